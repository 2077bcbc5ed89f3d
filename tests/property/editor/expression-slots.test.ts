// What the builder believes of places in an expression, against the engine's typing: in whatever the engine takes, each part is of a kind
// that the builder would have offered at its place; and whatever field is put there instead is either taken too or waits for more.
import { expect, test } from 'vitest';
import { putAt } from '../../../editor/commands/expression/compare.js';
import { type ExpressionNode, HOLE, hasHole, operatorIn, readNode, writeNode } from '../../../editor/commands/expression/node.js';
import { type NodePath, nodeAt } from '../../../editor/commands/expression/path.js';
import { readables } from '../../../editor/commands/expression/readable.js';
import { expressionScope } from '../../../editor/commands/expression/scope.js';
import { isWanted, type Slot, slotAt, typeOfNode } from '../../../editor/commands/expression/slot.js';
import { operatorsFor, startNode } from '../../../editor/commands/expression/start.js';
import type { Fact, Ruleset } from '../../../engine/model/documents.js';
import { Generator } from '../condition/generate.js';
import { generateTables } from '../condition/generate-tables.js';
import { Random } from '../condition/random.js';
import { TYPES } from '../condition/world.js';

const random = new Random(401);
const tables = generateTables(random, 12);

const RULESET: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'world',
  version: '1.0.0',
  title: 'World',
  facts: [...TYPES].map(([path, { kind, options }]): Fact => {
    const id = path.slice('facts.'.length);
    if (options !== undefined) return { id, type: 'choice', options: options.map((option) => ({ id: option })) };
    return { id, type: kind === 'number' ? 'decimal' : kind };
  }),
  clauses: [{ id: 'repair', points: 100, assess: { method: 'conformity' } }],
  scoring: {},
  grades: [{ id: 'qualified', min: 70 }],
  tables: [...tables.byId.values()],
};
const scope = expressionScope(RULESET, 'grade');

function places(node: ExpressionNode, path: NodePath = []): readonly NodePath[] {
  return node.node === 'call' ? [path, ...node.operands.flatMap((operand, index) => places(operand, [...path, index]))] : [path];
}

function isText(node: ExpressionNode): boolean {
  return node.node === 'literal' && typeof node.value === 'string';
}

test('what the engine takes fits where it stands', () => {
  const generator = new Generator(random, tables.ids);
  let seen = 0;
  for (let rule = 0; rule < 3000; rule += 1) {
    const kind = random.pick(['boolean', 'number', 'date', 'text'] as const);
    const json = generator.expression(kind, random.integer(1, 5));
    const root = readNode(json);
    expect(scope.check(json).problems, JSON.stringify(json)).toEqual([]);
    expect(typeOfNode(root, scope)?.kind).toBe(kind);
    for (const path of places(root)) {
      const node = nodeAt(root, path) ?? HOLE;
      const slot = slotAt(root, path, { wanted: kind }, scope);
      expect(slot, JSON.stringify(json)).toBeDefined();
      if (slot === undefined || slot.wanted === 'list' || slot.wanted === 'unit') continue;
      const own = typeOfNode(node, scope)?.kind;
      const fits = own !== undefined && (isWanted(own, slot.wanted) || (isText(node) && slot.wanted === 'date'));
      expect(fits, `${JSON.stringify(writeNode(node))} as ${slot.wanted} in ${JSON.stringify(json)}`).toBe(true);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(10_000);
});

test('whatever is chosen for a place gives an expression that the engine takes, or one with places to fill in', () => {
  const generator = new Generator(random, tables.ids);
  const fields = readables(scope, 'en');
  let [taken, waiting] = [0, 0];
  for (let rule = 0; rule < 3000; rule += 1) {
    const kind = random.pick(['boolean', 'number'] as const);
    const root = readNode(generator.expression(kind, random.integer(1, 4)));
    const path = random.pick(places(root));
    const slot: Slot | undefined = slotAt(root, path, { wanted: kind }, scope);
    const before = nodeAt(root, path);
    if (slot === undefined || before === undefined || slot.wanted === 'list' || slot.wanted === 'unit') continue;
    const offered = fields.filter((field) => slot.wanted === 'boolean' || isWanted(field.kind, slot.wanted));
    const operators = operatorsFor(slot);
    const field = random.pick(offered);
    const start =
      operators.length > 0 && random.chance(0.3)
        ? ({ start: 'operator', key: random.pick(operators) } as const)
        : field.group === 'tables'
          ? ({ start: 'table', id: field.path } as const)
          : ({ start: 'variable', path: field.path } as const);
    const after = putAt(root, path, startNode(start, slot, before, scope), scope);
    if (hasHole(after)) {
      waiting += 1;
      continue;
    }
    const json = writeNode(after);
    const { problems } = scope.check(json);
    // A choice of one kind that becomes one of another may no longer suit what it is compared with, further out: that is said, not mended.
    const isInChoice = path.some((_, depth) => operatorIn(nodeAt(root, path.slice(0, depth))) === 'if');
    if (isInChoice && problems.length > 0) continue;
    const codes = problems.map(({ code }) => code).filter((code) => code !== 'unknown-option');
    expect(codes, `${JSON.stringify(start)} at ${path} of ${JSON.stringify(writeNode(root))}`).toEqual([]);
    taken += 1;
  }
  expect(taken).toBeGreaterThan(500);
  expect(waiting).toBeGreaterThan(500);
});
