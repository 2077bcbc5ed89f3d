// The line above the text: whether it says what the rules say, what to do where it does not, and a few tools.
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceEditor, TextProblem } from '../../source/source-editor.js';
import type { SourceState } from '../../source/source-session.js';
import type { SourceWords } from '../../text/studio/source.js';

export interface BarInput {
  readonly words: SourceWords;
  readonly state: SourceState;
  /** What is marked in the text. */
  readonly problems: readonly TextProblem[];
  /** Why nothing can be typed; undefined where it can. */
  readonly readOnly: string | undefined;
  readonly editor: SourceEditor | undefined;
  discard(): void;
  useText(): void;
}

export function sourceBar(input: BarInput): TemplateResult {
  const { words, state, problems, editor, readOnly } = input;
  const first = problems[0];
  return html`<div class="bar ${state.kind}" role="toolbar" aria-label=${words.bar}>
    <p class="state" role="status">${stateText(input)}</p>
    <div class="tools">
      ${
        first === undefined
          ? nothing
          : html`<button type="button" class="jump" ?disabled=${editor === undefined} @click=${() => editor?.goTo(first)}>${words.jump}</button>`
      }
      ${state.kind === 'apart' ? html`<button type="button" class="main" @click=${input.useText}>${words.useText}</button>` : nothing}
      ${state.kind === 'same' ? nothing : html`<button type="button" class="discard" @click=${input.discard}>${words.discard}</button>`}
    </div>
    <div class="tools">
      <button type="button" class="bare" ?disabled=${editor === undefined || readOnly !== undefined} @click=${() => editor?.run('editor.action.formatDocument')}>${words.format}</button>
      <button type="button" class="bare" ?disabled=${editor === undefined} @click=${() => editor?.run('actions.find')}>${words.find}</button>
      <button type="button" class="bare" ?disabled=${editor === undefined} @click=${() => editor?.run('editor.foldLevel2')}>${words.fold}</button>
      <button type="button" class="bare" ?disabled=${editor === undefined} @click=${() => editor?.run('editor.unfoldAll')}>${words.unfold}</button>
    </div>
    <span class="leave soft small">${words.leave}</span>
  </div>`;
}

function stateText({ words, state, problems, readOnly }: BarInput): TemplateResult | string {
  if (state.kind === 'apart') return html`<strong class="warn">${words.apart}</strong>`;
  if (state.kind === 'wrong') {
    const first = problems[0]?.sentence;
    return html`<strong class="bad">${words.wrong(state.problems.length)}${state.isBehind ? `；${words.behind}` : ''}</strong> ${first ?? nothing}`;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const counted = words.problems(errors, warnings);
  return html`<span class="soft">${readOnly ?? words.same}</span>${counted === '' ? nothing : html` <span class=${errors > 0 ? 'bad' : 'warn'}>${counted}</span>`}`;
}
