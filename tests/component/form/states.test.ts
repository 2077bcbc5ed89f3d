// Every state that the element can stand in, in both colour schemes: axe finds nothing wrong, narrow in Chinese and wide in English.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import { accessibilityFaults } from '../support/accessible.js';
import { exampleAudit, overlayOf, rulesetOf } from '../support/documents.js';
import { create, inside, mount, settled } from '../support/mount.js';
import { atWork, copyOf, FINISHED, press, rested, SCHEME, said } from './at-work.js';

interface State {
  readonly name: string;
  /** Something that only this state shows, so that the check is of the state itself. */
  readonly shows: string;
  make(setting: Parameters<typeof atWork>[1]): Promise<SteelyardEvaluator>;
}

const PARTLY = {
  ...copyOf(FINISHED),
  clauses: { department: { result: 'conforming' }, recycling: { notApplicable: true, reason: '无实物商品' } },
  evidence: {},
};

const STATES: readonly State[] = [
  {
    name: 'waiting for rules',
    shows: '.waiting .soft:not(:empty)',
    make: async (setting) => {
      const element = create(setting);
      // An answer that never comes.
      const { fetch } = window;
      window.fetch = (() => new Promise(() => {})) as typeof fetch;
      element.src = '/never.json';
      await rested(element);
      window.fetch = fetch;
      return element;
    },
  },
  {
    name: 'without rules',
    shows: '.waiting .soft:not(:empty)',
    make: async (setting) => {
      const element = await mount({}, setting);
      await rested(element);
      return element;
    },
  },
  {
    name: 'with faulty rules',
    shows: '.failed li',
    make: (setting) => atWork({ ruleset: { ...SCHEME, grades: 'x' }, audit: FINISHED }, setting),
  },
  { name: 'with a blank audit', shows: '.row.leaf.unanswered', make: (setting) => atWork({ ruleset: SCHEME }, setting) },
  { name: 'partly filled in', shows: '.row.leaf.deleted', make: (setting) => atWork({ ruleset: SCHEME, audit: PARTLY }, setting) },
  { name: 'finished', shows: '.status.final', make: (setting) => atWork({ ruleset: SCHEME, audit: FINISHED }, setting) },
  {
    name: 'with a faulty audit',
    shows: '.problem-list li',
    make: async (setting) => {
      const audit = { ...copyOf(FINISHED), date: 'never', clauses: { department: { result: 7 }, gone: { result: 'conforming' } } };
      const element = await atWork({ ruleset: SCHEME, audit }, setting);
      inside<HTMLButtonElement>(element, '[part=problems] button')[0]?.click();
      await rested(element);
      return element;
    },
  },
  {
    name: 'for an audit of another version',
    shows: '.notice.warn',
    make: (setting) =>
      atWork({ ruleset: SCHEME, audit: { ...copyOf(FINISHED), ruleset: { id: 'small-scheme', version: '0.9.0' } } }, setting),
  },
  {
    name: 'with everything unfolded',
    shows: '.unfolded textarea',
    make: async (setting) => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED }, setting);
      for (const one of inside(element, '[aria-expanded=false], summary')) one.click();
      await rested(element);
      return element;
    },
  },
  { name: 'as a report', shows: '[part=record]', make: (setting) => atWork({ ruleset: SCHEME, audit: FINISHED, mode: 'report' }, setting) },
  { name: 'read-only', shows: '.row.leaf', make: (setting) => atWork({ ruleset: SCHEME, audit: PARTLY, readonly: true }, setting) },
  { name: 'as a self-assessment', shows: '.row.leaf', make: (setting) => atWork({ ruleset: SCHEME, mode: 'self-assessment' }, setting) },
];

describe('the element in every state', () => {
  // So high that the bars which stick to the window cover nothing: a reader scrolls what is covered into sight.
  beforeEach(() => setViewport({ width: 1480, height: 12_000 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const { name, shows, make } of STATES) {
    for (const setting of [
      { language: 'zh-CN', width: 390 },
      { language: 'en', width: 1440 },
    ] as const) {
      it(`${name}, ${setting.width} wide, in ${setting.language}: accessible in light and dark`, async () => {
        const element = await make(setting);
        expect(inside(element, shows), shows).to.not.have.lengthOf(0);
        expect(await accessibilityFaults(element)).to.deep.equal([]);
        expect(element.scrollWidth, 'nothing sticks out at the side').to.be.at.most(setting.width);
      });
    }
  }

  for (const [language, width] of [
    ['en', 390],
    ['zh-CN', 1440],
  ] as const) {
    it(`the whole of the national scheme with its overlays, ${width} wide, in ${language}`, async () => {
      const [ruleset, audit, ...overlays] = await Promise.all([
        rulesetOf('gbt-27922-2011'),
        exampleAudit('gbt-27922-2011', '01-household-appliances-four-star'),
        ...['eligibility', 'evidence-list', 'fee-schedule', 'five-star-requirements'].map((id) => overlayOf('gbt-27922-2011', id)),
      ]);
      const element = await atWork({ ruleset, overlays, audit }, { language, width });
      expect(inside(element, '.row.leaf')).to.have.lengthOf(30);
      expect(await accessibilityFaults(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }

  it('names itself by the scheme wherever it says what it is', async () => {
    const element = await atWork({ ruleset: SCHEME });
    const named = inside(element, '[role=region]')[0]?.getAttribute('aria-labelledby') ?? '';
    expect(element.shadowRoot?.getElementById(named)?.textContent).to.include('小型规则');
  });

  it('is read-only without a control left to change anything', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: PARTLY, readonly: true });
    for (const one of inside(element, '[aria-expanded=false]:not(summary)')) one.click();
    await rested(element);
    const fields = inside(element, '[part=form] :is(input, textarea, select):not([disabled])').filter(
      (one) => one.closest('.toolbar') === null,
    );
    expect(fields.map((one) => one.id)).to.deep.equal([]);
    expect(said(element, '.row[data-clause=department] .control')).to.equal('符合');
  });

  it('asks an applicant for a self-assessment, and says so in the audit', async () => {
    const element = await atWork({ ruleset: SCHEME, mode: 'self-assessment' });
    expect(element.audit).to.have.property('type', 'self-assessment');
    expect(said(element, '.scheme')).to.include('自我评价');
    await press(element, '无约束力');
    expect(said(element, '[part=why]')).to.include('自我');
  });

  it('keeps the place free until there is something to show', async () => {
    const element = create();
    await settled(element);
    const before = element.getBoundingClientRect().height;
    expect(before).to.be.greaterThan(100);
  });
});
