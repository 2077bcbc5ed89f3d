// Audits and reports as text: two-space indent, a newline at the end, and an audit's keys in the order of its schema whatever the order
// in which somebody filled it in. Keys that the schema does not know stay, at the end: nothing is lost on the way through a file.
import type { Audit, Report } from '../../../engine/model/documents.js';

/** The keys of an object in order, with the order inside where that is an object too; "[]" for each item, "*" for each member. */
interface Order {
  readonly [key: string]: Order | null;
}

const REFERENCE: Order = keys('id version digest');
const CORRECTED: Order = keys('at by note');
const TEXT: Order = keys('zh-CN en');
const ITEMS: Order = { '[]': { id: null, title: TEXT } };

const AUDIT: Order = {
  ...keys('format id'),
  ruleset: REFERENCE,
  overlays: { '[]': REFERENCE },
  title: TEXT,
  organisation: keys('name registration address contact'),
  scope: { text: TEXT, products: ITEMS, sites: ITEMS },
  ...keys('type date facts'),
  previous: { ...keys('grade date'), ruleset: REFERENCE, certificate: null },
  clauses: {
    '*': {
      ...keys('result sampled nonconforming level percentage findings points involved notApplicable reason note by at evidence'),
      corrected: CORRECTED,
    },
  },
  evidence: { '*': keys('provided by oldest form references note') },
  adjustments: { '[]': { ...keys('id kind clause note by at evidence'), corrected: CORRECTED } },
  waivers: { '[]': keys('condition reason by at') },
  people: keys('assessors reviewer decidedBy'),
  note: null,
};

/** Never throws: where a host's audit is no plain JSON data, what JSON can say of it. */
export function auditText(audit: Audit): string {
  return textOf(inOrder(audit, AUDIT));
}

/** The engine makes a report in the order of its schema. */
export function reportText(report: Report): string {
  return textOf(report);
}

function textOf(document: unknown): string {
  for (const replacer of [undefined, onlySayable()]) {
    try {
      return `${JSON.stringify(document, replacer, 2) ?? 'null'}\n`;
    } catch {
      // The next says less, but not nothing.
    }
  }
  return 'null\n';
}

/** Leaves out what comes again, as it does in a cycle, and writes large integers as texts. */
function onlySayable(): (key: string, value: unknown) => unknown {
  const seen = new Set<unknown>();
  return (_, value) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  };
}

function inOrder(value: unknown, order: Order | null): unknown {
  if (order === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, order['[]'] ?? null));
  const each = order['*'];
  const members = Object.entries(value).map(([key, member]): [string, unknown] => [
    key,
    inOrder(member, each ?? (Object.hasOwn(order, key) ? (order[key] ?? null) : null)),
  ]);
  if (each !== undefined) return Object.fromEntries(members);
  const known = Object.keys(order);
  const rank = ([key]: readonly [string, unknown]): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(members.sort((a, b) => rank(a) - rank(b)));
}

function keys(names: string): Order {
  return Object.fromEntries(names.split(' ').map((name) => [name, null]));
}
