// Edits of a ruleset, chosen by numbers so that they can be drawn at random: each finds its own target in whatever the ruleset has become.
import fc from 'fast-check';
import { clauseAt, clauseSpots } from '../../editor/state/place.js';
import type { Ruleset } from '../../engine/model/documents.js';

export type Plain = Record<string, unknown>;
type Lists = Record<string, Plain[] | undefined>;

/** One edit, chosen by numbers: it finds its own target in whatever the ruleset has become. */
export interface Act {
  readonly what: number;
  readonly which: number;
  readonly how: number;
}

export const act: fc.Arbitrary<Act> = fc.record({ what: fc.nat(23), which: fc.nat(400), how: fc.nat(11) });
/** undefined takes the field away. */
function put(owner: Plain | undefined, key: string, value: unknown): void {
  if (value === undefined) delete owner?.[key];
  else if (owner !== undefined) owner[key] = value;
}
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

export function change(ruleset: Ruleset, draft: Plain, { what, which, how }: Act): void {
  const spots = [...clauseSpots(ruleset).values()];
  const own = spots.filter((one) => one.clause.id.startsWith('own'));
  // What the overlay added is edited as often as what it stands on.
  const spot = pick(which % 2 === 0 && own.length > 0 ? own : spots, which >> 1);
  const clause = spot === undefined ? undefined : (clauseAt(draft as never, spot.path) as Plain | undefined);
  const parent = spot === undefined ? undefined : (clauseAt(draft as never, spot.path.slice(0, -1)) as Plain | undefined);
  const siblings = ((parent ?? draft).clauses ?? []) as Plain[];
  const at = spot?.path.at(-1) ?? 0;
  const lists = draft as Lists;
  const list = (name: string): Plain[] => {
    lists[name] ??= [];
    return lists[name];
  };
  const leaf = { id: `own-${how}`, number: `9.${how}`, title: `自定条款 ${how}`, points: how, assess: { method: 'conformity' } };
  switch (what) {
    case 0:
      if (clause !== undefined) clause.points = how / 2;
      return;
    case 1:
      if (clause !== undefined) clause.title = how % 3 === 0 ? `标题 ${how}` : { 'zh-CN': `标题 ${how % 4}`, en: `Title ${how}` };
      return;
    case 2:
      put(clause, 'deletable', how % 2 === 0 ? true : undefined);
      return;
    case 3:
      if (clause !== undefined) clause.tags = ['must', `tag-${how % 3}`].slice(how % 2);
      return;
    case 4:
      if (!spots.some((one) => one.clause.id === leaf.id)) siblings.splice(how % (siblings.length + 1), 0, leaf);
      return;
    case 5:
      siblings.splice(at, 1);
      return;
    case 6: {
      const [moved] = siblings.splice(at, 1);
      if (moved !== undefined) siblings.splice(how % (siblings.length + 1), 0, moved);
      return;
    }
    case 7:
      if (clause?.assess !== undefined)
        clause.assess = how % 2 === 0 ? { method: 'points', step: how % 4 === 0 ? 1 : 0.5 } : { method: 'conformity' };
      return;
    case 8:
      if (clause?.assess !== undefined)
        clause.assess = {
          method: 'levels',
          levels: ['good', 'fair', 'poor'].slice(how % 3).map((id, rank) => ({ id, share: 1 - rank / 2 })),
        };
      return;
    case 9: {
      const levels = (clause?.assess as { levels?: Plain[] } | undefined)?.levels;
      if (how % 2 === 0) levels?.reverse();
      else levels?.splice(1, 0, { id: `level-${how}`, share: 0.25 });
      return;
    }
    case 10:
      // A group of one's own, with what is below it.
      if (!spots.some((one) => one.clause.id === 'own-group'))
        (draft.clauses as Plain[]).splice(how % 3, 0, { id: 'own-group', title: '自定指标', clauses: [{ ...leaf, id: 'own-child' }] });
      return;
    case 11: {
      const group = spots.find((one) => one.clause.id === 'own-group');
      const below = group === undefined ? undefined : ((clauseAt(draft as never, group.path) as Plain).clauses as Plain[]);
      const isThere = spots.some((one) => one.clause.id === leaf.id);
      if (below !== undefined && !isThere) below.splice(how % 2, 0, leaf);
      return;
    }
    case 12:
      if (!list('evidence').some((one) => one.id === `item-${how}`))
        list('evidence').splice(which % 3, 0, { id: `item-${how}`, quantity: { min: how } });
      return;
    case 13: {
      put(pick(list('evidence'), which), 'quantity', how % 3 === 0 ? undefined : { min: how, ...(how % 2 === 0 ? { max: how + 5 } : {}) });
      if (list('evidence').length === 0) delete lists.evidence;
      return;
    }
    case 14:
      list('evidence').splice(which % 4, 1);
      if (list('evidence').length === 0) delete lists.evidence;
      return;
    case 15: {
      const grade = pick(list('grades'), which);
      if (grade !== undefined) grade.min = how % 4 === 0 ? { score: 70 + how, 'clause.x.share': 0.9 } : 70 + how;
      return;
    }
    case 16: {
      const grade = pick(list('grades'), which);
      const ids = list('conditions').map((one) => one.id as string);
      if (grade !== undefined) grade.requires = ids.filter((_, index) => (index + how) % 3 === 0);
      if ((grade?.requires as unknown[] | undefined)?.length === 0) delete grade?.requires;
      return;
    }
    case 17:
      if (!list('conditions').some((one) => one.id === `rule-${how}`))
        list('conditions').splice(which % 2, 0, { id: `rule-${how}`, holds: { '>=': [{ var: 'score' }, how] } });
      return;
    case 18: {
      put(pick(list('conditions'), which), 'otherwise', how % 2 === 0 ? { effect: 'fail' } : undefined);
      return;
    }
    case 19:
      list('conditions').splice(which % 5, 1);
      return;
    case 20:
      (draft.scoring as Plain).cap = how % 3 === 0 ? null : 90 + how;
      return;
    case 21:
      (draft.scoring as Plain).rounding =
        how % 4 === 0 ? undefined : { at: 'score', mode: how % 2 === 0 ? 'down' : 'half-up', decimals: 2 };
      if (how % 4 === 0) delete (draft.scoring as Plain).rounding;
      return;
    case 22: {
      draft.sources ??= {};
      const sources = draft.sources as Plain;
      put(sources, `source-${how % 2}`, how % 3 === 0 ? undefined : { title: `来源 ${how}` });
      return;
    }
    default: {
      // A new id for something: only what the overlay added can have one.
      const one = pick(list('evidence'), which);
      if (one !== undefined && !list('evidence').some((other) => other.id === `renamed-${how}`)) one.id = `renamed-${how}`;
    }
  }
}
