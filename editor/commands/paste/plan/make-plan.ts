// The whole plan of a pasted sheet, and the one edit that carries it out.
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import type { Edit } from '../../../state/edit.js';
import { clauseSpots } from '../../../state/place.js';
import { clausesEdit, labelOf } from '../../clauses/clause-edit.js';
import { unlink } from '../../clauses/remove-clauses.js';
import { clauseIndex } from '../match/clause-index.js';
import { matchRows } from '../match/match-rows.js';
import type { Sheet } from '../rows/sheet.js';
import { followSums, groupTotals, totalOf } from './follow-sums.js';
import type { PasteOptions, PastePlan, PasteScope, PlanCounts, PlanRow } from './paste-plan.js';
import { planRows } from './plan-rows.js';
import { plannedClauses } from './planned-clauses.js';

export function makePlan(ruleset: Ruleset, sheet: Sheet, options: PasteOptions): PastePlan {
  const index = clauseIndex(ruleset);
  const matches = matchesFor(ruleset, sheet, options.choices);
  const rows = planRows(index, sheet, matches, options);
  const given = new Set(rows.flatMap(({ row, clause }) => (row?.points.kind === 'number' && clause !== undefined ? [clause] : [])));
  const followed = followSums(ruleset, plannedClauses(ruleset, rows, options), given, options);
  const all = [...rows, ...followed.rows];
  return {
    rows: all,
    clauses: followed.clauses,
    groups: groupTotals(ruleset, followed.clauses),
    total: { before: totalOf(ruleset.clauses), after: totalOf(followed.clauses) },
    counts: countsOf(all),
  };
}

interface Known {
  readonly ruleset: Ruleset;
  readonly choices: PasteOptions['choices'];
  readonly matches: ReturnType<typeof matchRows>;
}

const known = new WeakMap<Sheet, Known>();

/** A tick or another scope changes nothing about which row is which. */
function matchesFor(ruleset: Ruleset, sheet: Sheet, choices: PasteOptions['choices']): Known['matches'] {
  const found = known.get(sheet);
  if (found !== undefined && found.ruleset === ruleset && found.choices === choices) return found.matches;
  const matches = matchRows(clauseIndex(ruleset), sheet.rows, choices);
  known.set(sheet, { ruleset, choices, matches });
  return matches;
}

/** What is proposed at first: only points where most rows are known clauses, everything where the document has none of them. */
export function proposedScope(ruleset: Ruleset, sheet: Sheet): PasteScope {
  if (sheet.rows.length === 0) return 'points';
  const matches = [...matchRows(clauseIndex(ruleset), sheet.rows).values()];
  const known = matches.filter(({ clause, candidates }) => clause !== undefined || candidates.length > 0).length;
  return known * 2 >= matches.length ? 'points' : 'all';
}

/** One undo step; false where nothing is ticked that changes something. */
export function pasteEdit(ruleset: Ruleset, { clauses, counts, rows }: PastePlan): Edit | false {
  const now = new Set(clauseSpots({ ...ruleset, clauses } as Ruleset).keys());
  const gone = new Set([...clauseSpots(ruleset).keys()].filter((id) => !now.has(id)));
  const first = rows.find(({ isTicked, clause, action }) => isTicked && clause !== undefined && action === 'change')?.clause;
  if (clauses === ruleset.clauses) return false;
  return clausesEdit(ruleset, clauses as Clause[], {
    label: labelOf((language) => pasteLabel(counts, language)),
    ...(first === undefined ? {} : { place: { collection: 'clauses', id: first } }),
    ...(gone.size === 0 ? {} : { also: (draft) => unlink(ruleset, gone, draft) }),
  });
}

function pasteLabel({ points, basis, titles, added, removed }: PlanCounts, language: Language): string {
  const zh = language === 'zh-CN';
  const parts = [
    points > 0 && (zh ? `${points} 项分值` : `points of ${points}`),
    basis > 0 && (zh ? `${basis} 项分值依据` : `basis of ${basis}`),
    titles > 0 && (zh ? `${titles} 项文字` : `words of ${titles}`),
    added > 0 && (zh ? `新增 ${added} 条` : `${added} added`),
    removed > 0 && (zh ? `删除 ${removed} 条` : `${removed} removed`),
  ].filter(Boolean);
  return zh ? `粘贴评分表：${parts.join('，')}` : `Paste a score sheet: ${parts.join(', ')}`;
}

function countsOf(rows: readonly PlanRow[]): PlanCounts {
  const ticked = rows.filter(({ isTicked }) => isTicked);
  const changing = (...fields: readonly string[]): PlanRow[] =>
    ticked.filter(({ changes }) => changes.some(({ field }) => fields.includes(field)));
  const points = changing('points');
  return {
    points: points.length,
    basis: changing('basis').filter((row) => !points.includes(row)).length,
    titles: changing('title', 'text', 'number').length,
    added: ticked.filter(({ action }) => action === 'add').length,
    removed: ticked.filter(({ action }) => action === 'remove').length,
    unmatched: rows.filter(({ looks }) => looks.includes('unmatched') || looks.includes('choose')).length,
    looks: rows.filter(({ looks }) => looks.length > 0).length,
  };
}
