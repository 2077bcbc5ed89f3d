// What mends a problem, where something sensible does: ordinary edits, undoable like any other. A problem that asks for a judgement has
// none; one with two usual answers (a sum that differs) has both.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { Place } from '../../state/place.js';
import { distributePoints, takeSum } from '../clauses/distribute-points.js';
import { renumberClauses } from '../clauses/renumber-clauses.js';
import { orderGrades } from './order-grades.js';
import { removeAt } from './remove-at.js';
import { swapEnds } from './swap-at.js';

export interface Mend {
  /** What the button says. */
  readonly text: Label;
  readonly edit: Edit;
}

type Mender = (problem: Problem, place: Place | undefined, ruleset: Ruleset) => readonly (Mend | false)[];

const REFERENCE: Label = { 'zh-CN': '删去这处引用', en: 'Remove this reference' };
const FIELD: Label = { 'zh-CN': '删去不起作用的内容', en: 'Remove what has no effect' };
const UNUSED: Label = { 'zh-CN': '删去未使用的内容', en: 'Remove what is not used' };

/** By the code of the problem. */
const MENDERS: ReadonlyMap<string, Mender> = new Map<string, Mender>([
  [
    'points-sum',
    ({ params }, place, ruleset) => {
      const id = place?.id ?? '';
      return [
        mend({ 'zh-CN': `按合计 ${String(params.sum)} 填写`, en: `Take the sum ${String(params.sum)}` }, takeSum(ruleset, id)),
        mend({ 'zh-CN': '把差额分摊到下级', en: 'Distribute the difference' }, distributePoints(ruleset, id)),
      ];
    },
  ],
  ['duplicate-number', (_problem, _place, ruleset) => [renumbering(ruleset)]],
  ...['grade-order', 'stars-order'].map((code): [string, Mender] => [
    code,
    (_problem, _place, ruleset) => [mend({ 'zh-CN': '按最低分排列等级', en: 'Put the grades in order' }, orderGrades(ruleset))],
  ]),
  ...[
    'unknown-clause',
    'unknown-evidence',
    'alternative-of-itself',
    'unknown-source',
    'unknown-stage',
    'policy-pattern-unknown',
    'ambiguous-alias',
  ].map((code) => removing(code, REFERENCE)),
  ...[
    'deletion-at-without-effect',
    'grade-without-cap',
    'fact-range-unexpected',
    'fact-decimals-unexpected',
    'fact-options-unexpected',
  ].map((code) => removing(code, FIELD)),
  ...['source-unused', 'fact-unused', 'table-unused', 'tag-unused'].map((code) => removing(code, UNUSED)),
  ['evidence-range', swapping((pointer) => pointer.replace(/\/max$/, ''))],
  ['band-range', swapping((pointer) => pointer)],
  ['table-range', swapping((pointer) => pointer)],
]);

/** One for all duplicates: worked out once for a ruleset, however many there are. */
const renumberings = new WeakMap<Ruleset, Mend | false>();

function renumbering(ruleset: Ruleset): Mend | false {
  const known = renumberings.get(ruleset);
  if (known !== undefined) return known;
  const made = mend({ 'zh-CN': '重新编号', en: 'Renumber' }, renumberClauses(ruleset));
  renumberings.set(ruleset, made);
  return made;
}

/** [] where nothing, or nothing that could be told beforehand, would be sensible. */
export function mendsFor(problem: Problem, place: Place | undefined, ruleset: Ruleset): readonly Mend[] {
  return (MENDERS.get(problem.code)?.(problem, place, ruleset) ?? []).filter((one) => one !== false);
}

/** Of what the pointer names; only where the pointer is into the ruleset that is shown. */
function removing(code: string, text: Label): [string, Mender] {
  return [code, ({ document, pointer }, _place, ruleset) => (document === 'ruleset' ? [mend(text, removeAt(ruleset, pointer, text))] : [])];
}

function swapping(objectAt: (pointer: string) => string): Mender {
  return ({ document, pointer }, _place, ruleset) =>
    document === 'ruleset' ? [mend({ 'zh-CN': '对调上下限', en: 'Swap the ends' }, swapEnds(ruleset, objectAt(pointer)))] : [];
}

function mend(text: Label, edit: Edit | false): Mend | false {
  return edit === false ? false : { text, edit };
}
