// Puts overlays on a ruleset: each change in turn, each judged by the base's policy, the result checked against the schema (by a
// check that is given: the generated validators or the compact ones).
// Takes documents that are in the shape of their schemas; gives the effective ruleset, or every reason why there is none. S-120 to S-129.
import type { Overlay, Ruleset } from '../model/documents.js';
import { hasErrors, type Problem, problem, type Result } from '../model/problem.js';
import { type Applied, isRefused } from './applied.js';
import { applyChange } from './apply-change.js';
import { baseOnly, type DocumentSeal, type Effective, sealOf } from './effective.js';
import { Origins } from './origins.js';
import { policyOf } from './policy.js';
import { ruleOn } from './rule-on.js';
import { checkStack } from './stack.js';
import { Reading } from './tighten/readers.js';

/** What composing takes from outside. */
export interface ComposeParts {
  digestOf(document: unknown): string;
  /** What the schema finds in a ruleset. */
  checkRuleset(ruleset: unknown): readonly Problem[];
}

/**
 * The ruleset that is in force when `overlays` stand on `base` in this order. Never changes what it is given and never throws on it.
 * The value is undefined where there is an error: after one nothing is evaluated. Problems in a change have the document
 * "overlay:<id>" and a pointer such as /changes/3/to; what cannot be traced to a change has the document "ruleset".
 */
export function composeWith(parts: ComposeParts, base: Ruleset, overlays: readonly Overlay[]): Result<Effective> {
  const { digestOf } = parts;
  const seal = sealOf(base, digestOf);
  if (overlays.length === 0) return { value: baseOnly(base, seal), problems: [] };
  const stack = checkStack(base, seal.digest, overlays);
  const problems: Problem[] = [...stack.problems];
  const origins = new Origins();
  const policy = policyOf(base);
  const reading = new Reading();
  let ruleset = base;
  for (const overlay of stack.overlays) {
    for (const [index, change] of overlay.changes.entries()) {
      const outcome = applyChange(ruleset, base, change);
      if (isRefused(outcome)) {
        problems.push(problem('error', outcome.code, `overlay:${overlay.id}`, `/changes/${index}${outcome.at}`, outcome.params));
        continue;
      }
      const after = outcome.document as Ruleset;
      problems.push(...ruleOn(policy, { base, before: ruleset, after, overlay, change, index, reading }, outcome.edits));
      noteOrigins(origins, overlay, index, outcome);
      ruleset = after;
    }
  }
  problems.push(...checkComposed(parts, ruleset, origins));
  if (hasErrors(problems)) return { value: undefined, problems };
  const isUnproven = problems.some((one) => one.code === 'overlay-unproven');
  const seals = overlays.map((overlay) => sealOf(overlay, digestOf));
  return { value: effective(ruleset, seal, seals, origins, isUnproven), problems };
}

/** Writes down who set what a change altered. */
export function noteOrigins(origins: Origins, overlay: Overlay, index: number, { wrote, touched }: Applied): void {
  const change = overlay.changes[index];
  const originAt = (at: string) => ({
    setBy: `${overlay.id}@${overlay.version}`,
    document: `overlay:${overlay.id}`,
    pointer: `/changes/${index}${at}`,
    isWhole: at === '/target' || (change?.op === 'set' && (typeof change.to !== 'object' || change.to === null)),
  });
  for (const { place, at } of wrote) origins.write(place, originAt(at));
  if (touched !== undefined) origins.touch(touched, originAt(wrote[0]?.at ?? ''));
}

/** What the schema finds in the composed document is reported in the change that brought it, where that can be told. */
function checkComposed({ checkRuleset }: ComposeParts, ruleset: Ruleset, origins: Origins): readonly Problem[] {
  return checkRuleset(ruleset).map((one) => ({ ...one, ...origins.changeAt(ruleset, one.pointer) }));
}

function effective(
  ruleset: Ruleset,
  base: DocumentSeal,
  overlays: readonly DocumentSeal[],
  origins: Origins,
  unproven: boolean,
): Effective {
  const baseName = `${base.id}@${base.version}`;
  return {
    ruleset,
    base,
    overlays,
    setBy: (place) => origins.of(place)?.setBy ?? baseName,
    origins: origins.places(),
    unproven,
    changeAt: (pointer) => origins.changeAt(ruleset, pointer),
  };
}
