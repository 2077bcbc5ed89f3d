// The result at a glance: score with its bar, grade, status, how many clauses are answered. Score and grade open their reasons.
import { html, nothing, type TemplateResult } from 'lit';
import { gradeTitle } from '../../../engine/explain/titles.js';
import type { Desk } from '../desk.js';
import type { Lookup } from '../form/lookup.js';
import { rangeText, scoreBar } from './score-bar.js';
import { whyButton, whyText } from './why.js';

export function verdict(desk: Desk, lookup: Lookup): TemplateResult {
  const { words, report, model } = desk;
  const { answered, asked } = lookup.progress;
  const stars = model.grades.find(({ grade }) => grade.id === report.grade)?.grade.stars;
  return html`<div class="verdict" part="result">
      <div class="figure" part="score">
        <span class="soft small">${words.shell.score}</span>
        <span class="large number">${whyButton(desk, 'score', words.shell.score, rangeText(desk), '')}</span>
      </div>
      <div class="figure" part="grade">
        <span class="soft small">${words.shell.grade}</span>
        <span class="large">${whyButton(desk, 'grade', words.shell.grade, gradeText(desk), '')}${
          stars === undefined ? nothing : html`<span class="stars" aria-hidden="true">${'★'.repeat(Math.min(stars, 10))}</span>`
        }</span>
      </div>
      <div class="bar-cell">${scoreBar(desk)}</div>
      <div class="standing small">
        <span><span class="status ${report.status}">${words.shell.status[report.status]}</span> <span class="soft number">${words.shell.answered(answered, asked)}</span></span>
        ${
          report.binding.value || report.status === 'invalid'
            ? nothing
            : html`<button class="link" aria-expanded=${desk.isOpen('why:binding')} @click=${() => desk.toggle('why:binding')}>${words.shell.notBinding}</button>`
        }
      </div>
    </div>
    ${whyText(desk, 'binding', (reasons) => [reasons.binding()])}
    ${whyText(desk, 'score', (reasons) => [...reasons.score(), reasons.bounds()])}
    ${whyText(desk, 'grade', (reasons) => [reasons.status(), reasons.decision(), reasons.bounds()])}`;
}

/** "Four stars", "Three stars–Five stars", "—". */
export function gradeText({ report, model, language, words }: Desk): string {
  const { bounds, grade, status } = report;
  if (grade !== null) return gradeTitle(model, grade, language);
  const { lowest, highest } = bounds.grade;
  if (status !== 'incomplete' || highest === null) return words.shell.none;
  if (lowest === null) return words.shell.below(gradeTitle(model, highest, language));
  const [low, high] = [gradeTitle(model, lowest, language), gradeTitle(model, highest, language)];
  return lowest === highest ? low : words.shell.between(low, high);
}
