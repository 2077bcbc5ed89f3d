// What holds of every sequence of commands on clauses: ids stay unique, the document keeps the shape of its schema, undoing all of it
// gives back what was there, removing and restoring gives back what was there, and shared points come out to the last digit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMethod } from '../../../editor/commands/clauses/change-method.js';
import { copyClauses } from '../../../editor/commands/clauses/copy-clauses.js';
import { distributePoints, inParts, takeSum } from '../../../editor/commands/clauses/distribute-points.js';
import { duplicateClauses } from '../../../editor/commands/clauses/duplicate-clauses.js';
import { indentClauses } from '../../../editor/commands/clauses/indent-clauses.js';
import { insertClause } from '../../../editor/commands/clauses/insert-clause.js';
import { linkEvidence } from '../../../editor/commands/clauses/link-evidence.js';
import { METHODS } from '../../../editor/commands/clauses/method-defaults.js';
import { moveClauses } from '../../../editor/commands/clauses/move-clauses.js';
import { pasteClauses } from '../../../editor/commands/clauses/paste-clauses.js';
import { pointsOf } from '../../../editor/commands/clauses/points-sums.js';
import { removeClauses } from '../../../editor/commands/clauses/remove-clauses.js';
import { renumberClauses } from '../../../editor/commands/clauses/renumber-clauses.js';
import { restoreClause } from '../../../editor/commands/clauses/restore-clause.js';
import { setClauses, setPointsBasis } from '../../../editor/commands/clauses/set-clauses.js';
import { mergeGroup, splitClause } from '../../../editor/commands/clauses/split-clause.js';
import type { Edit } from '../../../editor/state/edit.js';
import { clauseSpots } from '../../../editor/state/place.js';
import { workOf } from '../../../editor/state/work.js';
import { Workpiece } from '../../../editor/state/workpiece.js';
import { check } from '../../../engine/index.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { add, compare, equals, fromDecimal, isMultipleOf, ZERO } from '../../../engine/number/rational.js';
import { SCHEME } from '../../unit/editor/commands/clauses/scheme.js';

/** One act: which command, on which clauses (as shares of those there are), with which choice. */
interface Act {
  readonly command: number;
  readonly picks: readonly number[];
  readonly aim: number;
  readonly choice: number;
}

const SEED = { seed: 20_261_122, numRuns: 150 };
const share = fc.integer({ min: 0, max: 999 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    command: fc.integer({ min: 0, max: 99 }),
    picks: fc.array(share, { minLength: 1, maxLength: 4 }),
    aim: share,
    choice: share,
  }),
  { minLength: 1, maxLength: 12 },
);

const WHERE = ['before', 'after', 'into'] as const;

function editOf(ruleset: Ruleset, { command, picks, aim, choice }: Act): Edit | false {
  const ids = [...clauseSpots(ruleset).keys()];
  const at = (pick: number): string => ids[pick % Math.max(1, ids.length)] ?? 'gone';
  const chosen = picks.map(at);
  const target = { clause: ids.length === 0 ? undefined : at(aim), where: WHERE[choice % 3] ?? 'after' };
  const [first = 'gone'] = chosen;
  const copy = copyClauses(ruleset, chosen);
  const commands: readonly (() => Edit | false)[] = [
    () => insertClause(ruleset, target),
    () => insertClause(ruleset, target, { title: { en: `Clause ${choice % 3}` } }),
    () => removeClauses(ruleset, chosen),
    () => moveClauses(ruleset, chosen, target),
    () => moveClauses(ruleset, chosen, target),
    () => indentClauses(ruleset, chosen, choice % 2 === 0 ? 1 : -1),
    () => indentClauses(ruleset, chosen, choice % 2 === 0 ? 1 : -1),
    () => renumberClauses(ruleset, choice % 3 === 0 ? first : undefined),
    () =>
      setClauses(
        ruleset,
        chosen.map((id) => ({ id, set: { points: choice / 4, number: `N${choice}`, deletable: choice % 2 === 0 || undefined } })),
      ),
    () => setPointsBasis(ruleset, chosen, 'body'),
    () => changeMethod(ruleset, chosen, METHODS[choice % METHODS.length] ?? 'conformity'),
    () => duplicateClauses(ruleset, chosen),
    () => copy !== undefined && pasteClauses(ruleset, copy, target),
    () => splitClause(ruleset, first),
    () => mergeGroup(ruleset, first),
    () => distributePoints(ruleset, first),
    () => takeSum(ruleset, first),
    () => linkEvidence(ruleset, first, choice % 2 === 0 ? 'plan' : 'repair-records', choice % 3 > 0),
  ];
  return commands[command % commands.length]?.() ?? false;
}

/** Ids of all clauses, twice where one is there twice. */
function idsOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ id, clauses: below = [] }) => [id, ...idsOf(below)]);
}

