// One field of one thing, and whole things of the flat collections: where keys go, what a text becomes, what is refused.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setField } from '../../../../editor/commands/set-field.js';
import { addThing, freshId, moveThing, removeThings } from '../../../../editor/commands/things.js';
import type { Edit } from '../../../../editor/state/edit.js';
import { check } from '../../../../engine/index.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { SCHEME } from './clauses/scheme.js';

function after(ruleset: Ruleset, edit: Edit | false): Ruleset {
  if (edit === false || edit.of !== 'ruleset') throw new Error('no edit of a ruleset');
  const made = produce(ruleset, (draft) => void edit.change(draft));
  expect(check(made, 'ruleset').problems).toEqual([]);
  return made;
}

const plan = { collection: 'evidence', id: 'plan' };

describe('setting a field', () => {
  it('puts a new key where the schema has it, whatever came first', () => {
    const one = after(SCHEME, setField(SCHEME, { ...plan, field: 'shortfall' }, 'incomplete'));
    const two = after(one, setField(one, { ...plan, field: 'quantity.min' }, 2));
    const three = after(two, setField(two, { ...plan, field: 'title.en' }, 'Plan'));
    const four = after(three, setField(three, { ...plan, field: 'title.zh-CN' }, '计划'));
    const five = after(four, setField(four, { ...plan, field: 'quantity.max' }, 3));
    expect(JSON.stringify(five.evidence?.[1])).toBe(
      '{"id":"plan","title":{"zh-CN":"计划","en":"Plan"},"quantity":{"min":2,"max":3},"clauses":["posts"],"shortfall":"incomplete"}',
    );
  });

  it('keeps a text in one string as the Chinese one when it gets another language', () => {
    const made = after(SCHEME, setField(SCHEME, { collection: 'clauses', id: 'network', field: 'title.en' }, 'Network'));
    expect(made.clauses[0]?.clauses?.[1]?.title).toEqual({ 'zh-CN': '网点', en: 'Network' });
  });

  it('takes an object away that is left empty, and the key with it', () => {
    const place = { ...plan, field: 'quantity.min' };
    const made = after(SCHEME, setField(SCHEME, place, 2));
    expect(after(made, setField(made, place, undefined))).toEqual(SCHEME);
  });

  it('reaches members of lists by their ids', () => {
    const facts = [{ id: 'kind', type: 'choice' as const, options: [{ id: 'shop' }, { id: 'factory', title: '厂' }] }];
    const ruleset = { ...SCHEME, facts } as unknown as Ruleset;
    const made = after(ruleset, setField(ruleset, { collection: 'facts', id: 'kind', field: 'options.factory.title.en' }, 'Factory'));
    expect(made.facts?.[0]?.options?.[1]?.title).toEqual({ 'zh-CN': '厂', en: 'Factory' });
  });

  it('makes a section that was not there, in its place', () => {
    const made = after(SCHEME, setField(SCHEME, { collection: 'scoring', id: '', field: 'rounding.at' }, 'score'));
    expect(made.scoring).toEqual({ rounding: { at: 'score' } });
    const head = after(SCHEME, setField(SCHEME, { collection: 'ruleset', id: '', field: 'text.zh-CN' }, '说明'));
    expect(Object.keys(head).slice(0, 5)).toEqual(['format', 'id', 'version', 'title', 'text']);
  });

  it('is no edit where nothing changes or nothing is there', () => {
    expect(setField(SCHEME, { collection: 'clauses', id: 'posts', field: 'points' }, 4)).toBe(false);
    expect(setField(SCHEME, { collection: 'clauses', id: 'posts', field: 'text.en' }, undefined)).toBe(false);
    for (const id of ['nowhere', '__proto__', 'constructor'])
      for (const collection of ['clauses', 'evidence', 'sources', 'tables'])
        expect(setField(SCHEME, { collection, id, field: 'title' }, 'x'), `${collection} ${id}`).toBe(false);
    expect(setField(SCHEME, { collection: 'evidence', id: 'plan' }, 'x')).toBe(false);
  });

  it('says thing, field, from and to in both languages', () => {
    const edit = setField(SCHEME, { collection: 'clauses', id: 'posts', field: 'points' }, 4.5);
    if (edit === false) throw new Error('no edit');
    expect(edit.label['zh-CN']).toMatch(/5\.1\.1 岗位.*分值.*4.*4\.5/);
    expect(edit.label.en).toMatch(/5\.1\.1 Posts.*4.*4\.5/);
  });
});

describe('whole things', () => {
  it('are added in a collection that stands where the schema has it', () => {
    const made = after(SCHEME, addThing(SCHEME, 'facts', { id: 'staff', type: 'integer' } as never));
    const keys = Object.keys(made);
    expect(keys.indexOf('facts')).toBe(keys.indexOf('clauses') - 1);
    expect(addThing(made, 'facts', { id: 'staff' })).toBe(false);
  });

  it('are added at a place, moved and removed', () => {
    const one = after(SCHEME, addThing(SCHEME, 'evidence', { id: 'first' }, 0));
    expect(one.evidence?.map(({ id }) => id)).toEqual(['first', 'repair-records', 'plan']);
    const two = after(one, moveThing(one, 'evidence', 'first', 99));
    expect(two.evidence?.map(({ id }) => id)).toEqual(['repair-records', 'plan', 'first']);
    expect(moveThing(two, 'evidence', 'first', 2)).toBe(false);
    const three = after(two, removeThings(two, 'evidence', ['repair-records', 'plan', 'first', 'nowhere']));
    expect(Object.hasOwn(three, 'evidence')).toBe(false);
    const four = after(SCHEME, removeThings(SCHEME, 'grades', ['qualified']));
    expect(four.grades).toEqual([]);
    expect(removeThings(SCHEME, 'evidence', ['constructor'])).toBe(false);
  });

  it('get an id that is free, in small Latin letters whatever is wished', () => {
    expect(freshId(SCHEME, 'evidence', 'Plan')).toBe('plan-2');
    expect(freshId(SCHEME, 'evidence', '证据')).toBe('evidence');
    expect(freshId(SCHEME, 'clauses', 'posts')).toBe('posts-2');
    for (const wish of ['__proto__', 'constructor', 'prototype', '<script>', '123', 'x'.repeat(300)]) {
      const id = freshId(SCHEME, 'stages', wish);
      after(SCHEME, addThing(SCHEME, 'stages', { id }));
    }
  });
});
