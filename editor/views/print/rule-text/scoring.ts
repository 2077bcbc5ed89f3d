// How a score comes about: scoring as sentences, bonuses and deductions, grades with what they ask for, conditions as sentences.
import { html, nothing, type TemplateResult } from 'lit';
import { hundredths, readable } from '../../../../engine/explain/amounts.js';
import { variableName } from '../../../../engine/explain/in-language.js';
import { conditionTitle, gradeTitle, titleOf } from '../../../../engine/explain/titles.js';
import { isZero } from '../../../../engine/number/rational.js';
import { amount, type Cell, type Sheet, said, sentence, sourceRef, table } from './sheet.js';

export function scoring(sheet: Sheet): TemplateResult {
  const { model, words } = sheet;
  const say = words.scoring;
  const { scale, base, deletion, deletionAt, deletionLimit, reasonForLoss, floor, cap } = model.scoring;
  const { roundingAt, roundingMode, roundingDecimals, displayDecimals, displayMode } = model.scoring;
  const lines = [
    scale === null ? say.summed : say.scaled(readable(scale)),
    isZero(base) ? undefined : say.base(readable(base)),
    say.deletion[deletion],
    scale === null || deletion !== 'renormalise' ? undefined : say.deletionAt[deletionAt],
    deletionLimit === null ? undefined : say.deletionLimit(hundredths(deletionLimit.toString())),
    reasonForLoss ? say.reasonForLoss : undefined,
    roundingAt === 'none' ? say.exact : say.rounding(roundingAt, roundingMode, roundingDecimals),
    say.display(displayMode, displayDecimals),
    floor === null ? undefined : say.floor(readable(floor)),
    cap === null ? undefined : say.cap(readable(cap)),
  ];
  return html`<ol>${lines.map((line) => (line === undefined ? nothing : html`<li>${line}</li>`))}</ol>`;
}

export function adjustments(sheet: Sheet): TemplateResult | undefined {
  const { ruleset, words } = sheet;
  const { adjustments: all = [] } = ruleset;
  if (all.length === 0) return undefined;
  return table(
    'adjustments',
    words.adjustmentHeads,
    all.map(({ id, title, text, points, limit, kinds, needsCorrection, source }) => [
      `${said(sheet, title) || id}${sourceRef(sheet, source)}`,
      amount(points),
      limit === null || limit === undefined ? words.unlimited : words.limit(limit),
      [
        said(sheet, text),
        kinds?.map((one) => said(sheet, one.title) || one.id).join(words.and),
        needsCorrection === true ? words.needsCorrection : undefined,
      ],
    ]),
  );
}

export function grades(sheet: Sheet): TemplateResult | undefined {
  const { model, words, language } = sheet;
  if (model.grades.length === 0) return undefined;
  const rows = model.grades.map(({ grade, minima }): readonly Cell[] => [
    [`${titleOf(grade, language)}${sourceRef(sheet, grade.source)}`, grade.stars === undefined ? undefined : words.stars(grade.stars)],
    minima.map(({ path, min }) => {
      const isShare = path.endsWith('.share');
      return words.minimum(variableName(model, path, language), isShare ? `${hundredths(min.toString())}%` : readable(min));
    }),
    grade.requires?.length ? grade.requires.map((id) => conditionTitle(model, id, language)) : words.none,
  ]);
  return html`<p>${words.gradesLead}</p>${table('grades', words.gradeHeads, rows)}
    <p>${words.ungraded(gradeTitle(model, model.ungradedId, language))}</p>`;
}

export function conditions(sheet: Sheet): TemplateResult | undefined {
  const { model, words, language } = sheet;
  if (model.conditions.size === 0) return undefined;
  const rows = [...model.conditions.values()].map(({ condition, holds, effect, isWaivable }): readonly Cell[] => {
    const { title, text, otherwise, source } = condition;
    const consequence = effect === 'cap' ? words.capped(gradeTitle(model, otherwise?.grade ?? '', language)) : words.effects[effect];
    return [
      `${said(sheet, title) || condition.id}${sourceRef(sheet, source)}`,
      [sentence(sheet, holds, condition.holds) + words.end, said(sheet, text)],
      [consequence, isWaivable ? words.waivable : undefined],
    ];
  });
  return table('conditions', words.conditionHeads, rows);
}
