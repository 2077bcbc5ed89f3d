// Single changes of expressions, by what becomes of their JSON.
import { describe, expect, it } from 'vitest';
import { putAt, type Relation, setRelation } from '../../../../editor/commands/expression/compare.js';
import { HOLE, hasHole, literal, readNode, variable, writeNode } from '../../../../editor/commands/expression/node.js';
import { addBranch, indentBy, moveTo, removeAt, removeBranch } from '../../../../editor/commands/expression/operands.js';
import { fieldsOf, readables } from '../../../../editor/commands/expression/readable.js';
import { expressionScope } from '../../../../editor/commands/expression/scope.js';
import { slotAt } from '../../../../editor/commands/expression/slot.js';
import { startNode } from '../../../../editor/commands/expression/start.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const RULESET: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  facts: [
    { id: 'staff', type: 'integer', unit: '人' },
    { id: 'open', type: 'boolean' },
    { id: 'since', type: 'date' },
    { id: 'kind', type: 'choice', options: [{ id: 'shop' }, { id: 'maker' }] },
  ],
  clauses: [
    { id: 'repair', points: 60, assess: { method: 'levels', levels: [{ id: 'good', share: 1 }] }, tags: ['must'] },
    { id: 'delivery', points: 40, assess: { method: 'conformity' } },
  ],
  evidence: [{ id: 'records', unit: '份' }],
  adjustments: [{ id: 'bonus', points: 1 }],
  scoring: {},
  grades: [{ id: 'qualified', min: 70 }],
};
const scope = expressionScope(RULESET, 'findings');
const staff = { var: 'facts.staff' };

function related(json: unknown, relation: Relation): unknown {
  const changed = setRelation(readNode(json), [], relation);
  return changed === undefined
    ? 'unchanged'
    : hasHole(changed.root)
      ? `with a hole: ${JSON.stringify(shown(changed.root))}`
      : writeNode(changed.root);
}

/** With null for holes. */
function shown(node: ReturnType<typeof readNode>): unknown {
  return writeNode(
    node.node === 'call'
      ? { ...node, operands: node.operands.map((one) => (one === HOLE ? { node: 'fragment', json: null } : one)) }
      : node,
  );
}

describe('a relation', () => {
  it('keeps the bound that it has, on the side where it belongs', () => {
    expect(related({ '>=': [staff, 2] }, 'between<=')).toBe('with a hole: {"<=":[2,{"var":"facts.staff"},null]}');
    expect(related({ '<': [staff, 9] }, 'between<')).toBe('with a hole: {"<":[null,{"var":"facts.staff"},9]}');
    expect(related({ '<=': [2, staff, 9] }, '>=')).toEqual({ '>=': [staff, 2] });
    expect(related({ '<=': [2, staff, 9] }, '<')).toEqual({ '<': [staff, 9] });
    expect(related({ '<=': [2, staff, 9] }, 'between<')).toEqual({ '<': [2, staff, 9] });
  });

  it('goes to a list and back', () => {
    expect(related({ '==': [staff, 3] }, 'in')).toEqual({ in: [staff, [3]] });
    expect(related({ in: [staff, [3, 4]] }, '==')).toEqual({ '==': [staff, 3] });
    expect(related({ in: [staff, [3, 4]] }, 'between<=')).toEqual({ '<=': [3, staff, 4] });
  });

  it('leaves === alone where nothing else is meant', () => {
    expect(related({ '===': [staff, 3] }, '==')).toBe('unchanged');
    expect(related({ '===': [staff, 3] }, '!=')).toEqual({ '!=': [staff, 3] });
  });
});

describe('another field in a comparison', () => {
  const put = (json: unknown, path: string): unknown => shown(putAt(readNode(json), [0], variable(path), scope));

  it('keeps a literal of its kind', () => {
    expect(put({ '>=': [staff, 2] }, 'score')).toEqual({ '>=': [{ var: 'score' }, 2] });
  });

  it('drops a literal of another kind, and an order that its values do not have', () => {
    expect(put({ '>=': [staff, 2] }, 'facts.kind')).toEqual({ '==': [{ var: 'facts.kind' }, null] });
    expect(put({ '>=': [staff, 2] }, 'facts.since')).toEqual({ '>=': [{ var: 'facts.since' }, null] });
    expect(put({ in: [{ var: 'facts.kind' }, ['shop', 'maker']] }, 'facts.staff')).toEqual({ in: [{ var: 'facts.staff' }, []] });
    expect(put({ in: [{ var: 'facts.kind' }, ['shop']] }, 'facts.open')).toEqual({ '==': [{ var: 'facts.open' }, null] });
  });
});

