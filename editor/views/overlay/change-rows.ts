// The changes of an overlay as rows for people: what each is about, from what to what, and what the base's policy says of it.

import { inWords } from '../../../engine/diff/in-words.js';
import { differenceNames } from '../../../engine/diff/names.js';
import { type DifferenceNames, differenceStatements } from '../../../engine/diff/sentence.js';
import { buildModel } from '../../../engine/model/build-model.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Model } from '../../../engine/model/model.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Language } from '../../../engine/text/language.js';
import { differenceOfChange } from '../../state/overlay/change-edit.js';
import { placeOfChange } from '../../state/overlay/change-place.js';
import { isReasonMissing } from '../../state/overlay/missing-reason.js';
import type { Ground, OverlayView } from '../../state/overlay/overlay-edits.js';
import { type ChangeVerdict, verdictsOn } from '../../state/overlay/verdicts.js';
import type { Place } from '../../state/place.js';
import { stated } from '../../text/punctuation.js';

export interface ChangeWords {
  /** "条款 5.2.4 维修" */
  readonly subject: string;
  /** "分值"; with several statements those before the last are whole sentences. */
  readonly what: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface ChangeRow extends ChangeWords {
  readonly index: number;
  readonly change: Change;
  readonly place: Place;
  readonly verdict: ChangeVerdict;
  readonly problems: readonly Problem[];
  readonly isReasonMissing: boolean;
}

export function changeRows(ground: Ground, overlay: Overlay, view: OverlayView, language: Language): readonly ChangeRow[] {
  const verdicts = verdictsOn(ground, overlay);
  const names = namesIn(view.before, view.ruleset, language);
  const byChange = new Map<number, Problem[]>();
  for (const one of view.problems) {
    const [, field, index] = one.pointer.split('/');
    if (field === 'changes') byChange.set(Number(index), [...(byChange.get(Number(index)) ?? []), one]);
  }
  return overlay.changes.map((change, index) => ({
    index,
    change,
    place: placeIn(change),
    ...changeWords(change, view.before, view.ruleset, language, names),
    verdict: verdicts[index] ?? 'stuck',
    problems: byChange.get(index) ?? [],
    isReasonMissing: isReasonMissing(change),
  }));
}

/** Where to jump to. */
export function placeIn(change: Change): Place {
  const [collection = '', id = '', ...rest] = placeOfChange(change);
  // A section has no id: what follows it is its field.
  const isSection = change.op === 'set' && !change.target.includes('/');
  const field = (isSection ? [id, ...rest] : rest).filter(Boolean).join('.');
  return { collection, id: isSection ? '' : id, ...(field === '' ? {} : { field }) };
}

export function changeWords(change: Change, before: Ruleset, after: Ruleset, language: Language, names: DifferenceNames): ChangeWords {
  const difference = inWords(differenceOfChange(change, before, after), language, names);
  const { subject, statements } = differenceStatements(difference, language, names);
  const [first] = statements;
  const values = statements.length === 1 ? first?.change : undefined;
  const what = statements.map((one) =>
    one.change === undefined || values !== undefined ? one.what : `${one.what} ${one.change.from} → ${one.change.to}`,
  );
  return { subject, what: stated(what, language), from: values?.from, to: values?.to };
}

const models = new WeakMap<Ruleset, Model>();
const known = new WeakMap<Ruleset, Map<Language, { readonly before: Ruleset; readonly names: DifferenceNames }>>();

/** What is called how in two rulesets; made once for both. */
export function namesIn(before: Ruleset, after: Ruleset, language: Language): DifferenceNames {
  const made = known.get(after) ?? new Map();
  known.set(after, made);
  const found = made.get(language);
  if (found?.before === before) return found.names;
  const names = lazily(() => differenceNames([modelOf(after), modelOf(before)], [after, before], language));
  made.set(language, { before, names });
  return names;
}

/** Most changes are of numbers and texts, which need no model to be said. */
function lazily(make: () => DifferenceNames): DifferenceNames {
  let made: DifferenceNames | undefined;
  const names = (): DifferenceNames => {
    made ??= make();
    return made;
  };
  return {
    expression: (value) => names().expression(value),
    nameOf: (collection, id) => names().nameOf?.(collection, id),
    path: (path) => names().path?.(path) ?? path,
  };
}

function modelOf(ruleset: Ruleset): Model {
  const found = models.get(ruleset) ?? buildModel(ruleset).model;
  models.set(ruleset, found);
  return found;
}
