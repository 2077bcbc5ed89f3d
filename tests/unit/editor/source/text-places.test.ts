import { describe, expect, it } from 'vitest';
import { TextPlaces, type TextRange } from '../../../../editor/source/text-places.js';

const TEXT = `{
  "id": "a",
  "clauses": [{ "id": "x", "points": 2 }, { "id": "y", "~/": null }],
  "title": { "zh-CN": "标题", "en": "Title" }
}
`;
const places = new TextPlaces(TEXT);
const said = ({ offset, length }: TextRange): string => TEXT.slice(offset, offset + length);

describe('what is marked for a pointer', () => {
  it('is a simple value itself, and of an object or a list its key or its bracket', () => {
    expect(said(places.markAt('/clauses/0/points'))).toBe('2');
    expect(said(places.markAt('/title'))).toBe('"title"');
    expect(said(places.markAt('/clauses/1'))).toBe('{');
    expect(places.markAt('/clauses/1').offset).toBe(TEXT.indexOf('{ "id": "y"'));
    expect(places.markAt('')).toEqual({ offset: 0, length: 1 });
  });

  it('is the nearest thing around it where a field is missing', () => {
    expect(places.markAt('/clauses/0/assess/method').offset).toBe(TEXT.indexOf('{ "id": "x"'));
    expect(said(places.markAt('/scoring'))).toBe('{');
  });

  it('reads escaped names', () => {
    expect(said(places.markAt('/clauses/1/~0~1'))).toBe('null');
  });

  it('is the last of two equal keys, which is the one that counts', () => {
    const text = '{"a": 1, "a": 2}';
    const { offset } = new TextPlaces(text).markAt('/a');
    expect(text[offset]).toBe('2');
  });

  it('is somewhere in a text that is no JSON', () => {
    expect(new TextPlaces('').markAt('/a/b')).toEqual({ offset: 0, length: 1 });
    expect(new TextPlaces('{"a": [1, ').markAt('/a/0')).toEqual({ offset: 7, length: 1 });
  });
});

describe('the way back', () => {
  it('finds the value around a place, from its key too', () => {
    const at = (text: string, more = 1): string => places.pointerAt(TEXT.indexOf(text) + more);
    expect(at('"points"')).toBe('/clauses/0/points');
    expect(at('2 }', 0)).toBe('/clauses/0/points');
    expect(at('"Title"')).toBe('/title/en');
    expect(at('"~/"')).toBe('/clauses/1/~0~1');
    expect(at('{ "id": "y"', 1)).toBe('/clauses/1');
    expect(places.pointerAt(0)).toBe('');
    expect(places.pointerAt(100_000)).toBe('');
  });

  it('agrees with the way there', () => {
    for (const pointer of ['/id', '/clauses/0/points', '/clauses/1/~0~1', '/title/zh-CN']) {
      expect(places.pointerAt(places.markAt(pointer).offset)).toBe(pointer);
    }
  });

  it('covers a whole value with its key', () => {
    const whole = places.wholeAt('/title');
    expect(whole === undefined ? '' : said(whole)).toBe('"title": { "zh-CN": "标题", "en": "Title" }');
    expect(places.wholeAt('/titel')).toBeUndefined();
  });
});
