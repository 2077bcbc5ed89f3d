import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { canonicalText, digest } from '../../../engine/seal/digest.js';
import { sha256 } from '../../../engine/seal/sha256.js';
import { mutateValue } from '../../fuzz/mutate.js';
import { random } from '../../fuzz/random.js';
import { DOCUMENTS } from '../../fuzz/real-documents.js';

describe('canonicalText', () => {
  it('sorts keys by code units at every depth and writes numbers and texts as RFC 8785 does', () => {
    const text = canonicalText(JSON.parse('{"b":{"z":1,"10":2,"9":3},"a":[1e0,4.50,2e-3,1E30,-0],"\\u20ac":"\\u000f\\n/"}'));
    expect(text).toBe('{"a":[1,4.5,0.002,1e+30,0],"b":{"10":2,"9":3,"z":1},"€":"\\u000f\\n/"}');
  });

  it('writes the example of RFC 8785 §3.2.2', () => {
    const document = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalText(document)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});

describe('digest', () => {
  const document = { format: 'steelyard/ruleset@1', status: 'published', id: '评价', clauses: [{ status: 'kept' }] };

  it('is SHA-256 over the canonical text in UTF-8 without the status', () => {
    const text = '{"clauses":[{"status":"kept"}],"format":"steelyard/ruleset@1","id":"评价"}';
    expect(digest(document)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
  });

  it('does not change with the status, the order of keys or the way a number is written', () => {
    expect(digest({ ...document, status: 'withdrawn' })).toBe(digest(document));
    expect(digest({ clauses: [{ status: 'kept' }], id: '评价', format: 'steelyard/ruleset@1' })).toBe(digest(document));
    expect(digest(JSON.parse('{"a":1.50}'))).toBe(digest(JSON.parse('{"a":15e-1}')));
  });

  it('changes with anything else, a status further down included', () => {
    expect(digest({ ...document, clauses: [{ status: 'other' }] })).not.toBe(digest(document));
    expect(digest({ ...document, id: 'b' })).not.toBe(digest(document));
  });

  it('takes any JSON, also what is no document', () => {
    for (const value of [null, 1, 'x', [], [{ status: 1 }]]) expect(digest(value)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest(JSON.parse('{"__proto__":1}'))).not.toBe(digest({}));
  });
});

describe('held against other implementations', () => {
  const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

  it('hashes texts of every length around the ends of blocks, in characters of one to four bytes', () => {
    for (const character of ['a', 'é', '评', '𠮷']) {
      for (let length = 0; length <= 260; length += 1) {
        const text = 'x'.repeat(length % 4) + character.repeat(length);
        expect(sha256(text), `${length} × ${character}`).toBe(hash(text));
      }
    }
    const long = '售后服务 after-sales 𠮷\n'.repeat(30_000);
    expect(sha256(long)).toBe(hash(long));
    expect(sha256('\u0000\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}')).toBe(
      hash('\u0000\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'),
    );
  });

  it('writes shipped and damaged documents as another implementation of RFC 8785 does', () => {
    const dice = random(0x5ea1);
    for (const { path, value } of DOCUMENTS) {
      for (const document of [value, ...Array.from({ length: 20 }, () => mutateValue(value, dice))]) {
        const text = canonicalText(document);
        if (text !== canonicalize(document)) expect(text, path).toBe(canonicalize(document));
        expect(sha256(text), path).toBe(hash(text));
      }
    }
  });
});
