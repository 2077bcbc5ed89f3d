// The revision note as Markdown, for files and mail: what the screen shows, with the same words.
import { fieldWord } from '../../../../engine/diff/words.js';
import { textIn } from '../../../../engine/explain/titles.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import type { ChangesWords } from '../../../text/studio/changes.js';
import type { CategoryPoints, Comparison } from './comparison.js';
import { countOf, type NoteItem, revisionNote } from './revision-note.js';

export interface NoteInput {
  readonly comparison: Comparison;
  /** The document whose revision it is: a ruleset, or an overlay with effective rulesets compared. */
  readonly document: Ruleset | Overlay;
  /** What it is compared with: "scheme 1.0.0". */
  readonly comparedWith: string;
  readonly note: string;
  reasonOf(item: NoteItem): string;
}

/** Ends with a line feed. */
export function noteAsMarkdown(input: NoteInput, language: Language, words: ChangesWords): string {
  const { comparison, document, note } = input;
  const groups = revisionNote(comparison, language);
  const lines = [`# ${plain(noteTitle(document, language, words))}`, '', ...headOf(input, language, words), ''];
  if (note.trim() !== '') lines.push(`## ${words.changeNote}`, '', ...note.trim().split(/\r?\n/).map(plain), '');
  if (groups.length === 0) return `${[...lines, words.noDifferences].join('\n')}\n`;
  lines.push(`## ${words.sums}`, '', ...pointsTable(comparison, language, words), '');
  groups.forEach(({ id, items }, at) => {
    lines.push(`## ${words.groupHeading(at + 1, words.groups[id], items.length)}`, '');
    lines.push(
      row(words.columns),
      row(words.columns.map(() => '---')),
      ...items.flatMap((item) => itemRows(item, input.reasonOf(item))),
      '',
    );
  });
  lines.push(words.total(countOf(groups)));
  return `${lines.join('\n')}\n`;
}

export function noteTitle(document: Ruleset | Overlay, language: Language, words: ChangesWords): string {
  return words.noteTitle(textIn(document.title, language) ?? document.id, document.version);
}

/** Name and value of what stands at the head of a note. */
export function noteHead(input: Pick<NoteInput, 'document' | 'comparedWith'>, language: Language, words: ChangesWords) {
  const { document, comparedWith } = input;
  const { approval, effective } = document;
  const of = (field: string): string => fieldWord('ruleset', field.split('.'), language);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.document, `${document.id} ${document.version}`],
    [words.comparedWith, comparedWith],
    [of('effective.from'), effective?.from],
    [of('approval.draftedBy'), approval?.draftedBy],
    [of('approval.reviewedBy'), approval?.reviewedBy],
    [of('approval.approvedBy'), approval?.approvedBy],
    [of('approval.date'), approval?.date],
    [of('approval.filing'), approval?.filing],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function headOf(input: NoteInput, language: Language, words: ChangesWords): readonly string[] {
  return noteHead(input, language, words).map(([name, value]) => `- ${words.labelled(name, plain(value))}`);
}

function pointsTable({ categories, total }: Comparison, language: Language, words: ChangesWords): readonly string[] {
  const line = (name: string, { before, after, change }: CategoryPoints): string =>
    row([plain(name), before ?? words.none, after ?? words.none, change]);
  return [
    row(words.sumColumns),
    row(['---', '---:', '---:', '---:']),
    ...categories.map((one) => line(categoryName(one, language), one)),
    line(words.sumTotal, total),
  ];
}

export function categoryName({ number, title, id }: CategoryPoints, language: Language): string {
  return [number, textIn(title, language) ?? id].filter(Boolean).join(' ');
}

/** The subject and the reason stand in the first of its rows. */
function itemRows({ subject, statements }: NoteItem, reason: string): readonly string[] {
  return statements.map(({ what, change }, at) =>
    row([at === 0 ? plain(subject) : '', plain(what), plain(change?.from ?? ''), plain(change?.to ?? ''), at === 0 ? plain(reason) : '']),
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text that is no Markup, in one line. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
