import { describe, expect, it } from 'vitest';
import { decodeUtf8, firstWrongByte } from '../../../engine/source/decode-utf8.js';

describe('decodeUtf8', () => {
  it('reads UTF-8 and leaves a byte-order mark out', () => {
    expect(decodeUtf8(new TextEncoder().encode('评价 😀'), 'd')).toEqual({ text: '评价 😀', problems: [] });
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31), 'd').text).toBe('1');
  });

  it.each([
    ['a byte of GBK', [0x22, 0xc6, 0xc0, 0x22], 2],
    ['a lone continuation byte', [0x61, 0x80], 1],
    ['an overlong slash', [0x61, 0x62, 0xc0, 0xaf], 2],
    ['an overlong form of three bytes', [0xe0, 0x80, 0x80], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 1],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 1],
    ['a text cut in the middle of a character', [0x61, 0xe8, 0xaf], 3],
  ])('says at which byte %s stands', (_, bytes, offset) => {
    const { text, problems } = decodeUtf8(Uint8Array.from(bytes), 'a.json');
    expect(text).toBeUndefined();
    expect(problems).toEqual([{ code: 'not-utf8', severity: 'error', document: 'a.json', pointer: '', params: { offset } }]);
  });

  it('agrees with the decoder about every text of one character', () => {
    for (let code = 0; code < 0x110000; code += 97) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const bytes = new TextEncoder().encode(String.fromCodePoint(code));
      expect(firstWrongByte(bytes)).toBe(bytes.length);
    }
  });

  it('refuses more than 8 MiB before decoding', () => {
    expect(decodeUtf8(new Uint8Array(8 * 1024 * 1024 + 1), 'd').problems[0]).toMatchObject({
      code: 'too-large',
      params: { found: 8388609 },
    });
  });
});
