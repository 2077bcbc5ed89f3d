// One step deeper (under the sibling before) or less deep (after the parent), for one or many clauses.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { settled, topmost, withInserted, without } from './clause-tree.js';

/** Those that can go no deeper or higher stay; false where none can. A sibling that takes clauses in becomes a group. */
export function indentClauses(ruleset: Ruleset, ids: readonly string[], by: 1 | -1): Edit | false {
  const tops = topmost(ruleset.clauses, new Set(ids));
  const moved = by === 1 ? deeper(ruleset, tops) : higher(ruleset, tops);
  const [first] = moved.clauses;
  if (first === undefined) return false;
  const label = labelOf((language) => {
    const what = clausesName(moved.clauses, language);
    if (language === 'en') return by === 1 ? `Indent ${what}` : `Outdent ${what}`;
    return `${by === 1 ? '降级' : '升级'}${/^\d/.test(what) ? ' ' : ''}${what}`;
  });
  return clausesEdit(ruleset, settled(ruleset.clauses, moved.after), { label, place: clausePlace(first.id) });
}

interface Moved {
  readonly clauses: readonly Clause[];
  readonly after: readonly Clause[];
}

function deeper(ruleset: Ruleset, tops: readonly Clause[]): Moved {
  const spots = clauseSpots(ruleset);
  const chosen = new Set(tops.map(({ id }) => id));
  const byHost = new Map<string, Clause[]>();
  for (const clause of tops) {
    const spot = spots.get(clause.id);
    const siblings = spot?.parent == null ? ruleset.clauses : (spots.get(spot.parent)?.clause.clauses ?? []);
    const host = siblings
      .slice(0, spot?.path.at(-1) ?? 0)
      .reverse()
      .find(({ id }) => !chosen.has(id));
    if (host !== undefined) byHost.set(host.id, [...(byHost.get(host.id) ?? []), clause]);
  }
  const clauses = [...byHost.values()].flat();
  let after = without(ruleset.clauses, new Set(clauses.map(({ id }) => id)));
  for (const [host, list] of byHost) after = withInserted(after, { clause: host, where: 'into' }, list);
  return { clauses, after };
}

function higher(ruleset: Ruleset, tops: readonly Clause[]): Moved {
  const spots = clauseSpots(ruleset);
  const byParent = new Map<string, Clause[]>();
  for (const clause of tops) {
    const parent = spots.get(clause.id)?.parent;
    if (parent != null) byParent.set(parent, [...(byParent.get(parent) ?? []), clause]);
  }
  const clauses = [...byParent.values()].flat();
  let after = without(ruleset.clauses, new Set(clauses.map(({ id }) => id)));
  for (const [parent, list] of byParent) after = withInserted(after, { clause: parent, where: 'after' }, list);
  return { clauses, after };
}
