// The fields of a document's head: number with what is suggested and why, effective period with what becomes of the version before,
// who drafted, reviewed and approved, the change note.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import { approvalProblems } from '../../commands/versions/approval-problems.js';
import { setDocumentField } from '../../commands/versions/document-field.js';
import { setNote } from '../../commands/versions/set-note.js';
import { isVersion, type VersionSuggestion } from '../../commands/versions/suggest-version.js';
import { transitionOf } from '../../commands/versions/transition.js';
import { today } from '../../embed/today.js';
import type { Edit } from '../../state/edit.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { VersionsWords } from '../../text/studio/versions.js';
import { dateField } from '../../ui/date-field.js';
import { fieldLabel } from '../../ui/field.js';
import { fieldProblem, textField } from '../../ui/text-field.js';
import { typed } from '../../ui/typed.js';
import type { Predecessor } from './predecessor.js';

export interface HeadFields {
  readonly workpiece: Workpiece;
  readonly words: VersionsWords;
  readonly language: Language;
  readonly predecessor: Predecessor | undefined;
  /** null: it is being worked out. */
  readonly suggestion: VersionSuggestion | undefined | null;
  /** The differences that ask for the suggested number, in sentences. */
  readonly because: readonly string[];
  /** What was typed for a number and is none. */
  readonly typedVersion: string | undefined;
  typeVersion(text: string | undefined): void;
  apply(edit: Edit | false): void;
}

const MOST_REASONS = 3;

/** Ids of the fields are `field-` and the last name of the place that they edit. */
export function headFields(head: HeadFields): TemplateResult {
  const { words } = head;
  return html`<section class="fields" aria-labelledby="document-heading">
      <h3 id="document-heading">${words.document}</h3>
      <div class="row">${versionField(head)}${period(head, 'from')}${period(head, 'until')}</div>
      ${suggested(head)}${transition(head)}
    </section>
    <section class="fields" aria-labelledby="approval-heading">
      <h3 id="approval-heading">${words.approval}</h3>
      ${approval(head)}
    </section>
    <section class="fields note-field">${noteField(head)}</section>`;
}

function versionField({ workpiece, words, typedVersion, typeVersion, apply }: HeadFields): TemplateResult {
  const { document, readOnly } = workpiece;
  const problem = typedVersion === undefined ? undefined : words.versionWrong;
  const set = ({ target }: Event): void => {
    const text = (target as HTMLInputElement).value.trim();
    typeVersion(isVersion(text) ? undefined : text);
    if (isVersion(text)) apply(setDocumentField(document, 'version', text));
  };
  return html`<div class="field">${fieldLabel({ id: 'field-version', label: words.version })}<input
      id="field-version" type="text" class="number" autocomplete="off" spellcheck="false" maxlength="60" .value=${typed(typedVersion ?? document.version)}
      ?disabled=${readOnly !== undefined} aria-invalid=${problem === undefined ? nothing : 'true'}
      aria-describedby=${problem === undefined ? 'suggestion' : 'field-version-problem'} @change=${set}
    />${fieldProblem('field-version', problem)}</div>`;
}

function suggested({ workpiece, words, predecessor, suggestion, because, apply, typeVersion }: HeadFields): TemplateResult {
  const { document, readOnly } = workpiece;
  if (readOnly !== undefined || suggestion === null) return html`<p id="suggestion" class="soft small"></p>`;
  if (suggestion === undefined) {
    return html`<p id="suggestion" class="soft small">${predecessor === undefined ? words.first : words.unchanged}</p>`;
  }
  const { version, level } = suggestion;
  const use = (): void => {
    typeVersion(undefined);
    apply(setDocumentField(document, 'version', version));
  };
  return html`<div id="suggestion" class="small">
    <p><b class="number">${words.suggestion(version)}</b> ${level === 'none' ? nothing : words.levels[level]}
      ${version === document.version ? nothing : html`<button type="button" class="link" @click=${use}>${words.useSuggestion}</button>`}</p>
    <ul class="soft">${because.slice(0, MOST_REASONS).map((one) => html`<li>${one}</li>`)}${
      because.length > MOST_REASONS ? html`<li>${words.more(because.length)}</li>` : nothing
    }</ul>
  </div>`;
}

function period({ workpiece, words, apply }: HeadFields, end: 'from' | 'until'): TemplateResult {
  const { document, readOnly } = workpiece;
  return dateField({
    id: `field-${end}`,
    label: end === 'from' ? words.effectiveFrom : words.effectiveUntil,
    value: document.effective?.[end] ?? undefined,
    disabled: readOnly !== undefined,
    onChange: (day) => apply(setDocumentField(document, `effective.${end}`, day)),
  });
}

function transition({ workpiece, words, predecessor }: HeadFields): unknown {
  if (predecessor === undefined || workpiece.readOnly !== undefined) return nothing;
  const { version, effective } = predecessor;
  const found = transitionOf(effective, workpiece.document.effective);
  if (found === undefined) return nothing;
  const said = {
    ended: () => found.kind === 'ended' && words.ended(version, found.lastDay, found.stated),
    joined: () => found.kind === 'joined' && words.joined(version, found.lastDay),
    gap: () => found.kind === 'gap' && words.gap(version, found.from, found.until),
    covered: () => words.covered(version),
  };
  const isDoubtful = found.kind === 'gap' || found.kind === 'covered';
  return html`<p class=${isDoubtful ? 'small warn' : 'small'}><b>${words.transition}</b> ${said[found.kind]()}</p>`;
}

function approval({ workpiece, words, apply }: HeadFields): TemplateResult {
  const { document, readOnly } = workpiece;
  const problems = approvalProblems(document.approval);
  const isDisabled = readOnly !== undefined;
  const person = (name: 'draftedBy' | 'reviewedBy' | 'approvedBy' | 'filing', problem?: string): TemplateResult =>
    textField({
      id: `field-${name}`,
      label: words.fields[name],
      value: document.approval?.[name],
      maxLength: 200,
      disabled: isDisabled,
      problem,
      onInput: (text) => apply(setDocumentField(document, `approval.${name}`, text === '' ? undefined : text)),
    });
  return html`<div class="row">${person('draftedBy')}${person(
    'reviewedBy',
    problems.includes('reviewer-is-drafter') ? words.reviewerIsDrafter : undefined,
  )}${person('approvedBy', problems.includes('approver-is-drafter') ? words.approverIsDrafter : undefined)}
    <div class="dated">${dateField({
      id: 'field-date',
      label: words.fields.date,
      value: document.approval?.date,
      disabled: isDisabled,
      onChange: (day) => apply(setDocumentField(document, 'approval.date', day)),
    })}${
      isDisabled || document.approval?.date !== undefined
        ? nothing
        : html`<button type="button" @click=${() => apply(setDocumentField(document, 'approval.date', today()))}>${words.today}</button>`
    }</div>
    ${person('filing')}</div>`;
}

function noteField({ workpiece, words, apply }: HeadFields): TemplateResult {
  const { work, readOnly } = workpiece;
  return html`${textField({
    id: 'field-note',
    label: words.note,
    value: work.note,
    multiline: true,
    maxLength: 20_000,
    disabled: readOnly !== undefined,
    describedBy: 'note-hint',
    onInput: (text) => apply(setNote(work, text)),
  })}<p id="note-hint" class="soft small">${words.noteHint}</p>`;
}
