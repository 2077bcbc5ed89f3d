// The tree of clauses with the ticked rows of a plan carried out: fields set, new clauses put in, others taken out. A value of its own:
// nothing is changed.
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';
import { clauseSpots } from '../../../state/place.js';
import { type ClauseFields, textWith, withFields } from '../../clauses/clause-fields.js';
import { settled } from '../../clauses/clause-tree.js';
import { freshClauseIds, type TakeId, wishFor } from '../../clauses/fresh-clause-ids.js';
import { assessWith, METHODS } from '../../clauses/method-defaults.js';
import type { PasteOptions, PlanRow } from './paste-plan.js';
import { languageOf } from './plan-rows.js';

const MOST_ALIASES = 50;

interface Added {
  readonly clause: Clause;
  /** The clause that it comes after; undefined: at the end. */
  readonly after: string | undefined;
}

export function plannedClauses(ruleset: Ruleset, rows: readonly PlanRow[], options: PasteOptions): readonly Clause[] {
  const ticked = rows.filter(({ isTicked }) => isTicked);
  const changed = new Map(
    ticked.flatMap((row) => (row.clause !== undefined && row.action === 'change' ? [[row.clause, row] as const] : [])),
  );
  const gone = new Set(ticked.flatMap((row) => (row.action === 'remove' ? (row.clause ?? []) : [])));
  const added = additions(ruleset, rows, options);
  const build = (list: readonly Clause[], parent: string | null): readonly Clause[] => {
    const kept = list.filter(({ id }) => !gone.has(id));
    const built = kept.map((clause) => {
      const below = clause.clauses === undefined && !added.has(clause.id) ? undefined : build(clause.clauses ?? [], clause.id);
      const row = changed.get(clause.id);
      const fields = row === undefined ? {} : fieldsOf(clause, row);
      if (below === undefined) return withFields(clause, fields);
      return withFields(clause, { ...fields, ...(clause.clauses === undefined ? { assess: undefined } : {}), clauses: below as Clause[] });
    });
    const all = inserted(built, added.get(parent) ?? []);
    return all.length === list.length && all.every((one, at) => one === list[at]) ? list : all;
  };
  return settled(ruleset.clauses, build(ruleset.clauses, null));
}

function fieldsOf(clause: Clause, { changes }: PlanRow): ClauseFields {
  let fields: ClauseFields = {};
  for (const change of changes) {
    if (change.field === 'points') fields = { ...fields, points: change.to };
    else if (change.field === 'basis') fields = { ...fields, pointsBasis: change.to };
    else if (change.field === 'number') fields = { ...fields, number: change.to, aliases: aliasesWith(clause, change.to) };
    else fields = { ...fields, [change.field]: textWith(clause[change.field], change.language ?? 'zh-CN', change.to) };
  }
  return fields;
}

/** People find a clause by its old number too. */
function aliasesWith({ number, aliases = [] }: Clause, now: string): Clause['aliases'] {
  const kept = aliases.filter((one) => one !== now && one !== number);
  const all = number === undefined ? kept : [...kept, number];
  return all.length === 0 ? undefined : all.slice(-MOST_ALIASES);
}

function inserted(list: readonly Clause[], added: readonly Added[]): readonly Clause[] {
  if (added.length === 0) return list;
  const after = new Map<string | undefined, Clause[]>();
  const there = new Set(list.map(({ id }) => id));
  const fresh = new Set(added.map(({ clause }) => clause.id));
  for (const one of added) {
    const place = one.after !== undefined && (there.has(one.after) || fresh.has(one.after)) ? one.after : undefined;
    after.set(place, [...(after.get(place) ?? []), one.clause]);
  }
  const result: Clause[] = [];
  // From the back, so that what comes after a new one follows it; a chain of new ones may be as long as the sheet.
  const waiting = [...(after.get(undefined) ?? []), ...[]].reverse();
  waiting.push(...[...list].reverse());
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    result.push(next);
    waiting.push(...(after.get(next.id) ?? []).reverse());
  }
  return result;
}

/** New clauses by the group that they are put into. */
function additions(ruleset: Ruleset, rows: readonly PlanRow[], options: PasteOptions): ReadonlyMap<string | null, readonly Added[]> {
  const spots = clauseSpots(ruleset);
  const take = freshClauseIds(ruleset);
  const below = new Map<string, PlanRow[]>();
  const added = new Map<string | null, Added[]>();
  const last = new Map<string | null, string>();
  for (const row of rows) {
    if (row.action !== 'add' || !row.isTicked || row.parent === undefined || !('row' in row.parent)) continue;
    const siblings = below.get(row.parent.row);
    if (siblings === undefined) below.set(row.parent.row, [row]);
    else siblings.push(row);
  }
  for (const row of rows) {
    const spot = row.row === undefined || row.clause === undefined ? undefined : spots.get(row.clause);
    if (spot !== undefined) last.set(spot.parent, spot.clause.id);
    if (row.action !== 'add' || !row.isTicked || row.parent === undefined || !('clause' in row.parent)) continue;
    const parent = row.parent.clause;
    const clause = newClause(row, below, take, options);
    const list = added.get(parent);
    const one = { clause, after: last.get(parent) };
    if (list === undefined) added.set(parent, [one]);
    else list.push(one);
    last.set(parent, clause.id);
  }
  return added;
}

function newClause(planned: PlanRow, below: ReadonlyMap<string, readonly PlanRow[]>, take: TakeId, options: PasteOptions): Clause {
  const { row } = planned;
  const id = take(wishOf(planned));
  const children = (below.get(planned.key) ?? []).map((one) => newClause(one, below, take, options));
  const points = row?.points.kind === 'number' ? row.points.value : undefined;
  const basis = row?.basis === 'kept' ? undefined : (row?.basis ?? options.basis);
  const method = METHODS.find((one) => one === row?.method) ?? 'conformity';
  const said = (text: string | undefined): Clause['title'] =>
    text === undefined ? undefined : { [languageOf(text, options.language)]: text };
  return withFields(
    { id },
    {
      number: row?.number,
      title: said(row?.title),
      text: said(row?.text),
      points: children.length > 0 ? points : (points ?? 0),
      pointsBasis: points === undefined ? undefined : basis,
      deletable: row?.deletable === true ? true : undefined,
      tags: row?.tags === undefined ? undefined : [...row.tags],
      ...(children.length > 0 ? { clauses: children } : { assess: assessWith(method, undefined) }),
    },
  );
}

/** From an English title; else from the number: clause-5-1-1. */
function wishOf({ row }: PlanRow): string {
  const title = row?.title ?? '';
  if (/[a-z]{2}/i.test(title) && !/\p{Script=Han}/u.test(title)) return wishFor({ title });
  const number = (row?.number ?? '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');
  return number === undefined ? 'clause' : `clause-${number}`;
}
