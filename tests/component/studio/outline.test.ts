// The outline as a clerk works in it: what is seen, what typing, moving and pasting rows makes of the document.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../editor/views/outline/define.js';
import { clauseSpots } from '../../../editor/state/place.js';
import type { SteelyardGrid } from '../../../editor/ui/grid/grid-element.js';
import type { OutlineView } from '../../../editor/views/outline/outline-view.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

interface Outline {
  readonly studio: TestStudio;
  readonly view: OutlineView;
  readonly grid: SteelyardGrid;
  clause(id: string): Clause;
  rows(): readonly string[];
  cell(row: string, column: string): string;
  settled(): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  button(text: string): HTMLButtonElement;
}

async function outline(document?: Ruleset, setting: StudioSetting = {}): Promise<Outline> {
  localStorage.removeItem('steelyard-outline');
  const studio = studioWith(document ?? (await draft()), setting);
  const view = await mountView<OutlineView>('steelyard-view-outline', studio);
  const grid = view.renderRoot.querySelector('steelyard-grid');
  if (grid === null) throw new Error('no grid');
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
    clause: (id) => {
      const found = clauseSpots(studio.workpiece.ruleset).get(id)?.clause;
      if (found === undefined) throw new Error(`no clause ${id}`);
      return found;
    },
    rows: () => grid.rows.map(({ id }) => id),
    cell: (row, column) => grid.cellElement({ row, column })?.querySelector('.text')?.textContent?.trim() ?? '',
    press: async (...keys) => {
      for (const chord of keys) {
        const parts = chord.split('+');
        const key = parts.pop() ?? '';
        for (const held of parts) await sendKeys({ down: held });
        await sendKeys({ press: key });
        for (const held of parts) await sendKeys({ up: held });
        await settled();
      }
    },
    button: (text) => {
      const found = [...view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
      if (found === undefined) throw new Error(`no button ${text}`);
      return found;
    },
  };
}

async function draft(): Promise<Ruleset> {
  return { ...(await rulesetOf('gbt-27922-2011')), version: '1.1.0', status: 'draft' };
}

