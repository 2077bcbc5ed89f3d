// The builder's tree over generated expressions: what is read is written back letter for letter, and a change of one node changes
// nothing but that node.
import { describe, expect, test } from 'vitest';
import { type ExpressionNode, HOLE, literal, readNode, writeNode } from '../../../editor/commands/expression/node.js';
import { copyOf, duplicateAt, insertAt, isLogicList, moveBy, moveTo, removeAt } from '../../../editor/commands/expression/operands.js';
import { type NodePath, nodeAt, pathOf, pathOfPointer, replaceAt } from '../../../editor/commands/expression/path.js';
import { negateAt, unwrapAt, wrapAt } from '../../../editor/commands/expression/wrap.js';
import { pointerOf } from '../../../engine/model/problem.js';
import { Generator, type Json } from '../condition/generate.js';
import { generateTables } from '../condition/generate-tables.js';
import { Random } from '../condition/random.js';

const ODD: readonly Json[] = [
  null,
  [],
  {},
  [1, 2],
  { and: [] },
  { and: [true], or: [false] },
  { missing: ['a'] },
  { var: ['a', 1] },
  { var: 3 },
  { '<': [1] },
  { in: ['a', { var: 'b' }] },
  { in: ['a', [null]] },
  { dateAdd: [{ var: 'd' }, 1, 'weeks'] },
  JSON.parse('{"__proto__": 1}') as Json,
  { if: [true, 1] },
];

function generated(count: number, visit: (json: Json, random: Random) => void): void {
  const random = new Random(27922);
  const tables = generateTables(random, 12);
  const generator = new Generator(random, tables.ids);
  for (let rule = 0; rule < count; rule += 1) {
    visit(generator.expression(random.pick(['boolean', 'number', 'date', 'text']), random.integer(1, 5)), random);
  }
}

function places(node: ExpressionNode, path: NodePath = []): readonly NodePath[] {
  return node.node === 'call' ? [path, ...node.operands.flatMap((operand, index) => places(operand, [...path, index]))] : [path];
}

/** The JSON Pointer of a place, from the JSON alone. */
function pointerIn(json: unknown, path: NodePath): string {
  const [index, ...rest] = path;
  if (index === undefined) return '';
  const [[key, operands] = ['', undefined]] = Object.entries(json as object) as [string, unknown][];
  if (!Array.isArray(operands)) return pointerOf(key) + pointerIn(operands, rest);
  return pointerOf(key, index) + pointerIn(operands[index], rest);
}

function valueAt(json: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')], json);
}

/** The text of a JSON value with one place blanked out. */
function around(json: unknown, pointer: string): string {
  const copy: { root: unknown } = { root: structuredClone(json) };
  const keys = [
    'root',
    ...pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  ];
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  holder[last] = '…';
  return JSON.stringify(copy.root);
}

