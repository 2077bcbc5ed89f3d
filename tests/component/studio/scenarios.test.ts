// Scenarios as staff meet them: what each expects and comes to, failing ones on top, and what is done with one.
import { expect } from '@open-wc/testing';
import '../../../editor/views/scenarios/define.js';
import type { Scenario } from '../../../editor/state/work.js';
import type { ScenariosView } from '../../../editor/views/scenarios/scenarios-view.js';
import { accessibilityFaults } from '../support/accessible.js';
import { exampleAudit, rulesetOf } from '../support/documents.js';
import { cellOf, cellText, gridOf, pressIn, rowIds, typeInto } from '../support/grid.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

async function opened(
  scenarios?: (audit: Scenario['audit']) => readonly Scenario[],
  setting: StudioSetting = {},
): Promise<{ view: ScenariosView; studio: TestStudio }> {
  const example = await exampleAudit('gbt-27922-2011', '01-household-appliances-four-star');
  const { overlays: _, ...audit } = example as unknown as Record<string, unknown>;
  const list = scenarios?.(audit) ?? [
    { name: { 'zh-CN': '四星', en: 'Four stars' }, audit, expect: { status: 'final', grade: 'four-star' } },
    { name: '五星', audit, expect: { grade: 'five-star' } },
    { name: '叠加', audit, overlays: [{ id: 'gone', version: '1.0.0' }], expect: { grade: 'four-star' } },
  ];
  const studio = studioWith(await rulesetOf('gbt-27922-2011'), { scenarios: list, audit: example, ...setting });
  return { view: await mountView<ScenariosView>('steelyard-view-scenarios', studio), studio };
}

const list = ({ workpiece }: TestStudio): readonly Scenario[] => workpiece.work.scenarios;
const detail = (view: ScenariosView): HTMLElement => view.renderRoot.querySelector<HTMLElement>('.detail') ?? document.createElement('i');

async function choose(view: ScenariosView, row: string): Promise<void> {
  gridOf(view).focusCell(row, 'name');
  await viewSettled(view);
}

async function button(view: ScenariosView, text: string): Promise<void> {
  [...detail(view).querySelectorAll('button')].find((one) => one.textContent === text)?.click();
  await viewSettled(view);
  await viewSettled(gridOf(view));
}

describe('the table of scenarios', () => {
  it('has the failing ones on top, with what was expected and found', async () => {
    const { view } = await opened();
    expect(rowIds(gridOf(view))).to.deep.equal(['1', '2', '0']);
    expect(cellText(gridOf(view), '1', 'result')).to.equal('等级：预期 五星级，实为 四星级');
    expect(cellText(gridOf(view), '2', 'result')).to.equal('叠加规则不在库中：gone@1.0.0');
    expect(cellText(gridOf(view), '0', 'result')).to.equal('通过');
    expect(cellOf(gridOf(view), '1', 'result').classList.contains('error')).to.equal(true);
    expect(view.renderRoot.querySelector('[role=status]')?.textContent).to.equal('2 个未通过，1 个通过');
  });

  it('takes what is expected, and runs it at once', async () => {
    const { view, studio } = await opened();
    expect(await typeInto(view, '1', 'grade', '四星级')).to.equal('');
    expect(list(studio)[1]?.expect).to.deep.equal({ grade: 'four-star' });
    expect(cellText(gridOf(view), '1', 'result')).to.equal('通过');
    expect(await typeInto(view, '1', 'score', '９３．２７')).to.equal('');
    expect(list(studio)[1]?.expect).to.deep.equal({ score: '93.27', grade: 'four-star' });
    studio.workpiece.undo();
    studio.workpiece.undo();
    expect(list(studio)[1]?.expect).to.deep.equal({ grade: 'five-star' });
  });

  it('says why it does not take a number that is none, or the last thing away', async () => {
    const { view, studio } = await opened();
    expect(await typeInto(view, '0', 'score', '很高')).to.contain('数字');
    expect(await typeInto(view, '1', 'grade', '（不比较）')).to.contain('至少');
    expect(list(studio)[1]?.expect).to.deep.equal({ grade: 'five-star' });
  });

  it('names scenarios in both languages', async () => {
    const { view, studio } = await opened();
    expect(await typeInto(view, '1', 'en', 'Five stars')).to.equal('');
    expect(list(studio)[1]?.name).to.deep.equal({ 'zh-CN': '五星', en: 'Five stars' });
    expect(await typeInto(view, '1', 'en', '')).to.equal('');
    expect(list(studio)[1]?.name).to.deep.equal({ 'zh-CN': '五星' });
    await typeInto(view, '1', 'name', '');
    expect(list(studio)[1]?.name).to.deep.equal({ 'zh-CN': '五星' });
  });

  it('loses rows by a key', async () => {
    const { view, studio } = await opened();
    await choose(view, '2');
    await pressIn(view, '-', { ctrlKey: true });
    expect(list(studio).map(({ name }) => (typeof name === 'string' ? name : name['zh-CN']))).to.deep.equal(['四星', '五星']);
  });

  it('teaches where there are none', async () => {
    const { view } = await opened(() => []);
    expect(gridOf(view).shadowRoot?.textContent).to.contain('保存为用例');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('shows odd ones without a fault', async () => {
    const { view } = await opened(() => [
      { name: '<script>alert(1)</script>', audit: {}, expect: {} },
      {
        name: '长'.repeat(200),
        audit: { overlays: 7, clauses: { nowhere: null }, facts: { constructor: {} } },
        expect: { grade: 'gone', odd: 1 },
      },
    ]);
    expect(rowIds(gridOf(view))).to.have.length(2);
    for (const row of ['0', '1']) await choose(view, row);
    expect(detail(view).textContent).to.contain('已评 1 条');
  });
});

describe('the chosen scenario', () => {
  it('shows its inputs', async () => {
    const { view } = await opened();
    await choose(view, '0');
    expect(detail(view).textContent).to.contain('审核类型再认证');
    expect(detail(view).textContent).to.match(/已评 \d+ 条/);
  });

  it('is opened in the trial, with its overlays', async () => {
    const { view, studio } = await opened();
    await choose(view, '2');
    await button(view, '在试评中打开');
    expect(studio.record.tried[0]).to.deep.include({ format: 'steelyard/audit@1', overlays: [{ id: 'gone', version: '1.0.0' }] });
  });

  it('expects what it comes to now', async () => {
    const { view, studio } = await opened();
    await choose(view, '1');
    await button(view, '以现在的结果为预期');
    expect(list(studio)[1]?.expect).to.deep.equal({ grade: 'four-star' });
    expect(view.renderRoot.querySelector('[role=status]')?.textContent).to.equal('1 个未通过，2 个通过');
  });

  it('takes the audit of the trial', async () => {
    const { view, studio } = await opened((audit) => [{ name: '空', audit: { type: audit.type }, expect: { grade: 'four-star' } }]);
    await choose(view, '0');
    await button(view, '换成试评中的记录');
    expect(Object.keys(list(studio)[0]?.audit ?? {})).to.include('clauses');
    expect(list(studio)[0]?.audit).to.not.have.property('format');
  });

  it('is only read where nothing may be changed', async () => {
    const { view, studio } = await opened(undefined, { readOnly: 'shipped' });
    const before = list(studio);
    await choose(view, '1');
    const enabled = [...detail(view).querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].map((one) => one.textContent);
    expect(enabled).to.deep.equal(['在试评中打开']);
    await pressIn(view, '-', { ctrlKey: true });
    expect(list(studio)).to.equal(before);
  });

  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}`, async () => {
      const { view } = await opened(undefined, { language });
      await choose(view, '1');
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
});
