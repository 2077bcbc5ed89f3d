// A body's official score sheet as an overlay that replaces the provisional points of a ruleset, and what did not fit.
import { type Change, type Clause, digest, load, type Overlay, type Problem, type Ruleset } from '../../index.js';
import { problem } from '../../model/problem.js';
import { add, fromDecimal, type Rational, toNearestNumber, ZERO } from '../../number/rational.js';
import { ClauseIndex, plainTitle, titlesOf } from './clause-index.js';
import type { SheetRow } from './sheet.js';

export interface Naming {
  readonly id: string;
  readonly version: string;
  readonly title: Overlay['title'];
  readonly basis: 'body' | 'normative';
  readonly reason: string;
}

export interface PointsOverlay {
  readonly overlay: Overlay;
  /** Of the sheet: params carry `line`. Errors mean that the sheet and the ruleset do not fit as they are. */
  readonly problems: readonly Problem[];
}

interface Given {
  readonly points: number;
  readonly line: number;
}

/** `sheet` names the sheet in the problems. */
export function pointsOverlay(ruleset: Ruleset, rows: readonly SheetRow[], naming: Naming, sheet: string): PointsOverlay {
  const index = new ClauseIndex(ruleset);
  const problems: Problem[] = [];
  const given = readSheet(
    rows.filter((row) => !row.isTotal),
    index,
    problems,
    sheet,
  );
  problems.push(...totalsOf(rows, index, sheet));
  const points = withSums(index, given);
  const missing = index.places
    .filter(({ clause }) => clause.pointsBasis === 'provisional' && !points.has(clause.id))
    .map(({ clause }) => clause.id);
  if (missing.length > 0) problems.push(problem('warning', 'sheet-clause-missing', sheet, '', { count: missing.length, clauses: missing }));
  const overlay = overlayOf(ruleset, index, points, naming);
  problems.push(...faultsOf(ruleset, overlay, sheet));
  return { overlay, problems };
}

function readSheet(rows: readonly SheetRow[], index: ClauseIndex, problems: Problem[], sheet: string): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const { line, names, points, written } of rows) {
    const report = (severity: Problem['severity'], code: string, params: Problem['params']): void => {
      problems.push(problem(severity, code, sheet, '', { row: names.join(' '), ...params, line, column: 1 }));
    };
    const match = index.find(names);
    if (!('clause' in match)) {
      const { candidates } = match;
      // A line of a sum or a remark without points is no clause, and none is missed.
      if (candidates.length > 0) report('error', 'sheet-row-ambiguous', { candidates });
      else if (points !== undefined) report('error', 'sheet-row-unknown', { points });
      continue;
    }
    const { clause } = match;
    const known = given.get(clause.id);
    if (points === undefined) report('error', 'sheet-points-unreadable', { clause: clause.id, found: written });
    else if (known !== undefined && known.points !== points)
      report('error', 'sheet-row-twice', { clause: clause.id, points, other: known.points });
    else if (clause.pointsBasis !== 'provisional') {
      if (clause.points !== points)
        report('error', 'sheet-points-established', { clause: clause.id, points, established: clause.points ?? null });
    } else {
      if (known === undefined) given.set(clause.id, { points, line });
      const other = names.find((name) => isOtherTitle(name, clause));
      if (other !== undefined)
        report('warning', 'sheet-title-differs', { clause: clause.id, found: other, title: titlesOf(clause)[0] ?? clause.id });
    }
  }
  return given;
}

