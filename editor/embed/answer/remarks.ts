// The remarks that go with any answer: note, who and when, references to evidence, a correction recorded later. Fetched after
// the first painting.
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, ClauseResult, LeafNode } from '../../../engine/page.js';
import { dateField } from '../../ui/date-field.js';
import { textField } from '../../ui/text-field.js';
import type { Desk } from '../desk.js';
import { focusSoon } from '../sections/focus-soon.js';
import { answerTo, type Remarks } from './answer-edits.js';
import { LONGEST_NOTE } from './not-applicable.js';
import { noteField, owesNote, remark } from './note.js';

const LONGEST_NAME = 500;
const LONGEST_REFERENCE = 2000;

/** The remarks of a leaf: fields, or plain text on a desk that is only read. */
export function remarks(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  const answer = answerTo(desk.audit, leaf.id);
  if (desk.isReadonly) return remarksAsText(desk, answer ?? {});
  const { id } = leaf;
  const words = desk.words.answer;
  const set = (change: Remarks, field: string): void => remark(desk, id, change, field);
  return html`<div class="answer-details">
    ${owesNote(desk, leaf, result) ? nothing : noteField(desk, leaf, result)}
    <div class="side-by-side">
      ${textField({ id: `by-${id}`, label: words.by, value: answer?.by, maxLength: LONGEST_NAME, list: people(desk), onInput: (by) => set({ by }, 'by') })}
      ${dateField({ id: `at-${id}`, label: words.at, value: answer?.at, onChange: (at) => set({ at }, 'at') })}
    </div>
    ${references(desk, id, answer?.evidence ?? [])}
    ${answer?.corrected !== undefined || result?.state === 'nonconforming' ? correction(desk, id, answer?.corrected) : nothing}
  </div>`;
}

function references(desk: Desk, id: string, list: readonly string[]): TemplateResult {
  const words = desk.words.answer;
  // An empty reference is not valid: the last line is always a new one, and one that is left empty goes. Emptied on the way to another
  // text it stays, else what is typed next would go into the one that moves up.
  const set = (index: number, text: string): void => {
    const next = [...list.slice(0, index), ...(text === '' ? [] : [text]), ...list.slice(index + 1)];
    remark(desk, id, { evidence: next.length === 0 ? undefined : next }, `evidence:${index}`);
  };
  return html`<div class="references" role="group" aria-label=${words.references}><span class="label" aria-hidden="true">${words.references}</span>
    ${[...list, ''].map(
      (text, index) =>
        html`<div class="reference" @change=${({ target }: Event) => index < list.length && (target as HTMLInputElement).value === '' && set(index, '')}>${textField(
          {
            id: `reference-${id}-${index}`,
            label: words.reference(index + 1),
            hideLabel: true,
            value: text,
            placeholder: index === list.length ? words.addReference : undefined,
            maxLength: LONGEST_REFERENCE,
            onInput: (next) => next !== '' && set(index, next),
          },
        )}${
          index === list.length
            ? nothing
            : html`<button class="bare" aria-label=${words.removeReference(index + 1)} @click=${(event: Event) => {
                focusSoon(event, `reference-${id}-0`);
                set(index, '');
              }}>✕</button>`
        }</div>`,
    )}
  </div>`;
}

function correction(desk: Desk, id: string, corrected: Answer['corrected']): TemplateResult {
  const words = desk.words.answer;
  const set = (change: Partial<Record<'at' | 'by' | 'note', string | undefined>>, field: string): void => {
    const kept = Object.entries({ ...corrected, ...change }).filter(([, value]) => value !== undefined && value !== '');
    remark(desk, id, { corrected: Object.fromEntries(kept) }, `corrected:${field}`);
  };
  if (corrected === undefined) {
    return html`<div><button @click=${() => set({ at: desk.today, by: desk.person }, 'at')}>${words.addCorrection}</button></div>`;
  }
  return html`<fieldset class="correction"><legend class="label">${words.correction}</legend>
    <div class="side-by-side">
      ${dateField({ id: `corrected-at-${id}`, label: words.correctedAt, value: corrected.at, onChange: (at) => set({ at }, 'at') })}
      ${textField({ id: `corrected-by-${id}`, label: words.correctedBy, value: corrected.by, maxLength: LONGEST_NAME, list: people(desk), onInput: (by) => set({ by }, 'by') })}
    </div>
    ${textField({ id: `corrected-note-${id}`, label: words.correctedNote, value: corrected.note, multiline: true, maxLength: LONGEST_NOTE, onInput: (note) => set({ note }, 'note') })}
    <button class="link" @click=${() => remark(desk, id, { corrected: undefined }, 'corrected')}>${words.removeCorrection}</button>
  </fieldset>`;
}

function remarksAsText({ words: { answer: words } }: Desk, { note, by, at, evidence, corrected }: Answer): TemplateResult {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.note, note],
    [words.by, [by, at].filter(Boolean).join(' ')],
    [words.references, evidence?.join('\n')],
    [words.correction, corrected && [corrected.at, corrected.by, corrected.note].filter(Boolean).join(' ')],
  ];
  const said = lines.filter(([, text]) => text);
  return html`<dl class="answer-details">${said.map(([name, text]) => html`<div><dt class="soft small">${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** Who is named in the audit already. */
function people({ audit, person }: Desk): readonly string[] {
  return [...new Set([person, ...(audit.people?.assessors ?? [])])].filter((name) => name !== undefined);
}
