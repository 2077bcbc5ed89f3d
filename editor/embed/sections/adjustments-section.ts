// Special deductions and bonus points: what each is worth, how many are recorded and count, and what is put right (S-62). Records of an
// adjustment that the ruleset does not have are not shown here; they are among the problems.
import { html, nothing, type TemplateResult } from 'lit';
import { adjustmentTitle, clauseTitle, type Model, textIn, titleOf } from '../../../engine/page.js';
import { tick } from '../../ui/tick.js';
import type { Desk, Target } from '../desk.js';
import { addOccurrence, removeOccurrence, withCorrection } from './adjustments-edits.js';
import { card } from './card.js';
import { focusSoon } from './focus-soon.js';
import { dateMember, fieldId, type Options, removeButton, selectMember, textMember, textRows } from './member-fields.js';
import type { AdjustmentModel } from './model-items.js';
import { idsAt, textAt } from './recorded.js';
import { saidAt } from './said-at.js';
import { stateMark, whyMark } from './state-mark.js';
import { memberAt, type Path } from './with-member.js';
import { dayWritten, signedText } from './written.js';

const LIST: Path = ['adjustments'];
/** The state of the correction stands beside each, and how many count above. */
const SHOWN: ReadonlySet<string> = new Set(['correction-open', 'adjustment-limit']);

export function adjustmentsSection(desk: Desk, items: readonly AdjustmentModel[] = [...desk.model.adjustments.values()]): TemplateResult {
  return html`<div class="sections adjustments">${items.map((item) => adjustmentCard(desk, item))}</div>`;
}

function adjustmentCard(desk: Desk, { adjustment, index, limit, points }: AdjustmentModel): TemplateResult {
  const { language, report } = desk;
  const words = desk.words.sections.adjustments;
  const { id } = adjustment;
  const target = { kind: 'adjustment', id } as const;
  const title = adjustmentTitle(desk.model, id, language);
  const places = idsAt(desk.audit, LIST).flatMap((one, place) => (one === id ? [place] : []));
  const found = report.adjustments[index];
  const result = found?.id === id ? found : undefined;
  const open = adjustment.needsCorrection === true ? places.filter((place) => !isCorrected(desk, place)).length : 0;
  const about = [
    textIn(adjustment.text, language),
    words.each(signedText(points.toString())),
    limit === null ? undefined : words.limit(limit),
  ];
  const summary =
    places.length === 0 || result === undefined ? words.none : words.count(result.count, result.counted, signedText(result.points));
  const add = (event: Event): void => {
    const place = idsAt(desk.audit, LIST).length;
    focusSoon(event, rowId(place));
    desk.edit({ of: target, audit: addOccurrence(desk.audit, id, { by: desk.person, at: desk.today }) });
    desk.toggle(openKey(place), true);
  };
  const tone = places.length === 0 ? 'soft' : points.toString().startsWith('-') ? 'bad' : 'good';
  return card(desk, {
    ...target,
    title,
    head: [whyMark(desk, target, title, tone, summary), open > 0 ? stateMark('warn', words.open(open)) : nothing],
    about,
    body: html`<ol>${places.map((place, number) => occurrence(desk, { adjustment, place, title: words.occurrence(title, number + 1), target }))}</ol>
      ${desk.isReadonly ? nothing : html`<button class="add" id="add-${id}" @click=${add}>＋ ${words.add(title)}</button>`}`,
  });
}

interface Occurrence {
  readonly adjustment: AdjustmentModel['adjustment'];
  /** In the audit's list. */
  readonly place: number;
  readonly title: string;
  readonly target: Target;
}

