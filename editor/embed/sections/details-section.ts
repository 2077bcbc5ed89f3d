// What the audit is about: organisation, scope, type and date, the earlier certificate, people, remarks. Expressions read type, date
// and the earlier certificate (S-93), the counts of evidence the products.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/page.js';
import { choice } from '../../ui/choice.js';
import { textField } from '../../ui/text-field.js';
import type { Desk, Target } from '../desk.js';
import { addScopeRow, removeScopeRow, type ScopeList, withText } from './details-edits.js';
import { focusSoon } from './focus-soon.js';
import { dateMember, fieldId, plain, removeButton, selectMember, setMember, textMember, textRows } from './member-fields.js';
import { idsAt, textAt } from './recorded.js';
import { saidAt } from './said-at.js';
import { memberAt, type Path } from './with-member.js';

const TYPES = ['initial', 'surveillance', 'recertification', 'self-assessment'] as const;
/** As in the audit's schema. */
const NAME = 500;
const NOTE = 20000;

export function detailsSection(desk: Desk): TemplateResult {
  const about = desk.words.sections.about;
  const text = (path: Path, label: string, maxLength: number, multiline = false): unknown =>
    textMember(desk, { of: of(String(path[0])), path, label, maxLength, multiline });
  const isFormal = desk.mode !== 'self-assessment';
  return html`<div class="sections details">
    ${group(desk, 'organisation', about.organisation, [
      text(['organisation', 'name'], about.name, NAME),
      text(['organisation', 'registration'], about.registration, 200),
      text(['organisation', 'address'], about.address, 1000),
      text(['organisation', 'contact'], about.contact, NAME),
    ])}
    ${group(desk, 'scope', about.scope, [
      inLanguage(desk, ['scope', 'text'], about.scopeText, true),
      scopeRows(desk, 'products'),
      scopeRows(desk, 'sites'),
    ])}
    ${group(desk, 'audit', about.audit, [
      part(desk, 'type', typeField(desk)),
      part(desk, 'date', dateMember(desk, { of: of('date'), path: ['date'], label: about.date })),
      part(desk, 'id', text(['id'], about.id, 200)),
    ])}
    ${group(desk, 'previous', about.previous, previousFields(desk))}
    ${
      isFormal
        ? group(desk, 'people', about.people, [
            textRows(desk, { of: of('people'), path: ['people', 'assessors'], label: about.assessors, maxLength: NAME }),
            text(['people', 'reviewer'], about.reviewer, NAME),
            text(['people', 'decidedBy'], about.decidedBy, NAME),
          ])
        : nothing
    }
    ${group(desk, 'note', desk.words.sections.note, [
      textMember(desk, {
        of: of('note'),
        path: ['note'],
        label: desk.words.sections.note,
        hideLabel: true,
        maxLength: NOTE,
        multiline: true,
      }),
    ])}
  </div>`;
}

function of(id: string): Target {
  return { kind: 'details', id };
}

/** Fields that belong together; nothing where there is nothing to read. */
function group(desk: Desk, id: string, name: string, fields: readonly unknown[]): TemplateResult | typeof nothing {
  if (desk.isReadonly && fields.every((field) => field === nothing)) return nothing;
  return html`<fieldset class="group" id="target-details-${id}" tabindex="-1"><legend>${name}</legend>${fields}${saidAt(desk, `/${id}`)}</fieldset>`;
}

/** A field of a group that can be jumped to by itself. */
function part(desk: Desk, id: string, field: unknown): TemplateResult | typeof nothing {
  return field === nothing ? nothing : html`<div id="target-details-${id}" tabindex="-1">${field}${saidAt(desk, `/${id}`)}</div>`;
}

/** A text that an audit may have in two languages: the field is for the reader's own. */
function inLanguage(desk: Desk, path: Path, label: string, multiline = false, hideLabel = false): TemplateResult | typeof nothing {
  const { language } = desk;
  const whole = memberAt(desk.audit, path);
  const own = typeof whole === 'object' ? textAt(desk.audit, [...path, language]) : textAt(desk.audit, path);
  const other = textAt(desk.audit, [...path, language === 'en' ? 'zh-CN' : 'en']);
  if (desk.isReadonly) return plain(label, own ?? other, hideLabel);
  return textField({
    id: fieldId(path),
    label,
    hideLabel,
    multiline,
    value: own,
    maxLength: NOTE,
    placeholder: other,
    onInput: (text) => desk.edit({ of: of('scope'), audit: withText(desk.audit, path, language, text), joinKey: path.join('/') }),
  });
}

