// Which overlays may stand on which base, and in which order. S-120, S-121.
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/compose/compose.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import { lines, openScheme, overlay, scheme } from './scheme.js';

const on = (extended: Partial<Overlay['extends']>): Overlay =>
  overlay('body', [], { extends: { id: 'scheme', version: '1.2.0', ...extended } });
const said = (overlays: readonly Overlay[]): readonly string[] => lines(compose(scheme, overlays, digest).problems);

describe('the base of an overlay (S-120)', () => {
  it.each(['1.2.0', '^1.0.0', '^1.2.0', '~1.2.0'])('%s fits', (version) => {
    expect(said([on({ version })])).toEqual([]);
  });
  it.each(['1.2.1', '^1.2.1', '~1.1.0', '^2.0.0', '1.2.0-rc.1'])('%s is another version', (version) => {
    expect(said([on({ version })])).toEqual(['overlay:body /extends/version error overlay-version']);
  });
  it('another ruleset is said with both ids, and its changes are not tried', () => {
    const foreign = overlay('body', [{ op: 'remove', target: 'grades/none' }], { extends: { id: 'other', version: '1.2.0' } });
    const { problems, value } = compose(scheme, [foreign], digest);
    expect(value).toBeUndefined();
    expect(lines(problems)).toEqual(['overlay:body /extends/id error overlay-base']);
    expect(problems[0]?.params).toEqual({ expected: 'other', found: 'scheme' });
  });
  it('its digest is checked, and goes with an exact version only', () => {
    expect(said([on({ digest: digest(scheme) })])).toEqual([]);
    expect(said([on({ digest: `sha256:${'0'.repeat(64)}` })])).toEqual(['overlay:body /extends/digest error digest-mismatch']);
    expect(said([on({ version: '^1.2.0', digest: digest(scheme) })])).toEqual(['overlay:body /extends/digest error digest-with-range']);
  });
});

describe('the order of overlays (S-121)', () => {
  const named = (id: string, ...after: string[]): Overlay => overlay(id, [], { after });
  it.each([
    ['none named', [named('a'), named('b')], []],
    ['in order', [named('a'), named('b', 'a'), named('c', 'a', 'b')], []],
    ['too late', [named('b', 'a'), named('a')], ['overlay:b /after/0 error overlay-order']],
    [
      'missing',
      [named('b', 'x', 'a'), named('c', 'b')],
      ['overlay:b /after/0 error overlay-order', 'overlay:b /after/1 error overlay-order'],
    ],
    ['itself', [named('a', 'a')], ['overlay:a /after/0 error overlay-cycle']],
    ['a cycle of two', [named('a', 'b'), named('b', 'a')], ['overlay:a /after/0 error overlay-cycle']],
    [
      'a cycle of three beside a late one',
      [named('a', 'x', 'c'), named('b', 'a', 'd'), named('c', 'b'), named('d')],
      ['overlay:a /after/0 error overlay-order', 'overlay:a /after/1 error overlay-cycle', 'overlay:b /after/1 error overlay-order'],
    ],
    [
      'two cycles',
      [named('a', 'b'), named('b', 'a'), named('c', 'd', 'a'), named('d', 'c')],
      ['overlay:a /after/0 error overlay-cycle', 'overlay:c /after/0 error overlay-cycle'],
    ],
    ['twice', [named('a'), named('b'), named('a')], ['overlay:a  error overlay-twice']],
  ] as const)('%s', (_, overlays, expected) => {
    expect(said(overlays)).toEqual(expected);
  });
  it('names all of a cycle', () => {
    const { problems } = compose(scheme, [named('a', 'c'), named('b', 'a'), named('c', 'b'), named('d')], digest);
    expect(problems.map((one) => one.params)).toEqual([{ overlays: ['a', 'b', 'c'] }]);
  });
  it('tells a missing overlay from a later one', () => {
    const { problems } = compose(scheme, [named('a', 'b', 'x'), named('b')], digest);
    expect(problems.map((one) => one.params)).toEqual([
      { after: 'b', missing: false },
      { after: 'x', missing: true },
    ]);
  });
  it('seals what took part, in order', () => {
    const { value } = compose(openScheme, [named('b'), overlay('a', [], { status: 'review', version: '2.0.0' })], digest);
    expect(value?.base).toEqual({ id: 'scheme', version: '1.2.0', digest: digest(openScheme), status: 'published' });
    expect(value?.overlays.map(({ id, version, status }) => `${id}@${version} ${status}`)).toEqual(['b@1.0.0 draft', 'a@2.0.0 review']);
  });
});
