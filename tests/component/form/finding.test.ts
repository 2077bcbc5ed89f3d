// Finding a clause and moving between clauses: search, filters, stages, folding, the next unanswered one, and the keys.
import { expect } from '@open-wc/testing';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import { inside } from '../support/mount.js';
import {
  atWork,
  button,
  choose,
  copyOf,
  FINISHED,
  focused,
  focusedClauseId,
  key,
  only,
  press,
  rested,
  SCHEME,
  said,
  shown,
  type,
} from './at-work.js';

const ALL = ['department', 'recycling', 'repair', 'delivery'];

async function filter(element: SteelyardEvaluator, id: 'filter' | 'stage', value: string): Promise<void> {
  const field = only<HTMLSelectElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rested(element);
}

describe('searching for clauses', () => {
  for (const [what, question, found] of [
    ['a number', '5.1.2', ['recycling']],
    ['the beginning of a number', '5.2', ['repair', 'delivery']],
    ['a group by its number', '5.1', ['department', 'recycling']],
    ['an old number', '7.3', ['department']],
    ['a number in full-width digits', '５．１．２', ['recycling']],
    ['Chinese words', '送货', ['delivery']],
    ['English words while the page is Chinese', 'recycling', ['recycling']],
    ['a word of the text', '专门设立', ['department']],
    ['capitals', 'REPAIR', ['repair']],
    ['several words in any order', 'posts departments', ['department']],
    ['a group by its name', '商品服务', ['repair', 'delivery']],
    ['blanks only', '   ', ALL],
    ['what is not there', '没有这一条', []],
    ['what means something to a program', '__proto__', []],
    ['a broken pattern', '5.(', []],
  ] as const) {
    it(`by ${what}: ${question}`, async () => {
      const element = await atWork({ ruleset: SCHEME });
      await type(element, '#search', question);
      expect(shown(element)).to.deep.equal(found);
    });
  }

  it('finds Chinese words while the page is English', async () => {
    const element = await atWork({ ruleset: SCHEME }, { language: 'en' });
    await type(element, '#search', '送货');
    expect(shown(element)).to.deep.equal(['delivery']);
  });

  it('keeps the field while one types, although other sections go', async () => {
    const element = await atWork({ ruleset: SCHEME });
    const field = only<HTMLInputElement>(element, '#search');
    field.focus();
    await type(element, '#search', '5');
    await filter(element, 'stage', 'site');
    expect(only(element, '#search')).to.equal(field);
    expect(focused(element)).to.equal(field);
  });

  it('says how many were found, says so when there are none, and takes the search back', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await type(element, '#search', '5.2');
    expect(said(element, '.toolbar [role=status]')).to.equal('找到 2 条');
    await type(element, '#search', '没有');
    expect(said(element, '.toolbar [role=status]')).to.include('没有符合的条款');
    await press(element, '清除');
    expect(shown(element)).to.deep.equal(ALL);
    expect(only<HTMLInputElement>(element, '#search').value).to.equal('');
  });

  it('shows what it found in folded groups, and folds them again afterwards', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await press(element, '全部收起');
    expect(shown(element)).to.deep.equal([]);
    await type(element, '#search', '送货');
    expect(shown(element)).to.deep.equal(['delivery']);
    await type(element, '#search', '');
    expect(shown(element)).to.deep.equal([]);
  });
});

