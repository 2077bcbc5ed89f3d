// One edit of an audit at random, as a page makes them: an answer given, changed or cleared, a fact, a record of evidence, adjustments,
// the audit's own data. What is put in comes out of another audit made for the same ruleset.
import type { Audit, Ruleset } from '../../../engine/index.js';
import { Dice } from './dice.js';
import { type Gaps, generateAudit } from './generate-audit.js';

const GAPS: Gaps = { answers: 0.15, facts: 0.2, evidence: 0.2, faults: 0.3 };

/** What the schema refuses, in place of an answer, a fact or a record. */
const SHAPELESS: readonly unknown[] = [null, 7, { result: 'perhaps' }, { sampled: 0.5, nonconforming: 0 }, [], { by: [] }];

type Section = 'clauses' | 'facts' | 'evidence';
type Members = Record<string, unknown>;

/** The audit after an edit: a new one that shares all else with the old one, or the same one changed in place. */
export function edited(seed: number, ruleset: Ruleset, audit: Audit): Audit {
  const dice = new Dice(seed);
  const donor = generateAudit(dice, ruleset, GAPS);
  const isInPlace = dice.chance(0.15);
  const target = (isInPlace ? audit : { ...audit }) as Members;
  const section = dice.pick(['clauses', 'clauses', 'clauses', 'clauses', 'facts', 'evidence', 'whole'] as const);
  if (section === 'whole') {
    const field = dice.pick(['adjustments', 'waivers', 'type', 'date', 'previous', 'scope'] as const);
    if (donor[field] === undefined) delete target[field];
    else target[field] = donor[field];
  } else {
    const before = (target[section] ?? {}) as Members;
    const members = isInPlace ? before : { ...before };
    target[section] = members;
    editMember(dice, members, donor, section, isInPlace);
  }
  return target as unknown as Audit;
}

function editMember(dice: Dice, members: Members, donor: Audit, section: Section, isInPlace: boolean): void {
  const given = Object.entries(donor[section] ?? {});
  const [id, value] = given.length > 0 && dice.chance(0.9) ? dice.pick(given) : ['nowhere', {}];
  const old = members[id];
  if (dice.chance(0.1)) delete members[id];
  else if (dice.chance(0.03)) members[id] = dice.pick(SHAPELESS);
  else if (isInPlace && typeof old === 'object' && old !== null && typeof value === 'object') {
    for (const key of Object.keys(old)) delete (old as Members)[key];
    Object.assign(old, structuredClone(value));
  } else members[id] = structuredClone(value);
}
