// An answer in the words of its method, as it was given: 「抽样 12 个网点，不符合 1」.
import { type Answer, type ClauseNode, textIn, titleOf } from '../../../engine/page.js';
import { joined } from './blocks.js';
import type { Sheet } from './record-input.js';

export function answerText({ words, language }: Sheet, { clause: { assess } }: ClauseNode, answer: Answer): string {
  const say = words.answers;
  const { result, sampled, nonconforming, level, percentage, findings, points, involved } = answer;
  if (assess?.method === 'rule') return say.byRule;
  if (result !== undefined) return say[result];
  if (sampled !== undefined) {
    const unit = assess?.method === 'sampling' ? textIn(assess.unit, language) : undefined;
    return say.sampled(`${sampled} ${unit ?? ''}`.trimEnd(), String(nonconforming ?? '?'));
  }
  if (level !== undefined) {
    return titleOf((assess?.method === 'levels' ? assess.levels : []).find(({ id }) => id === level) ?? { id: level }, language);
  }
  if (percentage !== undefined) return `${percentage}%`;
  if (points !== undefined) return say.points(String(points), involved);
  if (findings === undefined) return say.none;
  const known = assess?.method === 'deductions' ? assess.findings : [];
  const found = Object.entries(findings).filter(([, count]) => count > 0);
  const titles = found.map(([id, count]) => `${titleOf(known.find((one) => one.id === id) ?? { id }, language)} × ${count}`);
  return joined(titles, words.and) || say.noFindings;
}
