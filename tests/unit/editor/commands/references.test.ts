// What names what, and that it follows a new id: facts, tables, stages, adjustments.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setFactType } from '../../../../editor/commands/facts/set-fact-type.js';
import { changeMembers, freshMemberId, renameMember } from '../../../../editor/commands/members/change-members.js';
import { referencesTo } from '../../../../editor/commands/references/references.js';
import { isFreeId, renameThing } from '../../../../editor/commands/references/rename-thing.js';
import type { Edit } from '../../../../editor/state/edit.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const RULESET = {
  facts: [
    { id: 'staff', type: 'integer', min: 0, unit: '人' },
    { id: 'staff-abroad', type: 'decimal', decimals: 2 },
  ],
  clauses: [
    {
      id: 'group',
      clauses: [
        {
          id: 'leaf',
          stage: 'on-site',
          applies: { '>': [{ var: ['facts.staff'] }, { var: 'facts.staff-abroad' }] },
          points: 1,
          assess: { method: 'conformity' },
        },
      ],
    },
  ],
  adjustments: [{ id: 'bonus', points: 1, kinds: [{ id: 'a' }, { id: 'b' }] }],
  conditions: [{ id: 'few', holds: { '<': [{ var: 'adjustment.bonus.count' }, { table: 'limits' }] } }],
  tables: [{ id: 'limits', inputs: [{ var: 'facts.staff' }], rows: [] }],
  stages: [{ id: 'on-site' }],
  grades: [],
} as unknown as Ruleset;

function after(edit: Edit | false): Ruleset {
  if (edit === false || edit.of !== 'ruleset') throw new Error('no edit');
  return produce(RULESET, (draft) => void edit.change(draft));
}
const names = (collection: 'facts' | 'tables' | 'stages' | 'adjustments', id: string): readonly string[] =>
  referencesTo(RULESET, collection, id).map((place) => `${place.collection}.${place.id}`);

describe('what names a thing', () => {
  it('is found in expressions and by the stage, each once', () => {
    expect(names('facts', 'staff')).toEqual(['clauses.leaf', 'tables.limits']);
    expect(names('tables', 'limits')).toEqual(['conditions.few']);
    expect(names('adjustments', 'bonus')).toEqual(['conditions.few']);
    expect(names('stages', 'on-site')).toEqual(['clauses.leaf']);
    expect(names('facts', 'constructor')).toEqual([]);
  });

  it('follows a new id, and what has one that only begins so does not', () => {
    const renamed = after(renameThing(RULESET, 'facts', 'staff', 'people'));
    expect(renamed.facts?.map(({ id }) => id)).toEqual(['people', 'staff-abroad']);
    expect(renamed.clauses[0]?.clauses?.[0]?.applies).toEqual({ '>': [{ var: ['facts.people'] }, { var: 'facts.staff-abroad' }] });
    expect(renamed.tables?.[0]?.inputs).toEqual([{ var: 'facts.people' }]);
    expect(renamed.conditions).toBe(RULESET.conditions);
    expect(after(renameThing(RULESET, 'adjustments', 'bonus', 'extra')).conditions?.[0]?.holds).toEqual({
      '<': [{ var: 'adjustment.extra.count' }, { table: 'limits' }],
    });
  });

  it('takes no id that is in use or is none', () => {
    for (const id of ['staff-abroad', 'Staff', '人', '', 'constructor', 'a--b']) expect(isFreeId(RULESET, 'facts', id), id).toBe(false);
    expect(renameThing(RULESET, 'facts', 'staff', 'staff-abroad')).toBe(false);
  });
});

describe('members and types', () => {
  const kinds = { collection: 'adjustments', field: 'kinds' } as const;

  it('of a list get ids of their own and go with the list', () => {
    const members = RULESET.adjustments?.[0]?.kinds ?? [];
    expect(freshMemberId(members, kinds)).toBe('kind-3');
    expect(after(renameMember(RULESET, kinds, 'bonus', 'a', 'c')).adjustments?.[0]?.kinds?.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(renameMember(RULESET, kinds, 'bonus', 'a', 'b')).toBe(false);
    expect(after(changeMembers(RULESET, kinds, 'bonus', [])).adjustments?.[0]).toEqual({ id: 'bonus', points: 1 });
    expect(changeMembers(RULESET, kinds, 'bonus', members)).toBe(false);
  });

  it('of a fact leave nothing behind that the new type has no use for', () => {
    expect(after(setFactType(RULESET, 'staff', 'date')).facts?.[0]).toEqual({ id: 'staff', type: 'date' });
    expect(after(setFactType(RULESET, 'staff-abroad', 'integer')).facts?.[1]).toEqual({ id: 'staff-abroad', type: 'integer' });
    expect(setFactType(RULESET, 'staff', 'integer')).toBe(false);
  });
});
