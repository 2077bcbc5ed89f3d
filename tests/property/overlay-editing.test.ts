// Overlays edited as rulesets: whatever is accepted comes to just what was wanted, by the engine's own composing, and leaves an overlay
// that the engine takes; undoing all of it gives the overlay back.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlayEditing } from '../../editor/state/overlay/overlay-editing.js';
import type { Ground } from '../../editor/state/overlay/overlay-edits.js';
import { clauseAt, clauseSpots } from '../../editor/state/place.js';
import { workOf } from '../../editor/state/work.js';
import { Workpiece } from '../../editor/state/workpiece.js';
import { filledIn } from '../../engine/compose/defaults.js';
import { RULESET } from '../../engine/compose/shape.js';
import { canonicalText, check, compose, digest, hasErrors, type Overlay, type Ruleset } from '../../engine/index.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../rulesets/${path}`, import.meta.url), 'utf8'));
const gb = read('gbt-27922-2011/1.0.0/ruleset.json') as Ruleset;
const homes = read('elderly-care-homes/1.0.0/ruleset.json') as Ruleset;
const fiveStar = read('gbt-27922-2011/overlays/five-star-requirements/1.0.0.json') as Overlay;
const evidenceList = read('gbt-27922-2011/overlays/evidence-list/1.0.0.json') as Overlay;

const open = (ruleset: Ruleset): Ruleset => ({ ...ruleset, overlayPolicy: { default: 'open' } });
const empty = (ruleset: Ruleset): Overlay => ({
  format: 'steelyard/overlay@1',
  id: 'own',
  version: '0.1.0',
  title: '机构规则',
  extends: { id: ruleset.id, version: ruleset.version },
  changes: [],
});
const without = ({ extends: { digest: _, ...base }, ...overlay }: Overlay): Overlay => ({ ...overlay, extends: base });

const STARTS: readonly (readonly [string, Ground, Overlay])[] = [
  ['an empty overlay', { ruleset: gb, earlier: [] }, empty(gb)],
  ['an empty overlay where all is open', { ruleset: open(gb), earlier: [] }, empty(gb)],
  ['requirements for five stars', { ruleset: open(gb), earlier: [] }, without(fiveStar)],
  ['a list of evidence, on another overlay', { ruleset: open(gb), earlier: [without(fiveStar)] }, without(evidenceList)],
  ['a scheme of points and bands', { ruleset: open(homes), earlier: [] }, empty(homes)],
];

type Plain = Record<string, unknown>;
type Lists = Record<string, Plain[] | undefined>;

/** One edit, chosen by numbers: it finds its own target in whatever the ruleset has become. */
interface Act {
  readonly what: number;
  readonly which: number;
  readonly how: number;
}

const act: fc.Arbitrary<Act> = fc.record({ what: fc.nat(23), which: fc.nat(400), how: fc.nat(11) });
/** undefined takes the field away. */
function put(owner: Plain | undefined, key: string, value: unknown): void {
  if (value === undefined) delete owner?.[key];
  else if (owner !== undefined) owner[key] = value;
}
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

function change(ruleset: Ruleset, draft: Plain, { what, which, how }: Act): void {
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

const meaning = (ruleset: Ruleset): string => canonicalText(filledIn(RULESET, ruleset, [], undefined));
const LABEL = { 'zh-CN': '改', en: 'Edit' };

describe('editing an overlay as a ruleset', () => {
  it.each(STARTS)('comes to what was wanted, from %s', (_, ground, start) => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 24, size: 'max' }), (acts) => {
        const work = workOf(structuredClone(start));
        const piece = new Workpiece({ key: 'x', work, ground, overlays: overlayEditing, now: () => 0 });
        const [text, seal] = [JSON.stringify(work.document), digest(ground.ruleset)];
        for (const one of acts) {
          const before = piece.ruleset;
          let wanted: Ruleset | undefined;
          const outcome = piece.apply({
            of: 'ruleset',
            label: LABEL,
            change: (draft) => {
              change(before, draft as unknown as Plain, one);
              wanted = JSON.parse(JSON.stringify(draft)) as Ruleset;
            },
          });
          if (!outcome.isApplied) {
            refused += outcome.problems.length > 0 ? 1 : 0;
            expect(piece.ruleset).toBe(before);
            continue;
          }
          accepted += 1;
          const overlay = piece.document as Overlay;
          expect(check(overlay, 'overlay').problems).toEqual([]);
          const composed = compose(ground.ruleset, [...ground.earlier, overlay], digest);
          expect(composed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(hasErrors(piece.overlayView?.problems ?? [])).toBe(false);
          expect(canonicalText(composed.value?.ruleset)).toBe(canonicalText(piece.ruleset));
          expect(meaning(piece.ruleset)).toBe(meaning(wanted as Ruleset));
        }
        while (piece.undo());
        expect(JSON.stringify(piece.document)).toBe(text);
        expect(digest(ground.ruleset)).toBe(seal);
      }),
      { seed: 46, numRuns: 25 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(2);
  });
});
