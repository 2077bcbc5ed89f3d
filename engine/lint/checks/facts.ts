// What a fact declares fits its type, and leaves a value to give (S-14).
import type { Fact } from '../../model/documents.js';
import { ceil, compare, floor, fromDecimal, fromInteger, multiply, type Rational } from '../../number/rational.js';
import type { Check, ReportProblem } from '../check.js';

export const facts: Check = {
  codes: [
    'fact-range-empty',
    'fact-range-unexpected',
    'fact-decimals-unexpected',
    'fact-options-missing',
    'fact-options-unexpected',
    'duplicate-id',
  ],
  run: ({ model }, report) => {
    for (const [index, fact] of (model.ruleset.facts ?? []).entries()) checkFact(fact, `/facts/${index}`, report);
  },
};

function checkFact(fact: Fact, pointer: string, report: ReportProblem): void {
  const { id, type, min, max, options } = fact;
  if (type === 'integer' || type === 'decimal') {
    if (isEmpty(fact)) report('error', 'fact-range-empty', `${pointer}/max`, { id, min, max, type });
  } else {
    for (const [field, value] of [
      ['min', min],
      ['max', max],
    ] as const) {
      if (value !== undefined) report('warning', 'fact-range-unexpected', `${pointer}/${field}`, { id, type, field });
    }
  }
  if (fact.decimals !== undefined && type !== 'decimal') report('warning', 'fact-decimals-unexpected', `${pointer}/decimals`, { id, type });
  if (type === 'choice') {
    if (options === undefined) report('error', 'fact-options-missing', pointer, { id });
  } else if (options !== undefined) report('warning', 'fact-options-unexpected', `${pointer}/options`, { id, type });
  const seen = new Set<string>();
  for (const [place, option] of (options ?? []).entries()) {
    if (seen.has(option.id)) report('error', 'duplicate-id', `${pointer}/options/${place}/id`, { id: option.id });
    seen.add(option.id);
  }
}

/** Whether no number of the declared decimals lies between the two. */
function isEmpty({ type, min, max, decimals }: Fact): boolean {
  if (min === undefined || max === undefined) return false;
  const [low, high] = [fromDecimal(min), fromDecimal(max)];
  const places = type === 'integer' ? 0 : decimals;
  if (places === undefined) return compare(low, high) > 0;
  const units: Rational = fromInteger(10 ** places);
  return compare(ceil(multiply(low, units)), floor(multiply(high, units))) > 0;
}
