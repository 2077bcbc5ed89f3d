// Facts, stages, outputs and adjustments as a clerk works in them.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../editor/views/adjustments/define.js';
import '../../../editor/views/facts/define.js';
import '../../../editor/views/outputs/define.js';
import '../../../editor/views/stages/define.js';
import type { SteelyardGrid } from '../../../editor/ui/grid/grid-element.js';
import type { StudioView } from '../../../editor/views/view.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const RULESET = {
  format: 'steelyard/ruleset@1',
  id: 'trial',
  version: '1.0.0',
  title: { 'zh-CN': '试验', en: 'Trial' },
  facts: [
    { id: 'headcount', title: { 'zh-CN': '人数', en: 'Headcount' }, type: 'integer', unit: { 'zh-CN': '人', en: 'persons' }, min: 0 },
    {
      id: 'channel',
      title: { 'zh-CN': '渠道', en: 'Channel' },
      type: 'choice',
      options: [
        { id: 'shop', title: { 'zh-CN': '门店', en: 'Shops' } },
        { id: 'online', title: { 'zh-CN': '线上', en: 'Online' } },
      ],
    },
  ],
  clauses: [
    {
      id: 'one',
      number: '1',
      title: { 'zh-CN': '一', en: 'One' },
      points: 100,
      assess: { method: 'conformity' },
      stage: 'on-site',
      applies: { '>': [{ var: 'facts.headcount' }, 5] },
    },
  ],
  scoring: {},
  adjustments: [
    {
      id: 'deduction',
      title: { 'zh-CN': '特别扣分', en: 'Deduction' },
      points: -1,
      limit: null,
      kinds: [{ id: 'law', title: { 'zh-CN': '违法', en: 'Breach of law' } }],
      needsCorrection: true,
    },
    { id: 'bonus', title: { 'zh-CN': '特别加分', en: 'Bonus' }, points: 1, limit: 1 },
  ],
  grades: [{ id: 'pass', title: { 'zh-CN': '达标', en: 'Pass' }, min: 70 }],
  outputs: [
    { id: 'fee', title: { 'zh-CN': '费用', en: 'Fee' }, type: 'money', unit: 'CNY', value: { '*': [{ var: 'facts.headcount' }, 100] } },
  ],
  stages: [
    { id: 'document-review', title: { 'zh-CN': '文件审查', en: 'Document review' } },
    { id: 'on-site', title: { 'zh-CN': '现场审核', en: 'On-site audit' } },
  ],
} as unknown as Ruleset;

interface Shown {
  readonly studio: TestStudio;
  readonly view: StudioView;
  readonly grid: SteelyardGrid;
  ruleset(): Ruleset;
  cell(row: string, column: string): string;
  type(row: string, column: string, text: string): Promise<void>;
  settled(): Promise<void>;
}

async function shown(name: string, setting: StudioSetting = {}): Promise<Shown> {
  const studio = studioWith(RULESET, setting);
  const view = await mountView<StudioView>(`steelyard-view-${name}`, studio);
  const grid = view.renderRoot.querySelector('steelyard-grid') as SteelyardGrid;
  const settled = async (): Promise<void> => {
    await viewSettled(view);
    await viewSettled(grid);
  };
  await settled();
  return {
    studio,
    view,
    grid,
    settled,
    ruleset: () => studio.workpiece.ruleset,
    cell: (row, column) => grid.cellElement({ row, column })?.querySelector('.text')?.textContent?.trim() ?? '',
    type: async (row, column, text) => {
      grid.focusCell(row, column);
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await settled();
    },
  };
}

const detail = (at: Shown): string => at.view.renderRoot.querySelector('.detail')?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the views of flat collections', () => {
  for (const [name, row] of [
    ['facts', 'channel'],
    ['stages', 'on-site'],
    ['outputs', 'fee'],
    ['adjustments', 'deduction'],
  ] as const) {
    for (const language of ['zh-CN', 'en'] as const) {
      it(`of ${name} have nothing that axe objects to in ${language}`, async () => {
        const at = await shown(name, { language });
        expect(await accessibilityFaults(at.view)).to.deep.equal([]);
        at.grid.focusCell(row);
        await at.settled();
        expect(await accessibilityFaults(at.view)).to.deep.equal([]);
      });
    }
  }
});

