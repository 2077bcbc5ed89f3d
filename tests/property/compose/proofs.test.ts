// The proof that the judges rest on, against plain evaluation: an expression that is said to fall when a quantity falls never rises.
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { type Motion, motionOf } from '../../../engine/compose/tighten/motion.js';

const MOST = 6;
const quantity = fc.oneof(fc.constantFrom({ var: 'a' }, { var: 'b' }), fc.integer({ min: -2, max: MOST + 1 }));

const { condition } = fc.letrec<{ number: unknown; condition: unknown }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    quantity,
    fc
      .tuple(fc.constantFrom('+', '-', 'min', 'max', '*'), tie('number'), tie('number'))
      .map(([operator, a, b]) => ({ [operator]: [a, b] })),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map((operands) => ({ if: operands })),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '==', '!='), quantity, quantity).map(([operator, a, b]) => ({ [operator]: [a, b] })),
    fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '=='), tie('number'), tie('number')).map(([operator, a, b]) => ({ [operator]: [a, b] })),
    fc.tuple(quantity, quantity, quantity).map((operands) => ({ '<=': operands })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
      .map(([operator, parts]) => ({ [operator]: parts })),
    tie('condition').map((one) => ({ '!': [one] })),
  ),
}));

const VALUES = Array.from({ length: MOST + 1 }, (_, value) => value);
const holds = (expression: unknown, a: number, b: number): boolean =>
  Boolean(jsonLogic.apply(expression as jsonLogic.RulesLogic, { a, b }));

describe('an expression that is said to fall', () => {
  const motions = { a: 'falls' as Motion, b: 'still' as Motion };
  const movements = {
    motionOf: (path: string): Motion => (path === 'a' ? motions.a : motions.b),
    inputsOf: () => undefined,
    rangeOf: (path: string) => (path === 'a' ? { least: 0, greatest: MOST } : {}),
  };
  it('never rises as the quantity falls, and the other way round', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(condition, (expression) => {
        const motion = motionOf(expression, movements);
        seen.set(motion, (seen.get(motion) ?? 0) + 1);
        for (const b of VALUES) {
          for (const a of VALUES.slice(1)) {
            const [high, low] = [holds(expression, a, b), holds(expression, a - 1, b)];
            if (motion === 'falls' || motion === 'still') expect(low && !high, JSON.stringify({ expression, a, b })).toBe(false);
            if (motion === 'rises' || motion === 'still') expect(high && !low, JSON.stringify({ expression, a, b })).toBe(false);
          }
        }
      }),
      { numRuns: 3000, seed: 22 },
    );
    expect(Math.min(seen.get('falls') ?? 0, seen.get('rises') ?? 0)).toBeGreaterThan(100);
  }, 60_000);
});
