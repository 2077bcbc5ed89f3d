// Places and pointers: the way there and back, for every thing of every shipped ruleset, and for places that are not there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseSpots, placeOfPointer, placeText, pointerOfPlace } from '../../../../editor/state/place.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const files = readdirSync('rulesets', { recursive: true, encoding: 'utf8' }).filter((one) => /[/\\]ruleset\.json$/.test(one));
const rulesets = files.map((file) => JSON.parse(readFileSync(`rulesets/${file}`, 'utf8')) as Ruleset);
const [first] = rulesets;

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

describe('a place', () => {
  it('leads to its thing by a pointer, and back', () => {
    expect(rulesets.length).toBeGreaterThan(1);
    for (const ruleset of rulesets) {
      const places = [
        ...[...clauseSpots(ruleset).keys()].map((id) => ({ collection: 'clauses', id })),
        ...(['facts', 'evidence', 'conditions', 'grades', 'tables', 'outputs', 'stages', 'adjustments'] as const).flatMap((collection) =>
          (ruleset[collection] ?? []).map(({ id }) => ({ collection, id })),
        ),
        ...Object.keys(ruleset.sources ?? {}).map((id) => ({ collection: 'sources', id })),
        { collection: 'scoring', id: '' },
      ];
      for (const place of places) {
        const pointer = pointerOfPlace(ruleset, place);
        expect(pointer, placeText(place)).toBeDefined();
        expect(placeOfPointer(ruleset, pointer ?? '')).toEqual(place);
        if (place.id !== '' && place.collection !== 'sources')
          expect((valueAt(ruleset, pointer ?? '') as { readonly id?: string }).id).toBe(place.id);
        const inside = { ...place, field: 'title.en' };
        expect(placeOfPointer(ruleset, pointerOfPlace(ruleset, inside) ?? '')).toEqual(inside);
      }
    }
  });

  it('is nowhere for what is not there, whatever it is called', () => {
    if (first === undefined) throw new Error('no ruleset');
    for (const id of ['nowhere', '__proto__', 'constructor', 'toString'])
      for (const collection of ['clauses', 'grades', 'tables', 'constructor', '__proto__'])
        expect(pointerOfPlace(first, { collection, id }), `${collection} ${id}`).toBeUndefined();
  });

  it('is the nearest thing where a pointer leads nowhere', () => {
    if (first === undefined) throw new Error('no ruleset');
    expect(placeOfPointer(first, '')).toEqual({ collection: 'ruleset', id: '' });
    expect(placeOfPointer(first, '/clauses/999')).toEqual({ collection: 'ruleset', id: '', field: 'clauses' });
    expect(placeOfPointer(first, '/grades/999/min')).toEqual({ collection: 'ruleset', id: '', field: 'grades.999.min' });
    expect(placeOfPointer(first, '/approval/draftedBy')).toEqual({ collection: 'approval', id: '', field: 'draftedBy' });
    expect(placeOfPointer(first, '/__proto__/0')).toEqual({ collection: 'ruleset', id: '', field: '__proto__.0' });
  });
});
