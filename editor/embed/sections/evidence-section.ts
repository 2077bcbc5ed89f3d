// Evidence: what is there and what is needed, item by item. A table; in a narrow element each item is a card. Items that are not asked
// for are folded away behind their number (S-50 to S-57).
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clauseTitle, type EvidenceModel, type EvidenceResult, evidenceTitle, textIn } from '../../../engine/page.js';
import type { Desk, Target } from '../desk.js';
import { whyText } from '../result/why.js';
import { evidenceCounts } from './evidence-counts.js';
import { lackingCounts, withAllProvided } from './evidence-edits.js';
import { focusSoon } from './focus-soon.js';
import { fieldId, selectMember, textMember, textRows } from './member-fields.js';
import { NOT_ASKED_KEY } from './not-asked.js';
import { keysAt, textAt } from './recorded.js';
import { saidAt } from './said-at.js';
import { type Tone, whyMark } from './state-mark.js';
import { amountWritten } from './written.js';

const TONES: Readonly<Record<EvidenceResult['state'], Tone>> = {
  enough: 'good',
  short: 'bad',
  unrecorded: 'soft',
  undetermined: 'warn',
  'not-asked': 'soft',
};
/** What the state says already. */
const SHOWN: ReadonlySet<string> = new Set(['evidence-short', 'evidence-unrecorded']);

export function evidenceSection(desk: Desk, items: readonly EvidenceModel[]): TemplateResult {
  const words = desk.words.sections.evidence;
  const asked = items.filter((item) => resultOf(desk, item)?.state !== 'not-asked');
  const others = items.filter((item) => !asked.includes(item));
  const isOpen = desk.isOpen(NOT_ASKED_KEY);
  return html`<div class="sections evidence">
    ${asked.length > 0 ? table(desk, asked) : nothing}
    ${
      others.length === 0
        ? nothing
        : html`<button class="bare fold" aria-expanded=${isOpen} @click=${() => desk.toggle(NOT_ASKED_KEY)}>
            <span class="arrow" aria-hidden="true"></span>${words.notAsked(others.length)}
          </button>${isOpen ? table(desk, others) : nothing}`
    }
  </div>`;
}

// The roles are said outright: laid out as cards, the parts would lose them.
function table(desk: Desk, items: readonly EvidenceModel[]): TemplateResult {
  const words = desk.words.sections.evidence;
  const heads = [words.item, words.have, words.need, words.state, desk.words.sections.details];
  return html`<table role="table">
    <thead role="rowgroup"><tr role="row">${heads.map(
      (head, column) => html`<th role="columnheader" scope="col"><span class=${column === 4 ? 'off-screen' : nothing}>${head}</span></th>`,
    )}</tr></thead>
    ${repeat(
      items,
      ({ evidence }) => evidence.id,
      (item) => itemRows(desk, item),
    )}
  </table>`;
}

function itemRows(desk: Desk, item: EvidenceModel): TemplateResult {
  const { words, language, model, isReadonly } = desk;
  const { evidence } = item;
  const { id } = evidence;
  const target: Target = { kind: 'evidence', id };
  const result = resultOf(desk, item);
  const state = result?.state ?? 'undetermined';
  const title = evidenceTitle(model, id, language);
  const key = `details:evidence:${id}`;
  const isOpen = desk.isOpen(key);
  const [lacking] = isReadonly || state === 'enough' || state === 'not-asked' ? [] : lackingCounts(desk.audit, item);
  const giveAll = (event: Event): void => {
    focusSoon(event, fieldId(lacking ?? []));
    desk.edit({ of: target, audit: withAllProvided(desk.audit, item) });
  };
  const isNoted = hasMore(desk, id);
  const note = textIn(evidence.text, language);
  const below = [
    saidAt(desk, `/evidence/${id}`, SHOWN),
    whyText(desk, `evidence:${id}`, (reasons) => [reasons.evidence(id), reasons.origin(`evidence/${id}`)]),
    isOpen ? html`<div class="unfolded">${details(desk, item, target)}</div>` : nothing,
  ];
  return html`<tbody role="rowgroup" id="target-evidence-${id}" tabindex="-1" part="evidence" class=${state}>
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="title">${title}</span>
        ${note === undefined ? nothing : html`<span class="soft small line">${note}</span>`}
        ${links(desk, item)}
      </th>
      <td role="cell" class="have" data-label=${words.sections.evidence.have}>${evidenceCounts(desk, item, title)}</td>
      <td role="cell" class="need number" data-label=${words.sections.evidence.need}>${needText(desk, item)}${
        lacking === undefined
          ? nothing
          : html` <button class="small" aria-label=${words.sections.of(words.sections.evidence.hasAll, title)} @click=${giveAll}>${words.sections.evidence.hasAll}</button>`
      }</td>
      <td role="cell" class="state">${whyMark(desk, target, title, TONES[state], stateText(desk, item, result))}</td>
      <td role="cell" class="fold-cell">
        ${
          isReadonly && !isNoted
            ? nothing
            : html`<button class="bare" aria-expanded=${isOpen} aria-label=${words.sections.of(words.sections.details, title)} title=${words.sections.details} @click=${() => desk.toggle(key)}>
              <span aria-hidden="true">${isNoted ? '✎' : '⋯'}</span>
            </button>`
        }
      </td>
    </tr>
    ${below.every((one) => one === nothing) ? nothing : html`<tr role="row" class="below"><td role="cell" colspan="5">${below}</td></tr>`}
  </tbody>`;
}