describe('what is begun in a place', () => {
  it('is a comparison where a condition is wanted, by the kind of the field', () => {
    const begin = (path: string): unknown => shown(startNode({ start: 'variable', path }, { wanted: 'boolean' }, HOLE, scope));
    expect(begin('facts.open')).toEqual({ var: 'facts.open' });
    expect(begin('facts.staff')).toEqual({ '>=': [staff, null] });
    expect(begin('facts.since')).toEqual({ '<=': [{ var: 'facts.since' }, null] });
    expect(begin('facts.kind')).toEqual({ '==': [{ var: 'facts.kind' }, null] });
  });

  it('is a calculation with the number that was there', () => {
    const begun = startNode({ start: 'operator', key: '*' }, { wanted: 'number' }, literal(3), scope);
    expect(shown(begun)).toEqual({ '*': [3, null] });
  });
});

describe('rows', () => {
  const group = { and: [{ or: [{ var: 'facts.open' }] }, staff, { '!': { var: 'facts.open' } }] };

  it('take what is left empty with them', () => {
    expect(writeNode(removeAt(readNode(group), [0, 0]).root)).toEqual({ and: [staff, { '!': { var: 'facts.open' } }] });
    expect(writeNode(removeAt(readNode(group), [2, 0]).root)).toEqual({ and: [{ or: [{ var: 'facts.open' }] }, staff] });
    expect(removeAt(readNode({ and: [staff] }), [0]).root).toBe(HOLE);
  });

  it('go into the group before and out behind it', () => {
    const inside = indentBy(readNode(group), [1], 1);
    expect(inside && writeNode(inside.root)).toEqual({ and: [{ or: [{ var: 'facts.open' }, staff] }, { '!': { var: 'facts.open' } }] });
    expect(inside?.path).toEqual([0, 1]);
    const outside = inside && indentBy(inside.root, inside.path, -1);
    expect(outside && writeNode(outside.root)).toEqual(group);
    expect(indentBy(readNode(group), [0], 1)).toBeUndefined();
  });

  it('never go into themselves, nor a value among conditions', () => {
    expect(moveTo(readNode(group), [0], [0], 0)).toBeUndefined();
    const mixed = { and: [{ '>': [{ '+': [staff, 1] }, 2] }] };
    expect(moveTo(readNode(mixed), [0, 0, 0], [], 0)).toBeUndefined();
  });

  it('of a choice come and go in pairs; the last one leaves what is otherwise', () => {
    const choice = { if: [{ var: 'facts.open' }, 1, 2] };
    const longer = addBranch(readNode(choice), []);
    expect(longer && shown(longer.root)).toEqual({ if: [{ var: 'facts.open' }, 1, null, null, 2] });
    const shorter = longer && removeBranch(longer.root, [3]);
    expect(shorter && writeNode(shorter.root)).toEqual(choice);
    const left = removeBranch(readNode(choice), [0]);
    expect(left && writeNode(left.root)).toBe(2);
    expect(removeBranch(readNode(choice), [2])).toBeUndefined();
  });
});

describe('what may be read', () => {
  const pathsIn = (phase: 'facts' | 'evidence' | 'findings' | 'grade'): readonly string[] =>
    readables(expressionScope(RULESET, phase), 'en').map(({ path }) => path);

  it('is what the phase knows', () => {
    expect(pathsIn('facts')).toContain('facts.staff');
    expect(pathsIn('facts')).not.toContain('evidence.records.provided');
    expect(pathsIn('evidence')).toContain('evidence.records.provided');
    expect(pathsIn('evidence')).not.toContain('score');
    expect(pathsIn('findings')).toEqual(
      expect.arrayContaining(['score', 'clause.repair.share', 'tag.must.share', 'adjustment.bonus.count']),
    );
    expect(pathsIn('findings')).not.toContain('grade');
    expect(pathsIn('grade')).toContain('grade');
  });

  it('has the other quantities of a clause, its levels included', () => {
    expect(fieldsOf('clause.repair.share', scope)).toContain('clause.repair.levels.good');
    expect(fieldsOf('clause.delivery.share', scope)).not.toContain('clause.delivery.levels.good');
    expect(fieldsOf('tag.must.share', scope)).toContain('tag.must.levels.good');
    expect(fieldsOf('facts.staff', scope)).toEqual([]);
    expect(fieldsOf('clause.repair.share', scope).every((path) => scope.typeOf(path) !== undefined)).toBe(true);
  });

  it('gives literals their options and their field', () => {
    const root = readNode({ '==': [{ var: 'facts.kind' }, 'shop'] });
    expect(slotAt(root, [1], { wanted: 'boolean' }, scope)).toEqual({ wanted: 'text', options: ['shop', 'maker'], beside: 'facts.kind' });
  });
});
