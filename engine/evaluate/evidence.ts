// Evidence: what is asked for, what counts of what was provided, what is short, and which leaves that concerns (S-50 to S-57).
import { dateAdd, parseDate } from '../date/calendar.js';
import type { EvidenceRecord } from '../model/documents.js';
import type { EvidenceModel } from '../model/model.js';
import { pointerOf } from '../model/problem.js';
import type { EvidenceProgram } from './program.js';
import { DELETED, INVOLVED, mayNotApply, type State } from './state.js';

export interface EvidenceState {
  readonly model: EvidenceModel;
  /** undefined: not yet known whether it is asked for. */
  readonly asked: boolean | undefined;
  readonly when: boolean | undefined;
  readonly state: 'enough' | 'short' | 'unrecorded' | 'undetermined' | 'not-asked';
  readonly required: number | undefined;
  readonly provided: number | undefined;
  readonly short: number | undefined;
}

/** Bits of State.shortfall. */
export const TAKES_POINTS = 1;
export const MAY_TAKE_POINTS = 2;

/** Works out every item of evidence and its warnings, and marks the leaves that lose, or may lose, their points by it. */
export function readEvidence(state: State): void {
  const { program, audit } = state;
  if (audit.evidence !== undefined) checkRecords(state);
  if (program.evidence.length === 0) return;
  const products = audit.scope?.products?.map((product) => product.id) ?? [];
  state.evidence = program.evidence.map((item) => readItem(state, item, products));
  for (const { model, when, state: found } of state.evidence) {
    if (model.shortfall !== 'nonconforming' || found === 'not-asked' || found === 'enough') continue;
    const bit = found === 'short' && when === true ? TAKES_POINTS : MAY_TAKE_POINTS;
    if (bit === MAY_TAKE_POINTS && found !== 'short' && model.min === 0) continue;
    for (const leaf of model.leaves) if (state.presence[leaf] !== DELETED) state.shortfall[leaf] = (state.shortfall[leaf] ?? 0) | bit;
  }
}

function checkRecords(state: State): void {
  const { model } = state.program;
  const products = new Set(state.audit.scope?.products?.map((product) => product.id) ?? []);
  for (const [id, record] of Object.entries(state.audit.evidence ?? {})) {
    const item = model.evidence.get(id);
    if (item === undefined) {
      state.complain('warning', 'unknown-evidence', pointerOf('evidence', id), { evidence: id });
      continue;
    }
    for (const product of Object.keys(record.by ?? {})) {
      if (products.size > 0 && !products.has(product)) {
        state.complain('error', 'unknown-product', pointerOf('evidence', id, 'by', product), { evidence: id, product });
      }
    }
    const { form } = item.evidence;
    if (form !== undefined && record.form !== undefined && form !== record.form) {
      state.complain('warning', 'evidence-form', pointerOf('evidence', id, 'form'), { evidence: id, expected: form, found: record.form });
    }
  }
}

function readItem(state: State, { model, when: program }: EvidenceProgram, products: readonly string[]): EvidenceState {
  const when = program === undefined ? true : program(state);
  const asked = askedFor(state, model, when);
  const counted = countProvided(state, model, products);
  if (asked === false) {
    return {
      model,
      asked,
      when,
      state: 'not-asked',
      required: 0,
      provided: counted.total ?? (counted.isRecorded ? undefined : 0),
      short: 0,
    };
  }
  const required = model.isPerProduct ? (products.length === 0 ? undefined : model.min * products.length) : model.min;
  const base = { model, asked, when, required, provided: counted.total };
  const pointer = pointerOf('evidence', model.evidence.id);
  if (!counted.isRecorded) {
    state.complain('info', 'evidence-unrecorded', pointer, { evidence: model.evidence.id, required: required ?? null });
    return { ...base, state: 'unrecorded', short: undefined };
  }
  if (counted.total === undefined || required === undefined) return { ...base, state: 'undetermined', short: undefined };
  const short = model.isPerProduct
    ? products.reduce((sum, product) => sum + Math.max(0, model.min - (counted.byProduct.get(product) ?? 0)), 0)
    : Math.max(0, required - counted.total);
  const most = model.isPerProduct ? Math.max(...products.map((product) => counted.byProduct.get(product) ?? 0)) : counted.total;
  if (model.max !== null && most > model.max) {
    state.complain('warning', 'evidence-above', pointer, { evidence: model.evidence.id, provided: most, max: model.max });
  }
  if (short > 0) {
    state.complain('warning', 'evidence-short', pointer, { evidence: model.evidence.id, required, provided: counted.total, short });
  }
  return { ...base, state: short > 0 ? 'short' : 'enough', short };
}

