// What may be read at a place, in groups, for choosing: facts, the audit, the certificate before, evidence, adjustments, clauses, tags,
// score, grade, tables. A clause, a tag and an evidence item are one entry each, with the quantities that can be read of them.
import type { ValueKind } from '../../../engine/condition/types.js';
import { speechOf } from '../../../engine/explain/in-language.js';
import { nameAt } from '../../../engine/explain/names.js';
import { adjustmentTitle, clauseTitle, evidenceTitle, titleOf, unitIn } from '../../../engine/explain/titles.js';
import type { Model } from '../../../engine/model/model.js';
import type { Language } from '../../../engine/text/language.js';
import type { ExpressionScope } from './scope.js';

export type ReadableGroup = 'facts' | 'result' | 'clauses' | 'tags' | 'evidence' | 'adjustments' | 'audit' | 'previous' | 'tables';

export interface Readable {
  readonly group: ReadableGroup;
  /** The path that choosing it reads; of a table its id. */
  readonly path: string;
  readonly title: string;
  /** The id, which search finds too. */
  readonly id: string;
  readonly kind: ValueKind;
  readonly unit?: string | undefined;
}

/** Quantities of a clause or a tag, and of an evidence item; the first is what choosing it reads. */
const CLAUSE_FIELDS = ['share', 'earned', 'points', 'conforming', 'nonconforming', 'notApplicable'] as const;
const EVIDENCE_FIELDS = ['provided', 'required', 'short'] as const;

/** Everything that may be read in a scope. */
export function readables(scope: ExpressionScope, language: Language): readonly Readable[] {
  const { model } = scope;
  const found: Readable[] = [];
  const speech = speechOf(model, language);
  const add = (group: ReadableGroup, path: string, title = nameAt(speech, path), id = path): void => {
    const type = scope.typeOf(path);
    if (type !== undefined) found.push({ group, path, title, id, kind: type.kind, unit: unitOfPath(model, path, language) });
  };
  for (const id of model.facts.keys()) add('facts', `facts.${id}`, undefined, id);
  for (const path of ['score', 'grade']) add('result', path);
  for (const { id } of model.nodes) add('clauses', `clause.${id}.share`, clauseTitle(model, id, language), id);
  for (const tag of model.leavesByTag.keys()) add('tags', `tag.${tag}.share`, tag, tag);
  for (const id of model.evidence.keys()) add('evidence', `evidence.${id}.provided`, evidenceTitle(model, id, language), id);
  for (const id of model.adjustments.keys()) add('adjustments', `adjustment.${id}.count`, adjustmentTitle(model, id, language), id);
  for (const path of ['audit.type', 'audit.date']) add('audit', path);
  for (const path of ['previous.exists', 'previous.grade', 'previous.date']) add('previous', path);
  for (const [id, table] of model.tables) {
    const type = scope.typeOfTable(id);
    if (type !== undefined) found.push({ group: 'tables', path: id, title: titleOf(table, language), id, kind: type.kind });
  }
  return found;
}

/** The other paths of the same thing: the quantities of a clause, a tag or an evidence item; [] where there are none. */
export function fieldsOf(path: string, scope: ExpressionScope): readonly string[] {
  const [root = '', id = ''] = path.split('.');
  if (root === 'evidence') return EVIDENCE_FIELDS.map((field) => `${root}.${id}.${field}`);
  if (root !== 'clause' && root !== 'tag') return [];
  const levels = levelIds(scope.model, root, id).map((level) => `${root}.${id}.levels.${level}`);
  return [...CLAUSE_FIELDS.map((field) => `${root}.${id}.${field}`), ...levels];
}

/** What numbers of a path are counted in; undefined where they have no unit. Points and shares have theirs in words. */
export function unitOfPath(model: Model, path: string, language: Language): string | undefined {
  const [root = '', id = ''] = path.split('.');
  if (root === 'facts') return unitIn(model.facts.get(id)?.fact.unit, language);
  return root === 'evidence' ? unitIn(model.evidence.get(id)?.evidence.unit, language) : undefined;
}

/** The name of what a path reads, without the quantity: "5.2.4 Repair" of `clause.repair.share`. */
export function thingName(model: Model, path: string, language: Language): string {
  const [root = '', id = ''] = path.split('.');
  if (root === 'clause') return clauseTitle(model, id, language);
  if (root === 'evidence') return evidenceTitle(model, id, language);
  if (root === 'adjustment') return adjustmentTitle(model, id, language);
  return root === 'tag' ? id : nameAt(speechOf(model, language), path);
}

/** The options of what is compared with a path, with their titles: the choices of a fact, types of audits, grades. */
export function optionTitles(
  model: Model,
  path: string | undefined,
  options: readonly string[],
  title: (path: string, option: string) => string,
): readonly { readonly value: string; readonly text: string }[] {
  const ids = path === 'previous.grade' ? [...model.grades.map(({ grade }) => grade.id), model.ungradedId] : options;
  return ids.map((value) => ({ value, text: path === undefined ? value : title(path, value) }));
}

function levelIds(model: Model, root: string, id: string): readonly string[] {
  const node = root === 'clause' ? model.clauseById.get(id) : undefined;
  const leaves =
    root === 'tag'
      ? (model.leavesByTag.get(id) ?? [])
      : node === undefined
        ? []
        : node.kind === 'leaf'
          ? [node.leafIndex]
          : Array.from({ length: node.endLeaf - node.firstLeaf }, (_, index) => node.firstLeaf + index);
  const ids = new Set<string>();
  for (const leaf of leaves) {
    const method = model.leaves[leaf]?.method;
    if (method?.method === 'levels') for (const level of method.levels.keys()) ids.add(level);
  }
  return [...ids];
}
