// The page that the record is printed on: A4 with its margins, and in them on every page whose record it is, the mark where it binds
// nobody or is not final, the scheme's versions and the page's number. As text of a style sheet; browsers that know no margin boxes
// leave them out.
import type { RecordWords } from '../../text/embed/record.js';
import { recordTitle } from './lay-out.js';
import type { RecordInput } from './record-input.js';

/** Margins hold two lines at most. */
const LONGEST = 70;
const MOST_VERSIONS = 4;

export function pageRules(input: RecordInput, words: RecordWords): string {
  const { audit, report, effective } = input;
  const { statuses, notBinding } = words.result;
  const documents = [effective.base, ...effective.overlays];
  const versions = documents.slice(0, MOST_VERSIONS).map(({ id, version }) => cut(`${id}@${version}`));
  const rest = documents.length > MOST_VERSIONS ? [words.more(documents.length)] : [];
  const marks = [...(report.status === 'final' ? [] : [statuses[report.status]]), ...(report.binding.value ? [] : [notBinding])];
  const [before, between, after] = words.pages;
  const box = (place: string, content: string, more: string): string =>
    `@${place} { content: ${content}; font: 7pt sans-serif; color: #333; ${more} }`;
  return `@page { size: A4; margin: 18mm 16mm;
    ${box('top-left', quoted(cut(audit.organisation?.name ?? '')), 'width: 72mm; text-align: start;')}
    ${box('top-center', quoted(marks.join(words.and)), 'font-weight: 700;')}
    ${box('top-right', quoted(cut(recordTitle(input, words))), 'width: 72mm; text-align: end;')}
    ${box('bottom-left', quoted([...versions, ...rest].join(words.and)), 'width: 148mm; text-align: start;')}
    ${box('bottom-right', `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`, '')}
  }`;
}

/** A string of CSS: whatever is not plain goes as its code point, so that no text ends it. */
export function quoted(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 @.,:/_-]/gu, (one) => `\\${(one.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Without controls and marks of direction, which would reach beyond the text. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

function cut(text: string): string {
  const characters = [...plain(text)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
