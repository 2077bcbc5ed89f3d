// The list of problems as staff meet it: by severity, in sentences, with a jump and with mends that are undone like anything else.
import { expect } from '@open-wc/testing';
import '../../../editor/views/problems/define.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { ProblemsView } from '../../../editor/views/problems/problems-view.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

interface Setup {
  readonly view: ProblemsView;
  readonly studio: TestStudio;
}

async function opened(change: (ruleset: Ruleset) => Ruleset, setting: StudioSetting = {}): Promise<Setup> {
  const studio = studioWith(change(await rulesetOf('gbt-27922-2011')), setting);
  return { view: await mountView<ProblemsView>('steelyard-view-problems', studio, 400), studio };
}

const wrongSum = (ruleset: Ruleset): Ruleset => ({
  ...ruleset,
  clauses: ruleset.clauses.map((one, at) => (at === 0 ? { ...one, points: 99 } : one)),
});
const reversed = (ruleset: Ruleset): Ruleset => ({ ...ruleset, grades: [...ruleset.grades].reverse() });

const lines = (view: ProblemsView): readonly HTMLElement[] => [...view.renderRoot.querySelectorAll<HTMLElement>('li')];
const mends = (view: ProblemsView): readonly HTMLButtonElement[] => [
  ...view.renderRoot.querySelectorAll<HTMLButtonElement>('.mend button'),
];

describe('the list of problems', () => {
  it('says what is wrong where, and goes there', async () => {
    const { view, studio } = await opened(wrongSum);
    const line = lines(view).find((one) => one.textContent?.includes('99'));
    expect(line?.querySelector('button')?.textContent).to.match(/^条款 · 5\.1 /);
    line?.querySelector('button')?.click();
    expect(studio.record.places[0]).to.deep.include({ collection: 'clauses', id: studio.workpiece.ruleset.clauses[0]?.id });
  });

  it('has errors first, each kind with its number', async () => {
    const { view } = await opened(wrongSum);
    const heads = [...view.renderRoot.querySelectorAll('h3')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(heads[0]).to.match(/^错误.* \d+ 项$/);
  });

  it('offers what mends a problem, as a step that is undone', async () => {
    const { view, studio } = await opened(wrongSum);
    expect(mends(view).length).to.be.greaterThan(0);
    const before = studio.workpiece.document;
    mends(view)[0]?.click();
    await viewSettled(view);
    expect(lines(view).some((one) => one.textContent?.includes('99'))).to.equal(false);
    expect(studio.workpiece.canUndo?.['zh-CN']).to.not.equal('');
    studio.workpiece.undo();
    await viewSettled(view);
    expect(JSON.stringify(studio.workpiece.document)).to.equal(JSON.stringify(before));
    expect(mends(view).length).to.be.greaterThan(0);
  });

  it('puts grades in order', async () => {
    const { view, studio } = await opened(reversed);
    mends(view)[0]?.click();
    await viewSettled(view);
    expect(studio.workpiece.ruleset.grades.map(({ id }) => id)).to.deep.equal(['five-star', 'four-star', 'three-star', 'qualified']);
  });

  it('offers no mend where nothing may be changed', async () => {
    const { view } = await opened(wrongSum, { readOnly: 'published' });
    expect(lines(view).length).to.be.greaterThan(0);
    expect(mends(view)).to.have.length(0);
  });

  it('offers no mend of structure where only values may be changed', async () => {
    const { view } = await opened(reversed, { isValuesOnly: true });
    expect(lines(view).length).to.be.greaterThan(0);
    expect(mends(view)).to.have.length(0);
    const { view: sums, studio } = await opened(wrongSum, { isValuesOnly: true });
    mends(sums)[0]?.click();
    expect(studio.workpiece.canUndo).to.not.equal(undefined);
  });

  it('shows the first hundred of very many, and all when asked', async () => {
    const { view } = await opened((ruleset) => ({
      ...ruleset,
      evidence: Array.from({ length: 150 }, (_, at) => ({ id: `e-${at}`, quantity: { min: 4, max: 2 }, clauses: ['repair'] })),
    }));
    const errors = (): number => view.renderRoot.querySelector('section')?.querySelectorAll('li').length ?? 0;
    expect(errors()).to.equal(100);
    view.renderRoot.querySelector<HTMLElement>('section .empty button')?.click();
    await viewSettled(view);
    expect(errors()).to.be.at.least(150);
  });

  it('names what an overlay does wrong', async () => {
    const base = await rulesetOf('gbt-27922-2011');
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      title: '某机构',
      extends: { id: base.id, version: base.version },
      changes: [{ op: 'set', target: 'grades/five-star', field: 'min', from: 94, to: 96, reason: '决议' }],
    } as unknown as Overlay;
    const studio = studioWith(overlay, { ground: { ruleset: base, earlier: [] }, overlays: overlayEditing });
    const view = await mountView<ProblemsView>('steelyard-view-problems', studio, 400);
    expect(lines(view)[0]?.textContent).to.contain('五星级');
    lines(view)[0]?.querySelector('button')?.click();
    expect(studio.record.places[0]).to.deep.include({ collection: 'grades', id: 'five-star' });
  });

  it('says that all is well', async () => {
    const studio = studioWith({
      format: 'steelyard/ruleset@1',
      id: 'small',
      version: '1.0.0',
      title: { 'zh-CN': '小', en: 'Small' },
      clauses: [{ id: 'one', number: '1', title: { 'zh-CN': '一', en: 'One' }, points: 100, assess: { method: 'conformity' } }],
      scoring: { scale: 100 },
      grades: [{ id: 'pass', title: { 'zh-CN': '合格', en: 'Pass' }, min: 60 }],
    } as Ruleset);
    const view = await mountView<ProblemsView>('steelyard-view-problems', studio, 400);
    expect(view.renderRoot.textContent).to.contain('没有问题');
  });

  it('shows markup in titles as it is written, and long ones whole', async () => {
    const { view } = await opened((ruleset) => ({
      ...wrongSum(ruleset),
      clauses: wrongSum(ruleset).clauses.map((one) => ({ ...one, title: `<script>x</script>${'长'.repeat(200)}` })),
    }));
    expect(view.renderRoot.querySelector('script')).to.equal(null);
    expect(view.scrollWidth).to.be.at.most(400);
  });

  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}`, async () => {
      const { view } = await opened((one) => reversed(wrongSum(one)), { language });
      expect(lines(view).length).to.be.greaterThan(1);
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
});
