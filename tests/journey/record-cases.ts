// Audits whose records are printed: shipped examples as they are, unfinished, with hostile texts, and a generated one of 500 clauses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audit, Clause, Ruleset } from '../../engine/index.js';
import type { RecordCase } from './record-page.js';

const folder = fileURLToPath(new URL('../../rulesets/gbt-27922-2011/', import.meta.url));

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

export const ruleset = read<Ruleset>('1.0.0/ruleset.json');

export function example(name: string, change: (audit: Audit) => Audit = (audit) => audit): RecordCase & { readonly audit: Audit } {
  const audit = change(read<Audit>(`1.0.0/audits/${name}.audit.json`));
  const overlays = (audit.overlays ?? []).map(({ id, version }) => read<unknown>(`overlays/${id}/${version}.json`));
  return { ruleset, overlays, audit, language: 'zh-CN' };
}

export const FOUR_STAR = '01-household-appliances-four-star';

export function unfinished(audit: Audit): Audit {
  const left = Object.entries(audit.clauses ?? {}).filter(([id]) => !['repair', 'delivery', 'customer-relations'].includes(id));
  return { ...audit, clauses: Object.fromEntries(left), evidence: {} };
}

/** Long words, markup, ends of strings and rules, text from right to left, and as much text as a field takes. */
export function hostile(audit: Audit): Audit {
  const clauses = audit.clauses ?? {};
  const noted = (id: string, note: string): Audit['clauses'] => ({ [id]: { ...clauses[id], note } });
  return {
    ...audit,
    id: 'X'.repeat(200),
    organisation: {
      name: `<script>alert(1)</script>"\\" } @page { size: A5 } \u202eabc ${'W'.repeat(150)}`,
      address: 'שלום עולם, מלון 12 (test) مرحبا بالعالم',
    },
    people: { assessors: ['甲'.repeat(120), '<b>B</b>'], reviewer: '<img src=x onerror=alert(2)>' },
    note: 'A'.repeat(20_000),
    clauses: {
      ...clauses,
      ...noted('repair', `${'很长的记录，'.repeat(3_300)}完`),
      ...noted('delivery', `<img src=x onerror=alert(3)> ${'x'.repeat(900)}`),
      ...noted('quality-assurance', 'هذا نص طويل باللغة العربية (مع أقواس) لاختبار الاتجاه\nשורה שנייה'),
      funding: {
        result: 'conforming',
        evidence: Array.from({ length: 60 }, (_, i) => `https://example.org/${i}/${'verylong'.repeat(20)}`),
      },
    },
  };
}

/** 10 parts, or fewer, of 5 sections of 10 clauses. */
export function fiveHundred(parts = 10, note = ''): RecordCase & { readonly ruleset: Ruleset } {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  const leaf = (number: string, place: number): Clause => ({
    id: `c-${number.replaceAll('.', '-')}`,
    number,
    title: `服务人员应经培训并持证上岗，${number}`,
    points: 2,
    deletable: true,
    assess: place % 3 === 0 ? { method: 'sampling', unit: '份' } : { method: 'conformity' },
  });
  const clauses = numbers(parts).map((part) => ({
    id: `p-${part}`,
    number: `${part}`,
    title: `第 ${part} 部分`,
    clauses: numbers(5).map((section) => ({
      id: `s-${part}-${section}`,
      number: `${part}.${section}`,
      title: `小节 ${section}`,
      clauses: numbers(10).map((place) => leaf(`${part}.${section}.${place}`, place)),
    })),
  }));
  const leaves = clauses.flatMap((part) => part.clauses.flatMap((section) => section.clauses));
  const answerOf = ({ assess }: Clause, place: number): unknown => {
    if (place % 41 === 0) return { notApplicable: true, reason: `不涉及 ${place}` };
    if (assess?.method === 'sampling') return { sampled: 12, nonconforming: place % 5 === 0 ? 1 : 0, by: '周砚秋', at: '2026-01-01' };
    return { result: place % 17 === 0 ? 'nonconforming' : 'conforming', ...(place % 4 === 0 ? { note: '现场查看，记录完整。' } : {}) };
  };
  return {
    ruleset: {
      format: 'steelyard/ruleset@1',
      id: 'five-hundred',
      version: '1.0.0',
      title: '五百条款的评价体系',
      scoring: { scale: 100 },
      grades: [{ id: 'a', title: 'A 级', min: 90 }],
      clauses,
    },
    overlays: [],
    audit: {
      format: 'steelyard/audit@1',
      id: 'big',
      type: 'initial',
      date: '2026-01-02',
      organisation: { name: '某某有限公司' },
      previous: null,
      ...(note === '' ? {} : { note }),
      clauses: Object.fromEntries(leaves.map((clause, place) => [clause.id, answerOf(clause, place + 1)])),
    },
    language: 'zh-CN',
  };
}

/** Numbers of all clauses, groups included, in the order of the document. */
export function numbersOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) => [clause.number ?? '', ...numbersOf(clause.clauses ?? [])]);
}
