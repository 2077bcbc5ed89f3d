// From the text of a cell to a change of its clause, or to the reason why it is not taken. Full-width digits are taken, an empty cell
// takes the value away where there may be none. Pure.
import type { Clause } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { textWith } from '../../commands/clauses/clause-fields.js';
import { assessWith, METHODS } from '../../commands/clauses/method-defaults.js';
import type { ClauseChange } from '../../commands/clauses/set-clauses.js';
import { OUTLINE_WORDS, type OutlineWords } from '../../text/studio/outline.js';
import { typedNumber } from '../../ui/typed-number.js';
import { BASES, type ColumnId } from './outline-columns.js';

export type CellRead = { readonly set: ClauseChange['set']; readonly refusal?: undefined } | { readonly refusal: string };

const TAG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NUMBER = 50;

export function readCell(clause: Clause, column: ColumnId, text: string, language: Language): CellRead {
  const words = OUTLINE_WORDS[language];
  const plain = text.trim();
  switch (column) {
    case 'number': {
      if (plain.length > LONGEST_NUMBER) return { refusal: words.tooLong };
      return { set: { number: plain === '' ? undefined : plain } };
    }
    case 'title':
      return { set: { title: textWith(clause.title, language, plain) } };
    case 'points':
      return readPoints(clause, plain, words);
    case 'method': {
      const method = METHODS.find((one) => one === plain);
      if (clause.assess === undefined) return plain === '' ? { set: {} } : { refusal: words.noMethodOfGroup };
      return method === undefined ? { refusal: words.unknownChoice } : { set: { assess: assessWith(method, clause.assess) } };
    }
    case 'basis': {
      const basis = BASES.find((one) => one === plain);
      if (plain !== '' && basis === undefined) return { refusal: words.unknownChoice };
      if (basis !== undefined && clause.points === undefined) return { refusal: words.noBasisWithoutPoints };
      return { set: { pointsBasis: basis } };
    }
    case 'deletable':
      return { set: { deletable: plain === 'true' ? true : undefined } };
    case 'tags': {
      const tags = [
        ...new Set(
          plain
            .normalize('NFKC')
            .split(/[\s,、;]+/)
            .filter(Boolean),
        ),
      ];
      const bad = tags.find((tag) => !TAG.test(tag) || tag.length > 100);
      return bad === undefined ? { set: { tags: tags.length === 0 ? undefined : tags } } : { refusal: words.badTag(bad) };
    }
    default:
      return { set: {} };
  }
}

function readPoints(clause: Clause, text: string, words: OutlineWords): CellRead {
  const points = typedNumber(text.replace(/分$/, ''));
  if (points === 'wrong') return { refusal: words.notANumber };
  if (points === undefined) {
    const isSummed = clause.clauses !== undefined && clause.rollUp !== 'scaled';
    return isSummed ? { set: { points: undefined, pointsBasis: undefined } } : { refusal: words.pointsNeeded };
  }
  return points < 0 ? { refusal: words.negative } : { set: { points } };
}