/** One record: a line that unfolds. */
function occurrence(desk: Desk, one: Occurrence): TemplateResult {
  const { adjustment, place, title, target } = one;
  const words = desk.words.sections.adjustments;
  const isOpen = desk.isOpen(openKey(place));
  const kind = textAt(desk.audit, [...LIST, place, 'kind']);
  const clause = textAt(desk.audit, [...LIST, place, 'clause']);
  const line = [
    kindText(desk, adjustment, kind),
    clause && clauseTitle(desk.model, clause, desk.language),
    textAt(desk.audit, [...LIST, place, 'note']),
  ].filter(Boolean);
  const correctedAt = textAt(desk.audit, [...LIST, place, 'corrected', 'at']);
  const remove = (event: Event): void => {
    focusSoon(event, `add-${adjustment.id}`);
    desk.edit({ of: target, audit: removeOccurrence(desk.audit, place) });
    const count = idsAt(desk.audit, LIST).length;
    for (let at = place; at < count; at += 1) desk.toggle(openKey(at), desk.isOpen(openKey(at + 1)));
    desk.announce(desk.words.sections.removed(title));
  };
  const mark = isCorrected(desk, place)
    ? stateMark('good', [words.corrected, correctedAt && dayWritten(desk, correctedAt)].filter(Boolean).join(' '))
    : adjustment.needsCorrection === true
      ? stateMark('warn', words.notCorrected)
      : nothing;
  return html`<li>
    <div class="occurrence">
      <button class="bare fold" id=${rowId(place)} aria-expanded=${isOpen} @click=${() => desk.toggle(openKey(place))}>
        <span class="arrow" aria-hidden="true"></span><span><span class="title">${title}</span> <span class="soft">${line.join(' · ')}</span></span>
      </button>${mark}${desk.isReadonly ? nothing : removeButton(desk, title, remove)}
    </div>
    ${saidAt(desk, `/adjustments/${place}`, SHOWN)}
    ${isOpen ? html`<div class="unfolded">${fields(desk, one)}</div>` : nothing}
  </li>`;
}

function fields(desk: Desk, { adjustment, place, target }: Occurrence): TemplateResult {
  const { sections } = desk.words;
  const words = sections.adjustments;
  const member = (name: string, label: string, maxLength = 20000) => ({
    of: target,
    path: [...LIST, place, ...name.split('/')],
    label,
    maxLength,
  });
  const corrected = isCorrected(desk, place);
  const path = [...LIST, place, 'corrected'];
  const kinds = (adjustment.kinds ?? []).map((kind) => ({ value: kind.id, text: titleOf(kind, desk.language) }));
  return html`
    ${kinds.length === 0 ? nothing : selectMember(desk, member('kind', words.kind), kinds, sections.notGiven)}
    ${selectMember(desk, member('clause', words.clause), clauseOptions(desk), words.noClause)}
    ${textMember(desk, { ...member('note', sections.note), multiline: true })}
    ${textMember(desk, member('by', sections.by, 500))}
    ${dateMember(desk, member('at', sections.at))}
    ${textRows(desk, member('evidence', sections.references, 2000))}
    ${
      desk.isReadonly || (adjustment.needsCorrection !== true && !corrected)
        ? nothing
        : tick({
            id: fieldId(path),
            label: words.corrected,
            checked: corrected,
            onChange: (isSo) =>
              desk.edit({
                of: target,
                audit: withCorrection(desk.audit, place, isSo ? { by: desk.person, at: desk.today } : undefined),
              }),
          })
    }
    ${
      corrected
        ? [
            dateMember(desk, member('corrected/at', words.correctedAt)),
            textMember(desk, member('corrected/by', words.correctedBy, 500)),
            textMember(desk, { ...member('corrected/note', words.correctionNote), multiline: true }),
          ]
        : nothing
    }`;
}

const optionsOf = new WeakMap<Model, Map<string, Options>>();

/** Every clause, to choose from; made once for each model and language. */
function clauseOptions({ model, language }: Desk): Options {
  const made = optionsOf.get(model) ?? new Map<string, Options>();
  optionsOf.set(model, made);
  const options = made.get(language) ?? model.nodes.map(({ id }) => ({ value: id, text: clauseTitle(model, id, language) }));
  made.set(language, options);
  return options;
}

function kindText({ language }: Desk, { kinds = [] }: AdjustmentModel['adjustment'], kind: string | undefined): string | undefined {
  const found = kinds.find(({ id }) => id === kind);
  return found === undefined ? kind : titleOf(found, language);
}

function isCorrected({ audit }: Desk, place: number): boolean {
  return memberAt(audit, [...LIST, place, 'corrected']) !== undefined;
}

function openKey(place: number): string {
  return `details:adjustment:${place}`;
}

function rowId(place: number): string {
  return `occurrence-${place}`;
}
