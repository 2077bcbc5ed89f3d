// An answer as plain text, for a desk that is only read and for the printed record: 「抽样 20 个网点，不符合 2」. Pure.
import { type Answer, type ClauseNode, type Language, type Text, titleOf, unitIn } from '../../../engine/page.js';
import type { AnswerWords } from '../../text/embed/answer.js';

/** The part of a desk that texts need. */
export interface Speaking {
  readonly language: Language;
  readonly words: { readonly answer: AnswerWords };
}

/** What was answered, or a dash; the reason of a deletion is part of it. */
export function answerText({ language, words: { answer: words } }: Speaking, node: ClauseNode, answer: Answer | undefined): string {
  if (answer === undefined) return words.none;
  const { result, sampled, nonconforming, level, percentage, points, involved, findings } = answer;
  if (answer.notApplicable) return [words.notApplicable, answer.reason].filter(Boolean).join(language === 'en' ? ': ' : '：');
  const assess = node.clause.assess;
  if (result !== undefined) return words[result];
  if (sampled !== undefined || nonconforming !== undefined) {
    const unit = assess?.method === 'sampling' ? unitIn(assess.unit, language) : undefined;
    return words.sampledText(String(sampled ?? words.none), String(nonconforming ?? words.none), unit ?? '');
  }
  if (level !== undefined) return assess?.method === 'levels' ? memberTitle(assess.levels, level, language) : level;
  if (percentage !== undefined) return `${percentage}%`;
  if (findings !== undefined) {
    const titles = assess?.method === 'deductions' ? assess.findings : [];
    const found = Object.entries(findings).filter(([, count]) => count > 0);
    return (
      found.map(([id, count]) => words.findingText(memberTitle(titles, id, language), count)).join(words.separator) || words.noFindings
    );
  }
  if (involved !== undefined) return words.involvedText(String(points ?? words.none), String(involved));
  return points === undefined ? words.none : words.pointsText(String(points));
}

/** The title of a level, band or finding; its id where it has none or is unknown. */
export function memberTitle(
  members: readonly { readonly id: string; readonly title?: Text }[] | undefined,
  id: string,
  language: Language,
): string {
  return titleOf(members?.find((one) => one.id === id) ?? { id }, language);
}

/** A number of a ruleset with the typographical minus. */
export function numberText(value: number): string {
  return String(value).replace('-', '−');
}
