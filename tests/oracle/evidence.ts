// What is recorded of each item of evidence, before it is known whether the item is asked for. S-51 to S-56.
import { dateAdd, parseDate } from '../../engine/date/calendar.js';
import type { Audit, Ruleset } from '../../engine/index.js';
import { type Complain, type Lookup, truthOf } from './basics.js';
import type { Case } from './scheme.js';

type Item = NonNullable<Ruleset['evidence']>[number];
type EvidenceRecord = NonNullable<Audit['evidence']>[string];

/** Counts; undefined is not known. */
export interface Quantities {
  readonly required: number | undefined;
  readonly provided: number | undefined;
  readonly short: number | undefined;
}

export interface Recorded {
  readonly item: Item;
  readonly shortfall: 'warn' | 'incomplete' | 'nonconforming';
  /** Whether `when` is true. */
  readonly when: boolean | undefined;
  readonly isRecorded: boolean;
  /** What it comes to if it is asked for. */
  readonly ifAsked: Quantities;
  readonly isAbove: boolean;
}

/** What one record gives: in all, and for each product. */
interface Counted {
  readonly total: number | undefined;
  readonly byProduct: ReadonlyMap<string, number> | undefined;
}

export function readEvidence(of: Case, lookup: Lookup, complain: Complain): readonly Recorded[] {
  const items = of.scheme.ruleset.evidence ?? [];
  const known = new Set(items.map(({ id }) => id));
  for (const id of Object.keys(of.audit.evidence ?? {})) if (!known.has(id)) complain('unknown-evidence', 'warning');
  const products = (of.audit.scope?.products ?? []).map(({ id }) => id);
  for (const record of Object.values(of.audit.evidence ?? {})) {
    for (const id of Object.keys(record.by ?? {})) if (products.length > 0 && !products.includes(id)) complain('unknown-product');
  }
  return items.map((item) => readItem(item, items, products, of, lookup, complain));
}

function readItem(item: Item, items: readonly Item[], products: readonly string[], of: Case, lookup: Lookup, complain: Complain): Recorded {
  const records = of.audit.evidence ?? {};
  const sources = [item, ...(item.alternatives ?? []).flatMap((id) => items.filter((other) => other.id === id))];
  const counted: Counted[] = [];
  for (const source of sources) {
    const record = Object.hasOwn(records, source.id) ? records[source.id] : undefined;
    if (record === undefined || (record.provided === undefined && record.by === undefined)) continue;
    counted.push(countRecord(record, products, item, of.audit, complain));
  }
  const own = Object.hasOwn(records, item.id) ? records[item.id] : undefined;
  if (own?.form !== undefined && item.form !== undefined && own.form !== item.form) complain('evidence-form', 'warning');
  const isRecorded = counted.length > 0;
  const min = item.quantity?.min ?? 1;
  const max = item.quantity?.max ?? null;
  const provided = isRecorded ? addUp(counted.map(({ total }) => total)) : undefined;
  const when = item.when === undefined ? true : truthOf(item.when, lookup, of);
  const common = { item, shortfall: item.shortfall ?? 'warn', when, isRecorded };
  if (item.per !== 'product') {
    const short = provided === undefined ? undefined : Math.max(0, min - provided);
    return { ...common, ifAsked: { required: min, provided, short }, isAbove: max !== null && (provided ?? 0) > max };
  }
  if (products.length === 0) return { ...common, ifAsked: { required: undefined, provided, short: undefined }, isAbove: false };
  const perProduct = products.map((id) => (isRecorded ? addUp(counted.map((one) => one.byProduct?.get(id))) : undefined));
  const short = addUp(perProduct.map((count) => (count === undefined ? undefined : Math.max(0, min - count))));
  const isAbove = max !== null && perProduct.some((count) => (count ?? 0) > max);
  return { ...common, ifAsked: { required: min * products.length, provided, short }, isAbove };
}

/** What a record counts for an item: its own, or one that it takes as an alternative. Products out of scope count for nothing. */
function countRecord(record: EvidenceRecord, products: readonly string[], item: Item, audit: Audit, complain: Complain): Counted {
  const given = Object.entries(record.by ?? {}).filter(([id]) => products.length === 0 || products.includes(id));
  const listed = given.reduce((all, [, count]) => all + count, 0);
  const isListed = record.by !== undefined && (item.per === 'product' || record.provided === undefined);
  const total = isListed ? listed : (record.provided ?? 0);
  const nothing = { total: 0, byProduct: new Map(products.map((id) => [id, 0])) };
  const maxAge = item.maxAgeMonths ?? null;
  if (maxAge !== null && total > 0) {
    const oldest = record.oldest === undefined ? undefined : parseDate(record.oldest);
    const today = audit.date === undefined ? undefined : parseDate(audit.date);
    if (oldest === undefined || today === undefined) return { total: undefined, byProduct: undefined };
    const last = dateAdd(oldest, maxAge, 'months');
    if (last !== undefined && last < today) return nothing;
  }
  if (item.per !== 'product') return { total, byProduct: undefined };
  if (record.by !== undefined) {
    const by = new Map(given);
    return { total, byProduct: new Map(products.map((id) => [id, by.get(id) ?? 0])) };
  }
  const [only, second] = products;
  if (only !== undefined && second === undefined) return { total, byProduct: new Map([[only, total]]) };
  complain('evidence-by-product', 'warning');
  return { total: undefined, byProduct: undefined };
}

function addUp(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce<number | undefined>((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
}
