// Which paths expressions can read, of what type, and who may read which (S-82, S-83). Paths get numbered slots as they are
// first read; the evaluator fills only those.
import type { Scope, ValueType } from '../condition/types.js';
import { ZERO } from '../number/rational.js';
import type { Table } from './documents.js';
import type { AdjustmentModel, ClauseField, ClauseNode, FactModel, LeafNode, Reading, Slot } from './model.js';

/** How late a thing is known: what reads may read everything up to its own phase. */
export type Phase = 'facts' | 'evidence' | 'findings' | 'grade';

/** What the scope has to know of the ruleset. Evidence and conditions by id, with their place in the collection. */
export interface Declarations {
  readonly clauseById: ReadonlyMap<string, ClauseNode>;
  readonly leaves: readonly LeafNode[];
  readonly leavesByTag: ReadonlyMap<string, readonly number[]>;
  readonly facts: ReadonlyMap<string, FactModel>;
  readonly adjustments: ReadonlyMap<string, AdjustmentModel>;
  readonly evidenceIndex: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly gradeIds: readonly string[];
}

const ORDER: Readonly<Record<Phase, number>> = { facts: 0, evidence: 1, findings: 2, grade: 3 };
const NUMBER: ValueType = { kind: 'number' };
const COUNT: ValueType = { kind: 'number', min: ZERO, integer: true };
const DATE: ValueType = { kind: 'date' };
const AUDIT_TYPE: ValueType = { kind: 'text', options: ['initial', 'surveillance', 'recertification', 'self-assessment'] };
const FIELDS = new Set(['points', 'earned', 'share', 'conforming', 'nonconforming', 'notApplicable']);

/** The slots of one ruleset, shared by all its expressions. */
export class SlotTable {
  readonly slots: Slot[] = [];
  private readonly scopes = new Map<Phase, Scope>();
  private readonly byPath = new Map<string, number>();
  private readonly declarations: Declarations;

  constructor(declarations: Declarations) {
    this.declarations = declarations;
  }

  /** The scope of an expression that is evaluated in the given phase; one for each phase, so that tables are typed once. */
  scope(phase: Phase): Scope {
    let scope = this.scopes.get(phase);
    if (scope === undefined) {
      scope = this.makeScope(phase);
      this.scopes.set(phase, scope);
    }
    return scope;
  }

  private makeScope(phase: Phase): Scope {
    return {
      variable: (path) => {
        const found = resolve(path, this.declarations);
        if (found === undefined) return { refused: 'unknown-variable' };
        if (ORDER[found.phase] > ORDER[phase]) return { refused: 'variable-too-late' };
        let slot = this.byPath.get(path);
        if (slot === undefined) {
          slot = this.slots.length;
          this.slots.push({ path, type: found.type, reading: found.reading });
          this.byPath.set(path, slot);
        }
        return { path, slot, type: found.type };
      },
      table: (id) => this.declarations.tables.get(id),
      tablePointer: (id) => `/tables/${[...this.declarations.tables.keys()].indexOf(id)}`,
    };
  }
}

interface Resolved {
  readonly type: ValueType;
  readonly phase: Phase;
  readonly reading: Reading;
}

function resolve(path: string, declared: Declarations): Resolved | undefined {
  if (path === 'score') return { type: NUMBER, phase: 'findings', reading: { from: 'score' } };
  if (path === 'grade') return { type: { kind: 'text', options: declared.gradeIds }, phase: 'grade', reading: { from: 'grade' } };
  const parts = path.split('.');
  const [root, id = '', field = ''] = parts;
  switch (root) {
    case 'facts': {
      const fact = declared.facts.get(id);
      return fact === undefined || parts.length !== 2
        ? undefined
        : { type: fact.type, phase: 'facts', reading: { from: 'fact', index: fact.index } };
    }
    case 'audit':
      if (parts.length !== 2) return undefined;
      if (id === 'type') return { type: AUDIT_TYPE, phase: 'facts', reading: { from: 'audit', field: 'type' } };
      return id === 'date' ? { type: DATE, phase: 'facts', reading: { from: 'audit', field: 'date' } } : undefined;
    case 'previous':
      if (parts.length !== 2) return undefined;
      if (id === 'exists') return { type: { kind: 'boolean' }, phase: 'facts', reading: { from: 'previous', field: 'exists' } };
      if (id === 'grade') return { type: { kind: 'text' }, phase: 'facts', reading: { from: 'previous', field: 'grade' } };
      return id === 'date' ? { type: DATE, phase: 'facts', reading: { from: 'previous', field: 'date' } } : undefined;
    case 'evidence': {
      const index = declared.evidenceIndex.get(id);
      if (index === undefined || parts.length !== 3) return undefined;
      if (field !== 'provided' && field !== 'required' && field !== 'short') return undefined;
      return { type: COUNT, phase: 'evidence', reading: { from: 'evidence', index, field } };
    }
    case 'adjustment': {
      const adjustment = declared.adjustments.get(id);
      if (adjustment === undefined || parts.length !== 3 || field !== 'count') return undefined;
      return { type: COUNT, phase: 'findings', reading: { from: 'adjustment', index: adjustment.index } };
    }
    case 'clause': {
      const node = declared.clauseById.get(id);
      if (node === undefined) return undefined;
      const leaves = node.kind === 'leaf' ? [node.leafIndex] : range(node.firstLeaf, node.endLeaf);
      const found = clauseField(parts, leaves, declared);
      return found && { type: fieldType(found), phase: 'findings', reading: { from: 'clause', node, field: found } };
    }
    case 'tag': {
      const leaves = declared.leavesByTag.get(id);
      if (leaves === undefined) return undefined;
      const found = clauseField(parts, leaves, declared);
      return found && { type: fieldType(found), phase: 'findings', reading: { from: 'tag', tag: id, leaves, field: found } };
    }
    default:
      return undefined;
  }
}

function clauseField(parts: readonly string[], leaves: readonly number[], declared: Declarations): ClauseField | undefined {
  const field = parts[2] ?? '';
  if (parts.length === 3 && FIELDS.has(field)) return field as ClauseField;
  if (parts.length !== 4 || field !== 'levels') return undefined;
  const level = parts[3] ?? '';
  const isDeclared = leaves.some((leaf) => {
    const method = declared.leaves[leaf]?.method;
    return method?.method === 'levels' && method.levels.has(level);
  });
  return isDeclared ? { level } : undefined;
}

function fieldType(field: ClauseField): ValueType {
  return field === 'points' || field === 'earned' || field === 'share' ? NUMBER : COUNT;
}

function range(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, i) => from + i);
}