describe('choosing which clauses to see', () => {
  const audit = {
    ...copyOf(FINISHED),
    clauses: {
      department: { result: 'conforming', note: '看了' },
      recycling: { result: 'nonconforming' },
      repair: { sampled: 2, nonconforming: 5 },
    },
  };
  for (const [name, found] of [
    ['all', ALL],
    ['open', ['repair', 'delivery']],
    ['nonconforming', ['recycling']],
    ['noted', ['department']],
    ['faulty', ['repair']],
  ] as const) {
    it(name, async () => {
      const element = await atWork({ ruleset: SCHEME, audit });
      await filter(element, 'filter', name);
      expect(shown(element)).to.deep.equal(found);
    });
  }

  it('by stage, together with a search', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await filter(element, 'stage', 'site');
    expect(shown(element)).to.deep.equal(['recycling', 'repair', 'delivery']);
    await type(element, '#search', '5.2');
    expect(shown(element)).to.deep.equal(['repair', 'delivery']);
    await filter(element, 'stage', 'desk');
    expect(shown(element)).to.deep.equal([]);
  });

  it('keeps the place in which somebody works when the answer leaves the filter', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await filter(element, 'filter', 'open');
    const field = only(element, '.row[data-clause=recycling] input[value=conforming]');
    field.focus();
    await choose(element, 'recycling', 'conforming');
    expect(focusedClauseId(element)).to.equal('recycling');
    await key(element, 'Enter');
    expect(focusedClauseId(element), 'the next one').to.equal('repair');
    await type(element, '#answer-repair', '3');
    expect(shown(element), 'what is answered is gone').to.deep.equal(['department', 'repair', 'delivery']);
    expect(focusedClauseId(element)).to.equal('repair');
  });
});

describe('folding', () => {
  it('hides the clauses of one group and keeps what is in them', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    const fold = only(element, '.row[data-clause=system] .fold');
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    fold.click();
    await rested(element);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    expect(shown(element)).to.deep.equal(['repair', 'delivery']);
    expect(said(element, '.row[data-clause=system] .progress')).to.equal('已评 2／2');
    expect(element.report?.status).to.equal('final');
  });

  it('folds sections and all groups at once', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await press(element, '全部收起');
    expect(shown(element)).to.deep.equal([]);
    await press(element, '全部展开');
    expect(shown(element)).to.deep.equal(ALL);
    await press(element, '事实数据', '.section-head');
    expect(inside(element, '#target-fact-staff')).to.have.lengthOf(0);
  });
});

