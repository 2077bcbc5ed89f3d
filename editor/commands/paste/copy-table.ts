// All clauses as a table that spreadsheets take: the same columns that are recognised when a table is pasted, so that what is copied,
// edited in Excel and pasted back changes what was edited and nothing else.
import { valueWord } from '../../../engine/diff/words.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { clauseSpots } from '../../state/place.js';
import { oneLine } from './grid/tidy-text.js';

export interface CopiedTable {
  /** Tab-separated, cells with line breaks quoted. */
  readonly text: string;
  readonly html: string;
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['条款编号', '名称', '分值', '分值依据', '评定方法', '可删减', '证据', '标签'],
  en: ['Number', 'Title', 'Points', 'Basis of the points', 'Method', 'Deletable', 'Evidence', 'Tags'],
};
const YES: Readonly<Record<Language, string>> = { 'zh-CN': '是', en: 'yes' };
const POINTS = 2;

/** The clauses with these ids, or all of them. */
export function copyTable(ruleset: Ruleset, language: Language, ids?: readonly string[]): CopiedTable {
  const wanted = ids === undefined ? undefined : new Set(ids);
  const evidence = evidenceByClause(ruleset, language);
  const clauses = [...clauseSpots(ruleset).values()].filter(({ clause }) => wanted?.has(clause.id) ?? true);
  const rows = clauses.map(({ clause }) => cellsOf(clause, evidence.get(clause.id) ?? [], language));
  return { text: [HEADINGS[language], ...rows].map(lineOf).join('\r\n'), html: markup(HEADINGS[language], rows) };
}

function cellsOf(clause: Clause, evidence: readonly string[], language: Language): readonly string[] {
  const { number = '', title, points, pointsBasis, assess, deletable, tags = [] } = clause;
  return [
    number,
    oneLine(textIn(title, language) ?? ''),
    points === undefined ? '' : String(points),
    pointsBasis === undefined ? '' : (valueWord('pointsBasis', pointsBasis, language) ?? pointsBasis),
    assess === undefined ? '' : (valueWord('method', assess.method, language) ?? assess.method),
    deletable === true ? YES[language] : '',
    evidence.join(language === 'en' ? '; ' : '；'),
    tags.join(' '),
  ];
}

function evidenceByClause({ evidence = [] }: Ruleset, language: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, title, clauses = [] } of evidence) {
    for (const clause of clauses) found.set(clause, [...(found.get(clause) ?? []), textIn(title, language) ?? id]);
  }
  return found;
}

function lineOf(cells: readonly string[]): string {
  return cells.map(quoted).join('\t');
}

/** A spreadsheet takes a text that begins like a formula for one: an apostrophe says that it is none. */
function quoted(cell: string, column: number): string {
  const safe = column !== POINTS && /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The class makes text of a number such as 5.10, which Excel would take for 5.1 or for a date. */
function markup(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string, column: number): string =>
    `<td${column === POINTS ? '' : ' class="text"'}>${escaped(text).replace(/\r\n|\r|\n/g, '<br>')}</td>`;
  const head = headings.map((one) => `<th>${escaped(one)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n');
  return `<html><head><meta charset="utf-8"><style>.text{mso-number-format:"\\@"}</style></head><body><table>\n<tr>${head}</tr>\n${body}\n</table></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
