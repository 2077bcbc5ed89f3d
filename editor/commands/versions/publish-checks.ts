// What must hold before a version is published, each with where to mend it. Knows the work, what the engine found and which versions
// there are; publishes nothing itself.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { compareVersions } from '../../../engine/version/version.js';
import type { Checks } from '../../state/checks.js';
import type { Place } from '../../state/place.js';
import type { ViewId } from '../../state/studio.js';
import { kindOf, type Work } from '../../state/work.js';
import { type ApprovalProblem, approvalProblems } from './approval-problems.js';
import { isReason } from './set-reason.js';
import { isVersion } from './suggest-version.js';

export type CheckId =
  | 'reviewed'
  | 'text'
  | 'problems'
  | 'scenarios'
  | 'approval'
  | 'separation'
  | 'version'
  | 'effective'
  | 'note'
  | 'reasons';

export interface PublishCheck {
  readonly id: CheckId;
  /** waiting: the engine has not finished with the work as it stands. */
  readonly state: 'passed' | 'failed' | 'waiting';
  /** How many errors, scenarios or changes are in the way. */
  readonly count?: number;
  readonly approval?: readonly ApprovalProblem[];
  readonly version?: 'not-a-version' | 'not-greater' | 'taken';
  /** Where it is mended: a place, another view, or a field of the view for publishing. */
  readonly place?: Place;
  readonly view?: ViewId;
  readonly field?: string;
}

export interface PublishState {
  readonly work: Work;
  /** Of the work as it stands; undefined while the engine is at it. */
  readonly checks: Checks | undefined;
  /** There is text in Source that is no document yet. */
  readonly hasText: boolean;
  /** The version that the draft began with. */
  readonly before: string | undefined;
  /** Versions of the same id that are published or withdrawn. */
  readonly taken: readonly string[];
}

/** In the order in which they are read; those that ask for nothing in this document are left out. */
export function publishChecks(state: PublishState): readonly PublishCheck[] {
  const { work, hasText } = state;
  const { document } = work;
  const approval = approvalProblems(document.approval);
  const missing = approval.filter((one) => !one.endsWith('-is-drafter'));
  const same = approval.filter((one) => one.endsWith('-is-drafter'));
  return [
    { id: 'reviewed', state: passedIf(document.status === 'review'), field: 'status' },
    ...(hasText ? [{ id: 'text', state: 'failed', view: 'source' } as const] : []),
    ...foundByEngine(state),
    ...(kindOf(document) === 'overlay' ? [overlayReasons(document as Overlay)] : []),
    {
      id: 'approval',
      state: passedIf(missing.length === 0),
      approval: missing,
      field: missing[0] === undefined ? 'draftedBy' : FIELD_OF[missing[0]],
    },
    // The reviewer may be the drafter in a small body, though that is said; the approver may not.
    { id: 'separation', state: passedIf(!same.includes('approver-is-drafter')), approval: same, field: 'approvedBy' },
    versionCheck(state),
    effectiveCheck(document),
    { id: 'note', state: passedIf(isReason(work.note)), field: 'note' },
  ];
}

const FIELD_OF: Readonly<Record<ApprovalProblem, string>> = {
  'drafted-missing': 'draftedBy',
  'reviewed-missing': 'reviewedBy',
  'approved-missing': 'approvedBy',
  'date-missing': 'date',
  'approver-is-drafter': 'approvedBy',
  'reviewer-is-drafter': 'reviewedBy',
};

function foundByEngine({ checks, work }: PublishState): readonly PublishCheck[] {
  if (checks === undefined) {
    const waiting: readonly PublishCheck[] = [{ id: 'problems', state: 'waiting' }];
    return work.scenarios.length === 0 ? waiting : [...waiting, { id: 'scenarios', state: 'waiting', view: 'scenarios' }];
  }
  const errors = checks.problems.filter(({ problem }) => problem.severity === 'error');
  const place = errors.find((one) => one.place !== undefined)?.place;
  const failing = work.scenarios.filter((_, at) => checks.scenarios[at]?.differences.length !== 0).length;
  return [
    {
      id: 'problems',
      state: passedIf(checks.isUsable && errors.length === 0),
      count: errors.length,
      ...(place === undefined ? {} : { place }),
    },
    ...(work.scenarios.length === 0
      ? []
      : [{ id: 'scenarios', state: passedIf(failing === 0), count: failing, view: 'scenarios' } as const]),
  ];
}

function overlayReasons({ changes }: Overlay): PublishCheck {
  const count = changes.filter(({ reason }) => !isReason(reason)).length;
  return { id: 'reasons', state: passedIf(count === 0), count, view: 'changes' };
}

function versionCheck({ work, before, taken }: PublishState): PublishCheck {
  const { version } = work.document;
  const problem = !isVersion(version)
    ? 'not-a-version'
    : taken.includes(version)
      ? 'taken'
      : before !== undefined && compareVersions(version, before) <= 0
        ? 'not-greater'
        : undefined;
  return {
    id: 'version',
    state: passedIf(problem === undefined),
    field: 'version',
    ...(problem === undefined ? {} : { version: problem }),
  };
}

/** A ruleset without a beginning would count from ever on, for audits of the past too (S-10); an overlay is named by its audits. */
function effectiveCheck(document: Ruleset | Overlay): PublishCheck {
  const { from, until } = document.effective ?? {};
  const isGiven = kindOf(document) === 'overlay' || (from !== undefined && from !== null);
  const isInOrder = !from || !until || from <= until;
  return { id: 'effective', state: passedIf(isGiven && isInOrder), field: 'from' };
}

function passedIf(holds: boolean): 'passed' | 'failed' {
  return holds ? 'passed' : 'failed';
}
