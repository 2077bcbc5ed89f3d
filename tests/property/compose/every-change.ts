// Every sort of change that an overlay can make to a ruleset, found by following its shape: for each field some other values, for each
// collection a member more and each member less. Some are strict, some lax, some not valid at all.
import { type Field, fieldsOf, isCollection, memberField, RULESET, SECTIONS } from '../../../engine/compose/shape.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { ChangeSketch } from '../../unit/compose/scheme.js';

type Json = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  shortfall: ['warn', 'incomplete', 'nonconforming'],
  per: ['product'],
  pointsBasis: ['body', 'normative', 'provisional'],
  rollUp: ['scaled', 'sum'],
  deletion: ['renormalise', 'forfeit', 'keep'],
  deletionAt: ['total', 'group'],
  at: ['none', 'clause', 'score'],
  mode: ['half-up', 'half-even', 'down'],
  effect: ['ineligible', 'fail', 'cap'],
  grade: ['gold', 'silver', 'bronze'],
  deletable: [true, false],
  waivable: [true, false],
  reasonForLoss: [true, false],
  needsCorrection: [true, false],
  method: ['conformity', 'sampling'],
};

const EXPRESSIONS: readonly unknown[] = [
  { '>=': [{ var: 'facts.coverage' }, 50] },
  { '==': [{ var: 'facts.region' }, 'north'] },
  { '!=': [{ var: 'audit.type' }, 'surveillance'] },
];

const NEW_MEMBERS: Readonly<Record<string, readonly unknown[]>> = {
  clauses: [
    { id: 'new', points: 0, assess: { method: 'conformity' } },
    { id: 'new', points: 5, deletable: true, assess: { method: 'sampling' } },
  ],
  adjustments: [
    { id: 'new', points: -2 },
    { id: 'new', points: 2 },
  ],
  evidence: [
    { id: 'new', clauses: ['repair'], shortfall: 'nonconforming' },
    { id: 'new', quantity: { min: 2 }, shortfall: 'incomplete' },
  ],
  conditions: [{ id: 'new', holds: EXPRESSIONS[0], otherwise: { effect: 'fail' } }],
  grades: [{ id: 'new', min: 40 }],
  levels: [
    { id: 'new', share: 1 },
    { id: 'new', points: -4 },
  ],
  findings: [{ id: 'new', points: -2 }],
  kinds: [{ id: 'new' }],
  bands: [{ id: 'new', min: 0, max: 100 }],
};

const NEW_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  requires: ['covered', 'must-items', 'extra-0'],
  tags: ['must', 'plain'],
  clauses: ['repair', 'network'],
  alternatives: ['records', 'licence'],
};

/** Changes that have seen what is there. */
export function everyChange(ruleset: Ruleset): readonly ChangeSketch[] {
  const changes: ChangeSketch[] = [];
  for (const [name, field] of fieldsOf(RULESET)) {
    const value = (ruleset as unknown as Json)[name];
    if (SECTIONS.has(name) && name !== 'overlayPolicy' && name !== 'effective') inObject(changes, name, field, (value ?? {}) as Json, []);
    else if (isCollection(field) && !['facts', 'sources', 'stages', 'outputs', 'tables'].includes(name))
      inCollection(changes, name, field, value, name);
  }
  return changes;
}

function inCollection(changes: ChangeSketch[], path: string, field: Field, value: unknown, name: string): void {
  for (const member of NEW_MEMBERS[name] ?? []) {
    changes.push({ op: 'add', collection: path, value: member }, { op: 'add', collection: path, value: member, position: 'first' });
  }
  const visit = (members: unknown): void => {
    for (const member of (members ?? []) as readonly Json[]) {
      changes.push({ op: 'remove', target: `${path}/${member.id}` });
      inObject(changes, `${path}/${member.id}`, memberField(field), member, []);
      if (field.kind === 'clauses') visit(member.clauses);
    }
  };
  visit(value);
}

function inObject(changes: ChangeSketch[], target: string, field: Field, owner: Json, at: readonly string[]): void {
  for (const [name, part] of fieldsOf(field)) {
    const value = Object.hasOwn(owner, name) ? owner[name] : undefined;
    const path = [...at, name];
    const set = (to: unknown): void => {
      changes.push({ op: 'set', target, field: path.join('.'), to, ...(value === undefined ? {} : { from: value }) });
    };
    if (part.kind === 'members') {
      if (value !== undefined) inCollection(changes, `${target}/${path.join('/')}`, part, value, name);
    } else if (part.kind === 'set') {
      for (const element of NEW_ELEMENTS[name] ?? []) changes.push({ op: 'add', collection: `${target}/${name}`, value: element });
      for (const element of (value ?? []) as readonly string[]) changes.push({ op: 'remove', target: `${target}/${name}/${element}` });
    } else if (part.kind === 'object') {
      if (value !== undefined || name !== 'assess') inObject(changes, target, part, (value ?? {}) as Json, path);
      set(null);
    } else if (part.kind === 'minima') {
      for (const to of [60, 75, 96, { score: 60, 'clause.repair.share': 0.5 }, { 'tag.must.conforming': 1 }]) set(to);
    } else if (part.kind === 'expression') {
      for (const to of [
        ...EXPRESSIONS,
        { and: [value ?? EXPRESSIONS[0], EXPRESSIONS[1]] },
        { or: [value ?? EXPRESSIONS[0], EXPRESSIONS[1]] },
        null,
      ])
        set(to);
    } else if (part.kind === 'plain' && name !== 'number' && name !== 'stage' && name !== 'source' && name !== 'note') {
      for (const to of WORDS[name] ?? numbersNear(name, value)) set(to);
      set(null);
    }
  }
}

function numbersNear(name: string, value: unknown): readonly unknown[] {
  const number = typeof value === 'number' ? value : 1;
  return name === 'share' ? [0, 0.25, 1] : [number - 1, number + 1, number * 2, 0, -3];
}
