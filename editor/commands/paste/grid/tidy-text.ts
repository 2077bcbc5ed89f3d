// Text as office programs put it into cells, and as people mean it: no-break spaces, soft hyphens, marks without width, one character
// to a line where a column was narrow.

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;

/** The text with single spaces and trimmed lines, and how many spaces stood before it (a full-width one counts as two). */
export function tidyText(raw: string): { readonly text: string; readonly spaces: number } {
  const plain = raw.replace(INVISIBLE, '').replace(/\r\n?/g, '\n');
  const lead = /^[^\S\n]*/.exec(plain)?.[0] ?? '';
  const lines = plain
    .split('\n')
    .map((line) => line.replace(SPACE, ' ').trim())
    .filter((line) => line !== '');
  const isUpright = lines.length > 2 && lines.every((line) => /^\p{Script=Han}$/u.test(line));
  return { text: lines.join(isUpright ? '' : '\n'), spaces: lead.length + lead.replace(/[^\u3000]/g, '').length };
}

/** Several lines as one: nothing between Chinese characters, a space otherwise. */
export function oneLine(text: string): string {
  return text
    .replace(/([\p{Script=Han}，。、；：（）])\n(?=[\p{Script=Han}，。、；：（）])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits only, half-width, lower case: equal for texts that differ in punctuation, spaces and width. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
