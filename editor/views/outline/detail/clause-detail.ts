// Everything about one clause.
import { html, type TemplateResult } from 'lit';
import { StudioView } from '../../view.js';

export class ClauseDetail extends StudioView {
  static override properties = { ...StudioView.properties, clause: { attribute: false } };

  declare clause: string;

  protected override render(): TemplateResult {
    return html`${this.clause}`;
  }
}
