import { describe, expect, it } from 'vitest';
import { parseText } from '../../../engine/source/parse.js';

/** code, pointer, line:column of each problem. */
function problemsOf(text: string): readonly string[] {
  return parseText(text, 'a.json').problems.map(({ code, pointer, params }) => {
    const place = params.line === undefined ? '' : `${params.line}:${params.column}`;
    return [code, pointer, place].filter((part) => part !== '').join(' ');
  });
}

describe('text that is not JSON', () => {
  it.each([
    ['{"a":1,}', '1:8', 'key', '}'],
    ['{"a":1 "b":2}', '1:8', 'comma-or-brace', '"b"'],
    ['{"a" 1}', '1:6', 'colon', '1'],
    ['[1,\n 2', '2:3', 'comma-or-bracket', ''],
    ['[1,]', '1:4', 'value', ']'],
    ['{', '1:2', 'key-or-brace', ''],
    ['[', '1:2', 'value-or-bracket', ''],
    ['{a:1}', '1:2', 'key-or-brace', 'a'],
    ['{"a":1}}', '1:8', 'nothing-more', '}'],
    ['{"a":01}', '1:7', 'comma-or-brace', '1'],
    ['{"a":1.}', '1:6', 'digits', '1.'],
    ['{"a":"x\n"}', '1:6', 'string-end', '"x'],
    ['{"a":"\\q"}', '1:6', 'escape', '"\\q"'],
    ['{"a":"\t"}', '1:6', 'control-character', '"\t"'],
    ['// no\n1', '1:1', 'value', '// no'],
    ['{"a":NaN}', '1:6', 'value', 'NaN'],
    ['{"a":-Infinity}', '1:6', 'value', '-'],
    ['{"a":\u00a01}', '1:6', 'value', '\u00a01'],
  ])('%j stops at %s, where %s is expected', (text, place, expected, found) => {
    const { value, problems, locate } = parseText(text, 'a.json');
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'not-json',
      severity: 'error',
      document: 'a.json',
      pointer: '',
      params: { expected, found },
    });
    expect(`${problems[0]?.params.line}:${problems[0]?.params.column}`).toBe(place);
    expect(locate('/a/b')).toEqual({ line: 1, column: 1 });
  });

  it('is empty when there is only white space, or only a byte-order mark', () => {
    expect(problemsOf('')).toEqual(['empty-document']);
    expect(problemsOf(' \r\n\t')).toEqual(['empty-document']);
    expect(problemsOf('\ufeff')).toEqual(['empty-document']);
  });

  it('names the place of the first fault even after hundreds of other findings', () => {
    const text = `{${'"a":1,'.repeat(500)}\n!}`;
    expect(problemsOf(text)).toEqual(['not-json 2:1']);
  });
});