/** Its clauses, to jump to; what may stand for it; what a shortage leads to. */
function links(desk: Desk, { evidence, alternatives, shortfall }: EvidenceModel): TemplateResult {
  const { words, model, language } = desk;
  const others = alternatives.map((index) => evidenceTitle(model, model.ruleset.evidence?.[index]?.id ?? '', language));
  const { alternatives: orBy, shortfall: leadsTo } = words.sections.evidence;
  return html`${(evidence.clauses ?? []).map(
    (id) => html`<button class="link small" @click=${() => desk.show({ kind: 'clause', id })}>${clauseTitle(model, id, language)}</button>`,
  )}${others.length === 0 ? nothing : html`<span class="soft small line">${orBy(others.join(words.sections.and))}</span>`}${
    shortfall === 'warn' ? nothing : html`<span class="soft small line">${leadsTo[shortfall]}</span>`
  }`;
}

function needText(desk: Desk, { evidence, min, max, isPerProduct }: EvidenceModel): string {
  const words = desk.words.sections.evidence;
  const written = (count: number): string => amountWritten(desk, String(count), evidence.unit);
  const isAny = min === 0 && max === null;
  const each = isAny
    ? words.anyCount
    : max === null
      ? words.atLeast(written(min))
      : max === min
        ? written(min)
        : words.between(String(min), written(max));
  return isPerProduct && !isAny ? words.eachProduct(each) : each;
}

function stateText(desk: Desk, { evidence }: EvidenceModel, result: EvidenceResult | undefined): string {
  const words = desk.words.sections.evidence;
  if (result?.state === 'short' && result.short !== null) return words.shortBy(amountWritten(desk, String(result.short), evidence.unit));
  return words.states[result?.state ?? 'undetermined'];
}

function details(desk: Desk, { evidence }: EvidenceModel, of: Target): TemplateResult {
  const { sections } = desk.words;
  const words = sections.evidence;
  const at = (member: string): readonly string[] => ['evidence', evidence.id, member];
  const { form } = evidence;
  const isForm = form !== undefined || textAt(desk.audit, at('form')) !== undefined;
  const named = (one: string) => ({ value: one, text: Object.hasOwn(words.forms, one) ? (words.forms[one] ?? one) : one });
  const forms = [...new Set([...(form === undefined ? [] : [form]), ...Object.keys(words.forms)])].map(named);
  return html`${
    isForm
      ? html`<div>${selectMember(desk, { of, path: at('form'), label: words.form }, forms, sections.notGiven)}${
          form === undefined ? nothing : html`<p class="hint soft small">${words.formAsked(named(form).text)}</p>`
        }</div>`
      : nothing
  }
  ${textRows(desk, { of, path: at('references'), label: sections.references, maxLength: 2000 })}
  ${textMember(desk, { of, path: at('note'), label: sections.note, maxLength: 20000, multiline: true })}`;
}

/** Whether something is recorded that only the details show. */
function hasMore(desk: Desk, id: string): boolean {
  return keysAt(desk.audit, ['evidence', id]).some((key) => key === 'form' || key === 'references' || key === 'note');
}

function resultOf({ report }: Desk, { evidence, index }: EvidenceModel): EvidenceResult | undefined {
  const result = report.evidence[index];
  return result?.id === evidence.id ? result : undefined;
}
