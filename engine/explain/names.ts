// A readable name for every path that expressions can read (S-82), and for the values found there, in the language of the speech.
import type { Names } from '../condition/reading.js';
import type { Text } from '../model/documents.js';
import type { Model } from '../model/model.js';
import { amountText, hundredths } from './amounts.js';
import { measuredName } from './measured.js';
import type { Speech } from './speech.js';
import { adjustmentTitle, clauseTitle, evidenceTitle, gradeTitle, levelTitle, titleOf, unitIn } from './titles.js';

/** The name of a path with its unit: 「地级市覆盖率（%）」, “score”. A path that names nothing is given back as it is. */
export function nameWithUnit(speech: Speech, path: string): string {
  const unit = unitIn(unitOf(speech.model, path), speech.language);
  const name = nameAt(speech, path);
  return unit === undefined ? name : speech.say.paths.withUnit(name, unit);
}

/** What an expression calls its parts, `measured` or not. Names are held, for `tidied`. */
export function sentenceNames(speech: Speech): Names {
  const { model, language, say } = speech;
  const own = (name: string): string => speech.held(name);
  const bare = (path: string): string => nameAt(speech, path);
  const amount = (path: string, quantity: string): string => quantityAt(speech, path, quantity);
  const plain = (path: string): string => quotedTruth(model, path, nameWithUnit(speech, path), say.pieces.quote);
  return {
    variable: (path) => own(measuredName(path, bare, amount) ?? plain(path)),
    option: (path, value) => own(optionTitle(speech, path, value) ?? say.pieces.quote(value)),
    table: (id) => own(titleOf(model.tables.get(id) ?? { id }, language)),
  };
}

/** A truth value is named by a statement, and reads better as one: “24-hour service sites” is yes. */
export function quotedTruth(model: Model, path: string, name: string, quote: (name: string) => string): string {
  const isTruth = path === 'previous.exists' || (path.startsWith('facts.') && model.facts.get(path.slice(6))?.fact.type === 'boolean');
  return isTruth ? quote(name) : name;
}

/** The name without a unit. */
export function nameAt({ model, language, say }: Speech, path: string): string {
  const { paths } = say;
  const [root = '', id = '', field = '', level = ''] = path.split('.');
  switch (root) {
    case 'facts':
      return titleOf(model.facts.get(id)?.fact ?? { id: path }, language);
    case 'evidence':
      return isKeyOf(paths.evidence, field) ? paths.evidence[field](evidenceTitle(model, id, language)) : path;
    case 'adjustment':
      return paths.occurrences(adjustmentTitle(model, id, language));
    case 'clause':
    case 'tag': {
      const of = root === 'tag' ? paths.tag(id) : paths.clause(clauseTitle(model, id, language));
      if (field === 'levels') return paths.atLevel(of, levelTitle(model, leafIds(model, root, id), level, language));
      return isKeyOf(paths.field, field) ? paths.field[field](of) : path;
    }
    case 'audit':
      return id === 'type' ? paths.auditType : paths.auditDate;
    case 'previous':
      return id === 'exists' ? paths.previousExists : id === 'grade' ? paths.previousGrade : paths.previousDate;
    case 'score':
      return paths.score;
    case 'grade':
      return paths.grade;
    default:
      return path;
  }
}

/** A value of a path. */
export function valueAt(speech: Speech, path: string, value: string | boolean | null): string {
  const { say } = speech;
  if (value === null) {
    if (path.startsWith('facts.')) return say.values.notGiven;
    return path.startsWith('evidence.') ? say.values.notRecorded : say.values.notKnown;
  }
  if (typeof value === 'boolean') return value ? say.pieces.yes : say.pieces.no;
  return isQuantity(speech.model, path) ? quantityAt(speech, path, value) : (optionTitle(speech, path, value) ?? value);
}

/** A number of a path, with its unit; a share in percent. */
export function quantityAt({ model, language, say }: Speech, path: string, quantity: string): string {
  const [root = '', , field = ''] = path.split('.');
  if (root === 'score') return say.pieces.points(amountText(quantity));
  if (root === 'clause' || root === 'tag') {
    if (field === 'share') return say.pieces.percent(hundredths(quantity));
    return field === 'points' || field === 'earned' ? say.pieces.points(amountText(quantity)) : amountText(quantity);
  }
  const unit = unitIn(unitOf(model, path), language);
  return unit === undefined ? amountText(quantity) : say.pieces.withUnit(amountText(quantity), unit);
}

/** A difference of two numbers of a path. */
export function differenceAt(speech: Speech, path: string, quantity: string): string {
  return path.endsWith('.share') ? speech.say.pieces.percentagePoints(hundredths(quantity)) : quantityAt(speech, path, quantity);
}

function unitOf(model: Model, path: string): Text | undefined {
  const [root = '', id = ''] = path.split('.');
  if (root === 'facts') return model.facts.get(id)?.fact.unit;
  return root === 'evidence' ? model.evidence.get(id)?.evidence.unit : undefined;
}

function isQuantity(model: Model, path: string): boolean {
  const [root = '', id = ''] = path.split('.');
  if (root === 'facts') return model.facts.get(id)?.type.kind === 'number';
  return root !== 'audit' && root !== 'previous' && root !== 'grade';
}

/** The title of one of the texts that a path can be; undefined where it is free text or a date. */
function optionTitle({ model, language, say }: Speech, path: string, value: string): string | undefined {
  const [root = '', id = ''] = path.split('.');
  if (root === 'grade' || path === 'previous.grade') return gradeTitle(model, value, language);
  if (path === 'audit.type') return Object.hasOwn(say.paths.auditTypes, value) ? say.paths.auditTypes[value] : undefined;
  if (root !== 'facts') return undefined;
  const fact = model.facts.get(id)?.fact;
  const option = fact?.options?.find((one) => one.id === value);
  return option === undefined ? (fact?.type === 'text' ? say.pieces.quote(value) : undefined) : titleOf(option, language);
}

function leafIds(model: Model, root: 'clause' | 'tag', id: string): readonly string[] {
  if (root === 'tag') return (model.leavesByTag.get(id) ?? []).map((leaf) => model.leaves[leaf]?.id ?? '');
  const node = model.clauseById.get(id);
  if (node === undefined) return [];
  return node.kind === 'leaf' ? [id] : model.leaves.slice(node.firstLeaf, node.endLeaf).map((leaf) => leaf.id);
}

function isKeyOf<T extends object>(object: T, key: string | number | symbol): key is keyof T {
  return Object.hasOwn(object, key);
}