/** SCHEME after some acts. */
function made(all: readonly Act[]): Ruleset {
  const piece = new Workpiece({ key: 'a', work: workOf(SCHEME) });
  for (const act of all) piece.apply(editOf(piece.ruleset, act));
  return piece.ruleset;
}

describe('any sequence of commands on clauses', () => {
  it('keeps ids unique and the shape of the schema, and can be undone and done again to the letter', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const piece = new Workpiece({ key: 'a', work: workOf(SCHEME) });
        let steps = 0;
        for (const [index, act] of all.entries()) {
          if (piece.apply(editOf(piece.ruleset, act)).isApplied) steps = piece.history.position;
          const ids = idsOf(piece.ruleset.clauses);
          expect(new Set(ids).size, `ids after act ${index}`).toBe(ids.length);
          expect(check(piece.ruleset, 'ruleset').problems).toEqual([]);
        }
        const end = JSON.stringify(piece.document);
        for (let step = 0; step < steps; step += 1) expect(piece.undo()).toBe(true);
        expect(JSON.stringify(piece.document)).toBe(JSON.stringify(SCHEME));
        for (let step = 0; step < steps; step += 1) piece.redo();
        expect(JSON.stringify(piece.document)).toBe(end);
      }),
      SEED,
    );
  });

  it('leaves clauses that it does not touch the same objects', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (all, pick) => {
        const ruleset = made(all);
        const leaves = [...clauseSpots(ruleset).values()].filter(({ clause }) => clause.clauses === undefined);
        const spot = leaves[pick % Math.max(1, leaves.length)];
        if (spot === undefined) return;
        const piece = new Workpiece({ key: 'a', work: workOf(ruleset) });
        piece.apply(setClauses(ruleset, [{ id: spot.clause.id, set: { number: 'changed' } }]));
        for (const { clause } of leaves) {
          if (clause.id !== spot.clause.id) expect(clauseSpots(piece.ruleset).get(clause.id)?.clause).toBe(clause);
        }
      }),
      SEED,
    );
  });

  it('is followed by removing and restoring any clause as if nothing had been', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (all, pick) => {
        const before = made(all);
        const ids = [...clauseSpots(before).keys()];
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        const piece = new Workpiece({ key: 'a', work: workOf(before) });
        expect(piece.apply(removeClauses(before, [id])).isApplied).toBe(true);
        expect(piece.apply(restoreClause(piece.ruleset, before, id)).isApplied).toBe(true);
        expect(piece.ruleset).toEqual(before);
      }),
      SEED,
    );
  });

  it('is followed by renumbering to numbers that are all there, different among siblings, and no alias of their own clause', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const piece = new Workpiece({ key: 'a', work: workOf(made(all)) });
        piece.apply(renumberClauses(piece.ruleset));
        const lists = [
          piece.ruleset.clauses,
          ...[...clauseSpots(piece.ruleset).values()].flatMap(({ clause }) => (clause.clauses ? [clause.clauses] : [])),
        ];
        for (const list of lists) {
          const numbers = list.map(({ number }) => number);
          expect(numbers).not.toContain(undefined);
          expect(new Set(numbers).size).toBe(numbers.length);
          for (const { number = '', aliases = [] } of list) expect(aliases).not.toContain(number);
        }
      }),
      SEED,
    );
  });

  it('leaves no group off after its points were distributed, below it neither', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const ruleset = made(all);
        for (const { clause } of clauseSpots(ruleset).values()) {
          const edit = distributePoints(ruleset, clause.id);
          if (edit === false) continue;
          const piece = new Workpiece({ key: 'a', work: workOf(ruleset) });
          piece.apply(edit);
          const now = clauseSpots(piece.ruleset).get(clause.id)?.clause;
          expect(now !== undefined && pointsOf(now).isOff).toBe(false);
        }
      }),
      SEED,
    );
  });
});

describe('points in parts', () => {
  it('come to the total exactly, each a multiple of the step or finer, none below zero, the order of weights kept', () => {
    const amounts = fc.integer({ min: 0, max: 4000 }).map((n) => fromDecimal(n / 4));
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 12 }), amounts, (weights, total) => {
        const parts = inParts(weights, total, fromDecimal(0.25));
        expect(equals(parts.reduce(add, ZERO), total)).toBe(true);
        for (const [at, part] of parts.entries()) {
          expect(compare(part, ZERO)).toBeGreaterThanOrEqual(0);
          expect(isMultipleOf(part, fromDecimal(5e-10))).toBe(true);
          for (const [other, weight] of weights.entries()) {
            if (compare(weights[at] ?? ZERO, weight) > 0) expect(compare(part, parts[other] ?? ZERO)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      SEED,
    );
  });
});
