// Decision tables as a clerk works in them: ranges typed and pasted, gaps and overlaps where they are.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../editor/views/tables/define.js';
import type { SteelyardGrid } from '../../../editor/ui/grid/grid-element.js';
import type { TablesView } from '../../../editor/views/tables/tables-view.js';
import type { Ruleset, Table } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

function row(when: Table['rows'][number]['when'], then: number): Table['rows'][number] {
  return { when, then };
}

function ruleset(rows: readonly Table['rows'][number][]): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id: 'trial',
    version: '1.0.0',
    title: { 'zh-CN': '试验', en: 'Trial' },
    facts: [
      { id: 'headcount', title: { 'zh-CN': '人数', en: 'Headcount' }, type: 'integer', min: 0 },
      {
        id: 'channel',
        title: { 'zh-CN': '渠道', en: 'Channel' },
        type: 'choice',
        options: [{ id: 'shop', title: { 'zh-CN': '门店', en: 'Shops' } }],
      },
    ],
    clauses: [{ id: 'one', number: '1', title: { 'zh-CN': '一', en: 'One' }, points: 100, assess: { method: 'conformity' } }],
    scoring: {},
    grades: [{ id: 'pass', title: { 'zh-CN': '达标', en: 'Pass' }, min: 70 }],
    tables: [{ id: 'fees', title: { 'zh-CN': '费用', en: 'Fees' }, inputs: [{ var: 'facts.headcount' }], rows }],
    outputs: [{ id: 'fee', title: { 'zh-CN': '费用', en: 'Fee' }, type: 'money', unit: 'CNY', value: { table: 'fees' } }],
  } as unknown as Ruleset;
}

const TWO = [row([{ min: 0, max: 45 }], 5000), row([{ min: 46 }], 7000)];

interface Shown {
  readonly studio: TestStudio;
  readonly view: TablesView;
  readonly grid: SteelyardGrid;
  table(): Table;
  cell(row: string, column: string): string;
  type(row: string, column: string, text: string): Promise<void>;
  settled(): Promise<void>;
}

async function shown(document: Ruleset, setting: StudioSetting = {}): Promise<Shown> {
  const studio = studioWith(document, setting);
  const view = await mountView<TablesView>('steelyard-view-tables', studio);
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
    table: () => studio.workpiece.ruleset.tables?.[0] as Table,
    cell: (at, column) => grid.cellElement({ row: at, column })?.querySelector('.text')?.textContent?.trim() ?? '',
    type: async (at, column, text) => {
      grid.focusCell(at, column);
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await settled();
    },
  };
}

describe('decision tables', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`have nothing that axe objects to in ${language}`, async () => {
      const at = await shown(ruleset(TWO), { language });
      expect(await accessibilityFaults(at.view)).to.deep.equal([]);
    });
  }

  it('show ranges as people write them, and say that nothing is missing', async () => {
    const at = await shown(ruleset(TWO));
    expect([at.cell('0', 'when:0'), at.cell('1', 'when:0'), at.cell('1', 'then')]).to.deep.equal(['0–45', '≥ 46', '7000']);
    expect(at.view.renderRoot.textContent).to.contain('没有遗漏，没有重叠');
  });

  it('mark an overlap on both rows and say a gap above the table', async () => {
    const at = await shown(ruleset(TWO));
    await at.type('1', 'when:0', '>= 40');
    expect(at.table().rows[1]?.when).to.deep.equal([{ min: 40 }]);
    for (const one of ['0', '1'])
      expect(at.grid.cellElement({ row: one, column: 'when:0' })?.querySelector('.mark.error'), one).not.to.equal(null);
    await at.type('1', 'when:0', '60以上');
    expect(at.grid.cellElement({ row: '0', column: 'when:0' })?.querySelector('.mark')).to.equal(null);
    expect(at.view.renderRoot.querySelector('.problems .warn')?.textContent).to.contain('46');
  });

  it('refuse what cannot be read and say how it is written', async () => {
    const at = await shown(ruleset(TWO));
    await at.type('0', 'when:0', '不多');
    expect(at.grid.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('0–45');
    expect(at.table().rows).to.deep.equal(TWO);
  });

  it('take a block from Excel that is longer than the table, as one step', async () => {
    const at = await shown(ruleset(TWO));
    at.grid.focusCell('1', 'when:0');
    const data = new DataTransfer();
    data.setData('text/plain', '46-100\t7000\n101-200\t9000\n201以上\t12000\n');
    at.grid.field.area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await at.settled();
    expect(at.table().rows).to.deep.equal([
      TWO[0],
      row([{ min: 46, max: 100 }], 7000),
      row([{ min: 101, max: 200 }], 9000),
      row([{ min: 201 }], 12000),
    ]);
    expect(at.studio.workpiece.undo()).to.equal(true);
    expect(at.table().rows).to.deep.equal(TWO);
  });

  it('get and lose inputs with their cells', async () => {
    const at = await shown(ruleset(TWO));
    const button = (text: string): HTMLButtonElement =>
      [...at.view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.includes(text)) as HTMLButtonElement;
    button('增加输入列').click();
    await at.settled();
    expect(at.table().inputs).to.deep.equal([{ var: 'facts.headcount' }, { var: 'facts.channel' }]);
    expect(at.cell('0', 'when:1')).to.equal('任意');
    await at.type('0', 'when:1', '门店');
    expect(at.table().rows[0]?.when).to.deep.equal([{ min: 0, max: 45 }, { in: ['shop'] }]);
    at.grid.focusCell('0', 'when:1');
    await at.settled();
    button('删除此列').click();
    expect(at.table().rows).to.deep.equal(TWO);
  });

  it('say what still uses one that goes', async () => {
    const at = await shown(ruleset(TWO));
    [...at.view.renderRoot.querySelectorAll('button')].find((one) => one.textContent === '删除此表')?.click();
    await at.settled();
    expect(at.studio.record.notices[0]?.text['zh-CN']).to.contain('1 处引用');
    at.studio.record.notices[0]?.action?.run();
    expect(at.table().rows).to.deep.equal(TWO);
  });

  it('begin with one row where there is none', async () => {
    const { tables: _, outputs: __, ...rest } = ruleset(TWO) as unknown as Record<string, unknown>;
    const studio = studioWith(rest as unknown as Ruleset);
    const view = await mountView<TablesView>('steelyard-view-tables', studio);
    expect(view.renderRoot.textContent).to.contain('决策表按输入查出结果');
    view.renderRoot.querySelector<HTMLButtonElement>('.tools button')?.click();
    await viewSettled(view);
    expect(view.renderRoot.querySelector('steelyard-grid')?.rows.length).to.equal(1);
  });
});
