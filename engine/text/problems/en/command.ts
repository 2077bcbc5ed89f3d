// Sentences about problems that only the command line finds: its use, documents that it looks up, and score sheets.
import type { InEnglish, Values } from '../template.js';
import type { COMMAND_ZH } from '../zh/command.js';

/** What stands where the points should. */
function unreadable(value: Values): string {
  const found = value.of('found');
  if (found === '') return 'has no points. Add them.';
  if (/^[-−－]/.test(found)) return `has ${found} points. Points cannot be negative.`;
  return `has the points “${found}”, which are no number. Write 2 or 2.5, say.`;
}

export const COMMAND_EN: InEnglish<typeof COMMAND_ZH> = {
  'wrong-use': '{reason} See --help.',
  'broken-document': (value) =>
    `The document it refers to, ${value.of('file')}, has ${value.of('errors')} ${value.of('errors') === '1' ? 'error' : 'errors'}, so this cannot be checked. Correct that one first.`,
  'unwritable-file': 'The file cannot be written: {reason:word}. Check the path and the permissions.',
  'sheet-empty': 'The sheet has no rows of clauses. Write one clause a row: its number or title, and its points.',
  'sheet-total-differs': '“{row}” says {total} points, but the clauses come to {sum}. Check the sheet.',
  'sheet-encoding': 'The sheet is no text in UTF-8, UTF-16 or GB 18030. Save it as CSV (UTF-8).',
  'sheet-row-unknown': (value) =>
    `“${value.of('row')}” (${value.of('points')} ${value.of('points') === '1' ? 'point' : 'points'}) fits no clause of the ruleset by number, former number or title.`,
  'sheet-row-ambiguous': '“{row}” may mean several clauses: {candidates}. Give the number.',
  'sheet-row-twice': 'The clause “{clause}” stands twice with different points: {other} and {points}. The former was taken; check them.',
  'sheet-points-unreadable': (value) => `The clause “${value.of('clause')}” ${unreadable(value)}`,
  'sheet-points-established':
    'The points of the clause “{clause}” are established as {established}, not provisional, and were not changed to {points}. Check the sheet.',
  'sheet-title-differs':
    'The number fits, the title does not: “{found}” in the sheet, “{title}” for the clause “{clause}”. Make sure that they are the same.',
  'sheet-clause-missing': (value) =>
    `${value.of('count') === '1' ? '1 clause keeps its' : `${value.of('count')} clauses keep their`} provisional points, not being in the sheet: ${value.of('clauses')}.`,
  'sheet-without-effect': 'The sheet replaces no provisional points. Check its headings and numbers.',
  'unknown-ruleset': (value) => {
    const name = `“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”`;
    return value.has('unchecked')
      ? `The ruleset ${name} was not found, so this ${value.word('unchecked')} could not be checked against its ruleset. Give the ruleset’s file as well, or check the id.`
      : `The ruleset ${name} was not found. Check its id and version, or give a file.`;
  },
  'unknown-overlay': (value) =>
    `The overlay “${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}” was not found. Check its id and version, or give a file.`,
  'ruleset-not-named': (value) =>
    `The audit does not name its ruleset${value.has('unchecked') ? ', so it could not be checked against one' : ''}. Give its id and version under ruleset.`,
  'no-version-for-date': (value) =>
    value.has('date')
      ? `The ruleset “${value.of('id')}” has no published version that is effective on ${value.of('date')}. Name a version.`
      : `The audit has no date by which a version of the ruleset “${value.of('id')}” could be chosen. Give a date or name a version.`,
};
