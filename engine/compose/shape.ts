// What a ruleset is made of, as composing and comparing need it: which fields an object has and in which order, which of them are
// collections by id, and which may be null. It says the same as schemas/ruleset.schema.json; a test holds the two together. S-2, S-122.

/** How a field's value is treated. */
export type FieldKind =
  /** The id of its object: never changed, since a changed id is another thing. */
  | 'id'
  /** A value without parts of its own. */
  | 'plain'
  /** Text for people: a string, or a string per language. S-3. */
  | 'text'
  | 'expression'
  /** A list without ids, which is read and written whole: basis, rows, inputs. */
  | 'list'
  /** An object with a fixed set of fields. */
  | 'object'
  /** A grade's minima: a number, or numbers by path. */
  | 'minima'
  /** A collection of objects with ids. */
  | 'members'
  /** The tree of clauses, which is one collection however nested. */
  | 'clauses'
  /** A collection whose ids are the keys of an object: sources. */
  | 'keyed'
  /** A set of ids, tags or patterns. */
  | 'set';

/** A field of an object. */
export interface Field {
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** null is a value of its own; elsewhere setting null removes the field. */
  readonly nullable?: boolean;
  /** The fields of the object, or of each member. */
  readonly shape?: Shape;
  /** What an object starts from that is not there and is set a field of; {} where absent. */
  readonly seed?: Readonly<Record<string, unknown>>;
}

/** Fields by name, in the order of the schema. */
export type Shape = ReadonlyMap<string, Field>;

const ID: Field = { kind: 'id', required: true };
const PLAIN: Field = { kind: 'plain' };
const PLAIN_REQUIRED: Field = { kind: 'plain', required: true };
const NULLABLE: Field = { kind: 'plain', nullable: true };
const TEXT: Field = { kind: 'text' };
const TEXT_REQUIRED: Field = { kind: 'text', required: true };
const EXPRESSION: Field = { kind: 'expression' };
const EXPRESSION_REQUIRED: Field = { kind: 'expression', required: true };
const LIST: Field = { kind: 'list' };
const LIST_REQUIRED: Field = { kind: 'list', required: true };
const SET: Field = { kind: 'set' };

function object(fields: Readonly<Record<string, Field>>, more: Partial<Field> = {}): Field {
  return { kind: 'object', shape: shapeOf(fields), ...more };
}

function members(fields: Readonly<Record<string, Field>>, more: Partial<Field> = {}): Field {
  return { kind: 'members', shape: shapeOf(fields), ...more };
}

function shapeOf(fields: Readonly<Record<string, Field>>): Shape {
  return new Map(Object.entries(fields));
}

const OPTION = { id: ID, title: TEXT };

/** The methods of a leaf together: which of the fields belong to which method is the schema's to say. */
const ASSESS = object({
  method: PLAIN_REQUIRED,
  unit: TEXT,
  levels: members({ id: ID, title: TEXT, share: PLAIN, points: PLAIN }),
  step: PLAIN,
  bands: members({ id: ID, title: TEXT, min: PLAIN_REQUIRED, max: PLAIN_REQUIRED }),
  floor: NULLABLE,
  findings: members({ id: ID, title: TEXT, points: PLAIN_REQUIRED }),
  share: EXPRESSION,
});

const CLAUSE_FIELDS = new Map<string, Field>([
  ['id', ID],
  ['number', PLAIN],
  ['aliases', SET],
  ['title', TEXT],
  ['text', TEXT],
  ['points', PLAIN],
  ['pointsBasis', PLAIN],
  ['rollUp', PLAIN],
  ['assess', ASSESS],
  ['deletable', PLAIN],
  ['applies', EXPRESSION],
  ['tags', SET],
  ['stage', PLAIN],
  ['source', PLAIN],
  ['note', PLAIN],
]);
CLAUSE_FIELDS.set('clauses', { kind: 'clauses', shape: CLAUSE_FIELDS });

