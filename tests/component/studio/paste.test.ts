// Pasting a score sheet as a clerk does it: the table is understood, the difference is shown, nothing is taken before it is accepted.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Edit } from '../../../editor/state/edit.js';
import { clauseSpots } from '../../../editor/state/place.js';
import { looksLikeTable, openPaste } from '../../../editor/views/paste/open-paste.js';
import type { PasteDialog } from '../../../editor/views/paste/paste-dialog.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

interface Pasting {
  readonly studio: TestStudio;
  readonly dialog: PasteDialog;
  readonly answer: Promise<Edit | undefined>;
  text(selector?: string): string;
  all<T extends Element = HTMLElement>(selector: string): readonly T[];
  button(text: string): HTMLButtonElement;
  choose(name: string, value: string): Promise<void>;
  row(text: string): HTMLTableRowElement;
  settled(): Promise<void>;
}

async function pasting(data: { html?: string; text?: string }, setting: StudioSetting = {}, document_?: Ruleset): Promise<Pasting> {
  const studio = studioWith(document_ ?? { ...(await rulesetOf('gbt-27922-2011')), status: 'draft' }, setting);
  const answer = openPaste(studio, data);
  while (document.querySelector('steelyard-paste-dialog') === null) await new Promise(requestAnimationFrame);
  const dialog = document.querySelector('steelyard-paste-dialog') as PasteDialog;
  const settled = (): Promise<void> => viewSettled(dialog);
  await settled();
  const all = <T extends Element = HTMLElement>(selector: string): readonly T[] => [...dialog.renderRoot.querySelectorAll<T>(selector)];
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`no ${what}`);
    return value;
  };
  return {
    studio,
    dialog,
    answer,
    settled,
    all,
    text: (selector = 'dialog') => (dialog.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    button: (text) =>
      found(
        all<HTMLButtonElement>('button').find((one) => one.textContent?.trim() === text),
        text,
      ),
    row: (text) =>
      found(
        all<HTMLTableRowElement>('.difference tbody tr').find((one) => one.textContent?.includes(text)),
        text,
      ),
    choose: async (name, value) => {
      const select = found(
        all<HTMLSelectElement>('select').find((one) => (one.ariaLabel ?? one.labels[0]?.textContent) === name),
        name,
      );
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
  };
}

const SHEET = [
  '条款号\t评价指标\t分值\t得分',
  '5.1.1.1\t部门与岗位\t3分\t',
  '5.1.1.2\t服务网点\t（1.5分）\t',
  '5.2.4\t维修\t５．５\t',
  '5.2.5\t质量保证\t待定\t',
  '5.3.1\t投诉处理\t13\t',
  '9.9\t全新条款\t1\t',
].join('\n');

const clause = (ruleset: Ruleset, id: string): Clause | undefined => clauseSpots(ruleset).get(id)?.clause;

afterEach(() => {
  for (const one of document.querySelectorAll('steelyard-paste-dialog')) one.remove();
});

describe('a pasted score sheet', () => {
  it('is shown as a difference with its reasons, and changes nothing yet', async () => {
    const { row, text, studio, all } = await pasting({ text: SHEET });
    expect(all<HTMLSelectElement>('.pasted select').map(({ value }) => value)).to.deep.equal(['number', 'title', 'points', 'ignore']);
    expect(row('部门与岗位').textContent?.replace(/\s+/g, ' ')).to.contain('2.5 → 3').and.to.contain('编号一致');
    expect(row('质量保证').textContent).to.contain('“待定”不是一个数');
    expect(row('投诉处理').textContent).to.contain('请选择对应的条款');
    expect(row('全新条款').textContent).to.contain('没有对应的条款');
    expect(text('footer')).to.contain('2 行未匹配').and.to.contain('合计 100');
    expect(studio.workpiece.history.position).to.equal(0);
    expect(all<HTMLDialogElement>('dialog')[0]?.matches(':modal')).to.equal(true);
  });

  it('is taken as one step, which names it', async () => {
    const { button, answer, studio } = await pasting({ text: SHEET });
    button('采用').click();
    const edit = await answer;
    expect(edit?.label['zh-CN']).to.match(/^粘贴评分表：2 项分值/);
    expect(studio.apply(edit ?? false)).to.deep.equal({ isApplied: true });
    const { ruleset } = studio.workpiece;
    expect(clause(ruleset, 'department-and-posts')).to.include({ points: 3, pointsBasis: 'body' });
    expect(clause(ruleset, 'repair')).to.include({ points: 5.5, pointsBasis: 'body' });
    expect(clause(ruleset, 'quality-assurance')).to.include({ points: 5.5, pointsBasis: 'provisional' });
    expect(studio.workpiece.undo()).to.equal(true);
    expect(clause(studio.workpiece.ruleset, 'repair')?.pointsBasis).to.equal('provisional');
    expect(document.querySelector('steelyard-paste-dialog')).to.equal(null);
  });

  it('leaves out what is not ticked, and takes what the reader chose', async () => {
    const { row, choose, button, answer, studio, settled } = await pasting({ text: SHEET });
    (row('部门与岗位').querySelector('input') as HTMLInputElement).click();
    await settled();
    await choose('“5.3.1 投诉处理”对应哪个条款', '=complaint-handling');
    await choose('这些分值出自', 'normative');
    button('采用').click();
    studio.apply((await answer) ?? false);
    const { ruleset } = studio.workpiece;
    expect(clause(ruleset, 'department-and-posts')?.points).to.equal(2.5);
    expect(clause(ruleset, 'complaint-handling')).to.include({ points: 13, pointsBasis: 'normative', number: '5.3.2' });
  });

  it('is read anew when the reader says what a column is', async () => {
    const { choose, row, text } = await pasting({ text: '甲\t5.2.4\t维修\t6\t1\n乙\t5.2.6\t废弃商品回收\t4\t2' });
    await choose('D 列是', 'ignore');
    await choose('E 列是', 'points');
    expect(row('维修').textContent).to.contain('5.5 →').and.to.contain('1');
    expect(text('.pasted')).to.contain('手工指定');
  });

  it('adds, renames and renumbers where everything is taken', async () => {
    const { all, button, answer, studio, settled, row } = await pasting({ text: SHEET });
    all<HTMLInputElement>('input[name=scope]').at(-1)?.click();
    await settled();
    expect(row('全新条款').textContent).to.contain('新条款');
    button('采用').click();
    studio.apply((await answer) ?? false);
    expect(clause(studio.workpiece.ruleset, 'clause-9-9')).to.include({ number: '9.9', points: 1 });
  });

  it('shows only what needs a look where that is asked for', async () => {
    const { all, settled, row } = await pasting({ text: SHEET });
    (all<HTMLInputElement>('#filter')[0] as HTMLInputElement).click();
    await settled();
    expect(() => row('部门与岗位')).to.throw();
    expect(row('全新条款')).to.be.ok;
  });

  it('says what stands beside a group whose points and sum differ, and follows the sum where it is ticked', async () => {
    const { row, button, answer, studio, settled, text } = await pasting({ text: '编号\t名称\t分值\n5.3.1\t顾客关系\t15' });
    expect(text('aside')).to.contain('写的是 25，下级合计 27.5');
    (row('按下级合计').querySelector('input') as HTMLInputElement).click();
    await settled();
    expect(text('footer')).to.contain('合计 100 → 102.5');
    button('采用').click();
    studio.apply((await answer) ?? false);
    expect(clause(studio.workpiece.ruleset, 'customer-service')?.points).to.equal(27.5);
  });

  it('is given up with Escape, and with the button', async () => {
    const first = await pasting({ text: SHEET });
    await sendKeys({ press: 'Escape' });
    expect(await first.answer).to.equal(undefined);
    const second = await pasting({ text: SHEET });
    second.button('取消').click();
    expect(await second.answer).to.equal(undefined);
  });

  it('offers no new clauses where only values may be changed', async () => {
    const { all, row } = await pasting({ text: SHEET }, { isValuesOnly: true });
    expect(all('input[name=scope]')).to.have.length(2);
    expect(row('投诉处理').querySelector('option[value=new]')).to.equal(null);
  });
});

describe('the empty dialog', () => {
  it('takes a table that is pasted into it', async () => {
    const { dialog, settled, row } = await pasting({});
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table><tr><td>5.2.4</td><td>维修</td><td>6分</td></tr><tr><td>5.2.6</td><td>废弃商品回收</td><td>5分</td></tr></table>',
    );
    dialog.renderRoot
      .querySelector('textarea')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
    await settled();
    expect(row('维修').textContent?.replace(/\s+/g, ' ')).to.contain('5.5 → 6');
  });

  it('takes a file as Excel saves it in China, and says where it is none', async () => {
    const { dialog, settled, row, text } = await pasting({});
    // "5.2.4,维修,6" in GBK.
    const bytes = [...'5.2.4,']
      .map((one) => one.charCodeAt(0))
      .concat(0xce, 0xac, 0xd0, 0xde, [...',6\n5.2.6,'].map((one) => one.charCodeAt(0)) as never, 0x62, 0x2c, 0x35)
      .flat();
    const drop = async (file: File): Promise<void> => {
      const data = new DataTransfer();
      data.items.add(file);
      dialog.renderRoot
        .querySelector('dialog')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settled();
    };
    await drop(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'a.xlsx'));
    expect(text('[role=alert]')).to.contain('另存为 CSV');
    await drop(new File([new Uint8Array(bytes)], '评分表.csv'));
    expect(row('维修').textContent?.replace(/\s+/g, ' ')).to.contain('5.5 → 6');
  });
});

