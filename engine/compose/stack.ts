// Whether overlays may be put on a base in the order given: each is for this ruleset and version, none stands twice, and what an
// overlay must come after comes before it. S-120, S-121. Gives the overlays whose changes can be carried out.
import type { Overlay, Ruleset } from '../model/documents.js';
import { type Params, type Problem, pointerOf, problem } from '../model/problem.js';
import { isExactVersion, satisfies } from '../version/version.js';

export interface Stack {
  readonly overlays: readonly Overlay[];
  readonly problems: readonly Problem[];
}

export function checkStack(base: Ruleset, baseDigest: string, given: readonly Overlay[]): Stack {
  const problems: Problem[] = [];
  const overlays: Overlay[] = [];
  const seen = new Set<string>();
  const cycles = cyclesOf(given);
  for (const overlay of given) {
    if (seen.has(overlay.id)) {
      problems.push(faultIn(overlay, '', 'overlay-twice', { id: overlay.id }));
      continue;
    }
    const faults = extendsFaults(overlay, base, baseDigest);
    problems.push(...faults, ...orderFaults(overlay, seen, given, cycles));
    // On another base every change would be a conflict: the one reason is enough.
    if (faults.length === 0) overlays.push(overlay);
    seen.add(overlay.id);
  }
  return { overlays, problems };
}

function extendsFaults(overlay: Overlay, base: Ruleset, baseDigest: string): readonly Problem[] {
  const { id, version, digest } = overlay.extends;
  if (id !== base.id) return [faultIn(overlay, '/extends/id', 'overlay-base', { expected: id, found: base.id })];
  if (!satisfies(base.version, version)) {
    return [faultIn(overlay, '/extends/version', 'overlay-version', { expected: version, found: base.version })];
  }
  if (digest === undefined) return [];
  // A digest is that of one version: beside a range it would hold for some and not for others.
  if (!isExactVersion(version)) return [faultIn(overlay, '/extends/digest', 'digest-with-range', { version })];
  return digest === baseDigest ? [] : [faultIn(overlay, '/extends/digest', 'digest-mismatch', { expected: digest, found: baseDigest })];
}

function orderFaults(
  overlay: Overlay,
  earlier: ReadonlySet<string>,
  given: readonly Overlay[],
  cycles: ReadonlyMap<string, readonly string[]>,
): readonly Problem[] {
  return (overlay.after ?? []).flatMap((other, at) => {
    const cycle = cycles.get(overlay.id);
    // A cycle is one problem, reported at the first of its members; no order would cure it.
    if (cycle?.includes(other)) {
      const isFirst = cycle[0] === overlay.id && overlay.after?.findIndex((one) => cycle.includes(one)) === at;
      return isFirst ? [faultIn(overlay, pointerOf('after', at), 'overlay-cycle', { overlays: cycle })] : [];
    }
    if (earlier.has(other)) return [];
    const isMissing = !given.some((one) => one.id === other);
    return [faultIn(overlay, pointerOf('after', at), 'overlay-order', { after: other, missing: isMissing })];
  });
}

/** For each overlay that must, through others, come after itself: all that share its cycle, in the order given. */
function cyclesOf(given: readonly Overlay[]): ReadonlyMap<string, readonly string[]> {
  const after = new Map(given.map((overlay) => [overlay.id, overlay.after ?? []]));
  const reached = new Map([...after.keys()].map((id) => [id, reachable(id, after)]));
  const cycles = new Map<string, readonly string[]>();
  for (const [id, others] of reached) {
    if (others.has(id))
      cycles.set(
        id,
        [...after.keys()].filter((other) => others.has(other) && reached.get(other)?.has(id)),
      );
  }
  return cycles;
}

function reachable(from: string, after: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(after.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(after.get(id) ?? []));
  }
  return found;
}

function faultIn(overlay: Overlay, pointer: string, code: string, params: Params): Problem {
  return problem('error', code, `overlay:${overlay.id}`, pointer, params);
}