function scopeRows(desk: Desk, list: ScopeList): TemplateResult | typeof nothing {
  const about = desk.words.sections.about;
  const ids = idsAt(desk.audit, ['scope', list]);
  if (desk.isReadonly && ids.length === 0) return nothing;
  const addId = `add-${list}`;
  const row = (id: string, place: number): TemplateResult => {
    const name = about.row[list](place + 1);
    const path = ['scope', list, place, 'title'];
    const remove = (event: Event): void => {
      focusSoon(event, addId);
      desk.edit({ of: of('scope'), audit: removeScopeRow(desk.audit, list, place) });
      desk.announce(desk.words.sections.removed(name));
    };
    const field = inLanguage(desk, path, name, false, true);
    if (desk.isReadonly) return html`<li>${field === nothing ? id : field}</li>`;
    return html`<li class="text-row">${field}${removeButton(desk, name, remove)}</li>`;
  };
  const add = (event: Event): void => {
    focusSoon(event, fieldId(['scope', list, ids.length, 'title']));
    desk.edit({ of: of('scope'), audit: addScopeRow(desk.audit, list) });
  };
  return html`<div class="text-rows" role="group" aria-label=${about[list]}>
    <span class="label" aria-hidden="true">${about[list]}</span>
    <ol>${ids.map(row)}</ol>
    ${desk.isReadonly ? nothing : html`<button id=${addId} class="add" @click=${add}>＋ ${about.addRow[list]}</button>`}
  </div>`;
}

/** A self-assessment is one and nothing else; any other type that its file says can only be changed to that. */
function typeField(desk: Desk): unknown {
  const about = desk.words.sections.about;
  const type = textAt(desk.audit, ['type']);
  const known = TYPES.find((one) => one === type);
  const isSelf = desk.mode === 'self-assessment';
  if (desk.isReadonly || (isSelf && known === 'self-assessment')) return plain(about.type, known === undefined ? type : about.types[known]);
  return choice({
    id: fieldId(['type']),
    label: about.type,
    options: TYPES.filter((one) => !isSelf || one === 'self-assessment').map((value) => ({ value, text: about.types[value] })),
    value: type,
    onChange: (value) => setMember(desk, { of: of('type'), path: ['type'] }, value),
  });
}

function previousFields(desk: Desk): readonly unknown[] {
  const { model, language, words } = desk;
  const about = words.sections.about;
  const previous = memberAt(desk.audit, ['previous']);
  const has = previous === null ? 'none' : previous === undefined ? 'unknown' : 'some';
  const member = { of: of('previous') };
  const { ungraded } = model.ruleset;
  const grades = [...model.grades.map((one) => one.grade), ...(ungraded === undefined ? [] : [ungraded])];
  const titled = grades.map((one) => ({ value: one.id, text: titleOf(one, language) }));
  const isTakenAsNone = has === 'unknown' && textAt(desk.audit, ['type']) === 'initial';
  return [
    desk.isReadonly
      ? plain(about.previous, has === 'some' ? undefined : about.hasPrevious[has], true)
      : choice({
          id: fieldId(['previous']),
          label: about.previous,
          hideLabel: true,
          options: (['none', 'some', 'unknown'] as const).map((value) => ({ value, text: about.hasPrevious[value] })),
          value: has,
          onChange: (value) =>
            setMember(desk, { ...member, path: ['previous'] }, value === 'none' ? null : value === 'some' ? {} : undefined),
        }),
    isTakenAsNone ? html`<p class="hint soft small">${about.takenAsNone}</p>` : nothing,
    ...(has !== 'some'
      ? []
      : [
          selectMember(desk, { ...member, path: ['previous', 'grade'], label: about.grade }, titled, about.gradeUnknown),
          dateMember(desk, { ...member, path: ['previous', 'date'], label: about.certificateDate }),
          textMember(desk, { ...member, path: ['previous', 'certificate'], label: about.certificate, maxLength: 200 }),
        ]),
  ];
}
