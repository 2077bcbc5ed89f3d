// An answer in the words of its method, as it was given: 「抽样 12 个网点，不符合 1」.

import { amountText, type LeafNode, textIn, titleOf } from '../../../engine/page.js';
import { memberOf, textOf } from './reading.js';
import type { Sheet } from './record-input.js';

export function answerText({ words, language }: Sheet, leaf: LeafNode, answer: unknown): string {
  const say = words.answers;
  const given = (name: string): string => textOf(memberOf(answer, name));
  if (memberOf(answer, 'notApplicable') === true) return say.notApplicable;
  const { assess } = leaf.clause;
  switch (assess?.method) {
    case 'rule':
      return say.byRule;
    case 'conformity': {
      const result = given('result');
      return result === 'conforming' || result === 'nonconforming' ? say[result] : say.none;
    }
    case 'sampling':
      return given('sampled') === ''
        ? say.none
        : say.sampled(given('sampled'), textIn(assess.unit, language) ?? '', given('nonconforming'));
    case 'levels': {
      const level = given('level');
      return level === '' ? say.none : titleOf(assess.levels.find(({ id }) => id === level) ?? { id: level }, language);
    }
    case 'percentage':
      return given('percentage') === '' ? say.none : `${given('percentage')}%`;
    case 'points':
      return given('points') === '' ? say.none : say.points(amountText(given('points')), given('involved') || undefined);
    case 'deductions': {
      const found = memberOf(answer, 'findings');
      if (typeof found !== 'object' || found === null) return say.none;
      const counted = assess.findings.filter(({ id }) => !['', '0'].includes(textOf(memberOf(found, id))));
      if (counted.length === 0) return say.noFindings;
      return counted.map((one) => say.finding(titleOf(one, language), textOf(memberOf(found, one.id)))).join(words.and);
    }
    default:
      return say.none;
  }
}
