// One condition in full: what has to hold, what follows where it does not, which grades require it, its texts, stage and source.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Condition, Ruleset } from '../../../engine/model/documents.js';
import { isConditionId, renameCondition } from '../../commands/conditions/rename-condition.js';
import { requireCondition } from '../../commands/conditions/require-condition.js';
import { type Effect, effectOf, mayHaveEffect, phaseOf, setEffect } from '../../commands/conditions/set-effect.js';
import { setField } from '../../commands/set-field.js';
import type { Edit } from '../../state/edit.js';
import type { Studio } from '../../state/studio.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { ConditionsWords } from '../../text/studio/conditions.js';
import { selectField } from '../../ui/select-field.js';
import { tick } from '../../ui/tick.js';
import type { ExpressionChangeEvent } from './builder/change-event.js';
import { effectText, overlayMark, permissionFor, problemsOf, trialState } from './standing.js';
import { typedField } from './typed-field.js';

export interface DetailContext {
  readonly studio: Studio;
  readonly workpiece: Workpiece;
  readonly words: ConditionsWords;
  /** What was typed as an id and is none. */
  readonly wrongId: string | undefined;
  setWrongId(id: string | undefined): void;
  apply(edit: Edit | false): void;
}

const EFFECTS: readonly Effect[] = ['ineligible', 'fail', 'cap', 'none'];

export function conditionDetail(condition: Condition, d: DetailContext): TemplateResult {
  const { words, workpiece, studio } = d;
  const { language } = studio;
  const { ruleset } = workpiece;
  const { id } = condition;
  const state = trialState(workpiece, id);
  const mark = overlayMark(workpiece, id);
  return html`<h2 id="detail-title">${titleOf(condition, language)}</h2>
    <p class="about">${effectText(ruleset, condition, language, words)}${
      state === undefined
        ? nothing
        : html` · <span class=${state === 'fails' ? 'bad' : state === 'holds' ? 'good' : 'soft'}>${words.trial(words.states[state])}</span>`
    }${mark === undefined ? nothing : html` · <span class="changed">${words[mark]}</span>`}${
      workpiece.isValuesOnly ? html` · <span class="soft">${words.valuesOnly}</span>` : nothing
    }</p>
    ${problemList(d, id)}
    <section aria-labelledby="holds-title"><h3 id="holds-title">${words.holds}${permissionNote(d, id, 'holds')}</h3>
      ${keyed(
        id,
        html`<steelyard-expression-builder .expression=${condition.holds} .ruleset=${ruleset} .readers=${phaseOf(effectOf(condition))} .language=${language}
        .required=${true} .noLiteral=${true} .label=${words.holds} .readonly=${isFixed(d, id, 'holds', true)} .valuesOnly=${workpiece.isValuesOnly}
        @change=${(event: ExpressionChangeEvent) => d.apply(setField(ruleset, { collection: 'conditions', id, field: 'holds' }, event.expression))}></steelyard-expression-builder>`,
      )}
    </section>
    <div class="fields">${effectFields(condition, d)}${requirements(condition, d)}${texts(condition, d)}${others(condition, d)}</div>`;
}