/** A whole ruleset. */
export const RULESET: Field = object({
  format: PLAIN_REQUIRED,
  id: ID,
  version: PLAIN_REQUIRED,
  status: PLAIN,
  title: TEXT_REQUIRED,
  text: TEXT,
  note: PLAIN,
  basis: LIST,
  effective: object({ from: NULLABLE, until: NULLABLE }),
  approval: object({ draftedBy: PLAIN, reviewedBy: PLAIN, approvedBy: PLAIN, date: PLAIN, filing: PLAIN, note: PLAIN }),
  sources: { kind: 'keyed', shape: shapeOf({ title: TEXT, url: PLAIN, confidence: TEXT, note: TEXT }) },
  facts: members({
    id: ID,
    title: TEXT,
    text: TEXT,
    type: PLAIN_REQUIRED,
    unit: TEXT,
    min: PLAIN,
    max: PLAIN,
    decimals: PLAIN,
    options: members(OPTION),
    source: PLAIN,
  }),
  clauses: { kind: 'clauses', shape: CLAUSE_FIELDS, required: true },
  scoring: object(
    {
      scale: NULLABLE,
      base: PLAIN,
      deletion: PLAIN,
      deletionAt: PLAIN,
      deletionLimit: NULLABLE,
      reasonForLoss: PLAIN,
      rounding: object({ at: PLAIN, mode: PLAIN, decimals: PLAIN }),
      display: object({ decimals: PLAIN, mode: PLAIN }),
      floor: NULLABLE,
      cap: NULLABLE,
      source: PLAIN,
    },
    { required: true },
  ),
  adjustments: members({
    id: ID,
    title: TEXT,
    text: TEXT,
    points: PLAIN_REQUIRED,
    limit: NULLABLE,
    kinds: members(OPTION),
    needsCorrection: PLAIN,
    source: PLAIN,
  }),
  evidence: members({
    id: ID,
    title: TEXT,
    text: TEXT,
    quantity: object({ min: NULLABLE, max: NULLABLE }),
    unit: TEXT,
    clauses: SET,
    stage: PLAIN,
    when: EXPRESSION,
    per: PLAIN,
    form: PLAIN,
    maxAgeMonths: NULLABLE,
    alternatives: SET,
    shortfall: PLAIN,
    source: PLAIN,
    note: PLAIN,
  }),
  conditions: members({
    id: ID,
    title: TEXT,
    text: TEXT,
    stage: PLAIN,
    holds: EXPRESSION_REQUIRED,
    otherwise: object({ effect: PLAIN_REQUIRED, grade: PLAIN }),
    waivable: PLAIN,
    source: PLAIN,
    note: PLAIN,
  }),
  grades: members(
    { id: ID, title: TEXT, stars: PLAIN, min: { kind: 'minima', required: true }, requires: SET, source: PLAIN },
    { required: true },
  ),
  ungraded: object({ id: ID, title: TEXT }, { seed: { id: 'ungraded' } }),
  tables: members({ id: ID, title: TEXT, hit: PLAIN, type: PLAIN, inputs: LIST_REQUIRED, rows: LIST_REQUIRED, source: PLAIN }),
  outputs: members({ id: ID, title: TEXT, text: TEXT, type: PLAIN_REQUIRED, unit: TEXT, value: EXPRESSION_REQUIRED, source: PLAIN }),
  stages: members({ id: ID, title: TEXT }),
  overlayPolicy: object({ default: PLAIN, locked: SET, open: SET }),
});

/** What an overlay may name as a target outright; the collections are the fields that hold members. */
export const SECTIONS: ReadonlySet<string> = new Set(['scoring', 'overlayPolicy', 'ungraded', 'effective']);

const LANGUAGES: Shape = shapeOf({ 'zh-CN': PLAIN, en: PLAIN });
const NOTHING: Shape = new Map();

/** The fields below a field, in order; none where it has no parts with fixed names. */
export function fieldsOf(field: Field): Shape {
  return field.kind === 'text' ? LANGUAGES : (field.shape ?? NOTHING);
}

/** The field that describes one member of a collection. It is required: an empty source is still a source. */
export function memberField(collection: Field): Field {
  return { kind: 'object', shape: collection.shape ?? NOTHING, required: true };
}

export function isCollection(field: Field): boolean {
  return field.kind === 'members' || field.kind === 'clauses' || field.kind === 'keyed';
}
