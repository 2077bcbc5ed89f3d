// What can be done with the selected clauses: one list for the menu of a row and for the menu of the toolbar.
import { valueWord } from '../../../engine/diff/words.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { changeMethod } from '../../commands/clauses/change-method.js';
import { distributePoints, takeSum } from '../../commands/clauses/distribute-points.js';
import { duplicateClauses } from '../../commands/clauses/duplicate-clauses.js';
import { indentClauses } from '../../commands/clauses/indent-clauses.js';
import { insertClause } from '../../commands/clauses/insert-clause.js';
import { METHODS } from '../../commands/clauses/method-defaults.js';
import { pointsOf } from '../../commands/clauses/points-sums.js';
import { removeClauses } from '../../commands/clauses/remove-clauses.js';
import { renumberClauses } from '../../commands/clauses/renumber-clauses.js';
import { restoreClause } from '../../commands/clauses/restore-clause.js';
import { setClauses, setPointsBasis } from '../../commands/clauses/set-clauses.js';
import { mergeGroup, splitClause } from '../../commands/clauses/split-clause.js';
import type { Edit } from '../../state/edit.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import { clauseSpots } from '../../state/place.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';
import type { GridMenuItem } from '../../ui/grid/grid-types.js';
import { BASES } from './outline-columns.js';

export interface MenuGiven {
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly overlay: OverlayView | undefined;
  readonly isReadOnly: boolean;
  readonly isValuesOnly: boolean;
  apply(edit: Edit | false): void;
  /** The same for what takes clauses away: tells what referred to them. */
  applyLoss(edit: Edit | false, gone: readonly string[]): void;
}

/** [] where nothing may be changed. An item that does not apply is not there. */
export function menuItems(given: MenuGiven, ids: readonly string[]): readonly GridMenuItem[] {
  if (given.isReadOnly) return [];
  const clauses = ids.flatMap((id) => clauseSpots(given.ruleset).get(id)?.clause ?? []);
  return [...(given.isValuesOnly ? [] : structure(given, ids, clauses)), ...points(given, clauses), ...values(given, ids, clauses)];
}

function structure(
  { ruleset, language, overlay, apply, applyLoss }: MenuGiven,
  ids: readonly string[],
  clauses: readonly Clause[],
): readonly GridMenuItem[] {
  const words = OUTLINE_WORDS[language];
  const gone = overlay === undefined ? [] : ids.filter((id) => !clauseSpots(ruleset).has(id));
  const restored = gone.map((id) => overlay !== undefined && restoreClause(ruleset, overlay.before, id)).find((edit) => edit !== false);
  if (restored !== undefined) return [{ text: words.restore, run: () => apply(restored) }];
  const last = clauses.at(-1);
  if (last === undefined) return [];
  const single = clauses.length === 1 ? last : undefined;
  return [
    { text: words.insertBelow, keys: 'Insert', run: () => apply(insertClause(ruleset, { clause: last.id, where: 'after' })) },
    { text: words.insertInto, run: () => apply(insertClause(ruleset, { clause: last.id, where: 'into' })) },
    ...offered(words.duplicate, duplicateClauses(ruleset, ids), apply),
    ...offered(words.indent, indentClauses(ruleset, ids, 1), apply, 'Alt+Shift+→'),
    ...offered(words.outdent, indentClauses(ruleset, ids, -1), apply, 'Alt+Shift+←'),
    ...offered(words.renumberGroup, single !== undefined && renumberClauses(ruleset, single.id), apply),
    ...offered(words.split, single !== undefined && splitClause(ruleset, single.id), apply),
    ...offered(words.merge, single !== undefined && mergeGroup(ruleset, single.id), (edit) =>
      applyLoss(
        edit,
        (single?.clauses ?? []).map(({ id }) => id),
      ),
    ),
    ...offered(words.remove, removeClauses(ruleset, ids), (edit) => applyLoss(edit, ids), 'Ctrl+-'),
  ];
}

function points({ ruleset, language, apply }: MenuGiven, clauses: readonly Clause[]): readonly GridMenuItem[] {
  const words = OUTLINE_WORDS[language];
  const off = clauses.length === 1 ? clauses.find((clause) => pointsOf(clause).isOff) : undefined;
  if (off === undefined) return [];
  return [
    ...offered(words.distribute, distributePoints(ruleset, off.id), apply),
    ...offered(words.takeSum, takeSum(ruleset, off.id), apply),
  ];
}

function values(
  { ruleset, language, isValuesOnly, apply }: MenuGiven,
  ids: readonly string[],
  clauses: readonly Clause[],
): readonly GridMenuItem[] {
  const words = OUTLINE_WORDS[language];
  const all = (deletable: boolean | undefined): Edit | false =>
    setClauses(
      ruleset,
      clauses.map(({ id }) => ({ id, set: { deletable } })),
    );
  const isAny = clauses.some(({ deletable }) => deletable !== true);
  return [
    ...(clauses.length > 0 ? offered(isAny ? words.setDeletable : words.unsetDeletable, all(isAny ? true : undefined), apply) : []),
    ...BASES.flatMap((basis) =>
      offered(words.basisTo(valueWord('pointsBasis', basis, language) ?? basis), setPointsBasis(ruleset, ids, basis), apply),
    ),
    // Of one clause the method is chosen in its cell.
    ...(isValuesOnly || clauses.length < 2 ? [] : METHODS).flatMap((method) =>
      offered(words.methodTo(valueWord('method', method, language) ?? method), changeMethod(ruleset, ids, method), apply),
    ),
  ];
}

function offered(text: string, edit: Edit | false, apply: MenuGiven['apply'], keys?: string): readonly GridMenuItem[] {
  return edit === false ? [] : [{ text, ...(keys === undefined ? {} : { keys }), run: () => apply(edit) }];
}
