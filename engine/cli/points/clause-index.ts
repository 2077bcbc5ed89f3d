// Finds the clause that a score sheet means: by its number, by a former number, or by its title.
import type { Clause, Ruleset } from '../../index.js';
import { normal } from './sheet.js';

export interface Place {
  readonly clause: Clause;
  readonly parent: Clause | undefined;
}

export type Match = { readonly clause: Clause } | { readonly candidates: readonly string[] };

export class ClauseIndex {
  /** All clauses, outermost first. */
  readonly places: readonly Place[];
  readonly roots: readonly Clause[];
  private readonly byNumber = new Map<string, Clause[]>();
  private readonly byAlias = new Map<string, Clause[]>();
  private readonly byTitle = new Map<string, Clause[]>();

  constructor(ruleset: Ruleset) {
    this.roots = ruleset.clauses;
    this.places = [...placesOf(ruleset.clauses, undefined)];
    for (const { clause } of this.places) {
      if (clause.number !== undefined) put(this.byNumber, plainNumber(clause.number), clause);
      for (const alias of clause.aliases ?? []) put(this.byAlias, plainNumber(alias), clause);
      put(this.byTitle, plainTitle(clause.id), clause);
      for (const title of titlesOf(clause)) put(this.byTitle, plainTitle(title), clause);
    }
  }

  /** By the first name that names anything: a number before a former number before a title. */
  find(names: readonly string[]): Match {
    const split = names.flatMap((name) => {
      // "5.1.1 组织架构", "5.1.1、组织架构" and "5.1.1组织架构".
      const match = /^(\d+(?:\.\d+)*)[\s.、:)]*([^\d\s.].*)$/s.exec(normal(name));
      return match === null ? [name] : [match[1] ?? '', match[2] ?? ''];
    });
    const tries = [
      ...split.map((name) => this.byNumber.get(plainNumber(name))),
      ...split.map((name) => this.byTitle.get(plainTitle(name))),
      ...split.map((name) => this.byAlias.get(plainNumber(name))),
    ];
    const found = tries.find((one) => one !== undefined) ?? [];
    const [clause] = found;
    return found.length === 1 && clause !== undefined ? { clause } : { candidates: found.map((one) => one.id) };
  }
}

export function titlesOf({ title }: Clause): readonly string[] {
  if (title === undefined) return [];
  return typeof title === 'string' ? [title] : Object.values(title);
}

/** Spaces and punctuation do not make another title. */
export function plainTitle(text: string): string {
  return normal(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

function plainNumber(text: string): string {
  return normal(text).replace(/[\s.]+$/, '');
}

function* placesOf(clauses: readonly Clause[], parent: Clause | undefined): Generator<Place> {
  for (const clause of clauses) {
    yield { clause, parent };
    yield* placesOf((clause.clauses ?? []) as readonly Clause[], clause);
  }
}

function put(map: Map<string, Clause[]>, key: string, clause: Clause): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [clause]);
  else if (!list.includes(clause)) list.push(clause);
}