describe('the outline', () => {
  it('has nothing that axe objects to, with details and with sums that are off', async () => {
    const at = await outline();
    at.grid.focusCell('repair', 'points');
    await at.settled();
    await import('../../../editor/views/outline/detail/define.js');
    await sendKeys({ type: '3' });
    await at.press('Enter');
    expect(await accessibilityFaults(at.view)).to.deep.equal([]);
  });

  it('shows numbers, titles, methods, sums and shares', async () => {
    const at = await outline();
    expect(at.rows().slice(0, 3)).to.deep.equal(['service-system', 'organisation', 'department-and-posts']);
    expect(at.cell('service-system', 'number')).to.contain('5.1');
    expect(at.cell('service-system', 'sum')).to.equal('40');
    expect(at.cell('repair', 'method')).to.equal('抽样');
    expect(at.cell('repair', 'share')).to.equal('5.5%');
    expect(at.cell('repair', 'basis')).to.equal('暂定');
    expect(at.view.renderRoot.querySelector('.totals')?.textContent).to.contain('总分 100 分');
  });

  it('takes full-width digits and says which sum is off, with the difference to distribute', async () => {
    const at = await outline();
    at.grid.focusCell('repair', 'points');
    await sendKeys({ type: '６．５分' });
    await at.press('Enter');
    expect(at.clause('repair').points).to.equal(6.5);
    expect(at.studio.workpiece.canUndo?.['zh-CN']).to.equal('条款 5.2.4 维修：分值 5.5 → 6.5');
    expect(at.view.renderRoot.querySelector('.off')?.textContent).to.contain('声明 35 分，下级合计 36 分');
    expect(at.grid.markOf({ row: 'product-service', column: 'sum' })?.severity).to.equal('error');
    at.button('按比例分配差额').click();
    await at.settled();
    expect(at.view.renderRoot.querySelector('.off')).to.equal(null);
    expect(at.studio.workpiece.undo()).to.equal(true);
    await at.settled();
    at.button('取下级之和').click();
    await at.settled();
    expect(at.clause('product-service').points).to.equal(36);
  });

  it('refuses what is no number and says so, the text kept', async () => {
    const at = await outline();
    at.grid.focusCell('repair', 'points');
    await sendKeys({ type: 'viel' });
    await at.press('Enter');
    expect(at.clause('repair').points).to.equal(5.5);
    expect(at.grid.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal('不是数字');
  });

  it('draws only the rows anew that an edit touches', async () => {
    const at = await outline();
    const before = new Map(at.grid.rows.map((row) => [row.id, row]));
    at.grid.focusCell('funding', 'title');
    await sendKeys({ type: '资金' });
    await at.press('Enter');
    const changed = at.grid.rows.filter((row) => before.get(row.id) !== row).map(({ id }) => id);
    expect(changed).to.deep.equal(['service-system', 'resources', 'funding']);
  });

  it('inserts, indents, moves and removes by keys, one step each', async () => {
    const at = await outline();
    at.grid.focusCell('delivery', 'title');
    await at.settled();
    await at.press('Control+Enter');
    await sendKeys({ type: '安装' });
    await at.press('Enter');
    const fresh = at.rows()[at.rows().indexOf('delivery') + 1] ?? '';
    expect(fresh).to.equal('clause');
    at.grid.focusCell(fresh, 'title');
    await at.press('Alt+Shift+ArrowRight');
    expect(clauseSpots(at.studio.workpiece.ruleset).get(fresh)?.parent).to.equal('delivery');
    await at.press('Alt+Shift+ArrowLeft', 'Alt+ArrowUp');
    expect(at.rows().indexOf(fresh)).to.be.lessThan(at.rows().indexOf('delivery'));
    await at.press('Control+Minus');
    expect(at.rows()).not.to.contain(fresh);
    for (const _ of [1, 2, 3]) at.studio.workpiece.undo();
    await at.settled();
    expect(clauseSpots(at.studio.workpiece.ruleset).get(fresh)?.parent).to.equal('delivery');
  });

  it('says what referred to a clause that is removed, with a way back', async () => {
    const document: Ruleset = { ...(await draft()), evidence: [{ id: 'records', title: '记录', clauses: ['repair', 'delivery'] }] };
    const at = await outline(document);
    at.grid.focusCell('repair', 'title');
    await at.press('Shift+Space', 'Delete');
    expect(at.rows()).not.to.contain('repair');
    expect(at.studio.workpiece.ruleset.evidence?.[0]?.clauses).to.deep.equal(['delivery']);
    const [notice] = at.studio.record.notices;
    expect(notice?.text['zh-CN']).to.equal('删除条款 5.2.4 维修（取消证据关联 1 处）');
    notice?.action?.run();
    await at.settled();
    expect(at.studio.workpiece.ruleset).to.deep.equal(document);
  });

  it('renumbers after a move and keeps the old numbers', async () => {
    const at = await outline();
    at.grid.focusCell('recycling', 'number');
    await at.press('Alt+ArrowUp');
    at.button('重新编号').click();
    await at.settled();
    expect(at.clause('recycling').number).to.equal('5.2.5');
    expect(at.clause('recycling').aliases).to.deep.equal(['5.2.6']);
  });

  it('filters by text and by kind; the groups above stay', async () => {
    const at = await outline();
    const search = at.view.renderRoot.querySelector<HTMLInputElement>('.search');
    search?.focus();
    await sendKeys({ type: '维修' });
    await at.settled();
    expect(at.rows()).to.include.members(['product-service', 'repair']);
    expect(at.rows()).not.to.contain('delivery');
    const select = at.view.renderRoot.querySelector<HTMLSelectElement>('.tools select');
    if (search === null || select === null) throw new Error('no filter');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    select.value = 'method:rule';
    select.dispatchEvent(new Event('change'));
    await at.settled();
    expect(at.rows()).to.deep.equal(['service-system', 'staffing', 'service-manager-ratio']);
  });

  it('folds to a level, and opens what hides a clause that is selected elsewhere', async () => {
    const at = await outline();
    at.view.expandTo(1);
    await at.settled();
    expect(at.rows()).to.deep.equal(['service-system', 'product-service', 'customer-service']);
    at.studio.goTo({ collection: 'clauses', id: 'funding', field: 'points' });
    await at.settled();
    expect(at.grid.selection?.active).to.deep.equal({ row: 'funding', column: 'points' });
    expect(at.rows()).to.contain('funding');
    expect(at.rows()).not.to.contain('repair');
  });

  it('selects in the workpiece what is selected here', async () => {
    const at = await outline();
    at.grid.focusCell('repair', 'title');
    await at.settled();
    expect(at.studio.workpiece.selected).to.deep.equal({ collection: 'clauses', id: 'repair' });
  });

  it('copies rows as clauses and pastes them into another document', async () => {
    const at = await outline();
    at.grid.focusCell('repair', 'title');
    await at.press('Shift+Space');
    const data = new DataTransfer();
    (at.grid.shadowRoot?.activeElement ?? at.grid).dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, composed: true }),
    );
    expect(data.getData('text/plain')).to.contain('维修');
    expect(data.getData('text/html')).to.contain('<table');
    const other = await outline({ ...(await rulesetOf('elderly-care-homes')), status: 'draft' });
    const first = other.rows()[0] ?? '';
    other.grid.focusCell(first, 'title');
    await other.settled();
    (other.grid.shadowRoot?.activeElement ?? other.grid).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }),
    );
    for (let wait = 0; wait < 50 && !clauseSpots(other.studio.workpiece.ruleset).has('repair'); wait += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(other.clause('repair')).to.deep.equal(at.clause('repair'));
    expect(other.studio.workpiece.ruleset.sources?.['questions-and-answers']).to.deep.equal(
      at.studio.workpiece.ruleset.sources?.['questions-and-answers'],
    );
  });

  it('opens the dialog for a table from elsewhere, and puts cells that were copied here into cells', async () => {
    const at = await outline();
    const paste = (data: DataTransfer): void => {
      (at.grid.shadowRoot?.activeElement ?? at.grid).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }),
      );
    };
    at.grid.focusCell('repair', 'points');
    await at.settled();
    await at.press('Shift+ArrowDown', 'Shift+ArrowLeft');
    const own = new DataTransfer();
    (at.grid.shadowRoot?.activeElement ?? at.grid).dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: own, bubbles: true, composed: true }),
    );
    at.grid.focusCell('funding', 'title');
    await at.settled();
    paste(own);
    await at.settled();
    expect(at.clause('funding').points).to.equal(5.5);
    const sheet = new DataTransfer();
    sheet.setData('text/plain', '5.2.4\t维修\t6\r\n5.2.5\t质量保证\t5');
    paste(sheet);
    for (let wait = 0; wait < 80 && document.querySelector('steelyard-paste-dialog') === null; wait += 1) {
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(document.querySelector('steelyard-paste-dialog')).not.to.equal(null);
    document.querySelector('steelyard-paste-dialog')?.remove();
  });

  it('changes values but no structure where only values may be changed', async () => {
    const at = await outline(undefined, { isValuesOnly: true });
    expect(at.view.renderRoot.textContent).not.to.contain('重新编号');
    at.grid.focusCell('repair', 'points');
    await sendKeys({ type: '6' });
    await at.press('Enter');
    expect(at.clause('repair').points).to.equal(6);
    expect(at.grid.isReadOnly('repair', 'number')).to.equal(true);
  });

  it('lets nothing be changed that is published', async () => {
    const at = await outline(undefined, { readOnly: 'published' });
    expect(at.grid.isReadOnly('repair', 'points')).to.equal(true);
    expect(at.view.renderRoot.textContent).not.to.contain('插入');
  });

  it('teaches what to do where there is nothing', async () => {
    const at = await outline({ ...(await draft()), clauses: [] });
    const empty = at.grid.shadowRoot?.querySelector('.empty');
    expect(empty?.textContent).to.contain('还没有条款');
    empty?.querySelector('button')?.click();
    await at.settled();
    expect(at.rows()).to.deep.equal(['clause']);
  });

  it('speaks English as soon as it is chosen', async () => {
    const at = await outline();
    at.studio.setLanguage('en');
    await at.settled();
    expect(at.cell('repair', 'title')).to.equal('Repair');
    expect(at.view.renderRoot.querySelector('.totals')?.textContent).to.contain('100 points');
  });
});
