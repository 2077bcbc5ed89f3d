// Shares with long fractions made short, upwards: bounds stay bounds, and sums over thousands of clauses stay small.
import { add, compare, fromRatio, type Rational, round } from '../number/rational.js';

const DECIMALS = 12;
const TINY = fromRatio(1, 10 ** DECIMALS);

/** The share itself where its fraction is short, else one of 12 decimals that is at least as high. */
export function roundedUp(share: Rational): Rational {
  if (share.big === undefined && share.d < 1e6) return share;
  const cut = round(share, DECIMALS, 'down');
  return compare(cut, share) >= 0 ? cut : add(cut, TINY);
}
