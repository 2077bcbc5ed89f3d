// What an answer alone comes to, leaf by leaf and method by method. S-24, S-30 to S-39.
import type { Answer } from '../../engine/index.js';
import type { Complain } from './basics.js';
import { decimal, type Exact, greatest, isWhole, isZero, LEAST, least, ONE, sum, whole, ZERO } from './exact.js';
import type { Group, Leaf, Scoring } from './scheme.js';

export interface Result {
  readonly earned: Exact;
  readonly share: Exact;
  /** The points that are involved: fewer than the leaf's where a points answer says so (S-45). */
  readonly counted: Exact;
  readonly level?: string;
}

export type Answered = { readonly kind: 'open' } | { readonly kind: 'deleted' } | { readonly kind: 'result'; readonly result: Result };

const OPEN = { kind: 'open' } as const;
const DELETED = { kind: 'deleted' } as const;
const METHOD_FIELDS = {
  conformity: ['result'],
  sampling: ['sampled', 'nonconforming'],
  levels: ['level'],
  percentage: ['percentage'],
  deductions: ['findings'],
  points: ['points', 'involved'],
  rule: [],
} as const;
const ALL_METHOD_FIELDS = Object.values(METHOD_FIELDS).flat();

export function readAnswer(leaf: Leaf, answer: Answer | undefined, scoring: Pick<Scoring, 'reasonForLoss'>, complain: Complain): Answered {
  if (answer === undefined) return OPEN;
  const foreign = ALL_METHOD_FIELDS.filter((field) => !METHOD_FIELDS[leaf.assess.method].some((own) => own === field));
  if (foreign.some((field) => answer[field] !== undefined)) return refuse(complain, 'answer-shape');
  if (answer.notApplicable === true) {
    if (ALL_METHOD_FIELDS.some((field) => answer[field] !== undefined)) return refuse(complain, 'answer-shape');
    return deletion(leaf, answer, complain) ? DELETED : OPEN;
  }
  const result = resultOf(leaf, answer, complain);
  if (result === undefined) return OPEN;
  if (scoring.reasonForLoss && result.earned.compare(result.counted) < 0 && isBlank(answer.note)) {
    complain('reason-missing', 'warning');
    return OPEN;
  }
  return { kind: 'result', result };
}

/** Whether the answer of a group deletes it. */
export function readGroupAnswer(group: Group, answer: Answer | undefined, complain: Complain): boolean {
  if (answer === undefined) return false;
  if (ALL_METHOD_FIELDS.some((field) => answer[field] !== undefined)) {
    complain('answer-shape');
    return false;
  }
  return answer.notApplicable === true && deletion(group, answer, complain);
}

/** S-24 and, for a part of a points leaf, S-94: earned / points; without points the method's own. */
export function shareOf(leaf: Leaf, earned: Exact, counted: Exact, own: Exact): Exact {
  return leaf.points.n === 0n ? own : earned.div(counted);
}

