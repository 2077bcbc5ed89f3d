import { PasteDialog } from './paste-dialog.js';

if (customElements.get('steelyard-paste-dialog') === undefined) customElements.define('steelyard-paste-dialog', PasteDialog);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-paste-dialog': PasteDialog;
  }
}
