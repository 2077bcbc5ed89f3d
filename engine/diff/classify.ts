// Says of one edit what it is in the scheme's terms: points, a threshold, a requirement, a move …
import type { Edit } from '../compose/edits.js';
import { ownValue } from '../compose/same-json.js';
import { fieldsOf, isCollection, RULESET, SECTIONS } from '../compose/shape.js';
import { isWording } from '../compose/wording.js';
import type { Move } from './clause-tree.js';
import type { Difference, ValueDifference } from './difference.js';
import type { Label, Labels } from './labels.js';
import { movedMembers } from './moves.js';

type Kind = ValueDifference['kind'];

/** The kind of a field's difference, by its collection or section. */
const KINDS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  clauses: { number: 'renumbered', points: 'points', 'assess.method': 'method', deletable: 'deletable', applies: 'applies' },
  evidence: { quantity: 'quantity', 'quantity.min': 'quantity', 'quantity.max': 'quantity' },
  adjustments: { points: 'points' },
  tables: { rows: 'rows' },
};

/** That of its other fields. */
const OTHER_KINDS: Readonly<Record<string, Kind>> = {
  evidence: 'evidence',
  conditions: 'condition',
  scoring: 'scoring',
  adjustments: 'adjustment',
  facts: 'fact',
  outputs: 'output',
  effective: 'meta',
  overlayPolicy: 'meta',
};

interface About extends Label {
  readonly collection: string;
  readonly id: string;
}

/** Mostly one; another order of members is one for each that moved. */
export function differencesFor(edit: Edit | Move, labels: Labels): readonly Difference[] {
  const [top = '', ...below] = edit.place;
  const topField = fieldsOf(RULESET).get(top);
  if (topField === undefined || !(isCollection(topField) || SECTIONS.has(top))) return [aboutTheDocument(edit, top)];
  const [id = '', ...rest] = isCollection(topField) ? below : ['', ...below];
  const about: About = { collection: top, id, ...labels(top, id) };
  if (edit.kind === 'moved') return [{ kind: 'moved', ...about, from: edit.from, to: edit.to }];
  if (isCollection(topField) && below.length < 2) return edit.kind === 'order' ? movesIn(edit, top, labels) : [wholeThing(edit, about)];
  return [partOf(edit, about, rest)];
}

function aboutTheDocument(edit: Edit | Move, top: string): Difference {
  const about = { collection: 'ruleset', id: '', field: edit.place.join('.') };
  if (edit.kind === 'moved') return { kind: 'moved', ...about, from: edit.from, to: edit.to };
  return { kind: isWording([top]) ? 'text' : 'meta', ...about, ...values(edit) };
}

function wholeThing(edit: Edit, about: About): Difference {
  const kind = edit.kind === 'added' || edit.kind === 'removed' ? edit.kind : 'field';
  return { kind, ...about, ...values(edit) };
}

function movesIn({ before, after }: Edit, collection: string, labels: Labels): readonly Difference[] {
  const [old, now] = [before as readonly string[], after as readonly string[]];
  const positionIn = (list: readonly string[], id: string) => ({ parent: null, after: list[list.indexOf(id) - 1] ?? null });
  return movedMembers(old, now).map((id) => ({
    kind: 'moved',
    collection,
    id,
    ...labels(collection, id),
    from: positionIn(old, id),
    to: positionIn(now, id),
  }));
}

function partOf(edit: Edit, about: About, names: readonly string[]): Difference {
  const field = names.join('.');
  if (edit.kind === 'order') return { kind: 'reordered', ...about, field, ...values(edit) };
  if (edit.kind === 'added' || edit.kind === 'removed') {
    const list = names.slice(0, -1).join('.');
    const what = about.collection === 'grades' && list === 'requires' ? 'requirement' : 'member';
    return { kind: `${what}-${edit.kind}`, ...about, field: list, member: names.at(-1) ?? '', ...values(edit) };
  }
  const [first, path] = names;
  if (about.collection === 'grades' && first === 'min' && path !== undefined) {
    return { kind: 'threshold', ...about, field, path, ...values(edit) };
  }
  return { kind: kindOf(edit.place, about.collection, field), ...about, field, ...values(edit) };
}

function kindOf(place: readonly string[], collection: string, field: string): Kind {
  const known = ownValue(ownValue(KINDS, collection), field) as Kind | undefined;
  if (known !== undefined) return known;
  return isWording(place) ? 'text' : ((ownValue(OTHER_KINDS, collection) as Kind | undefined) ?? 'field');
}

/** What is absent is absent from the difference too. */
function values({ before, after }: Edit): { readonly from?: unknown; readonly to?: unknown } {
  return { ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) };
}
