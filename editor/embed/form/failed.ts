// In place of the form: while the rules are on their way, and when they cannot be used. "scheme" is the id of what names the element.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../engine/model/problem.js';
import type { Words } from '../../text/embed/words.js';

const MOST_SHOWN = 20;

export function waiting(words: Words | undefined): TemplateResult {
  return html`<div class="waiting" role="status" part="waiting"><span class="soft">${words?.shell.loading ?? ''}</span></div>`;
}

export function nothingToShow(words: Words): TemplateResult {
  return html`<div class="waiting" role="status"><span class="soft" id="scheme">${words.shell.noRuleset}</span></div>`;
}

export function failed(
  words: Words,
  problems: readonly Problem[],
  say: (problem: Problem) => string,
  verbs: { readonly retry: () => void; readonly exportAudit: (() => void) | undefined },
): TemplateResult {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return html`<div class="failed notice bad" role="alert" part="problems">
    <div class="section-name" id="scheme">${words.shell.failed}</div>
    <p>${words.shell.failedHint}</p>
    <ul class="problem-list">
      ${errors
        .slice(0, MOST_SHOWN)
        .map(
          (problem) =>
            html`<li>${say(problem)} ${problem.pointer === '' ? nothing : html`<code class="small soft">${problem.document}${problem.pointer}</code>`}</li>`,
        )}
      ${errors.length > MOST_SHOWN ? html`<li>${words.shell.more(errors.length - MOST_SHOWN)}</li>` : nothing}
    </ul>
    <button class="main" @click=${verbs.retry}>${words.shell.retry}</button>
    ${
      verbs.exportAudit === undefined
        ? nothing
        : html`<button @click=${verbs.exportAudit}>${words.shell.exportKept}</button>
            <p class="soft">${words.shell.keptData}</p>`
    }
  </div>`;
}
