// Sets fields of one or many clauses as one step: a cell, a block that was filled or pasted, a field of the detail pane.
import { fieldWord, valueWord } from '../../../engine/diff/words.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Edit } from '../../state/edit.js';
import { clauseName, clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { type ClauseFields, withFields } from './clause-fields.js';
import { mapClauses } from './clause-tree.js';

/** New values of a clause; neither its id nor what is below it. */
export interface ClauseChange {
  readonly id: string;
  readonly set: Omit<ClauseFields, 'id' | 'clauses'>;
}

const LONGEST = 24;

/** false where nothing would be different. Several changes of one clause may be given, later ones win. */
export function setClauses(ruleset: Ruleset, changes: readonly ClauseChange[]): Edit | false {
  const wanted = new Map<string, ClauseFields>();
  for (const { id, set } of changes) wanted.set(id, { ...wanted.get(id), ...set });
  const changed: { before: Clause; set: ClauseFields }[] = [];
  const after = mapClauses(ruleset.clauses, (clause) => {
    const set = wanted.get(clause.id);
    if (set === undefined) return clause;
    const real = Object.fromEntries(Object.entries(set).filter(([name, value]) => !isEqual(clause[name as keyof Clause], value)));
    const now = withFields(clause, real);
    if (now !== clause) changed.push({ before: clause, set: real });
    return now;
  });
  const [first, second] = changed;
  if (first === undefined) return false;
  const fields = [...new Set(changed.flatMap(({ set }) => Object.keys(set)))];
  const field = fields.length === 1 ? fields[0] : undefined;
  const label = labelOf((language) => {
    if (second === undefined && field !== undefined) return oneChange(first.before, field, first.set, language);
    const names = fields.map((name) => fieldName(name, language)).join(language === 'en' ? ', ' : '、');
    const clauses = clausesName(
      changed.map(({ before }) => before),
      language,
    );
    return language === 'en' ? `${names} of ${clauses}` : `${clauses}：${names}`;
  });
  return clausesEdit(ruleset, after, {
    label,
    place: clausePlace(first.before.id, field),
    // Typing on in one field is one step.
    ...(second === undefined && field !== undefined ? { joins: `clauses.${first.before.id}.${field}` } : {}),
  });
}

/** normative | body | provisional for many; those without points of their own have no basis either. */
export function setPointsBasis(ruleset: Ruleset, ids: readonly string[], basis: Clause['pointsBasis']): Edit | false {
  const chosen = new Set(ids);
  const changes: ClauseChange[] = [];
  mapClauses(ruleset.clauses, (clause) => {
    if (chosen.has(clause.id) && clause.points !== undefined) changes.push({ id: clause.id, set: { pointsBasis: basis } });
    return clause;
  });
  return setClauses(ruleset, changes);
}

function oneChange(clause: Clause, field: string, set: ClauseFields, language: Language): string {
  const [from, to] = [clause[field as keyof Clause], set[field as keyof Clause]].map((value) => shown(field, value, language));
  const name = clauseName(clause, language);
  const change = from === undefined || to === undefined || from === to ? '' : ` ${from} → ${to}`;
  const what = `${fieldName(field, language)}${change}`;
  return language === 'en' ? `Clause ${name}: ${what}` : `条款 ${name}：${what}`;
}

function fieldName(field: string, language: Language): string {
  return fieldWord('clauses', field === 'assess' ? ['assess', 'method'] : [field], language);
}

/** Short enough for a menu; undefined for what only a whole pane can show. */
function shown(field: string, value: unknown, language: Language): string | undefined {
  if (value === undefined) return language === 'en' ? 'none' : '无';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return language === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否';
  if (field === 'assess') {
    const { method } = value as NonNullable<Clause['assess']>;
    return valueWord('method', method, language) ?? method;
  }
  if (field === 'title' || field === 'number' || field === 'pointsBasis' || field === 'rollUp' || field === 'source') {
    const text = typeof value === 'string' ? (valueWord(field, value, language) ?? value) : textIn(value as Clause['title'], language);
    return text === undefined ? undefined : cut(text);
  }
  return Array.isArray(value) ? cut(value.join(language === 'en' ? ', ' : '、')) : undefined;
}

function cut(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}

function isEqual(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
