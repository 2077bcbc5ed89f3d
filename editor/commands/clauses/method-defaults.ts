// How a clause is assessed after a change of method: what the old method says is kept where the new one has a place for it, and the
// rest is the least that the schema asks for.
import type { Assess, Text } from '../../../engine/model/documents.js';

export type MethodName = Assess['method'];

/** In the order in which they are offered. */
export const METHODS: readonly MethodName[] = ['conformity', 'sampling', 'levels', 'percentage', 'deductions', 'points', 'rule'];

type Part = { readonly id: string; readonly title?: Text };

const LEVELS: Extract<Assess, { method: 'levels' }>['levels'] = [
  { id: 'good', title: { 'zh-CN': '好', en: 'Good' }, share: 1 },
  { id: 'fair', title: { 'zh-CN': '一般', en: 'Fair' }, share: 0.5 },
  { id: 'poor', title: { 'zh-CN': '差', en: 'Poor' }, share: 0 },
];
const FINDING = { id: 'finding', title: { 'zh-CN': '不符合', en: 'Nonconformity' }, points: -1 };

/** `before` undefined: the clause was a group. */
export function assessWith(method: MethodName, before: Assess | undefined): Assess {
  if (before?.method === method) return before;
  switch (method) {
    case 'conformity':
      return { method };
    case 'sampling':
      return { method };
    case 'levels':
      return { method, levels: levelsOf(before) };
    case 'percentage':
      return percentageOf(before);
    case 'deductions':
      return { method, findings: findingsOf(before) };
    case 'points':
      return { method };
    case 'rule':
      // A literal share: everything is earned until there is a rule.
      return { method, share: 1 as unknown as Extract<Assess, { method: 'rule' }>['share'] };
  }
}

function levelsOf(before: Assess | undefined): Extract<Assess, { method: 'levels' }>['levels'] {
  if (before?.method === 'percentage' && before.bands !== undefined) {
    return before.bands.map((band) => ({ ...named(band), share: hundredth(band.max) }));
  }
  if (before?.method === 'deductions') {
    return [
      { id: 'full', title: { 'zh-CN': '满分', en: 'Full' }, share: 1 },
      ...before.findings.filter(({ id }) => id !== 'full').map((one) => ({ ...named(one), share: 0 })),
    ];
  }
  return LEVELS;
}

function percentageOf(before: Assess | undefined): Assess {
  if (before?.method !== 'levels' || before.levels.some(({ share }) => share === undefined)) return { method: 'percentage' };
  const bands = before.levels.map((level) => {
    const share = hundredfold(level.share ?? 0);
    return { ...named(level), min: share, max: share };
  });
  return { method: 'percentage', bands };
}

function findingsOf(before: Assess | undefined): Extract<Assess, { method: 'deductions' }>['findings'] {
  if (before?.method !== 'levels') return [FINDING];
  const short = before.levels.filter(({ share, points }) => share !== 1 && (points === undefined || points <= 0));
  return short.length === 0 ? [FINDING] : short.map((level) => ({ ...named(level), points: Math.min(level.points ?? -1, 0) }));
}

function named({ id, title }: Part): Part {
  return title === undefined ? { id } : { id, title };
}

/** By the decimal text: 0.35 is 35, not 35.00000000000001. */
function hundredfold(share: number): number {
  return Number(`${share}e2`) || 0;
}

function hundredth(percentage: number): number {
  return Number(`${percentage}e-2`) || 0;
}
