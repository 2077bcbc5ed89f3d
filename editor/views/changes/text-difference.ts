// The difference of two documents as text, in the diff editor, which is fetched when it is first asked for.
import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { ChangesWords } from '../../text/studio/changes.js';

let coming: Promise<unknown> | undefined;

export function textDifference(
  before: Ruleset | Overlay,
  after: Ruleset | Overlay,
  language: Language,
  words: ChangesWords,
): TemplateResult {
  coming ??= import('../../source/define.js').catch((cause: unknown) => {
    coming = undefined;
    throw cause;
  });
  const shown = coming.then(
    () =>
      html`<steelyard-text-difference class="text" .older=${textOf(before)} .newer=${textOf(after)} .language=${language}></steelyard-text-difference>`,
    () => html`<p role="alert">${words.textFailed}</p>`,
  );
  return html`${until(shown, html`<p role="status">${words.working}</p>`)}`;
}

/** As files have it: see editor/source/document-text.ts. */
function textOf(document: Ruleset | Overlay): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
