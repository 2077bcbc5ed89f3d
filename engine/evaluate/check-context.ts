// Checks of an audit against the documents it is evaluated with: the reference, the effective dates, the people (S-11 to S-13),
// and the ids of what it covers (S-2).

import type { DocumentSeal } from '../compose/effective.js';
import type { DocumentReference } from '../model/documents.js';
import { pointerOf } from '../model/problem.js';
import type { State } from './state.js';

/** Reports what does not fit between the audit and its ruleset, overlays, date, people and scope. */
export function checkContext(state: State): void {
  checkReferences(state);
  checkDates(state);
  checkPeople(state);
  checkScope(state);
}

function checkReferences(state: State): void {
  const { audit, program } = state;
  const { base, overlays } = program.effective;
  if (audit.ruleset !== undefined) {
    compareReference(state, audit.ruleset, base, '/ruleset', 'other-ruleset');
  }
  const named = audit.overlays ?? [];
  const isSame = named.length === overlays.length && named.every((reference, index) => isFor(reference, overlays[index]));
  if (!isSame && audit.overlays !== undefined) {
    state.complain('warning', 'other-overlays', '/overlays', {
      named: named.map(nameOf),
      used: overlays.map(nameOf),
    });
  }
  for (const [index, reference] of named.entries()) {
    const used = overlays.find((overlay) => isFor(reference, overlay));
    if (used !== undefined) checkDigest(state, reference, used, pointerOf('overlays', index));
  }
  for (const seal of [base, ...overlays]) {
    if (seal.status === 'withdrawn') state.complain('warning', 'withdrawn', '/ruleset', { document: nameOf(seal) });
  }
}

function compareReference(state: State, reference: DocumentReference, used: DocumentSeal, pointer: string, code: string): void {
  if (isFor(reference, used)) checkDigest(state, reference, used, pointer);
  else state.complain('warning', code, pointer, { named: nameOf(reference), used: nameOf(used) });
}

function checkDigest(state: State, reference: DocumentReference, used: DocumentSeal, pointer: string): void {
  if (reference.digest !== undefined && reference.version !== undefined && reference.digest !== used.digest) {
    state.complain('error', 'digest-mismatch', `${pointer}/digest`, {
      document: nameOf(used),
      expected: reference.digest,
      found: used.digest,
    });
  }
}

function isFor(reference: DocumentReference, used: DocumentSeal | undefined): boolean {
  return used !== undefined && reference.id === used.id && (reference.version === undefined || reference.version === used.version);
}

function nameOf(one: { readonly id: string; readonly version?: string }): string {
  return one.version === undefined ? one.id : `${one.id}@${one.version}`;
}

function checkDates(state: State): void {
  const { date } = state.audit;
  if (date === undefined) return;
  for (const { name, effective } of state.program.effectiveDates) {
    const { from, until } = effective;
    // Dates of this form compare as texts.
    if ((from !== undefined && from !== null && date < from) || (until !== undefined && until !== null && date > until)) {
      state.complain('error', 'not-effective', '/date', { document: name, date, from: from ?? null, until: until ?? null });
    }
  }
}

function checkPeople(state: State): void {
  const { people } = state.audit;
  if (people?.decidedBy === undefined) return;
  const decider = plainName(people.decidedBy);
  const index = (people.assessors ?? []).findIndex((assessor) => plainName(assessor) === decider);
  if (index >= 0) state.complain('error', 'assessor-decides', '/people/decidedBy', { name: people.decidedBy });
}

function plainName(name: string): string {
  return name.normalize('NFC').trim();
}

/** A product that stands twice would be asked for twice, and each of its records counted once. */
function checkScope(state: State): void {
  const { scope } = state.audit;
  for (const collection of ['products', 'sites'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (scope?.[collection] ?? []).entries()) {
      if (seen.has(id)) state.complain('error', 'duplicate-id', pointerOf('scope', collection, index, 'id'), { id });
      seen.add(id);
    }
  }
}
