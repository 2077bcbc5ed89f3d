// A number as it stands in a table: as people type it; an empty text is none.
import { typedNumber as readNumber } from '../../../engine/number/typed-number.js';

/** 'wrong' for what is no number. */
export function typedNumber(text: string): number | 'wrong' {
  return readNumber(text) ?? 'wrong';
}
