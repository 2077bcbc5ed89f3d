// What documents hold as text, made safe to print: a name may carry sequences that move the cursor or turn the direction of writing,
// and then a report would show something else than it says. JSON is printed as it is and never comes here.
import { COLOUR_CODES } from './style.js';

const CONTROLS = /\p{Cc}\[(\d+)m|[\p{Cc}\p{Bidi_C}\u2028\u2029]/gu;
const ESCAPE = '\u001b';

/** Controls but line breaks and tabs as \u{…}; where the output is coloured, the colours of style.ts stay. */
export function visible(text: string, isColoured: boolean): string {
  return text.replace(CONTROLS, (found: string, code: string | undefined) => {
    if (found === '\n' || found === '\t') return found;
    if (code === undefined) return escaped(found);
    return isColoured && found.startsWith(ESCAPE) && COLOUR_CODES.has(Number(code)) ? found : escaped(found.slice(0, 1)) + found.slice(1);
  });
}

/** For what takes one line: a line break inside it is a space. */
export function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ');
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
