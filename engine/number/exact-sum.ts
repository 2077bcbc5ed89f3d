// A running sum of exact numbers over one growing denominator: no number is made until the end. What does not fit into doubles
// exactly goes to the side and is added there.
import { add, greatestCommonDivisor, Rational, ZERO } from './rational.js';

const SAFE = Number.MAX_SAFE_INTEGER;
/** Beyond this a common denominator costs more than it saves. */
const MAX_DENOMINATOR = 1e9;

export class ExactSum {
  private n = 0;
  private d = 1;
  private aside: Rational = ZERO;

  add(term: Rational): void {
    if (term.big !== undefined) {
      this.aside = add(this.aside, term);
      return;
    }
    if (this.d % term.d !== 0 && !this.growTo(term.d)) {
      this.aside = add(this.aside, term);
      return;
    }
    const scaled = term.d === this.d ? term.n : term.n * (this.d / term.d);
    const sum = this.n + scaled;
    if (Math.abs(scaled) > SAFE || Math.abs(sum) > SAFE) this.aside = add(this.aside, term);
    else this.n = sum;
  }

  total(): Rational {
    const sum = this.n === 0 ? ZERO : new Rational(this.n, this.d);
    return this.aside === ZERO ? sum : add(sum, this.aside);
  }

  private growTo(denominator: number): boolean {
    const d = (this.d / greatestCommonDivisor(this.d, denominator)) * denominator;
    const n = this.n * (d / this.d);
    if (d > MAX_DENOMINATOR || Math.abs(n) > SAFE) return false;
    this.n = n;
    this.d = d;
    return true;
  }
}