function deletion({ isDeletable }: Leaf | Group, answer: Answer, complain: Complain): boolean {
  if (!isDeletable) complain('not-deletable');
  else if (isBlank(answer.reason)) complain('reason-missing', 'warning');
  else return true;
  return false;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function refuse(complain: Complain, code: string): typeof OPEN {
  complain(code);
  return OPEN;
}

function resultOf(leaf: Leaf, answer: Answer, complain: Complain): Result | undefined {
  const { assess, points } = leaf;
  const wholeLeaf = (earned: Exact, own: Exact, level?: string): Result => ({
    earned,
    share: shareOf(leaf, earned, points, own),
    counted: points,
    ...(level === undefined ? {} : { level }),
  });
  const byShare = (share: Exact, level?: string) => wholeLeaf(points.mul(share), share, level);
  const byPoints = (earned: Exact, level?: string) => wholeLeaf(earned, earned.compare(ZERO) >= 0 ? ONE : ZERO, level);
  const wrong = (code: string) => {
    complain(code);
    return undefined;
  };
  switch (assess.method) {
    case 'conformity':
      return answer.result === undefined ? undefined : byShare(answer.result === 'conforming' ? ONE : ZERO);
    case 'sampling': {
      const { sampled, nonconforming } = answer;
      if (sampled === undefined || nonconforming === undefined) return undefined;
      if (sampled < 1 || nonconforming < 0 || nonconforming > sampled) return wrong('samples-range');
      return byShare(whole(sampled - nonconforming).div(sampled));
    }
    case 'levels': {
      if (answer.level === undefined) return undefined;
      const level = assess.levels.find(({ id }) => id === answer.level);
      if (level === undefined) return wrong('unknown-level');
      return level.share === undefined ? byPoints(decimal(level.points ?? 0), level.id) : byShare(decimal(level.share), level.id);
    }
    case 'percentage': {
      if (answer.percentage === undefined) return undefined;
      const given = decimal(answer.percentage);
      const bands = assess.bands ?? [{ min: 0, max: 100 }];
      if (!bands.some(({ min, max }) => given.compare(decimal(min)) >= 0 && given.compare(decimal(max)) <= 0))
        return wrong('percentage-band');
      if (assess.step !== undefined && !isWhole(given.div(decimal(assess.step)))) return wrong('percentage-step');
      return byShare(given.div(100));
    }
    case 'deductions': {
      if (answer.findings === undefined) return undefined;
      const parts: Exact[] = [];
      for (const [id, count] of Object.entries(answer.findings)) {
        const finding = assess.findings.find((one) => one.id === id);
        if (finding === undefined) return wrong('unknown-finding');
        parts.push(decimal(finding.points).mul(count));
      }
      const left = points.add(sum(parts));
      const floor = assess.floor === undefined ? ZERO : assess.floor === null ? left : decimal(assess.floor);
      return byPoints(greatest([floor, left]) ?? left);
    }
    case 'points': {
      if (answer.points === undefined) return undefined;
      const involved = answer.involved === undefined ? points : decimal(answer.involved);
      if (answer.involved !== undefined && (involved.compare(ZERO) <= 0 || involved.compare(points) > 0)) return wrong('involved-range');
      const earned = decimal(answer.points);
      if (earned.compare(ZERO) < 0 || earned.compare(involved) > 0) return wrong('points-range');
      if (assess.step !== undefined && !isWhole(earned.div(decimal(assess.step)))) return wrong('points-step');
      return { earned, counted: involved, share: shareOf(leaf, earned, involved, ONE) };
    }
    case 'rule':
      return undefined;
  }
}

/** The results that bound what an open leaf can still come to; for levels each of them. S-111. */
export function extremes(leaf: Leaf, bottom: Exact): readonly Result[] {
  const { assess, points } = leaf;
  const none = () => undefined;
  const take = (answers: readonly Answer[]) => answers.map((answer) => resultOf(leaf, answer, none)).filter((one) => one !== undefined);
  switch (assess.method) {
    case 'conformity':
      return take([{ result: 'nonconforming' }, { result: 'conforming' }]);
    case 'sampling':
      return take([
        { sampled: 1, nonconforming: 1 },
        { sampled: 1, nonconforming: 0 },
      ]);
    case 'levels':
      return take(assess.levels.map(({ id }) => ({ level: id })));
    case 'percentage': {
      const attainable = (assess.bands ?? [{ min: 0, max: 100 }]).flatMap(({ min, max }) => multiplesAtEnds(min, max, assess.step));
      const ends = [least(attainable), greatest(attainable)].filter((one) => one !== undefined);
      return ends.map((end) => ({ earned: points.mul(end.div(100)), share: end.div(100), counted: points }));
    }
    case 'deductions': {
      const canLose = assess.findings.some(({ points: each }) => each < 0);
      const floor = assess.floor === undefined ? ZERO : assess.floor === null ? bottom : decimal(assess.floor);
      const low = canLose ? floor : points;
      const own = (earned: Exact) => (earned.compare(ZERO) >= 0 ? ONE : ZERO);
      return [low, points].map((earned) => ({ earned, share: shareOf(leaf, earned, points, own(earned)), counted: points }));
    }
    case 'points': {
      const most = assess.step === undefined ? points : points.div(decimal(assess.step)).floor().mul(decimal(assess.step));
      const given = [ZERO, most].map((earned) => ({ earned, share: shareOf(leaf, earned, points, ONE), counted: points }));
      if (isZero(points)) return given;
      // All but what is earned may be deleted inside, and all but next to nothing (S-45).
      const inside = [
        ...(isZero(most) ? [] : [{ earned: most, share: ONE, counted: most }]),
        { earned: ZERO, share: ZERO, counted: LEAST },
      ];
      return [...given, ...inside];
    }
    case 'rule':
      return [ZERO, ONE].map((share) => ({ earned: points.mul(share), share, counted: points }));
  }
}

function multiplesAtEnds(min: number, max: number, step: number | undefined): readonly Exact[] {
  if (step === undefined) return [decimal(min), decimal(max)];
  const unit = decimal(step);
  const [first, last] = [decimal(min).div(unit).ceil().mul(unit), decimal(max).div(unit).floor().mul(unit)];
  return first.compare(last) > 0 ? [] : [first, last];
}
