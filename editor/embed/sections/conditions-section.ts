// Conditions: whether each holds, what follows where it does not, the expression as a sentence, and the waiver where one is allowed
// (S-72 to S-74).
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type ConditionResult, conditionTitle, gradeTitle, textIn } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { card } from './card.js';
import { placesOf } from './conditions-edits.js';
import type { ConditionModel } from './model-items.js';
import { saidAt } from './said-at.js';
import { type Tone, whyMark } from './state-mark.js';
import { waiverPart } from './waiver-part.js';

const TONES: Readonly<Record<ConditionResult['state'], Tone>> = { holds: 'good', fails: 'bad', undetermined: 'soft', waived: 'warn' };

export function conditionsSection(desk: Desk, conditions: readonly ConditionModel[]): TemplateResult {
  return html`<div class="sections conditions">${repeat(
    conditions,
    ({ condition }) => condition.id,
    (item) => row(desk, item),
  )}</div>`;
}

function row(desk: Desk, item: ConditionModel): TemplateResult {
  const { report, model, language } = desk;
  const words = desk.words.sections.conditions;
  const { id } = item.condition;
  const target = { kind: 'condition', id } as const;
  const title = conditionTitle(model, id, language);
  const found = report.conditions[item.index];
  const state = found?.id === id ? found.state : 'undetermined';
  // A failing condition that neither decides nor is required is no alarm.
  const tone = state === 'fails' && found?.matters === false ? 'warn' : TONES[state];
  return card(desk, {
    ...target,
    title,
    head: whyMark(desk, target, title, tone, words.states[state]),
    about: [effectText(desk, item), textIn(item.condition.text, language)],
    body: [waiverPart(desk, item, title, target), ...placesOf(desk.audit, id).map((place) => saidAt(desk, `/waivers/${place}`))],
  });
}

/** What follows where it does not hold. */
function effectText({ model, language, words }: Desk, { index, effect, condition }: ConditionModel): string {
  const { effects } = words.sections.conditions;
  const grades = model.grades.filter(({ requires }) => requires.includes(index)).map(({ grade }) => gradeTitle(model, grade.id, language));
  const required = grades.length === 0 ? undefined : effects.requires(grades.join(words.sections.and));
  const own = {
    ineligible: () => effects.ineligible,
    fail: () => effects.fail(gradeTitle(model, model.ungradedId, language)),
    cap: () => effects.cap(gradeTitle(model, condition.otherwise?.grade ?? model.ungradedId, language)),
    none: () => (required === undefined ? effects.none : undefined),
  }[effect]();
  return [own, required].filter(Boolean).join(' · ');
}
