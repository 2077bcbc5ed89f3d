// The smallest run of characters that turns one text into another, so that an editor keeps its caret, its folds and its undo steps.

export interface Replacement {
  readonly offset: number;
  /** How much of the old text goes. */
  readonly length: number;
  readonly text: string;
}

/** undefined where the texts are the same. */
export function replacementOf(before: string, after: string): Replacement | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
  // Never between the two halves of a character.
  if (isSecondHalf(before.charCodeAt(start)) || isSecondHalf(after.charCodeAt(start))) start = Math.max(0, start - 1);
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end -= 1;
  return { offset: start, length: before.length - end - start, text: after.slice(start, after.length - end) };
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