/** Totals that are not what the other rows come to, counting a group or the clauses below it, whichever fits. */
function totalsOf(rows: readonly SheetRow[], index: ClauseIndex, sheet: string): readonly Problem[] {
  const written = new Map<string, number>();
  for (const { names, points, isTotal } of rows) {
    const match = index.find(names);
    if (!isTotal && points !== undefined && 'clause' in match && !written.has(match.clause.id)) written.set(match.clause.id, points);
  }
  const highest = toNearestNumber(sumBy(index.roots, (clause) => written.get(clause.id)));
  const lowest = toNearestNumber(sumBy(index.roots, (clause) => ((clause.clauses ?? []).length > 0 ? undefined : written.get(clause.id))));
  return rows.flatMap(({ isTotal, names, points, line }) => {
    if (!isTotal || points === undefined || points === highest || points === lowest) return [];
    return [problem('warning', 'sheet-total-differs', sheet, '', { row: names.join(' '), total: points, sum: highest, line, column: 1 })];
  });
}

/** Of each clause its own value, or else those of the clauses below it. */
function sumBy(clauses: readonly Clause[], ownPoints: (clause: Clause) => number | undefined): Rational {
  return clauses.reduce((sum: Rational, clause) => {
    const own = ownPoints(clause);
    return add(sum, own === undefined ? sumBy((clause.clauses ?? []) as readonly Clause[], ownPoints) : fromDecimal(own));
  }, ZERO);
}

/** Words that are not the title of the clause that the number found: the number may be of another edition. */
function isOtherTitle(name: string, clause: Clause): boolean {
  const plain = plainTitle(name.replace(/^[\d.．\s、]+/, ''));
  if (!/\p{L}{2}/u.test(plain)) return false;
  return ![clause.id, ...titlesOf(clause)].some((title) => plainTitle(title).includes(plain) || plain.includes(plainTitle(title)));
}

/** A provisional group that the sheet leaves out has the sum of its clauses, where all of those are established. */
function withSums(index: ClauseIndex, given: ReadonlyMap<string, Given>): ReadonlyMap<string, number> {
  const points = new Map([...given].map(([id, { points: own }]) => [id, own]));
  for (const { clause } of [...index.places].reverse()) {
    const children = (clause.clauses ?? []) as readonly Clause[];
    if (children.length === 0 || clause.rollUp === 'scaled' || clause.pointsBasis !== 'provisional' || points.has(clause.id)) continue;
    const own = children.map((child) => points.get(child.id) ?? (child.pointsBasis === 'provisional' ? undefined : child.points));
    if (own.every((one) => one !== undefined))
      points.set(clause.id, toNearestNumber(own.reduce((sum: Rational, one) => add(sum, fromDecimal(one)), ZERO)));
  }
  return points;
}

function overlayOf(ruleset: Ruleset, index: ClauseIndex, points: ReadonlyMap<string, number>, naming: Naming): Overlay {
  const { reason, basis } = naming;
  const set = (target: string, field: string, values: { readonly from?: unknown; readonly to: unknown }): Change =>
    ({ op: 'set', target, field, ...values, reason }) as Change;
  const changes = index.places.flatMap(({ clause }) => {
    const to = points.get(clause.id);
    if (to === undefined) return [];
    const target = `clauses/${clause.id}`;
    const from = clause.points === undefined ? {} : { from: clause.points };
    return [set(target, 'points', { ...from, to }), set(target, 'pointsBasis', { from: 'provisional', to: basis })];
  });
  return {
    format: 'steelyard/overlay@1',
    id: naming.id,
    version: naming.version,
    status: 'draft',
    title: naming.title,
    extends: { id: ruleset.id, version: ruleset.version, digest: digest(ruleset) },
    changes,
  };
}

/** What the ruleset comes to with the overlay: sums that differ, changes that are not allowed. */
function faultsOf(ruleset: Ruleset, overlay: Overlay, sheet: string): readonly Problem[] {
  if (overlay.changes.length === 0) return [problem('error', 'sheet-without-effect', sheet, '')];
  const before = new Set(load({ ruleset }).problems.map((one) => one.code + one.pointer));
  const own = load({ ruleset, overlays: [overlay] }).problems.filter((one) => one.severity === 'error' || one.code === 'overlay-unproven');
  return own.filter((one) => !before.has(one.code + one.pointer)).map((one) => ({ ...one, document: sheet, pointer: '' }));
}
