// Scenarios of the version before are moved into the period of the new one, whole years at a time, with all that is dated in them.
import { describe, expect, it } from 'vitest';
import { moveScenarios } from '../../../../editor/commands/versions/move-scenarios.js';
import { type Scenario, workOf } from '../../../../editor/state/work.js';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { scheme } from './scheme.js';

const scenario = (audit: Record<string, unknown>): Scenario => ({ name: 'x', audit, expect: { status: 'final' } });
const opened = (scenarios: readonly Scenario[], from: string | null = '2027-01-01') =>
  new Workpiece({ key: 'k', work: workOf({ ...scheme(), effective: { from, until: null } } as Ruleset, scenarios) });

describe('the scenarios of a new version', () => {
  it('move with every date in them, by whole years, and back with one undo', () => {
    const audit = {
      date: '2026-03-01',
      previous: { date: '2025-02-20', grade: 'three-star' },
      facts: { licensed: '2024-02-29', staff: 3 },
    };
    const piece = opened([scenario(audit)]);
    piece.apply(moveScenarios(piece.work, { from: '2024-01-01' }));
    expect(piece.work.scenarios[0]?.audit).toEqual({
      date: '2027-03-01',
      previous: { date: '2026-02-20', grade: 'three-star' },
      facts: { licensed: '2025-02-28', staff: 3 },
    });
    expect(piece.canUndo?.['zh-CN']).toBe('1 个用例的日期移到生效日期之后');
    piece.undo();
    expect(piece.work.scenarios[0]?.audit).toEqual(audit);
  });

  it('stay where they are in the period already, outside of the one before, or without a date', () => {
    const all = [scenario({ date: '2027-05-01' }), scenario({ date: '2023-12-31' }), scenario({}), scenario({ date: 'soon' })];
    expect(moveScenarios(opened(all).work, { from: '2024-01-01', until: null })).toBe(false);
    expect(moveScenarios(opened([scenario({ date: '2026-03-01' })], null).work, undefined)).toBe(false);
  });
});