describe('text that is JSON', () => {
  it('keeps the value and reports nothing', () => {
    const text = '{"b":[1,-2.5,{"c":"x\\"}:{y"}],"a":{"b":0,"zh":"评价"}}';
    expect(parseText(text, 'a.json').value).toEqual(JSON.parse(text));
    expect(problemsOf(text)).toEqual([]);
  });

  it('ignores a byte-order mark', () => {
    const { value, problems, locate } = parseText('\ufeff{"a":1}', 'a.json');
    expect([value, problems, locate('/a')]).toEqual([{ a: 1 }, [], { line: 1, column: 6 }]);
  });

  it('finds keys that stand twice, also where one is written with escapes', () => {
    expect(problemsOf('{"a":1,"b":{"x":1,\n"\\u0078":2}}')).toEqual(['duplicate-key /b/x 2:1']);
    expect(parseText('{"a":1,\n"a":2}', 'd').problems[0]?.params).toMatchObject({ key: 'a', first: { line: 1, column: 2 } });
    expect(problemsOf('[{"a":1},{"a":1}]')).toEqual([]);
    expect(problemsOf('{"":1,"":2}')).toEqual(['duplicate-key / 1:7']);
  });

  it('refuses keys of the prototype chain, however they are written', () => {
    expect(problemsOf('{"__proto__":1,"constructor":2,"a":{"prototype":3}}')).toEqual([
      'forbidden-key /__proto__ 1:2',
      'forbidden-key /constructor 1:16',
      'forbidden-key /a/prototype 1:37',
    ]);
    expect(problemsOf('{"\\u005f_proto__":1}')).toEqual(['forbidden-key /__proto__ 1:2']);
    expect(problemsOf('{"a":"__proto__"}')).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses numbers that cannot be kept, and only those', () => {
    expect(problemsOf('[1e999,-1e400,1e16,1000000000000001,1e-16,-0.0000000000000001]')).toEqual([
      'number-range /0 1:2',
      'number-range /1 1:8',
      'number-range /2 1:15',
      'number-range /3 1:20',
      'number-range /4 1:37',
      'number-range /5 1:43',
    ]);
    expect(problemsOf('[0.1234567890123456,123456789012345.6]')).toEqual(['number-precision /0 1:2', 'number-precision /1 1:21']);
    expect(
      problemsOf(
        '[1e15,1000000000000000,-1E+15,1e-15,0.000000000000001,0e999,-0,0.100000000000000000,123456789012345,0.00123456789012345]',
      ),
    ).toEqual([]);
  });

  it('refuses half of a surrogate pair, raw or escaped', () => {
    expect(problemsOf('{"a":["x\ud800"]}')).toEqual(['lone-surrogate /a/0 1:7']);
    expect(problemsOf('{"a":"\\udc00"}')).toEqual(['lone-surrogate /a 1:6']);
    expect(problemsOf('{"a":"\\ud83d\\ude00","b":"\ud83d\ude00","c":"\\u8bc4"}')).toEqual([]);
  });

  it('stops at 200 problems and says so', () => {
    const codes = parseText(`{${'"a":1,'.repeat(1000)}"b":1}`, 'd').problems.map((one) => one.code);
    expect([codes.length, codes[199], codes[200]]).toEqual([201, 'duplicate-key', 'too-many-problems']);
  });
});

describe('bounds', () => {
  it('takes nesting of 100 and refuses 101, and 10,000 without looking at the rest', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(problemsOf(nested(100))).toEqual([]);
    expect(problemsOf(nested(101))).toEqual(['too-deep']);
    expect(problemsOf('{"a":'.repeat(10_000))).toEqual(['too-deep']);
    expect(problemsOf(`{"a":"${'['.repeat(10_000)}"}`)).toEqual([]);
  });

  it('counts bytes, not characters, and refuses more than 8 MiB', () => {
    const limit = 8 * 1024 * 1024;
    expect(problemsOf(`"${'x'.repeat(limit - 2)}"`)).toEqual([]);
    expect(problemsOf(`"${'x'.repeat(limit - 1)}"`)).toEqual(['too-large']);
    expect(problemsOf(`"${'评'.repeat(limit / 3 + 1)}"`)).toEqual(['too-large']);
    expect(problemsOf(`"${'\ud83d\ude00'.repeat(limit / 4 - 1)}"`)).toEqual([]);
    expect(problemsOf('x'.repeat(50_000_000))).toEqual(['too-large']);
  });
});

describe('places', () => {
  const { locate } = parseText('{\r\n "a": [1,\n  {"b/c~": 2}],\r "d": 3}', 'a.json');

  it('finds the value that a pointer names, with all three kinds of line end', () => {
    expect(locate('')).toEqual({ line: 1, column: 1 });
    expect(locate('/a/1/b~1c~0')).toEqual({ line: 3, column: 12 });
    expect(locate('/d')).toEqual({ line: 4, column: 7 });
  });

  it('falls back to what encloses a missing value', () => {
    expect(locate('/a/1/missing')).toEqual({ line: 3, column: 3 });
    expect(locate('/a/9')).toEqual({ line: 2, column: 7 });
    expect(locate('/a/-1/x')).toEqual({ line: 2, column: 7 });
    expect(locate('no pointer')).toEqual({ line: 1, column: 1 });
  });

  it('finds the last of several members with one key, which is the value that counts', () => {
    expect(parseText('{"a":1,"a":2}', 'd').locate('/a')).toEqual({ line: 1, column: 12 });
  });
});
