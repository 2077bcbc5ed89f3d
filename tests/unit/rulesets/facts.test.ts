// What is known of the schemes, said a second time and shorter than in the rulesets: a slip of the pen in a table of
// points, a threshold or a quantity fails here. Where points have no public source they must say so.
import { describe, expect, it } from 'vitest';
import type { Clause, Evidence, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { auditFiles, overlayFiles, rulesetFiles } from './ruleset-files.js';

function rulesetNamed(id: string): Ruleset {
  const file = rulesetFiles.find(({ document }) => document.id === id);
  if (file === undefined) throw new Error(`no ruleset ${id}`);
  return file.document;
}

function overlayNamed(id: string): Overlay {
  const file = overlayFiles.find(({ document }) => document.id === id);
  if (file === undefined) throw new Error(`no overlay ${id}`);
  return file.document;
}

function flatten(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.clauses ?? [])]);
}

function leavesOf(clauses: readonly Clause[]): readonly Clause[] {
  return flatten(clauses).filter((clause) => clause.clauses === undefined);
}

/** The values that an overlay adds to one collection. */
function added<T>(overlay: Overlay, collection: string): readonly T[] {
  return overlay.changes.flatMap((change) => (change.op === 'add' && change.collection === collection ? [change.value as T] : []));
}

const gb = rulesetNamed('gbt-27922-2011');

describe('gbt-27922-2011', () => {
  it('has the established points of its categories, and provisional ones below', () => {
    expect(gb.clauses.map(({ number, points, pointsBasis }) => [number, points, pointsBasis])).toEqual([
      ['5.1', 40, 'normative'],
      ['5.2', 35, 'normative'],
      ['5.3', 25, 'normative'],
    ]);
    const below = gb.clauses.flatMap(({ clauses }) => flatten(clauses ?? []));
    expect(below.filter(({ pointsBasis }) => pointsBasis !== 'provisional').map(({ id }) => id)).toEqual([]);
  });

  it('has fifteen indicators and thirty leaves, and every sum is right', () => {
    const indicators = gb.clauses.flatMap(({ clauses }) => clauses ?? []);
    expect(indicators.map(({ number, points }) => `${number} ${points}`)).toEqual([
      '5.1.1 4.5',
      '5.1.2 4.5',
      '5.1.3 6.5',
      '5.1.4 4.5',
      '5.1.5 4.5',
      '5.1.6 9',
      '5.1.7 6.5',
      '5.2.1 7.5',
      '5.2.2 5.5',
      '5.2.3 5.5',
      '5.2.4 5.5',
      '5.2.5 5.5',
      '5.2.6 5.5',
      '5.3.1 12.5',
      '5.3.2 12.5',
    ]);
    expect(leavesOf(gb.clauses)).toHaveLength(30);
    for (const clause of flatten(gb.clauses)) {
      const children = clause.clauses;
      // Halves add up exactly as doubles.
      if (children !== undefined)
        expect(
          children.reduce((sum, { points }) => sum + (points ?? 0), 0),
          clause.id,
        ).toBe(clause.points);
    }
  });

  it('lets five clauses be deleted', () => {
    const deletable = flatten(gb.clauses).filter((clause) => clause.deletable === true);
    expect(deletable.map(({ id }) => id)).toEqual(['safety-notice', 'technical-support', 'delivery', 'repair', 'recycling']);
  });

  it('assesses by sampling where several of a kind are looked at, once by rule, else by conformity', () => {
    const by = (method: string) => leavesOf(gb.clauses).flatMap(({ id, assess }) => (assess?.method === method ? [id] : []));
    expect(by('rule')).toEqual(['service-manager-ratio']);
    expect(by('sampling')).toEqual([
      'service-network',
      'staff-qualification',
      'infrastructure',
      'packaging-information',
      'product-documents',
      'technical-support',
      'delivery',
      'repair',
      'quality-assurance',
      'customer-relations',
      'complaint-handling',
    ]);
    expect(by('conformity')).toHaveLength(18);
  });
});

