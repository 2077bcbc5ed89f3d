// The revision note in the page: what a clerk reads, why it was changed, taking a change back, what is exported.
import '../../../editor/views/changes/define.js';
import { expect } from '@open-wc/testing';
import type { LibraryEntry } from '../../../editor/state/library.js';
import { workOf } from '../../../editor/state/work.js';
import type { ChangesView } from '../../../editor/views/changes/changes-view.js';
import { compareWith } from '../../../editor/views/changes/compared-with.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

type Loose = { [key: string]: never } & Record<string, unknown>;

/** The shipped scheme with a few changes, as the draft of 1.1.0. */
async function revised(): Promise<{ before: Ruleset; after: Ruleset }> {
  const before = await rulesetOf('gbt-27922-2011');
  const after = structuredClone(before) as unknown as Loose;
  Object.assign(after, { version: '1.1.0', status: 'draft' });
  const clauses = after.clauses as unknown as { clauses: { clauses: { points: number }[] }[] }[];
  const [first, second] = clauses[0]?.clauses[0]?.clauses ?? [];
  if (first !== undefined && second !== undefined) [first.points, second.points] = [3, 1.5];
  const grades = after.grades as unknown as { min: number }[];
  if (grades[1] !== undefined) grades[1].min = 92;
  return { before, after: after as unknown as Ruleset };
}

async function opened(setting: StudioSetting = {}): Promise<{ view: ChangesView; studio: TestStudio }> {
  const { before, after } = await revised();
  const studio = studioWith(after, { origin: { ruleset: before, overlays: [] }, ...setting });
  return { view: await mounted(studio), studio };
}

async function mounted(studio: TestStudio, width = 1100): Promise<ChangesView> {
  const view = await mountView<ChangesView>('steelyard-view-changes', studio, width);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await viewSettled(view);
  return view;
}

const all = (view: ChangesView, selector: string): HTMLElement[] => [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const cells = (row: Element): string => [...row.querySelectorAll('th, td')].map((one) => one.textContent?.trim()).join(' ');
const rowsOf = (view: ChangesView, group: string): string[] => all(view, `#group-${group} tbody`).map(cells);
const button = (view: ChangesView, text: string): HTMLElement | undefined =>
  all(view, 'button').find((one) => one.textContent?.trim() === text);

describe('the changes tab', () => {
  it('says what changed, from and to, by group, with the sums', async () => {
    const { view } = await opened();
    expect(view.shadowRoot?.querySelector('h2')?.textContent).to.equal('《GB/T 27922-2011 商品售后服务评价体系》1.1.0 修订说明');
    expect(rowsOf(view, 'points')[0]).to.contain('条款 5.1.1.1 部门与岗位 分值 2.5 3');
    expect(rowsOf(view, 'grades')[0]).to.contain('四星级 最低分 90 92');
    const sums = all(view, '.sums tbody tr').map(cells);
    expect(sums).to.deep.equal(['5.1 售后服务体系 40 40 0', '5.2 商品服务 35 35 0', '5.3 顾客服务 25 25 0', '合计 100 100 0']);
  });

  it('switches to English at once', async () => {
    const { view, studio } = await opened();
    studio.setLanguage('en');
    await viewSettled(view);
    expect(rowsOf(view, 'grades')[0]).to.contain('Four stars minimum score 90 92');
  });

  it('keeps a reason where it is written, as a step that is undone', async () => {
    const { view, studio } = await opened();
    const field = view.shadowRoot?.querySelector<HTMLTextAreaElement>('#group-points textarea');
    if (!field) throw new Error('no field for a reason');
    expect(field.getAttribute('aria-label')).to.equal('条款 5.1.1.1 部门与岗位（分值）的修改理由');
    field.value = '网点管理另立条款';
    field.dispatchEvent(new Event('change'));
    expect(studio.workpiece.work.reasons).to.deep.equal({ 'clauses.department-and-posts.points': '网点管理另立条款' });
    expect(studio.workpiece.canUndo?.['zh-CN']).to.equal('修改理由：条款 5.1.1.1 部门与岗位：分值 2.5 → 3');
    studio.workpiece.undo();
    await viewSettled(view);
    expect(field.value).to.equal('');
  });

  it('takes a change back, and drops it from the note', async () => {
    const { view, studio } = await opened();
    all(view, '#group-grades button')
      .find((one) => one.textContent === '还原')
      ?.click();
    expect(studio.workpiece.ruleset.grades[1]?.min).to.equal(90);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await viewSettled(view);
    expect(rowsOf(view, 'grades')).to.deep.equal([]);
    expect(rowsOf(view, 'points')).to.have.length(2);
  });

  it('jumps to the place', async () => {
    const { view, studio } = await opened();
    all(view, '#group-grades button.link')[0]?.click();
    expect(studio.record.places).to.deep.equal([{ collection: 'grades', id: 'four-star', field: 'min.score' }]);
  });

  it('exports the note as Markdown', async () => {
    const { view, studio } = await opened();
    button(view, '导出 Markdown')?.click();
    const [file] = studio.record.downloads;
    expect(file?.name).to.equal('gbt-27922-2011-1.1.0-修订说明.md');
    expect(file?.text).to.contain('| 四星级 | 最低分 | 90 | 92 |  |');
  });

  it('compares with what is chosen from the library', async () => {
    const { after } = await revised();
    const entry = { key: 'same', kind: 'ruleset', id: after.id, version: '1.0.1', status: 'draft', title: after.title } as LibraryEntry;
    const { view, studio } = await opened({ entries: [{ entry, work: workOf(after) }] });
    compareWith(studio.workpiece, 'same');
    view.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await viewSettled(view);
    expect(view.shadowRoot?.textContent).to.contain('与所选版本没有差别。');
  });

  it('says so where there is nothing earlier, and where what was chosen is gone', async () => {
    const { after } = await revised();
    const studio = studioWith(after);
    const view = await mounted(studio);
    expect(view.shadowRoot?.textContent).to.contain('没有可比较的早先版本');
    const gone = { ...studio.library, entries: [], workOf: () => Promise.reject(new Error('gone')) };
    Object.defineProperty(studio, 'library', { value: Object.assign(new EventTarget(), gone) });
    compareWith(studio.workpiece, 'gone');
    view.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await viewSettled(view);
    expect(view.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('不能比较');
  });

  it('lets nobody write in a published version', async () => {
    const { view } = await opened({ readOnly: 'published' });
    expect(all(view, 'textarea')).to.deep.equal([]);
    expect(all(view, 'button').some((one) => one.textContent === '还原')).to.equal(false);
  });

  it('is accessible, wide and narrow', async () => {
    const { view, studio } = await opened();
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    view.remove();
    expect(await accessibilityFaults(await mounted(studio, 390))).to.deep.equal([]);
  });
});