/** Looks again at what is asked for, now that rules have come to something; `supposed` is a leaf taken as surely involved. */
export function askAgain(state: State, evidence: readonly EvidenceState[], supposed?: number): readonly EvidenceState[] {
  return evidence.map((item) => (item.asked !== undefined ? item : { ...item, asked: askedFor(state, item.model, item.when, supposed) }));
}

/** S-50: `when` false, or all its clauses deleted: no. Otherwise yes, once one clause is surely involved. */
function askedFor(state: State, model: EvidenceModel, when: boolean | undefined, supposed?: number): boolean | undefined {
  if (when === false) return false;
  if (model.leaves.length === 0) return when;
  if (model.leaves.every((leaf) => state.presence[leaf] === DELETED)) return false;
  const isSure = model.leaves.some((leaf) => {
    if (state.presence[leaf] !== INVOLVED || mayNotApply(state, leaf)) return false;
    return leaf === supposed || state.outcomes[leaf] !== undefined || state.program.leaves[leaf]?.leaf.isDeletable === false;
  });
  return isSure ? when : undefined;
}

interface Counted {
  readonly isRecorded: boolean;
  /** undefined: recorded, but not known how much of it counts. */
  readonly total: number | undefined;
  readonly byProduct: ReadonlyMap<string, number>;
}

/** What the item's own record and those of its alternatives add up to (S-51, S-52, S-54). */
function countProvided(state: State, model: EvidenceModel, products: readonly string[]): Counted {
  let isRecorded = false;
  let total: number | undefined = 0;
  const byProduct = new Map<string, number>();
  for (const index of [model.index, ...model.alternatives]) {
    const id = state.program.evidence[index]?.model.evidence.id ?? '';
    const recorded = state.audit.evidence;
    const record = recorded !== undefined && Object.hasOwn(recorded, id) ? recorded[id] : undefined;
    if (record === undefined || (record.provided === undefined && record.by === undefined)) continue;
    isRecorded = true;
    const counts = countsInScope(record, products);
    // Asked of each product, what is listed by product counts where both are given (S-54).
    const own = model.isPerProduct && record.by !== undefined ? undefined : record.provided;
    const count = own ?? counts.reduce((sum, [, provided]) => sum + provided, 0);
    const age = model.maxAgeMonths === null || count === 0 ? 'counts' : ageOf(state, record, model.maxAgeMonths);
    if (age === 'too-old') continue;
    if (age === 'unknown') total = undefined;
    else if (!model.isPerProduct) total = total === undefined ? undefined : total + count;
    else {
      const only = products.length === 1 ? products[0] : undefined;
      if (record.by === undefined && only === undefined) {
        state.complain('warning', 'evidence-by-product', pointerOf('evidence', id), { evidence: id, products });
        total = undefined;
        continue;
      }
      const ofProducts = record.by === undefined ? [[only ?? '', count] as const] : counts;
      for (const [product, provided] of ofProducts) {
        byProduct.set(product, (byProduct.get(product) ?? 0) + provided);
        total = total === undefined ? undefined : total + provided;
      }
    }
  }
  return { isRecorded, total: isRecorded ? total : undefined, byProduct };
}

function ageOf(state: State, record: EvidenceRecord, maxAgeMonths: number): 'counts' | 'too-old' | 'unknown' {
  const oldest = record.oldest === undefined ? undefined : parseDate(record.oldest);
  const date = state.audit.date === undefined ? undefined : parseDate(state.audit.date);
  if (oldest === undefined || date === undefined) return 'unknown';
  const last = dateAdd(oldest, maxAgeMonths, 'months');
  return last !== undefined && last < date ? 'too-old' : 'counts';
}

/** What a record says of products that there are; of others it says nothing that counts (S-15). A scope may name none. */
function countsInScope({ by }: EvidenceRecord, products: readonly string[]): readonly (readonly [string, number])[] {
  if (by === undefined) return [];
  return products.length === 0 ? Object.entries(by) : Object.entries(by).filter(([product]) => products.includes(product));
}
