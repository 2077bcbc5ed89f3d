// The conditions as a list to choose from: one row each, with what follows from it, its problems and how it stands in the trial.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Condition } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { ConditionsWords } from '../../text/studio/conditions.js';
import { effectText, overlayMark, problemsOf, type TrialState, trialState } from './standing.js';

export interface ListActions {
  readonly words: ConditionsWords;
  readonly language: Language;
  readonly workpiece: Workpiece;
  /** Id of the chosen one. */
  readonly chosen: string | undefined;
  choose(id: string): void;
  onKey(event: KeyboardEvent, id: string): void;
}

const TONES: Readonly<Record<TrialState, string>> = { holds: 'good', fails: 'bad', undetermined: 'soft', waived: 'warn' };

export function conditionList(conditions: readonly Condition[], list: ListActions): TemplateResult {
  const current = list.chosen ?? conditions[0]?.id;
  return html`<ul class="list" role="listbox" aria-label=${list.words.list}>${conditions.map((condition) => option(condition, condition.id === current, list))}</ul>`;
}

function option(condition: Condition, isCurrent: boolean, list: ListActions): TemplateResult {
  const { words, language, workpiece, chosen } = list;
  const { id } = condition;
  const state = trialState(workpiece, id);
  const problems = problemsOf(workpiece, id);
  const isError = problems.some(({ problem }) => problem.severity === 'error');
  const mark = overlayMark(workpiece, id);
  const { ruleset } = workpiece;
  const stage = ruleset.stages?.find((one) => one.id === condition.stage);
  return html`<li role="option" id="option-${id}" data-id=${id} aria-selected=${id === chosen ? 'true' : 'false'} tabindex=${isCurrent ? '0' : '-1'}
      @click=${() => list.choose(id)} @keydown=${(event: KeyboardEvent) => list.onKey(event, id)}>
    <span class="title">${mark === undefined ? nothing : html`<span class="mark" title=${words[mark]} aria-label=${words[mark]} role="img">●</span>`}${titleOf(condition, language)}</span>
    ${state === undefined ? nothing : html`<span class="state small ${TONES[state]}" title=${words.trial(words.states[state])}>${words.states[state]}</span>`}
    <span class="about small soft">${[
      effectText(ruleset, condition, language, words),
      stage && titleOf(stage, language),
      condition.waivable === true && words.waivableMark,
    ]
      .filter(Boolean)
      .join(' · ')}</span>
    ${problems.length === 0 ? nothing : html`<span class="count small ${isError ? 'bad' : 'warn'}">${words.problems(problems.length)}</span>`}
  </li>`;
}
