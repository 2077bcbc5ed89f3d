// What people call the members of a ruleset: the title in the reader's language, else in the other one, else the id (S-3, S-9).
import type { Text } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { Language } from '../text/language.js';

/** Text for people in a language, or in the other one where it is missing; undefined where there is none. */
export function textIn(text: Text | undefined, language: Language): string | undefined {
  const found = typeof text === 'string' ? text : text?.[language] || text?.[language === 'en' ? 'zh-CN' : 'en'];
  return found === undefined || found === '' ? undefined : found;
}

/** What a quantity is counted in. Chinese writes amounts of its own currency in 元, not by the code. */
export function unitIn(unit: Text | undefined, language: Language): string | undefined {
  const found = textIn(unit, language);
  return found === 'CNY' && language === 'zh-CN' ? '元' : found;
}

/** The title of a member, or its id. */
export function titleOf(member: { readonly id: string; readonly title?: Text }, language: Language): string {
  return textIn(member.title, language) ?? member.id;
}

/** "5.2.4 Repair". */
export function clauseTitle(model: Model, id: string, language: Language): string {
  const clause = model.clauseById.get(id)?.clause;
  if (clause === undefined) return id;
  const title = titleOf(clause, language);
  return clause.number === undefined || clause.number === '' ? title : `${clause.number} ${title}`;
}

/** Of a grade, or of the ungraded one. */
export function gradeTitle(model: Model, id: string, language: Language): string {
  const { ungraded } = model.ruleset;
  const grade = model.grades.find((one) => one.grade.id === id)?.grade ?? (ungraded?.id === id ? ungraded : undefined);
  return grade === undefined ? id : titleOf(grade, language);
}

export function conditionTitle(model: Model, id: string, language: Language): string {
  return titleOf(model.conditions.get(id)?.condition ?? { id }, language);
}

export function evidenceTitle(model: Model, id: string, language: Language): string {
  return titleOf(model.evidence.get(id)?.evidence ?? { id }, language);
}

export function adjustmentTitle(model: Model, id: string, language: Language): string {
  return titleOf(model.adjustments.get(id)?.adjustment ?? { id }, language);
}

/** Of a level, as the first clause that has it calls it. */
export function levelTitle(model: Model, clauseIds: Iterable<string>, level: string, language: Language): string {
  for (const id of clauseIds) {
    const assess = model.clauseById.get(id)?.clause.assess;
    if (assess?.method !== 'levels') continue;
    const found = assess.levels.find((one) => one.id === level);
    if (found !== undefined) return titleOf(found, language);
  }
  return level;
}
