// Fields for one member of the audit each: they read it, and write the next audit when it is changed. Where nothing may be changed
// they are plain text, and nothing at all where there is nothing to read.
import { html, nothing, type TemplateResult } from 'lit';
import { dateField } from '../../ui/date-field.js';
import { numberField } from '../../ui/number-field.js';
import { selectField } from '../../ui/select-field.js';
import { textField } from '../../ui/text-field.js';
import type { Desk, Target } from '../desk.js';
import { focusSoon } from './focus-soon.js';
import { countAt, textAt, textsAt } from './recorded.js';
import { type Path, withMember } from './with-member.js';
import { dayWritten, numberWritten } from './written.js';

type Drawn = TemplateResult | typeof nothing;

export interface Member {
  /** What it belongs to, for undo. */
  readonly of: Target;
  readonly path: Path;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly describedBy?: string | undefined;
}

export interface TextMember extends Member {
  readonly maxLength: number;
  readonly multiline?: boolean;
}

/** Unique among all fields of the audit. */
export function fieldId(path: Path): string {
  return `field-${path.join('-')}`;
}

/** Writes a member; typing on in the same one is one step of undo. */
export function setMember(desk: Desk, { of, path }: Pick<Member, 'of' | 'path'>, value: unknown): void {
  desk.edit({ of, audit: withMember(desk.audit, path, value), joinKey: path.join('/') });
}

export function textMember(desk: Desk, member: TextMember): Drawn {
  const value = textAt(desk.audit, member.path);
  if (desk.isReadonly) return plain(member.label, value, member.hideLabel);
  return textField({ ...member, id: fieldId(member.path), value, onInput: (text) => setMember(desk, member, text) });
}

export function dateMember(desk: Desk, member: Member): Drawn {
  const value = textAt(desk.audit, member.path);
  if (desk.isReadonly) return plain(member.label, value && dayWritten(desk, value));
  return dateField({ ...member, id: fieldId(member.path), value, onChange: (day) => setMember(desk, member, day) });
}

export type Options = readonly { readonly value: string; readonly text: string }[];

/** One of many; `empty` is the text for none. */
export function selectMember(desk: Desk, member: Member, options: Options, empty: string): Drawn {
  const value = textAt(desk.audit, member.path);
  if (desk.isReadonly) return plain(member.label, options.find((one) => one.value === value)?.text ?? value);
  return selectField({ ...member, id: fieldId(member.path), options, value, empty, onChange: (next) => setMember(desk, member, next) });
}

/** A whole number from 0 on. */
export function countMember(desk: Desk, member: Member & { readonly unit: string | undefined }): Drawn {
  const value = countAt(desk.audit, member.path);
  if (desk.isReadonly) {
    return plain(
      member.label,
      value === undefined ? desk.words.sections.notGiven : numberWritten(desk, value, member.unit),
      member.hideLabel,
    );
  }
  return numberField({
    ...member,
    id: fieldId(member.path),
    value,
    min: 0,
    max: 1e9,
    integer: true,
    words: desk.words.sections.number,
    onChange: (count) => setMember(desk, member, count),
  });
}

/** A list of texts, a field each, and an empty one to add the next. */
export function textRows(desk: Desk, { of, path, label, maxLength }: TextMember): Drawn {
  const { words } = desk;
  const values = textsAt(desk.audit, path);
  if (desk.isReadonly) return plain(label, values.join(words.sections.and));
  const remove = (place: number): void => setMember(desk, { of, path: [...path, place] }, undefined);
  return html`<div class="text-rows" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span>
    ${[...values, ''].map((value, place) => {
      const own = [...path, place];
      const isNew = place === values.length;
      const name = `${label} ${place + 1}`;
      const field = textField({
        id: fieldId(own),
        label: name,
        hideLabel: true,
        value,
        maxLength,
        placeholder: isNew ? words.sections.add : undefined,
        // Emptied on the way to another text, a row stays; left empty, it goes.
        onInput: (text) => text !== '' && setMember(desk, { of, path: own }, text),
      });
      const left = ({ target }: Event): void => {
        if (!isNew && (target as HTMLInputElement).value === '') remove(place);
      };
      return html`<div class="text-row" @change=${left}>${field}${
        isNew
          ? nothing
          : removeButton(desk, name, (event) => {
              focusSoon(event, fieldId([...path, 0]));
              remove(place);
            })
      }</div>`;
    })}
  </div>`;
}

export function removeButton({ words }: Desk, name: string, onClick: (event: Event) => void): TemplateResult {
  const label = words.sections.of(words.sections.remove, name);
  return html`<button class="bare remove" aria-label=${label} title=${label} @click=${onClick}><span aria-hidden="true">✕</span></button>`;
}

/** A value that is only read, after its name; nothing where there is none. */
export function plain(label: string, value: string | undefined, hideLabel = false): Drawn {
  if (value === undefined || value === '') return nothing;
  return html`<div class="plain"><span class=${hideLabel ? 'off-screen' : 'label'}>${label}</span><span class="value">${value}</span></div>`;
}
