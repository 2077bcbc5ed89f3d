// What the reader should know before going on: problems of the rules and of the audit, in words, with what can be done about them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../engine/model/problem.js';
import type { Words } from '../../text/embed/words.js';
import type { Desk } from '../desk.js';

/** Problems shown before "… more". */
const MOST_SHOWN = 20;

/** Something to decide or to know, with buttons. Its words are those of the moment: the language may change while it stands there. */
export interface Notice {
  readonly id: string;
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly text: (words: Words) => string;
  readonly actions?: readonly { readonly text: (words: Words) => string; readonly run: () => void; readonly isEdit?: boolean }[];
}

export function notices(
  desk: Desk,
  own: readonly Notice[],
  dismiss: (id: string) => void,
  message: string,
  isDropping: boolean,
): TemplateResult {
  const { problems } = desk.report;
  return html`<div class="off-screen" role="status">${message}</div>
    ${isDropping ? html`<div class="dropping" part="dropping">${desk.words.shell.dropHere}</div>` : nothing}
    ${own.map((notice) => noticeBox(desk, notice, dismiss))}${problems.length === 0 ? nothing : problemList(desk, problems)}`;
}

function noticeBox({ words, isReadonly }: Desk, { id, tone, text, actions = [] }: Notice, dismiss: (id: string) => void): TemplateResult {
  return html`<div class="notice ${tone}" role="status" part="notice">
    <p>${text(words)}</p>
    ${actions.map(({ text: name, run, isEdit }) => (isEdit && isReadonly ? nothing : html`<button @click=${run}>${name(words)}</button>`))}
    <button class="bare" @click=${() => dismiss(id)}>${words.shell.dismiss}</button>
  </div>`;
}

function problemList(desk: Desk, problems: readonly Problem[]): TemplateResult {
  const { words } = desk;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isOpen = desk.isOpen('problems');
  const shown = [...errors, ...problems.filter(({ severity }) => severity !== 'error')];
  return html`<div class="notice ${errors.length > 0 ? 'bad' : 'quiet'}" part="problems">
    <button class="bare fold" aria-expanded=${isOpen} @click=${() => desk.toggle('problems')}>
      <span class="arrow" aria-hidden="true"></span>${words.shell.problems(errors.length, problems.length - errors.length)}
    </button>
    ${
      isOpen
        ? html`<ul class="problem-list">
            ${shown.slice(0, MOST_SHOWN).map((problem) => html`<li class=${problem.severity}>${desk.say(problem)} ${place(desk, problem)}</li>`)}
            ${shown.length > MOST_SHOWN ? html`<li class="soft">${words.shell.more(shown.length - MOST_SHOWN)}</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
}

/** A jump where the place is on the screen, the place itself where it is in a document. */
function place(desk: Desk, { document, pointer }: Problem): TemplateResult | typeof nothing {
  const [, kind, id] = /^\/(clauses|evidence|facts)\/([^/]+)/.exec(pointer) ?? [];
  if (document === 'audit' && kind !== undefined && id !== undefined) {
    const target = { kind: kind === 'clauses' ? 'clause' : kind === 'facts' ? 'fact' : 'evidence', id } as const;
    return html`<button class="link" @click=${() => desk.show(target)}>${desk.words.shell.go(id)}</button>`;
  }
  return pointer === '' ? nothing : html`<code class="small soft">${document}${pointer}</code>`;
}
