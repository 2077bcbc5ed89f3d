// The rows of the outline. A row is the same object as long as its clause, its sums and marks, and what is open are the same: an edit of
// one clause makes the rows of that clause and of the groups above it anew, and nothing else.

import { html, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import {
  compare,
  divide,
  fromInteger,
  fromRatio,
  isZero,
  multiply,
  type Rational,
  toFixed,
  toReadable,
} from '../../../engine/number/rational.js';
import type { Language } from '../../../engine/text/language.js';
import { pointsOf, sumOf } from '../../commands/clauses/points-sums.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import { named, stated } from '../../text/punctuation.js';
import { OUTLINE_WORDS, type OutlineWords } from '../../text/studio/outline.js';
import type { GridCell, GridRow } from '../../ui/grid/grid-types.js';
import type { ClauseMarks } from './clause-marks.js';
import type { ColumnId } from './outline-columns.js';
import type { Filtered } from './outline-filter.js';
import { changedFields, removedClauses } from './overlay-rows.js';

export interface RowsGiven {
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly marks: ReadonlyMap<string, ClauseMarks>;
  readonly collapsed: ReadonlySet<string>;
  readonly filtered: Filtered | undefined;
  readonly overlay: OverlayView | undefined;
  readonly isValuesOnly: boolean;
  permission(place: string): 'locked' | 'open' | 'tighten';
}

interface Made {
  readonly key: string;
  readonly share: string;
  readonly level: number;
  readonly isExpanded: boolean;
  readonly isDeletable: boolean;
  readonly evidence: number;
  readonly marks: ClauseMarks | undefined;
  readonly row: GridRow;
}

/** What every row of one drawing has in common. */
interface Setting extends RowsGiven {
  readonly words: OutlineWords;
  readonly total: Rational;
  /** Shares by points: many clauses have the same. */
  readonly shares: Map<number, string>;
  /** The part of a row's key that is the same for all. */
  readonly key: string;
  readonly evidence: ReadonlyMap<string, number>;
  readonly changed: ReadonlyMap<string, string>;
}

const FIELDS: Readonly<Partial<Record<ColumnId, string>>> = {
  number: 'number',
  title: 'title',
  points: 'points',
  method: 'assess.method',
  basis: 'pointsBasis',
  deletable: 'deletable',
  tags: 'tags',
};
const STRUCTURE: readonly ColumnId[] = ['number', 'method', 'tags'];
const ONE_PER_CENT = fromRatio(1, 100);

export class OutlineRows {
  readonly #made = new WeakMap<Clause, Made>();

  rows(given: RowsGiven): readonly GridRow[] {
    const { ruleset, overlay, filtered, collapsed } = given;
    const total = sumOf(ruleset.clauses);
    const setting: Setting = {
      ...given,
      words: OUTLINE_WORDS[given.language],
      total,
      shares: new Map(),
      key: `${given.language} ${given.isValuesOnly}`,
      evidence: evidenceCounts(ruleset.evidence),
      changed: changedFields(overlay),
    };
    const removed = removedClauses(ruleset, overlay);
    const rows: GridRow[] = [];
    const gone = (parent: string | null, after: string | null, level: number): void => {
      if (filtered !== undefined) return;
      for (const clause of removed.get(`${parent ?? ''} ${after ?? ''}`) ?? []) {
        rows.push(removedRow(clause, level, setting));
        gone(parent, clause.id, level);
      }
    };
    const walk = (clauses: readonly Clause[], parent: string | null, level: number, isDeletable: boolean): void => {
      gone(parent, null, level);
      for (const clause of clauses) {
        if (filtered?.shown.has(clause.id) !== false) {
          const isExpanded = filtered !== undefined || !collapsed.has(clause.id);
          rows.push(this.#row(clause, level, isExpanded, isDeletable, setting));
          if (isExpanded && clause.clauses !== undefined)
            walk(clause.clauses, clause.id, level + 1, isDeletable || clause.deletable === true);
        }
        gone(parent, clause.id, level);
      }
    };
    walk(ruleset.clauses, null, 1, false);
    return rows;
  }

  #row(clause: Clause, level: number, isExpanded: boolean, isDeletable: boolean, setting: Setting): GridRow {
    const marks = setting.marks.get(clause.id);
    const { evidence, changed } = setting;
    const counted = evidence.get(clause.id) ?? 0;
    const share = shareOf(clause, setting);
    const key =
      setting.overlay === undefined
        ? setting.key
        : `${setting.key} ${changed.get(clause.id) ?? ''} ${setting.overlay.setBy(`clauses.${clause.id}`)}`;
    const known = this.#made.get(clause);
    const isSame =
      known !== undefined &&
      known.key === key &&
      known.share === share &&
      known.level === level &&
      known.isExpanded === isExpanded &&
      known.isDeletable === isDeletable &&
      known.evidence === counted &&
      known.marks === marks;
    if (isSame) return known.row;
    const row = rowOf(clause, level, isExpanded, isDeletable, share, setting);
    this.#made.set(clause, { key, share, level, isExpanded, isDeletable, evidence: counted, marks, row });
    return row;
  }
}

function rowOf(clause: Clause, level: number, isExpanded: boolean, isInherited: boolean, share: string, setting: Setting): GridRow {
  const { words, language } = setting;
  const marks = setting.marks.get(clause.id);
  const isGroup = clause.clauses !== undefined;
  const title = textIn(clause.title, language);
  const cells: Record<ColumnId, GridCell> = {
    number: { text: clause.number ?? '' },
    title:
      title === undefined
        ? { text: '', shown: html`<span class="soft">${clause.id}</span>`, hint: words.notGiven }
        : { text: title, hint: title },
    points: pointsCell(clause, words),
    sum: sumCell(clause, words),
    share: { text: share, look: 'soft', isReadOnly: true },
    method: isGroup ? { text: '', isReadOnly: true, hint: words.noMethodOfGroup } : { text: clause.assess?.method ?? '' },
    basis: basisCell(clause, words, language),
    deletable: {
      text: clause.deletable === true || isInherited ? 'true' : '',
      ...(isInherited && clause.deletable !== true ? { isReadOnly: true, look: 'soft' } : {}),
    },
    evidence: { text: String(setting.evidence.get(clause.id) ?? ''), isReadOnly: true },
    tags: { text: (clause.tags ?? []).join(' ') },
  };
  for (const column of Object.keys(cells) as ColumnId[]) {
    const cell = withOrigin(clause, column, cells[column], setting);
    const mark = marks?.get(column);
    cells[column] = mark === undefined || cell.mark !== undefined ? cell : { ...cell, mark };
  }
  const isAdded = setting.overlay !== undefined && setting.changed.get(clause.id) === '*';
  return {
    id: clause.id,
    cells,
    label: [clause.number, title ?? clause.id].filter(Boolean).join(' '),
    level,
    ...(isGroup ? { isGroup: true, isExpanded } : {}),
    ...(isAdded ? { look: 'added' as const } : isGroup ? { look: 'group' as const } : {}),
  };
}

function pointsCell(clause: Clause, words: OutlineWords): GridCell {
  if (clause.points !== undefined) return { text: String(clause.points) };
  return { text: '', shown: toReadable(pointsOf(clause).own), look: 'soft', hint: words.ofClauses };
}

/** Of a group: what its clauses come to, in red where the group declares something else. */
function sumCell(clause: Clause, words: OutlineWords): GridCell {
  const { own, below, isOff } = pointsOf(clause);
  if (below === undefined) return { text: '', isReadOnly: true };
  const text = toReadable(below);
  if (clause.rollUp === 'scaled') return { text: `${text} ${words.scaled}`, look: 'soft', isReadOnly: true };
  if (!isOff) return { text, look: 'soft', isReadOnly: true };
  const off = words.sumOff(toReadable(own), text);
  const shown: TemplateResult = html`<strong class="bad">${text}</strong>`;
  return { text, shown, isReadOnly: true, mark: { severity: 'error', text: off } };
}

function basisCell(clause: Clause, words: OutlineWords, language: Language): GridCell {
  const basis = clause.pointsBasis ?? '';
  if (basis !== 'provisional') return { text: basis };
  return {
    text: basis,
    shown: html`<span class="warn">${language === 'en' ? 'provisional' : '暂定'}</span>`,
    hint: words.filterProvisional,
  };
}

/** In an overlay: what is the base's is quiet, what this overlay sets is marked, what it may not touch cannot be edited. */
function withOrigin(clause: Clause, column: ColumnId, cell: GridCell, setting: Setting): GridCell {
  const { overlay, words, isValuesOnly } = setting;
  const field = FIELDS[column];
  if (field === undefined || cell.isReadOnly === true) return cell;
  if (isValuesOnly && STRUCTURE.includes(column)) return { ...cell, isReadOnly: true, hint: words.structureFixed };
  if (overlay === undefined) return cell;
  const place = `clauses.${clause.id}.${field}`;
  const changed = setting.changed.get(clause.id) ?? '';
  if (changed === '*') return cell;
  const isChanged = ` ${changed} `.includes(` ${field.split('.')[0]} `);
  const hint = words.setBy(overlay.setBy(place));
  if (isChanged) return { ...cell, look: 'changed', hint };
  if (setting.permission(place) === 'locked')
    return { ...cell, look: 'soft', isReadOnly: true, hint: stated([hint, words.locked], setting.language) };
  return { ...cell, look: 'soft', hint };
}

function removedRow(clause: Clause, level: number, { words, language }: Setting): GridRow {
  const title = textIn(clause.title, language) ?? clause.id;
  const still = (text: string): GridCell => ({ text, isReadOnly: true, hint: words.removedHere });
  return {
    id: clause.id,
    label: named(`${clause.number ?? ''} ${title}`, words.removedHere, language),
    level,
    look: 'removed',
    cells: {
      number: still(clause.number ?? ''),
      title: still(title),
      points: still(clause.points === undefined ? '' : String(clause.points)),
    },
  };
}

/** "2.5%"; more decimals where there would be only a zero. */
function shareOf(clause: Clause, { total, shares }: Setting): string {
  if (isZero(total)) return '';
  const { points } = clause;
  const known = points === undefined ? undefined : shares.get(points);
  if (known !== undefined) return known;
  const share = divide(pointsOf(clause).own, total);
  const decimals = !isZero(share) && compare(share, ONE_PER_CENT) < 0 ? 2 : 1;
  const text = `${toFixed(multiply(share, fromInteger(100)), decimals, 'half-up')}%`;
  if (points !== undefined) shares.set(points, text);
  return text;
}

const counted = new WeakMap<object, ReadonlyMap<string, number>>();

/** How many items of evidence are linked to each clause. */
export function evidenceCounts(evidence: Ruleset['evidence']): ReadonlyMap<string, number> {
  if (evidence === undefined) return new Map();
  const known = counted.get(evidence);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { clauses = [] } of evidence) for (const id of clauses) counts.set(id, (counts.get(id) ?? 0) + 1);
  counted.set(evidence, counts);
  return counts;
}
