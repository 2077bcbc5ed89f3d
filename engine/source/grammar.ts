// What may follow what in JSON, over the token kinds of jsonc-parser's scanner: enough to say where a text stops being JSON and
// what was expected there. The values themselves always come from JSON.parse.

/** jsonc-parser declares its token kinds as ambient const enums, which isolated modules cannot read. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

export type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing-more';

export type Step = 'open-object' | 'open-array' | 'close' | 'name' | 'pair' | 'separator' | 'scalar' | 'done';

/** What a token does where `expected` stands; undefined where it may not stand. */
export function stepOf(token: number, expected: Expected, isInObject: boolean): Step | undefined {
  switch (expected) {
    case 'value':
    case 'value-or-end':
      if (token === TOKEN.openBrace) return 'open-object';
      if (token === TOKEN.openBracket) return 'open-array';
      if (token === TOKEN.closeBracket && expected === 'value-or-end') return 'close';
      return token >= TOKEN.null && token <= TOKEN.number ? 'scalar' : undefined;
    case 'key':
    case 'key-or-end':
      if (token === TOKEN.closeBrace && expected === 'key-or-end') return 'close';
      return token === TOKEN.string ? 'name' : undefined;
    case 'colon':
      return token === TOKEN.colon ? 'pair' : undefined;
    case 'comma-or-end':
      if (token === TOKEN.comma) return 'separator';
      return token === (isInObject ? TOKEN.closeBrace : TOKEN.closeBracket) ? 'close' : undefined;
    default:
      return token === TOKEN.end ? 'done' : undefined;
  }
}

/** What was expected, as the `expected` of `not-json`: a name that engine/text has words for. */
export function expectationOf(expected: Expected, isInObject: boolean): string {
  if (expected === 'comma-or-end') return isInObject ? 'comma-or-brace' : 'comma-or-bracket';
  if (expected === 'key-or-end') return 'key-or-brace';
  return expected === 'value-or-end' ? 'value-or-bracket' : expected;
}

/** The same for what the scanner itself refuses, by its error number: comment, string, number, and three kinds of character. */
export function faultOf(scanError: number): string {
  return ['value', 'value', 'string-end', 'digits', 'escape', 'escape', 'control-character'][scanError] ?? 'value';
}
