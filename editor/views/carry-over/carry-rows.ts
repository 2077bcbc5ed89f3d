// The changes of an overlay on a new base as rows for people: what each is about, and the three values in words.

import { fieldAt } from '../../../engine/compose/field-at.js';
import { inWords } from '../../../engine/diff/in-words.js';
import { type DifferenceNames, differenceStatements } from '../../../engine/diff/sentence.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { BaseComparison, CarriedChange } from '../../state/carry-over/compare-bases.js';
import { differenceOfChange } from '../../state/overlay/change-edit.js';
import { groundState } from '../../state/overlay/ground-state.js';
import { stated } from '../../text/punctuation.js';
import { changeWords, namesIn } from '../overlay/change-rows.js';

export interface CarryRow {
  readonly carried: CarriedChange;
  readonly subject: string;
  readonly what: string;
  readonly old: string;
  readonly now: string;
  readonly mine: string;
  /** Another value can be typed: a number or a plain text. */
  readonly typed: 'number' | 'text' | undefined;
}

export interface CarryText {
  readonly none: string;
}

export function carryRows({ before, after, changes }: BaseComparison, language: Language, { none }: CarryText): readonly CarryRow[] {
  const [old, now] = [groundState(before).before, groundState(after).before];
  const names = namesIn(old, now, language);
  return changes.map((carried) => {
    const { change } = carried;
    const { subject, what, from, to } = changeWords(change, old, now, language, names);
    const isWhole = from === undefined && to === undefined;
    const said = (value: unknown): string =>
      isWhole ? wholeText(value, carried, none) : valueText(carried, value, old, now, language, names) || none;
    return {
      carried,
      subject,
      what,
      old: said(carried.old),
      now: said(carried.now),
      mine: isWhole ? what : said(carried.mine),
      typed: typedAs(carried),
    };
  });
}

/** In the words that a sentence about such a change would use. */
function valueText(
  { change }: CarriedChange,
  value: unknown,
  old: Ruleset,
  now: Ruleset,
  language: Language,
  names: DifferenceNames,
): string {
  if (value === undefined || value === null) return '';
  const { from: _, ...rest } = differenceOfChange(change, old, now) as { readonly from?: unknown };
  const difference = inWords({ ...rest, to: value } as Parameters<typeof inWords>[0], language, names);
  const { statements } = differenceStatements(difference, language, names);
  return stated(
    statements.map((one) => one.change?.to ?? one.what),
    language,
  );
}

/** Of what comes or goes whole it is enough that it is there; what differs inside it is in the news of the base. */
function wholeText(value: unknown, { place }: CarriedChange, none: string): string {
  return value === undefined ? none : (place.at(-1) ?? '');
}

/** Where what it is about is gone, or is locked, no other value helps. */
function typedAs({ change, place, mine, now, status, problems }: CarriedChange): CarryRow['typed'] {
  const isAsked = status === 'decision' || problems.some(({ code }) => code === 'overlay-loosens');
  if (!isAsked || change.op !== 'set' || fieldAt(place)?.kind === 'expression') return undefined;
  const sample = mine ?? now;
  return typeof sample === 'number' ? 'number' : typeof sample === 'string' ? 'text' : undefined;
}
