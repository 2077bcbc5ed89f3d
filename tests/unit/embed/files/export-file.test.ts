import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { auditText, download, fileName, reportText } from '../../../../editor/embed/files/export-file.js';
import { parse } from '../../../../engine/index.js';
import type { Audit, Report } from '../../../../engine/model/documents.js';
import { ofFormat } from '../../../fuzz/real-documents.js';
import { Chances } from '../../../property/chances.js';

const AUDIT: Audit = {
  format: 'steelyard/audit@1',
  organisation: { name: '洁净家电有限公司' },
  ruleset: { id: 'scheme' },
  date: '2026-03-01',
};

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, chances: Chances): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, chances));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [chances.next(), key, shuffled(member, chances)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, member]) => [key, member]));
}

describe('the text of an audit', () => {
  it('has two spaces of indent, Chinese as it is, and a newline at the end', () => {
    expect(auditText({ format: 'steelyard/audit@1', note: '现场' })).toBe('{\n  "format": "steelyard/audit@1",\n  "note": "现场"\n}\n');
  });

  it('says what the audit says, for every shipped audit with its keys in any order', () => {
    const chances = new Chances(3);
    const audits = ofFormat('audit');
    expect(audits.length).toBeGreaterThan(10);
    for (const { value, path } of audits) {
      const text = auditText(shuffled(value, chances) as Audit);
      expect(JSON.parse(text), path).toEqual(value);
      expect(parse(text, 'audit').problems).toEqual([]);
    }
  });

  it('has the keys in the order of the schema, at every level', () => {
    const schema = JSON.parse(readFileSync('schemas/audit.schema.json', 'utf8'));
    const common = JSON.parse(readFileSync('schemas/common.schema.json', 'utf8'));
    const wrong: string[] = [];
    let looked = 0;
    const visit = (value: unknown, given: Record<string, unknown> | undefined, place: string): void => {
      const [file, name] = String(given?.$ref ?? '').split('#/$defs/');
      const rules = given?.$ref === undefined ? given : (file === '' ? schema : common).$defs[name ?? ''];
      if (typeof value !== 'object' || value === null || rules === undefined) return;
      if (Array.isArray(value)) for (const item of value) visit(item, rules.items, place);
      else {
        const known = Object.keys(rules.properties ?? {});
        const found = Object.keys(value).filter((key) => known.includes(key));
        if (JSON.stringify(found) !== JSON.stringify(known.filter((key) => found.includes(key)))) wrong.push(`${place}: ${found}`);
        looked += found.length;
        for (const [key, member] of Object.entries(value))
          visit(member, rules.properties?.[key] ?? rules.additionalProperties, `${place}/${key}`);
      }
    };
    const chances = new Chances(4);
    for (const value of [...ofFormat('audit').map((one) => one.value), FULL]) {
      visit(JSON.parse(auditText(shuffled(value, chances) as Audit)), schema, '');
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(1000);
  });

  it('keeps answers in their order, and what the schema does not know at the end', () => {
    const audit = { extra: 1, clauses: { b: {}, a: { own: 2, result: 'conforming' } }, format: 'steelyard/audit@1' } as unknown as Audit;
    expect(JSON.stringify(JSON.parse(auditText(audit)))).toBe(
      '{"format":"steelyard/audit@1","clauses":{"b":{},"a":{"result":"conforming","own":2}},"extra":1}',
    );
  });

  it('keeps keys that reach for the prototype as plain keys', () => {
    const audit = JSON.parse('{"clauses":{"__proto__":{"result":"conforming"}},"__proto__":{"x":1}}') as Audit;
    expect(auditText(audit)).toContain('"__proto__": {\n      "result": "conforming"');
    expect(JSON.parse(auditText(audit))).toEqual(audit);
  });

  it('says what JSON can say of what is no plain data, and never throws', () => {
    const cyclic: Record<string, unknown> = { format: 'steelyard/audit@1', note: 'kept', big: 10n };
    cyclic.people = cyclic;
    expect(JSON.parse(auditText(cyclic as unknown as Audit))).toMatchObject({ note: 'kept', big: '10' });
    const evil = {
      toJSON: () => {
        throw new Error('no');
      },
    } as unknown as Audit;
    expect(auditText(evil)).toBe('null\n');
    for (const value of [undefined, null, 5, 'x', []]) expect(() => auditText(value as unknown as Audit)).not.toThrow();
  });

  it('of a report is the report', () => {
    const [report] = ofFormat('report');
    expect(reportText(report?.value as Report)).toBe(`${JSON.stringify(report?.value, null, 2)}\n`);
  });
});

/** Something of everything that the schema names. */
const FULL = {
  format: 'steelyard/audit@1',
  id: 'x',
  ruleset: { id: 'a', version: '1.0.0', digest: 'd' },
  overlays: [{ id: 'a', version: '1.0.0', digest: 'd' }],
  title: 't',
  organisation: { name: 'n', registration: 'r', address: 'a', contact: 'c' },
  scope: { text: 't', products: [{ id: 'p', title: 't' }], sites: [{ id: 's', title: 't' }] },
  type: 'initial',
  date: '2026-01-01',
  facts: { f: 1 },
  previous: { grade: 'g', date: 'd', ruleset: { id: 'a', version: '1.0.0', digest: 'd' }, certificate: 'c' },
  clauses: {
    c: {
      result: 'conforming',
      sampled: 1,
      nonconforming: 0,
      level: 'l',
      percentage: 1,
      findings: {},
      points: 1,
      involved: 1,
      notApplicable: true,
      reason: 'r',
      note: 'n',
      by: 'b',
      at: 'a',
      evidence: [],
      corrected: { at: 'a', by: 'b', note: 'n' },
    },
  },
  evidence: { e: { provided: 1, by: {}, oldest: 'o', form: 'f', references: [], note: 'n' } },
  adjustments: [{ id: 'i', kind: 'k', clause: 'c', note: 'n', by: 'b', at: 'a', evidence: [], corrected: { at: 'a', by: 'b', note: 'n' } }],
  waivers: [{ condition: 'c', reason: 'r', by: 'b', at: 'a' }],
  people: { assessors: [], reviewer: 'r', decidedBy: 'd' },
  note: 'n',
};

describe('the name of a file', () => {
  it.each([
    ['says organisation, ruleset and day', AUDIT, '洁净家电有限公司-scheme-2026-03-01.audit.json'],
    ['leaves out what is not known', { format: AUDIT.format }, 'steelyard.audit.json'],
    [
      'takes out what some system forbids',
      { ...AUDIT, organisation: { name: ' ..\\A/B: "甲"*?<乙>|\n（上海） ' } },
      'A-B-甲-乙-（上海）-scheme-2026-03-01.audit.json',
    ],
    ['hides no direction marks', { ...AUDIT, organisation: { name: 'a\u202egnp.exe' } }, 'a-gnp.exe-scheme-2026-03-01.audit.json'],
    ['composes accents', { ...AUDIT, organisation: { name: 'Cafe\u0301' } }, 'Caf\u00e9-scheme-2026-03-01.audit.json'],
    ['does without a name that is only marks', { ...AUDIT, organisation: { name: '///' } }, 'scheme-2026-03-01.audit.json'],
    [
      'is short enough for every disk',
      { ...AUDIT, organisation: { name: '长'.repeat(500) } },
      `${'长'.repeat(40)}-scheme-2026-03-01.audit.json`,
    ],
    [
      'cuts no character in half',
      { ...AUDIT, organisation: { name: `${'长'.repeat(39)}𠀀𠀀` } },
      `${'长'.repeat(39)}𠀀-scheme-2026-03-01.audit.json`,
    ],
  ])('%s', (_, audit, expected) => {
    expect(fileName(audit, 'audit')).toBe(expected);
    expect(Buffer.byteLength(expected)).toBeLessThan(255);
  });

  it('says that it is a report, and takes any audit', () => {
    expect(fileName(AUDIT, 'report')).toMatch(/\.report\.json$/);
    expect(fileName({ format: AUDIT.format }, 'audit', '2026-11-21')).toBe('2026-11-21.audit.json');
    for (const audit of [null, undefined, 5, { organisation: null, ruleset: 'x', date: {} }]) {
      expect(fileName(audit, 'audit')).toBe('steelyard.audit.json');
    }
  });
});

describe('downloading', () => {
  it('gives the text under the name, and lets go of it later', async () => {
    vi.useFakeTimers();
    const blobs: Blob[] = [];
    const revoked: string[] = [];
    const clicked: { href: string; download: string }[] = [];
    download('甲.audit.json', '{"note":"现场"}\n', {
      document: {
        createElement: () => {
          const link = { href: '', download: '', click: () => void clicked.push({ href: link.href, download: link.download }) };
          return link;
        },
      },
      URL: {
        createObjectURL: (blob) => {
          blobs.push(blob);
          return 'blob:1';
        },
        revokeObjectURL: (url) => void revoked.push(url),
      },
    });
    expect(clicked).toEqual([{ href: 'blob:1', download: '甲.audit.json' }]);
    expect(await blobs[0]?.text()).toBe('{"note":"现场"}\n');
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(120_000);
    expect(revoked).toEqual(['blob:1']);
    vi.useRealTimers();
  });
});