describe('moving between clauses', () => {
  it('goes to the next unanswered clause after the one with the focus, and round again', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: { ...copyOf(FINISHED), clauses: { recycling: { result: 'conforming' } } } });
    const visited: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await press(element, /^下一未评/, '.tools');
      visited.push(focusedClauseId(element));
    }
    expect(visited).to.deep.equal(['department', 'repair', 'delivery', 'department']);
  });

  it('unfolds what hides the next unanswered clause, and gives up a search that hides it', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: { ...copyOf(FINISHED), clauses: { department: { result: 'conforming' } } } });
    await press(element, '全部收起');
    await type(element, '#search', '5.1.1');
    await key(element, 'n', { code: 'KeyN', altKey: true });
    expect(focusedClauseId(element)).to.equal('recycling');
    expect(only<HTMLInputElement>(element, '#search').value).to.equal('');
  });

  it('says that nothing is unanswered', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    await key(element, 'n', { code: 'KeyN', altKey: true });
    expect(said(element, '.off-screen[role=status]')).to.equal('全部条款已评。');
  });

  it('Enter and Shift+Enter go from answer to answer', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await element.focusClause('department');
    const visited: (string | undefined)[] = [];
    for (const shiftKey of [false, false, true, true, true]) {
      await key(element, 'Enter', { shiftKey });
      visited.push(focusedClauseId(element));
    }
    expect(visited).to.deep.equal(['recycling', 'repair', 'recycling', 'department', 'department']);
  });

  it('Enter leaves buttons and notes what they are', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await press(element, /^备注与证据：5.1.1 /);
    const note = inside(element, '.unfolded textarea')[0];
    note?.focus();
    expect((await key(element, 'Enter')).defaultPrevented, 'a new line in a note').to.equal(false);
    button(element, /^备注与证据：5.1.1 /).focus();
    expect((await key(element, 'Enter')).defaultPrevented, 'pressing a button').to.equal(false);
    await element.focusClause('department');
    expect((await key(element, 'Enter', { isComposing: true })).defaultPrevented, 'taking a word of an input method').to.equal(false);
  });

  it('Alt+F goes to the search, also with the key that a Mac makes of it', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await element.focusClause('repair');
    await key(element, 'ƒ', { code: 'KeyF', altKey: true });
    expect(focused(element)?.id).to.equal('search');
  });

  it('a host can put the focus into a clause, and learns that there is none', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await press(element, '全部收起');
    expect(await element.focusClause('delivery')).to.equal(true);
    expect(focusedClauseId(element)).to.equal('delivery');
    for (const id of ['gone', '', '__proto__', 'constructor', '"] *', '\u0000']) expect(await element.focusClause(id), id).to.equal(false);
  });

  it('the outline jumps to sections and groups', async () => {
    const element = await atWork({ ruleset: SCHEME }, { width: 1440 });
    const name = /^5.2 商品服务/;
    await press(element, name, '[part=outline]');
    expect(focused(element)?.id).to.equal('target-clause-service');
    await press(element, '证据', '[part=outline]');
    expect(focused(element)?.id).to.equal('target-section-evidence');
  });

  it('a jump to a section leaves the others folded as they are', async () => {
    const element = await atWork({ ruleset: SCHEME }, { width: 1440 });
    const fold = only<HTMLElement>(element, '#head-details button');
    if (fold.getAttribute('aria-expanded') === 'true') fold.click();
    await press(element, '证据', '[part=outline]');
    expect(focused(element)?.id).to.equal('target-section-evidence');
    expect(only(element, '#head-details button').getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('taking steps back', () => {
  it('by buttons, which are there only when there is a step', async () => {
    const element = await atWork({ ruleset: SCHEME });
    expect(button(element, '撤销').ariaDisabled === 'true').to.equal(true);
    await choose(element, 'department', 'conforming');
    await choose(element, 'recycling', 'nonconforming');
    await press(element, '撤销');
    expect(element.audit).to.have.nested.property('clauses.department.result', 'conforming');
    expect(element.audit).to.not.have.nested.property('clauses.recycling');
    expect(said(element, '.off-screen[role=status]')).to.equal('已撤销');
    await press(element, '重做');
    expect(element.audit).to.have.nested.property('clauses.recycling.result', 'nonconforming');
    expect(button(element, '重做').ariaDisabled === 'true').to.equal(true);
  });

  for (const [what, back, forth] of [
    ['Ctrl', { ctrlKey: true }, { key: 'y', ctrlKey: true }],
    ['the Mac', { metaKey: true }, { key: 'z', metaKey: true, shiftKey: true }],
  ] as const) {
    it(`by the keys of ${what}`, async () => {
      const element = await atWork({ ruleset: SCHEME });
      await choose(element, 'department', 'conforming');
      await element.focusClause('department');
      await key(element, 'z', back);
      expect(element.report?.score ?? element.report?.bounds.score.lowest).to.equal('0');
      await key(element, forth.key, forth);
      expect(element.audit).to.have.nested.property('clauses.department.result', 'conforming');
    });
  }

  it('leaves the keys to the browser in fields that are typed into', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await choose(element, 'department', 'conforming');
    await element.focusClause('repair');
    expect((await key(element, 'z', { ctrlKey: true })).defaultPrevented).to.equal(false);
    expect(element.audit).to.have.nested.property('clauses.department.result', 'conforming');
  });

  it('not while nothing may be changed', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await choose(element, 'department', 'conforming');
    const before = element.audit;
    for (const change of [{ readonly: true }, { readonly: false, mode: 'report' }] as const) {
      Object.assign(element, change);
      await rested(element);
      await key(element, 'z', { ctrlKey: true });
      expect(element.audit, JSON.stringify(change)).to.equal(before);
    }
  });

  it('a whole start over can be taken back', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    await press(element, '清空重来');
    expect(element.audit).to.not.have.property('clauses');
    await press(element, '撤销');
    expect(element.audit).to.deep.equal(FINISHED);
  });
});
