// Generates well-formed tables over the facts of the world. Later ones may use earlier ones in their inputs.
import type { Cell, Table } from '../../../engine/model/documents.js';
import { Generator, generateNumber, type Kind, type TableIds } from './generate.js';
import type { Random } from './random.js';
import { row, table } from './row.js';
import { COLOURS, generateDate } from './world.js';

export interface Tables {
  readonly byId: ReadonlyMap<string, Table>;
  readonly ids: TableIds;
}

export function generateTables(random: Random, count: number): Tables {
  const byId = new Map<string, Table>();
  const ids: Record<Kind, string[]> = { number: [], boolean: [], date: [], text: [] };
  for (let index = 0; index < count; index += 1) {
    const id = `table-${index}`;
    const result = random.weighted({ number: 4, boolean: 2, date: 2, text: 2 });
    const generator = new Generator(random, ids);
    const kinds = random.times(1, 2, () => random.weighted<Kind>({ number: 4, text: 2, date: 2, boolean: 1 }));
    const inputs = kinds.map((kind) => generator.expression(kind, random.integer(1, 2)));
    const rows = random.times(1, 5, () => {
      const cells = kinds.map((kind) => generateCell(random, kind));
      return row(cells, random.chance(0.1) ? null : generateResult(random, result));
    });
    byId.set(id, table(id, inputs, rows, { hit: random.chance(0.5) ? 'first' : 'unique', type: result }));
    ids[result].push(id);
  }
  return { byId, ids };
}

function generateCell(random: Random, kind: Kind): Cell {
  if (random.chance(0.25)) return null;
  if (kind === 'boolean') return { in: [random.chance(0.5)] };
  if (kind === 'text') return { in: random.times(1, 2, () => random.pick(COLOURS)) };
  const scalar = () => (kind === 'date' ? generateDate(random) : generateNumber(random));
  if (random.chance(0.25)) return { in: random.times(1, 4, scalar) };
  const [low, high] = [scalar(), scalar()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const side = random.integer(0, 2);
  return { ...(side !== 0 && low !== undefined ? { min: low } : {}), ...(side !== 1 && high !== undefined ? { max: high } : {}) };
}

function generateResult(random: Random, kind: Kind): number | boolean | string {
  if (kind === 'number') return random.integer(0, 3);
  if (kind === 'boolean') return random.chance(0.5);
  return kind === 'date' ? generateDate(random) : random.pick(COLOURS);
}
