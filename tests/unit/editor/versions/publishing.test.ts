// What stands in the way of publishing, who may sign what, and what becomes of the version before.
import { describe, expect, it } from 'vitest';
import { approvalProblems } from '../../../../editor/commands/versions/approval-problems.js';
import { type PublishState, publishChecks } from '../../../../editor/commands/versions/publish-checks.js';
import { revisionOf } from '../../../../editor/commands/versions/revision-of.js';
import { transitionOf } from '../../../../editor/commands/versions/transition.js';
import type { Checks } from '../../../../editor/state/checks.js';
import { workOf } from '../../../../editor/state/work.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';
import { scheme } from './scheme.js';

const signed = { draftedBy: '张三', reviewedBy: '李四', approvedBy: '王五', date: '2026-01-05' };
const clean: Checks = { revision: 1, problems: [], isUsable: true, trial: undefined, scenarios: [], milliseconds: 1 } as Checks;

function ready(more: object = {}): PublishState {
  const document = { ...scheme(), version: '1.1.0', status: 'review', approval: signed, ...more } as Ruleset;
  return {
    work: { ...workOf(document), note: '调整分值' },
    checks: clean,
    hasText: false,
    before: '1.0.0',
    taken: ['1.0.0'],
  };
}

function failing(state: PublishState): readonly string[] {
  return publishChecks(state).flatMap(({ id, state: found }) => (found === 'passed' ? [] : [id]));
}

describe('publishing', () => {
  it('is open for a version that was reviewed, signed and described', () => {
    expect(failing(ready())).toEqual([]);
  });

  it('waits for the engine', () => {
    const state = { ...ready(), checks: undefined };
    expect(publishChecks(state).filter(({ state: found }) => found === 'waiting')).toHaveLength(1);
  });

  it('asks for review, a note, a first day, and no text left over in Source', () => {
    expect(failing(ready({ status: 'draft' }))).toEqual(['reviewed']);
    expect(failing({ ...ready(), work: { ...ready().work, note: ' … ' } })).toEqual(['note']);
    expect(failing(ready({ effective: { from: null } }))).toEqual(['effective']);
    expect(failing(ready({ effective: { from: '2026-02-01', until: '2026-01-01' } }))).toEqual(['effective']);
    expect(failing({ ...ready(), hasText: true })).toEqual(['text']);
  });

  it('is closed by an error, with the place of the first, and by a failing scenario', () => {
    const place = { collection: 'clauses', id: 'repair' };
    const problem = { code: 'points-sum', severity: 'error', document: 'ruleset', pointer: '', params: {} };
    const state = { ...ready(), checks: { ...clean, isUsable: false, problems: [{ problem, place }] } as unknown as Checks };
    expect(publishChecks(state).find(({ id }) => id === 'problems')).toMatchObject({ state: 'failed', count: 1, place });
    const scenario = { name: 'a', audit: {}, expect: { grade: 'four-star' } };
    const tried = {
      ...ready(),
      work: { ...ready().work, scenarios: [scenario] },
      checks: { ...clean, scenarios: [{ differences: [{ field: 'grade', expected: 'four-star', found: null }] }] },
    };
    expect(failing(tried)).toEqual(['scenarios']);
  });

  it('refuses a number that is taken, not greater, or none', () => {
    const versionOf = (version: string) => publishChecks(ready({ version })).find(({ id }) => id === 'version')?.version;
    expect(versionOf('1.0.0')).toBe('taken');
    expect(versionOf('0.9.0')).toBe('not-greater');
    expect(versionOf('1.1')).toBe('not-a-version');
    expect(versionOf('1.0.1')).toBeUndefined();
  });

  it('asks an overlay for the reason of each change, and not for a first day', () => {
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      status: 'review',
      title: '机构规则',
      extends: { id: 'scheme', version: '^1.0.0' },
      approval: signed,
      changes: [
        { op: 'remove', target: 'evidence/records', reason: '…' },
        { op: 'remove', target: 'facts/coverage', reason: '不再使用' },
      ],
    } as unknown as Overlay;
    const state: PublishState = { ...ready(), work: { ...workOf(overlay), note: '首次' }, before: undefined, taken: [] };
    expect(failing(state)).toEqual(['reasons']);
    expect(publishChecks(state).find(({ id }) => id === 'reasons')?.count).toBe(1);
  });
});

describe('approval', () => {
  it('is complete with three people and a date', () => {
    expect(approvalProblems(signed)).toEqual([]);
    expect(approvalProblems(undefined)).toEqual(['drafted-missing', 'reviewed-missing', 'approved-missing', 'date-missing']);
    expect(approvalProblems({ ...signed, date: '2026-02-30' })).toEqual(['date-missing']);
  });

  it('does not let the drafter approve, however the name is written', () => {
    expect(approvalProblems({ ...signed, approvedBy: ' 张 三 ' })).toEqual(['approver-is-drafter']);
    expect(approvalProblems({ ...signed, draftedBy: 'Ａｎｎ  Lee', approvedBy: 'ann lee' })).toEqual(['approver-is-drafter']);
    expect(failing(ready({ approval: { ...signed, approvedBy: '张三　' } }))).toEqual(['separation']);
  });

  it('lets the drafter review, and says so', () => {
    const state = ready({ approval: { ...signed, reviewedBy: '张三' } });
    expect(failing(state)).toEqual([]);
    expect(publishChecks(state).find(({ id }) => id === 'separation')?.approval).toEqual(['reviewer-is-drafter']);
  });
});

describe('the transition', () => {
  it('ends the version before on the day before, whatever its frozen file states', () => {
    expect(transitionOf({ from: '2024-01-01', until: null }, { from: '2026-03-01' })).toEqual({
      kind: 'ended',
      lastDay: '2026-02-28',
      stated: undefined,
    });
    expect(transitionOf({ from: '2024-01-01', until: '2027-12-31' }, { from: '2026-03-01' })).toMatchObject({ stated: '2027-12-31' });
    expect(transitionOf({ until: '2026-02-28' }, { from: '2026-03-01' })).toEqual({ kind: 'joined', lastDay: '2026-02-28' });
  });

  it('says where no version is in force, and where the older one is covered', () => {
    expect(transitionOf({ until: '2025-12-31' }, { from: '2026-03-01' })).toEqual({ kind: 'gap', from: '2026-01-01', until: '2026-02-28' });
    expect(transitionOf({ from: '2026-03-01' }, { from: '2026-03-01' })).toEqual({ kind: 'covered' });
    expect(transitionOf({ from: '2024-01-01' }, { from: null })).toBeUndefined();
  });
});

describe('a revision', () => {
  it('is a draft under a free number, unsigned, without a first day', () => {
    const revision = revisionOf({ ...scheme(), approval: signed } as Ruleset, ['1.0.0', '1.1.0']);
    expect(revision).toMatchObject({ version: '1.2.0', status: 'draft', effective: { from: null, until: null } });
    expect(revision.approval).toBeUndefined();
    expect(revision.clauses).toEqual(scheme().clauses);
  });
});
