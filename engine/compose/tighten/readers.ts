// Which expressions read which quantities, and whether a change of those quantities can make any outcome better. S-82, S-129.
// Outputs are left out: they never change status, score or grade (S-105).
import type { Ruleset } from '../../model/documents.js';
import { isObject, listOf, ownValue } from '../same-json.js';
import { mayEarnAboveItsPoints } from './attainable.js';
import { inputsOf, type Motion, type Movements, motionOf, namesIn } from './motion.js';

/** holds: where false is stricter; other: applies, when, the share of a rule, where either way may be better. */
interface Reader {
  readonly role: 'holds' | 'other';
  readonly expression: unknown;
}

interface Readers {
  /** By path, and by "table.<id>". */
  readonly byName: ReadonlyMap<string, readonly Reader[]>;
  /** The paths that grades have minima of. */
  readonly minima: ReadonlySet<string>;
}

/** How a quantity moves under a change, by its path. */
export type Moves = (path: string) => Motion;

/** Answers for one composition: what it finds out about a ruleset and its expressions it finds out once. */
export class Reading {
  readonly #readers = new WeakMap<Ruleset, Readers>();
  readonly #names = new WeakMap<object, ReturnType<typeof namesIn>>();

  /** Whether an applies, when, rule, condition or minimum reads a name that fits; a table counts with all that it reads itself. */
  isRead(ruleset: Ruleset, fits: (name: string) => boolean): boolean {
    const { byName, minima } = this.#readersOf(ruleset);
    return [...byName.keys()].some(fits) || [...minima].some(fits);
  }

  /**
   * Whether no condition becomes easier, no minimum easier to reach and nothing else moves at all when quantities move so: then a
   * change that does nothing else but move them is no better for any audit.
   */
  isNoBetter(ruleset: Ruleset, moves: Moves): boolean {
    const { byName, minima } = this.#readersOf(ruleset);
    if (![...minima].every((path) => isNotUp(moves(path)))) return false;
    const movements: Movements = {
      motionOf: moves,
      inputsOf: (table) => inputsOf(ruleset.tables, table),
      rangeOf: (path) => rangeOf(path, ruleset),
    };
    const concerned = new Set([...byName].flatMap(([name, readers]) => (moves(name) === 'still' ? [] : readers)));
    return [...concerned].every(({ role, expression }) => {
      const motion = motionOf(expression, movements);
      return role === 'holds' ? isNotUp(motion) : motion === 'still';
    });
  }

  #readersOf(ruleset: Ruleset): Readers {
    const found = this.#readers.get(ruleset) ?? this.#findReaders(ruleset);
    this.#readers.set(ruleset, found);
    return found;
  }

  #findReaders(ruleset: Ruleset): Readers {
    const byName = new Map<string, Reader[]>();
    for (const reader of readersIn(ruleset)) {
      for (const name of this.#namesWithTables(reader.expression, ruleset)) {
        const others = byName.get(name);
        if (others === undefined) byName.set(name, [reader]);
        else others.push(reader);
      }
    }
    const minima = listOf(ruleset.grades).flatMap((grade) => {
      const min = ownValue(grade, 'min');
      return isObject(min) ? Object.keys(min) : ['score'];
    });
    return { byName, minima: new Set(minima) };
  }

  #namesWithTables(expression: unknown, ruleset: Ruleset): ReadonlySet<string> {
    const names = new Set<string>();
    const open = [expression];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const { paths, tables } = this.#namesOf(one);
      for (const path of paths) names.add(path);
      for (const table of tables) {
        const name = `table.${table}`;
        if (names.has(name)) continue;
        names.add(name);
        open.push(...(inputsOf(ruleset.tables, table) ?? []));
      }
    }
    return names;
  }

  #namesOf(expression: unknown): ReturnType<typeof namesIn> {
    if (!isObject(expression)) return namesIn(expression);
    const found = this.#names.get(expression) ?? namesIn(expression);
    this.#names.set(expression, found);
    return found;
  }
}

/** Counts are at least 0; a share is at most 1 unless some leaf can earn more than its points. */
function rangeOf(path: string, ruleset: Ruleset): ReturnType<Movements['rangeOf']> {
  if (/^(clause|tag)\..*\.(conforming|nonconforming|notApplicable)$|^(evidence|adjustment)\./.test(path)) return { least: 0 };
  return /^(clause|tag)\..*\.share$/.test(path) && !mayEarnAboveItsPoints(ruleset) ? { greatest: 1 } : {};
}

function isNotUp(motion: Motion): boolean {
  return motion === 'still' || motion === 'falls';
}

/** The score falls, and nothing else moves. */
export function scoreFalls(path: string): Motion {
  return path === 'score' ? 'falls' : 'still';
}

/** What leaves earn falls, and with it the score. */
export function earnedFalls(path: string): Motion {
  if (!/^(clause|tag)\./.test(path)) return scoreFalls(path);
  if (/\.(earned|share|conforming)$/.test(path)) return 'falls';
  return path.endsWith('.nonconforming') ? 'rises' : 'still';
}

function readersIn(ruleset: Ruleset): readonly Reader[] {
  const readers: Reader[] = [];
  const add = (role: Reader['role'], expression: unknown): void => {
    if (isObject(expression)) readers.push({ role, expression });
  };
  const open: unknown[] = [...listOf(ruleset.clauses)];
  for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
    add('other', ownValue(clause, 'applies'));
    add('other', ownValue(ownValue(clause, 'assess'), 'share'));
    open.push(...listOf(ownValue(clause, 'clauses')));
  }
  for (const item of listOf(ruleset.evidence)) add('other', ownValue(item, 'when'));
  for (const condition of listOf(ruleset.conditions)) add('holds', ownValue(condition, 'holds'));
  return readers;
}