describe('facts', () => {
  it('take what is typed, and refuse what is no number with the reason', async () => {
    const at = await shown('facts');
    await at.type('headcount', 'max', '５００');
    expect(at.ruleset().facts?.[0]?.max).to.equal(500);
    await at.type('headcount', 'min', '很少');
    expect(at.grid.field.isOpen).to.equal(true);
    expect(at.grid.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal('不是数字');
    expect(at.ruleset().facts?.[0]?.min).to.equal(0);
  });

  it('follow a new id wherever they are used', async () => {
    const at = await shown('facts');
    await at.type('headcount', 'id', 'staff');
    expect(at.ruleset().facts?.[0]?.id).to.equal('staff');
    expect(JSON.stringify(at.ruleset().clauses[0]?.applies)).to.contain('facts.staff');
    expect(JSON.stringify(at.ruleset().outputs?.[0]?.value)).to.contain('facts.staff');
    expect(at.studio.workpiece.checks?.isUsable).to.equal(true);
    at.studio.workpiece.undo();
    expect(at.ruleset()).to.deep.equal(RULESET);
  });

  it('say what still uses one that goes, and give it back', async () => {
    const at = await shown('facts');
    at.grid.focusCell('headcount');
    at.grid.actions.onRemove?.(['headcount']);
    await at.settled();
    expect(at.studio.record.notices[0]?.text['zh-CN']).to.contain('2 处引用');
    expect(at.studio.workpiece.checks?.isUsable).to.equal(false);
    at.studio.record.notices[0]?.action?.run();
    expect(at.ruleset()).to.deep.equal(RULESET);
  });

  it('become a choice with a first option, and lose what only numbers have', async () => {
    const at = await shown('facts');
    await at.type('headcount', 'type', '单选');
    expect(at.ruleset().facts?.[0]).to.deep.equal({
      id: 'headcount',
      title: { 'zh-CN': '人数', en: 'Headcount' },
      type: 'choice',
      options: [{ id: 'option-1', title: { 'zh-CN': '选项 1', en: 'Option 1' } }],
    });
  });

  it('show the options of a choice and where a fact is used, and lead there', async () => {
    const at = await shown('facts');
    at.grid.focusCell('channel');
    await at.settled();
    const options = at.view.renderRoot.querySelector('.detail steelyard-grid') as SteelyardGrid;
    options.focusCell('online', 'title');
    await sendKeys({ type: '网店' });
    await sendKeys({ press: 'Enter' });
    await at.settled();
    expect(at.ruleset().facts?.[1]?.options?.[1]?.title).to.deep.equal({ 'zh-CN': '网店', en: 'Online' });
    at.grid.focusCell('headcount');
    await at.settled();
    expect(detail(at)).to.contain('1 一').and.to.contain('费用');
    at.view.renderRoot.querySelector<HTMLButtonElement>('.uses button')?.click();
    expect(at.studio.record.places).to.deep.equal([{ collection: 'clauses', id: 'one' }]);
  });

  it('cannot be changed in a published version', async () => {
    const at = await shown('facts', { readOnly: 'published' });
    await at.type('headcount', 'max', '5');
    expect(at.ruleset()).to.equal(RULESET);
    expect(at.grid.shadowRoot?.querySelector('.add')).to.equal(null);
  });
});

describe('stages', () => {
  it('move, and say how often they are named', async () => {
    const at = await shown('stages');
    expect(at.cell('on-site', 'used')).to.equal('1 处');
    at.grid.actions.onMove?.(['on-site'], { row: 'document-review', where: 'before' });
    expect(at.ruleset().stages?.map(({ id }) => id)).to.deep.equal(['on-site', 'document-review']);
  });

  it('come with Insert and their first name is typed at once', async () => {
    const at = await shown('stages');
    at.grid.focusCell('document-review');
    await sendKeys({ press: 'Insert' });
    await at.settled();
    await sendKeys({ type: '整改' });
    await sendKeys({ press: 'Enter' });
    await at.settled();
    expect(at.ruleset().stages?.[1]).to.deep.equal({ id: 'stage', title: { 'zh-CN': '整改' } });
  });
});

describe('outputs', () => {
  it('read their value as a sentence, and open the builder', async () => {
    const at = await shown('outputs');
    expect(at.cell('fee', 'value')).to.contain('人数').and.to.contain('100');
    at.grid.focusCell('fee', 'value');
    await at.settled();
    const builder = at.view.renderRoot.querySelector('steelyard-expression-builder');
    expect(builder?.expression).to.deep.equal({ '*': [{ var: 'facts.headcount' }, 100] });
    expect(builder?.type).to.equal('number');
  });
});

describe('adjustments', () => {
  it('have no limit where the cell is blank, written as it was', async () => {
    const at = await shown('adjustments');
    expect(at.cell('deduction', 'limit')).to.equal('不限');
    await at.type('bonus', 'points', '1.5');
    expect(at.ruleset().adjustments?.[1]).to.deep.equal({
      id: 'bonus',
      title: { 'zh-CN': '特别加分', en: 'Bonus' },
      points: 1.5,
      limit: 1,
    });
    at.grid.focusCell('bonus', 'limit');
    await sendKeys({ press: 'Delete' });
    expect(at.ruleset().adjustments?.[1]?.limit).to.equal(null);
    at.grid.focusCell('bonus', 'needsCorrection');
    await sendKeys({ press: 'Space' });
    expect(at.ruleset().adjustments?.[1]?.needsCorrection).to.equal(true);
  });

  it('keep their kinds in a list of their own', async () => {
    const at = await shown('adjustments');
    at.grid.focusCell('deduction');
    await at.settled();
    const kinds = at.view.renderRoot.querySelector('.detail steelyard-grid') as SteelyardGrid;
    kinds.actions.onInsert?.('law');
    await at.settled();
    expect(at.ruleset().adjustments?.[0]?.kinds?.map(({ id }) => id)).to.deep.equal(['law', 'kind-2']);
    kinds.actions.onRemove?.(['law']);
    expect(at.ruleset().adjustments?.[0]?.kinds?.map(({ id }) => id)).to.deep.equal(['kind-2']);
  });
});
