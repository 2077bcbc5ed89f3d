import { SourceView } from './source-view.js';

customElements.define('steelyard-view-source', SourceView);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-view-source': SourceView;
  }
}