function problemList({ studio, workpiece, words }: DetailContext, id: string): TemplateResult | typeof nothing {
  // Faults of the expression are said where they are, by the builder.
  const problems = problemsOf(workpiece, id).filter(
    ({ problem, place }) => !(place?.field?.startsWith('holds') && problem.severity === 'error'),
  );
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" aria-label=${words.problems(problems.length)}>${problems.map(
    ({ problem }) => html`<li class=${problem.severity === 'error' ? 'bad' : 'warn'}>${studio.sentence(problem)}</li>`,
  )}</ul>`;
}

/** Whether a field cannot be changed here at all; `isValue`: it holds values, which the values mode leaves open. */
function isFixed({ workpiece }: DetailContext, id: string, field: string, isValue = false): boolean {
  return workpiece.readOnly !== undefined || (workpiece.isValuesOnly && !isValue) || permissionFor(workpiece, id, field) === 'locked';
}

function permissionNote({ workpiece, words }: DetailContext, id: string, field: string): TemplateResult | typeof nothing {
  const permission = permissionFor(workpiece, id, field);
  return permission === 'open' ? nothing : html` <span class="small soft permission">${words[permission]}</span>`;
}

function effectFields(condition: Condition, d: DetailContext): TemplateResult {
  const { words, workpiece, studio } = d;
  const { ruleset } = workpiece;
  const { id } = condition;
  const effect = effectOf(condition);
  const disabled = isFixed(d, id, 'otherwise');
  const grades = [...ruleset.grades, ...(ruleset.ungraded === undefined ? [] : [ruleset.ungraded])];
  const isLate = !mayHaveEffect(ruleset, condition, 'ineligible');
  return html`<fieldset class="effects" ?disabled=${disabled}><legend>${words.effect}${permissionNote(d, id, 'otherwise')}</legend>
      ${EFFECTS.map(
        (one) => html`<label class="tick"><input type="radio" name="effect" value=${one} .checked=${live(one === effect)}
          ?disabled=${one === 'ineligible' && isLate && one !== effect} aria-describedby=${one === 'ineligible' && isLate ? 'too-late' : nothing}
          @change=${() => d.apply(setEffect(ruleset, id, one))} />${words.effects[one]}</label>`,
      )}
      ${isLate ? html`<p id="too-late" class="small soft">${words.tooLate}</p>` : nothing}
      ${
        effect === 'cap'
          ? selectField({
              id: 'cap-grade',
              label: words.capGrade,
              value: condition.otherwise?.grade,
              disabled,
              options: grades.map((grade) => ({ value: grade.id, text: titleOf(grade, studio.language) })),
              onChange: (grade) => d.apply(setEffect(ruleset, id, 'cap', grade)),
            })
          : nothing
      }
      ${tick({
        id: 'waivable',
        label: words.waivable,
        checked: condition.waivable ?? false,
        disabled: isFixed(d, id, 'waivable'),
        onChange: (value) => d.apply(setField(ruleset, { collection: 'conditions', id, field: 'waivable' }, value)),
      })}</fieldset>`;
}

function requirements({ id }: Condition, d: DetailContext): TemplateResult | typeof nothing {
  const { words, workpiece, studio } = d;
  const { ruleset, readOnly, isValuesOnly } = workpiece;
  if (ruleset.grades.length === 0) return nothing;
  return html`<fieldset><legend>${words.requires}</legend>${ruleset.grades.map((grade) =>
    tick({
      id: `requires-${grade.id}`,
      label: titleOf(grade, studio.language),
      checked: grade.requires?.includes(id) ?? false,
      disabled: readOnly !== undefined || isValuesOnly || workpiece.permission(`grades.${grade.id}.requires`) === 'locked',
      onChange: (isRequired) => d.apply(requireCondition(ruleset, grade.id, id, isRequired)),
    }),
  )}<p class="small soft">${words.requiresHint}</p></fieldset>`;
}

function texts(condition: Condition, d: DetailContext): TemplateResult {
  const { words } = d;
  const { ruleset } = d.workpiece;
  const { id } = condition;
  const field = (name: 'title' | 'text', language: 'zh-CN' | 'en'): TemplateResult => {
    const text = condition[name];
    const isPlain = typeof text === 'string';
    return typedField({
      id: `${name}-${language}`,
      label: (name === 'title' ? words.titles : words.texts)[language],
      value: isPlain ? (language === 'zh-CN' ? text : '') : (text?.[language] ?? ''),
      lang: language,
      multiline: name === 'text',
      disabled: isFixed(d, id, name),
      onChange: (value) => {
        const place = { collection: 'conditions', id, field: isPlain && language === 'zh-CN' ? name : `${name}.${language}` };
        d.apply(setField(ruleset, place, value || undefined));
      },
    });
  };
  return html`${field('title', 'zh-CN')}${field('title', 'en')}${field('text', 'zh-CN')}${field('text', 'en')}`;
}

function others(condition: Condition, d: DetailContext): TemplateResult {
  const { words, workpiece, studio } = d;
  const { ruleset } = workpiece;
  const { id } = condition;
  const isBase = workpiece.kind === 'overlay' && overlayMark(workpiece, id) !== 'own';
  const choose = (name: 'stage' | 'source', options: readonly { readonly value: string; readonly text: string }[]): TemplateResult =>
    selectField({
      id: name,
      label: words[name],
      value: condition[name],
      empty: words.nothing,
      options,
      disabled: isFixed(d, id, name),
      onChange: (value) => d.apply(setField(ruleset, { collection: 'conditions', id, field: name }, value)),
    });
  return html`${choose(
    'stage',
    (ruleset.stages ?? []).map((stage) => ({ value: stage.id, text: titleOf(stage, studio.language) })),
  )}${choose('source', sourcesOf(ruleset, studio))}
    ${typedField({
      id: 'id',
      label: words.id,
      value: d.wrongId ?? id,
      disabled: isFixed(d, id, 'id') || isBase,
      problem: d.wrongId === undefined ? undefined : words.idWrong,
      onChange: (value) => {
        const isRight = value === id || isConditionId(ruleset, value);
        d.setWrongId(isRight ? undefined : value);
        if (isRight) d.apply(renameCondition(ruleset, id, value));
      },
    })}`;
}

function sourcesOf({ sources }: Ruleset, { language }: Studio): readonly { readonly value: string; readonly text: string }[] {
  return Object.entries(sources ?? {}).map(([value, source]) => ({ value, text: textIn(source.title, language) ?? value }));
}
