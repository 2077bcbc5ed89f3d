// Everything in a ruleset that has a name, a text, a source or a stage, with its place, in the order of the document.
// For the checks that ask the same of all of them: titles, translations, sources, stages.
import type { Clause, Ruleset, Text } from '../model/documents.js';
import { pointerOf } from '../model/problem.js';

export type MemberKind =
  | 'ruleset'
  | 'basis'
  | 'source'
  | 'fact'
  | 'option'
  | 'clause'
  | 'assess'
  | 'level'
  | 'band'
  | 'finding'
  | 'scoring'
  | 'adjustment'
  | 'kind'
  | 'evidence'
  | 'condition'
  | 'grade'
  | 'ungraded'
  | 'table'
  | 'output'
  | 'stage';

/** The fields that the members have in common, as far as they have them. */
export interface Described {
  readonly id?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly unit?: Text;
  readonly confidence?: Text;
  readonly note?: Text;
  readonly source?: string;
  readonly stage?: string;
}

export interface Member {
  readonly kind: MemberKind;
  readonly pointer: string;
  readonly value: Described;
}

export function* members(ruleset: Ruleset): Generator<Member> {
  const { id, title, text } = ruleset;
  yield { kind: 'ruleset', pointer: '', value: { id, title, ...(text === undefined ? {} : { text }) } };
  yield* listed('basis', ruleset.basis, '/basis');
  for (const [key, source] of Object.entries(ruleset.sources ?? {})) {
    yield { kind: 'source', pointer: pointerOf('sources', key), value: source };
  }
  for (const [index, fact] of (ruleset.facts ?? []).entries()) {
    yield { kind: 'fact', pointer: `/facts/${index}`, value: fact };
    yield* listed('option', fact.options, `/facts/${index}/options`);
  }
  yield* clauseMembers(ruleset.clauses, '/clauses');
  yield { kind: 'scoring', pointer: '/scoring', value: pickSource(ruleset.scoring.source) };
  for (const [index, adjustment] of (ruleset.adjustments ?? []).entries()) {
    yield { kind: 'adjustment', pointer: `/adjustments/${index}`, value: adjustment };
    yield* listed('kind', adjustment.kinds, `/adjustments/${index}/kinds`);
  }
  yield* listed('evidence', ruleset.evidence, '/evidence');
  yield* listed('condition', ruleset.conditions, '/conditions');
  yield* listed('grade', ruleset.grades, '/grades');
  if (ruleset.ungraded !== undefined) yield { kind: 'ungraded', pointer: '/ungraded', value: ruleset.ungraded };
  yield* listed('table', ruleset.tables, '/tables');
  yield* listed('output', ruleset.outputs, '/outputs');
  yield* listed('stage', ruleset.stages, '/stages');
}

function* clauseMembers(clauses: readonly Clause[], pointer: string): Generator<Member> {
  for (const [index, clause] of clauses.entries()) {
    const at = `${pointer}/${index}`;
    yield { kind: 'clause', pointer: at, value: clause };
    const { assess } = clause;
    if (assess?.method === 'sampling') yield { kind: 'assess', pointer: `${at}/assess`, value: pickUnit(assess.unit) };
    if (assess?.method === 'levels') yield* listed('level', assess.levels, `${at}/assess/levels`);
    if (assess?.method === 'percentage') yield* listed('band', assess.bands, `${at}/assess/bands`);
    if (assess?.method === 'deductions') yield* listed('finding', assess.findings, `${at}/assess/findings`);
    if (clause.clauses !== undefined) yield* clauseMembers(clause.clauses, `${at}/clauses`);
  }
}

function* listed(kind: MemberKind, values: readonly Described[] | undefined, pointer: string): Generator<Member> {
  for (const [index, value] of (values ?? []).entries()) yield { kind, pointer: `${pointer}/${index}`, value };
}

function pickSource(source: string | undefined): Described {
  return source === undefined ? {} : { source };
}

function pickUnit(unit: Text | undefined): Described {
  return unit === undefined ? {} : { unit };
}
