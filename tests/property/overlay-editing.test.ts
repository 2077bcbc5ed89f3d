// Overlays edited as rulesets: whatever is accepted comes to just what was wanted, by the engine's own composing, and leaves an overlay
// that the engine takes; undoing all of it gives the overlay back.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlayEditing } from '../../editor/state/overlay/overlay-editing.js';
import type { Ground } from '../../editor/state/overlay/overlay-edits.js';
import { workOf } from '../../editor/state/work.js';
import { Workpiece } from '../../editor/state/workpiece.js';
import { filledIn } from '../../engine/compose/defaults.js';
import { RULESET } from '../../engine/compose/shape.js';
import { canonicalText, check, compose, digest, hasErrors, type Overlay, type Ruleset } from '../../engine/index.js';
import { act, change, type Plain } from './ruleset-acts.js';

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
      { seed: 46, numRuns: 14 },
    );
    expect(accepted).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(2);
  });
});