describe('a hostile clipboard', () => {
  it('of 10,000 rows is cut off, and says so; scripts and images in it do nothing', async () => {
    const evil = '<img src="/nowhere.png" onerror="window.wasHere = 1"><script>window.wasHere = 1</script>';
    const html = `<table><tr><td>编号</td><td>名称</td><td>分值</td></tr>${Array.from({ length: 10_000 }, (_, at) => `<tr><td>${at}.1</td><td>条款${at}${evil}</td><td>1</td></tr>`).join('')}</table>`;
    const { text, all } = await pasting({ html });
    expect(text('[role=alert]')).to.contain('有 5001 行').and.to.contain('请分几次粘贴');
    expect(all('.difference tbody tr').length).to.equal(200);
    expect(all('img, script')).to.have.length(0);
    expect((window as unknown as { wasHere?: number }).wasHere).to.equal(undefined);
  });
});

describe('the dialog', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`is accessible with a table and without: ${language}`, async () => {
      const empty = await pasting({}, { language });
      expect(await accessibilityFaults(empty.dialog)).to.deep.equal([]);
      empty.dialog.remove();
      const { dialog, all, settled } = await pasting({ text: `表题\n${SHEET}\n合计\t\t100` }, { language });
      all<HTMLInputElement>('input[name=scope]').at(-1)?.click();
      await settled();
      expect(await accessibilityFaults(dialog)).to.deep.equal([]);
    });
  }

  it('knows a table by its looks', () => {
    expect(looksLikeTable({ text: SHEET })).to.equal(true);
    expect(looksLikeTable({ text: '2.5' })).to.equal(false);
  });
});