describe('the tree of an expression', () => {
  test('is written back letter for letter', () => {
    let bare = 0;
    generated(4000, (json) => {
      const text = JSON.stringify(json);
      expect(JSON.stringify(writeNode(readNode(json)))).toBe(text);
      if (/"(?:var|!|table)":[^[]/.test(text)) bare += 1;
    });
    expect(bare).toBeGreaterThan(500);
  });

  test('keeps what it cannot show, also inside of what it can', () => {
    for (const odd of ODD) {
      const within = { and: [{ '!': odd }, { '===': [{ var: ['a'] }, odd] }, odd] };
      for (const json of [odd, within]) expect(JSON.stringify(writeNode(readNode(json)))).toBe(JSON.stringify(json));
      expect(readNode(odd).node).toBe('fragment');
    }
  });

  test('a change at a place changes that place and nothing around it', () => {
    let changed = 0;
    generated(1500, (json, random) => {
      const root = readNode(json);
      const path = random.pick(places(root));
      const pointer = pointerIn(json, path);
      const before = nodeAt(root, path);
      if (before?.node === 'list') return;
      expect(valueAt(json, pointer)).toEqual(writeNode(before ?? HOLE));
      const after = writeNode(replaceAt(root, path, literal('new')));
      expect(around(after, pointer)).toBe(around(json, pointer));
      expect(valueAt(after, pointer)).toBe('new');
      changed += 1;
    });
    expect(changed).toBeGreaterThan(1000);
  });

  test('finds the node that a pointer of the engine names', () => {
    generated(1500, (json, random) => {
      const root = readNode(json);
      const path = random.pick(places(root));
      expect(pathOfPointer(root, pointerIn(json, path))).toEqual(path);
    });
  });

  test('wrapping and unwrapping, negating twice, moving there and back, copying and removing the copy change nothing', () => {
    const undone = { wrap: 0, negate: 0, move: 0, copy: 0, insert: 0 };
    generated(6000, (json, random) => {
      const text = JSON.stringify(json);
      const root = readNode(json);
      const path = random.pick(places(root));
      const node = nodeAt(root, path);
      if (node === undefined || node.node === 'list') return;
      const same = (tree: ExpressionNode | undefined): void => expect(JSON.stringify(writeNode(tree ?? HOLE))).toBe(text);
      const wrapped = wrapAt(root, path, random.pick(['and', 'or']));
      same(wrapped && unwrapAt(wrapped.root, wrapped.path)?.root);
      undone.wrap += 1;
      const negated = negateAt(root, path);
      if (node.node !== 'call' || node.key !== '!') {
        same(negated && negateAt(negated.root, negated.path)?.root);
        undone.negate += 1;
      }
      const moved = moveBy(root, path, 1);
      if (moved !== undefined) {
        same(moveBy(moved.root, moved.path, -1)?.root);
        undone.move += 1;
      }
      const copied = duplicateAt(root, path);
      if (copied !== undefined && path.length > 0 && nodeAt(root, path.slice(0, -1))?.node === 'call') {
        const parent = nodeAt(root, path.slice(0, -1));
        // An only operand without brackets gets them with its copy.
        if (parent?.node === 'call' && !parent.isBare) same(removeAt(copied.root, copied.path).root);
        undone.copy += 1;
      }
      if (node.node === 'call' && isLogicList(node) && !node.isBare) {
        const inserted = insertAt(root, path, random.integer(0, node.operands.length), HOLE);
        same(removeAt(inserted.root, inserted.path).root);
        undone.insert += 1;
      }
    });
    for (const count of Object.values(undone)) expect(count).toBeGreaterThan(20);
  });

  test('a row moved to another list is the same row, and all others stand as they did', () => {
    let moves = 0;
    generated(6000, (json, random) => {
      const root = readNode(json);
      const all = places(root);
      const from = random.pick(all);
      const lists = all.filter((path) => isLogicList(nodeAt(root, path)));
      const parent = lists[random.integer(0, Math.max(0, lists.length - 1))];
      const list = parent && nodeAt(root, parent);
      const node = nodeAt(root, from);
      if (parent === undefined || list?.node !== 'call' || node === undefined) return;
      const moved = moveTo(root, from, parent, random.integer(0, list.operands.length));
      if (moved === undefined) return;
      expect(nodeAt(moved.root, moved.path)).toBe(node);
      // What had nothing else in it may wait to be filled in again.
      expect(leaves(moved.root).filter((leaf) => leaf !== 'hole')).toEqual(leaves(root));
      moves += 1;
    });
    expect(moves).toBeGreaterThan(50);
  });

  test('a copy is equal, and no part of it is the same object', () => {
    generated(200, (json) => {
      const root = readNode(json);
      const copy = copyOf(root);
      expect(writeNode(copy)).toEqual(json);
      expect(pathOf(root, copy)).toBeUndefined();
    });
  });
});

/** Everything that is no group, sorted: what may not get lost. */
function leaves(node: ExpressionNode): readonly string[] {
  const of = (one: ExpressionNode): readonly string[] =>
    one.node === 'call' ? one.operands.flatMap(of) : [JSON.stringify(writeNode(one)) ?? 'hole'];
  return [...of(node)].sort();
}
