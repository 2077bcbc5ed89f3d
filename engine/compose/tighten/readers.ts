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
  /** The paths that it reads, and "table.<id>" for each table, with all that those read. */
  readonly names: ReadonlySet<string>;
}

/** Readers by the names that they read. */
type Index = ReadonlyMap<string, readonly Reader[]>;

/** How a quantity moves under a change, by its path. */
export type Moves = (path: string) => Motion;

/** Answers for one composition, in which rulesets share most of their parts: what is found out about a part is kept with it. */
export class Reading {
  #tables: unknown;
  #readers = new WeakMap<object, Reader>();
  #indexes = new WeakMap<object, Index>();

  /** Whether an applies, when, rule, condition or minimum reads a name that fits. */
  isRead(ruleset: Ruleset, fits: (name: string) => boolean): boolean {
    return this.#readersOf(ruleset, fits).size > 0 || minimaOf(ruleset).some(fits);
  }

  /**
   * Whether no condition becomes easier, no minimum easier to reach and nothing else moves at all when quantities move so: then a
   * change that does nothing else but move them is no better for any audit.
   */
  isNoBetter(ruleset: Ruleset, moves: Moves): boolean {
    if (!minimaOf(ruleset).every((path) => isNotUp(moves(path)))) return false;
    const movements: Movements = {
      motionOf: moves,
      inputsOf: (table) => inputsOf(ruleset.tables, table),
      rangeOf: (path) => rangeOf(path, ruleset),
    };
    return [...this.#readersOf(ruleset, (name) => moves(name) !== 'still')].every(({ role, expression }) => {
      const motion = motionOf(expression, movements);
      return role === 'holds' ? isNotUp(motion) : motion === 'still';
    });
  }

  /** All that read a name that fits. */
  #readersOf(ruleset: Ruleset, fits: (name: string) => boolean): ReadonlySet<Reader> {
    this.#forgetOtherTables(ruleset);
    const found = new Set<Reader>();
    const asked = new Map<string, boolean>();
    const isFit = (name: string): boolean => {
      const known = asked.get(name);
      if (known !== undefined) return known;
      const answer = fits(name);
      asked.set(name, answer);
      return answer;
    };
    for (const index of [this.#indexOf(ruleset, ruleset.evidence, 'when'), this.#indexOf(ruleset, ruleset.conditions, 'holds')]) {
      for (const [name, readers] of index) if (isFit(name)) for (const reader of readers) found.add(reader);
    }
    for (const expression of expressionsInClauses(ruleset.clauses)) {
      const reader = this.#readerOf(ruleset, 'other', expression);
      if (reader !== undefined && hasSome(reader.names, isFit)) found.add(reader);
    }
    return found;
  }

  /** What an expression reads depends on the tables. */
  #forgetOtherTables({ tables }: Ruleset): void {
    if (this.#tables === tables) return;
    this.#tables = tables;
    this.#readers = new WeakMap();
    this.#indexes = new WeakMap();
  }

  #indexOf(ruleset: Ruleset, members: readonly unknown[] | undefined, field: 'when' | 'holds'): Index {
    const known = members && this.#indexes.get(members);
    if (members === undefined || known !== undefined) return known ?? new Map();
    const index = new Map<string, Reader[]>();
    for (const member of members) {
      const reader = this.#readerOf(ruleset, field === 'holds' ? 'holds' : 'other', ownValue(member, field));
      for (const name of reader?.names ?? []) {
        const others = index.get(name);
        if (others === undefined) index.set(name, reader === undefined ? [] : [reader]);
        else if (reader !== undefined) others.push(reader);
      }
    }
    this.#indexes.set(members, index);
    return index;
  }

  /** undefined for what is no operation, and reads nothing. */
  #readerOf(ruleset: Ruleset, role: Reader['role'], expression: unknown): Reader | undefined {
    if (!isObject(expression)) return undefined;
    const known = this.#readers.get(expression);
    if (known?.role === role) return known;
    const reader = { role, expression, names: namesWithTables(expression, ruleset) };
    this.#readers.set(expression, reader);
    return reader;
  }
}

function hasSome(names: ReadonlySet<string>, fits: (name: string) => boolean): boolean {
  for (const name of names) if (fits(name)) return true;
  return false;
}

function minimaOf(ruleset: Ruleset): readonly string[] {
  return listOf(ruleset.grades).flatMap((grade) => {
    const min = ownValue(grade, 'min');
    return isObject(min) ? Object.keys(min) : ['score'];
  });
}

function expressionsInClauses(clauses: unknown): readonly unknown[] {
  const expressions: unknown[] = [];
  const open = [...listOf(clauses)];
  for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
    expressions.push(ownValue(clause, 'applies'), ownValue(ownValue(clause, 'assess'), 'share'));
    open.push(...listOf(ownValue(clause, 'clauses')));
  }
  return expressions;
}

function namesWithTables(expression: unknown, ruleset: Ruleset): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [expression];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { paths, tables } = namesIn(one);
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
