// Which clauses a filter shows: those that match, and the groups above them. Pure.
import type { Clause } from '../../../engine/model/documents.js';
import { pointsOf } from '../../commands/clauses/points-sums.js';

/** kind: "all", "problems", "provisional", "off", "deletable", "changed", "method:<name>", "tag:<id>". */
export interface OutlineFilter {
  readonly text: string;
  readonly kind: string;
}

export const NO_FILTER: OutlineFilter = { text: '', kind: 'all' };

export interface FilterFacts {
  hasProblem(id: string): boolean;
  isChanged(id: string): boolean;
}

export interface Filtered {
  /** Hits and the groups above them. */
  readonly shown: ReadonlySet<string>;
  readonly hits: number;
}

export function isFiltering({ text, kind }: OutlineFilter): boolean {
  return text.trim() !== '' || kind !== 'all';
}

/** undefined where nothing is filtered. */
export function filtered(clauses: readonly Clause[], filter: OutlineFilter, facts: FilterFacts): Filtered | undefined {
  if (!isFiltering(filter)) return undefined;
  const words = filter.text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const shown = new Set<string>();
  let hits = 0;
  const walk = (list: readonly Clause[], tags: readonly string[]): boolean => {
    let isAny = false;
    for (const clause of list) {
      const all = clause.tags === undefined ? tags : [...tags, ...clause.tags];
      const isHit = matches(clause, all, filter.kind, facts) && words.every((word) => textOf(clause).includes(word));
      const isAbove = walk(clause.clauses ?? [], all);
      if (isHit) hits += 1;
      if (!isHit && !isAbove) continue;
      shown.add(clause.id);
      isAny = true;
    }
    return isAny;
  };
  walk(clauses, []);
  return { shown, hits };
}

function matches(clause: Clause, tags: readonly string[], kind: string, facts: FilterFacts): boolean {
  const [what, which = ''] = kind.split(/:(.*)/s);
  switch (what) {
    case 'problems':
      return facts.hasProblem(clause.id);
    case 'provisional':
      return clause.pointsBasis === 'provisional';
    case 'off':
      return pointsOf(clause).isOff;
    case 'deletable':
      return clause.deletable === true;
    case 'changed':
      return facts.isChanged(clause.id);
    case 'method':
      return clause.assess?.method === which;
    case 'tag':
      return tags.includes(which);
    default:
      return true;
  }
}

const texts = new WeakMap<Clause, string>();

/** All that a clause can be found by, in small letters. */
function textOf(clause: Clause): string {
  const known = texts.get(clause);
  if (known !== undefined) return known;
  const parts = [clause.number, ...(clause.aliases ?? []), clause.id, clause.note, ...(clause.tags ?? [])];
  for (const text of [clause.title, clause.text]) {
    if (typeof text === 'string') parts.push(text);
    else parts.push(text?.['zh-CN'], text?.en);
  }
  const found = parts.filter(Boolean).join('\n').normalize('NFKC').toLowerCase();
  texts.set(clause, found);
  return found;
}