describe('grades', () => {
  const minima = (id: string) => rulesetNamed(id).grades.map((grade) => [grade.id, grade.min]);

  it('of GB/T 27922 are the same at both levels of detail', () => {
    expect(minima('gbt-27922-2011')).toEqual([
      ['five-star', 95],
      ['four-star', 90],
      ['three-star', 80],
      ['qualified', 70],
    ]);
    for (const part of ['scoring', 'grades', 'ungraded', 'adjustments', 'conditions', 'stages'] as const) {
      expect(rulesetNamed('gbt-27922-2011-categories')[part], part).toEqual(gb[part]);
    }
  });

  it('of GB/T 27925 are out of 1000', () => {
    const brand = rulesetNamed('gbt-27925-2011');
    expect(minima('gbt-27925-2011')).toEqual([
      ['five-star', 950],
      ['four-star', 900],
      ['three-star', 800],
      ['two-star', 700],
    ]);
    expect(brand.clauses.map(({ points }) => points)).toEqual([150, 300, 250, 150, 150]);
  });

  it('of elderly-care homes ask for a total and for a share of each part', () => {
    expect(rulesetNamed('elderly-care-homes').clauses.map(({ points }) => points)).toEqual([120, 130, 150, 600]);
    const levels = rulesetNamed('elderly-care-homes').grades.map(({ id, min }) => [id, ...Object.values(min)]);
    expect(levels).toEqual([
      ['level-5', 900, 0.9, 0.9, 0.9, 0.9],
      ['level-4', 780, 0.8, 0.8, 0.8, 0.8],
      ['level-3', 570, 0.6, 0.6, 0.6, 0.6],
      ['level-2', 450, 0.5, 0.5, 0.5, 0.5],
      ['level-1', 360, 0.4, 0.4, 0.4, 0.4],
    ]);
  });
});

describe('the overlays', () => {
  it('ask for thirty kinds of evidence, each linked to a clause', () => {
    const evidence = added<Evidence>(overlayNamed('evidence-list'), 'evidence');
    expect(evidence).toHaveLength(30);
    const ids = new Set(flatten(gb.clauses).map(({ id }) => id));
    expect(evidence.filter(({ clauses }) => clauses === undefined || clauses.length === 0 || !clauses.every((id) => ids.has(id)))).toEqual(
      [],
    );
    const minima = evidence.map(({ quantity }) => quantity?.min ?? 'n/s');
    const ns = 'n/s';
    expect(minima).toEqual([1, 1, 1, 1, 1, 2, ns, ns, 5, ns, ns, ns, 1, 4, 3, 4, 4, 4, 4, 4, 5, 1, 4, 4, 4, ns, ns, ns, ns, ns]);
  });

  it('charge what the price page says, and do not guess above 425', () => {
    const [table] = added<{ rows: readonly { when: readonly unknown[]; then: unknown }[] }>(overlayNamed('fee-schedule'), 'tables');
    expect(table?.rows.map(({ when, then }) => [when[0], then])).toEqual([
      [{ max: 45 }, 5000],
      [{ min: 46, max: 65 }, 5400],
      [{ min: 66, max: 85 }, 5800],
      [{ min: 86, max: 125 }, 6200],
      [{ min: 126, max: 175 }, 6600],
      [{ min: 176, max: 275 }, 7000],
      [{ min: 276, max: 425 }, 7400],
      [{ min: 426 }, null],
    ]);
  });

  it('require for five stars every condition that they add for it', () => {
    const overlay = overlayNamed('five-star-requirements');
    const conditions = added<{ id: string; otherwise?: unknown }>(overlay, 'conditions');
    expect(conditions).toHaveLength(10);
    expect(conditions.every(({ otherwise }) => otherwise === undefined)).toBe(true);
    expect(added<string>(overlay, 'grades/five-star/requires')).toEqual(conditions.map(({ id }) => id));
  });

  it('rest on sources that the ruleset names', () => {
    const sources = new Set(Object.keys(gb.sources ?? {}));
    const used = overlayFiles.flatMap(({ document }) =>
      document.changes.flatMap((change) => {
        const value = change.op === 'add' ? (change.value as { source?: string }) : undefined;
        return typeof value === 'object' ? [value.source] : [];
      }),
    );
    expect(used.filter((source) => source === undefined || !sources.has(source))).toEqual([]);
  });
});

describe('the examples', () => {
  it('are decided by somebody who did not assess', () => {
    for (const { path, document } of auditFiles) {
      expect(document.people?.assessors ?? [], path).not.toContain(document.people?.decidedBy);
    }
  });
});
