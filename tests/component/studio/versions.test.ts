// Publishing in the page: the way of a version, what stands in its way and where it is mended, who may sign, and the history of versions.
import { expect } from '@open-wc/testing';
import '../../../editor/views/versions/define.js';
import type { LibraryEntry } from '../../../editor/state/library.js';
import type { Work } from '../../../editor/state/work.js';
import type { VersionsView } from '../../../editor/views/versions/versions-view.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { bodyText, mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const APPROVAL = { draftedBy: '张三', reviewedBy: '李四', approvedBy: '王五', date: '2026-01-05' };

function entryOf(ruleset: Ruleset, more: Partial<LibraryEntry> = {}): { entry: LibraryEntry; work: Work } {
  const { id, version, title, effective } = ruleset;
  const entry = {
    key: 'published',
    kind: 'ruleset',
    id,
    version,
    status: 'published',
    title,
    effective,
    source: 'own',
    digest: `sha256:${'a'.repeat(64)}`,
    isTextOnly: false,
    isSuperseded: false,
  };
  return { entry: { ...entry, ...more } as LibraryEntry, work: { document: ruleset, scenarios: [], reasons: {}, note: '首次发布。' } };
}

/** The draft of 1.1.0 with a raised threshold, and the published 1.0.0 in the library. */
async function opened(
  more: object = {},
  setting: StudioSetting = {},
  note = '提高四星级分数线',
): Promise<{ view: VersionsView; studio: TestStudio; calls: string[] }> {
  const before = await rulesetOf('gbt-27922-2011');
  const after = structuredClone(before) as unknown as { grades: { min: number }[] };
  if (after.grades[1] !== undefined) after.grades[1].min = 92;
  Object.assign(after, { version: '1.1.0', status: 'review', approval: APPROVAL, effective: { from: '2026-03-01', until: null }, ...more });
  const studio = studioWith(after as unknown as Ruleset, {
    origin: { ruleset: before, overlays: [] },
    entries: [entryOf(before)],
    ...setting,
  });
  if (note !== '')
    studio.workpiece.apply({ of: 'work', label: { 'zh-CN': '说明', en: 'Note' }, change: (work) => void Object.assign(work, { note }) });
  const calls: string[] = [];
  Object.assign(studio.library, {
    publish: async (key: string, work: Work) => void calls.push(`publish ${key} ${work.document.version}`),
    setStatus: async (key: string, status: string) => void calls.push(`${status} ${key}`),
    create: async (document: Ruleset) => {
      calls.push(`create ${document.version} ${document.status}`);
      return 'made';
    },
  });
  return { view: await mounted(studio), studio, calls };
}

async function mounted(studio: TestStudio, width = 1100): Promise<VersionsView> {
  const view = await mountView<VersionsView>('steelyard-view-versions', studio, width);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await viewSettled(view);
  return view;
}

const all = (view: VersionsView, selector: string): HTMLElement[] => [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const failing = (view: VersionsView): (string | undefined)[] =>
  all(view, '.checks .failed span:nth-child(2)').map((one) => one.firstChild?.nextSibling?.textContent ?? one.textContent ?? '');
const button = (view: VersionsView, text: string): HTMLButtonElement =>
  all(view, 'button').find((one) => one.textContent?.trim() === text) as HTMLButtonElement;
const field = (view: VersionsView, id: string): HTMLInputElement => view.shadowRoot?.querySelector(`#field-${id}`) as HTMLInputElement;
function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
}

describe('the versions tab', () => {
  it('publishes what was reviewed and passes, after it was asked about with its digest', async () => {
    const { view, studio, calls } = await opened();
    expect(failing(view)).to.deep.equal([]);
    studio.record.answers = ['publish'];
    button(view, '发布…').click();
    await viewSettled(view);
    const [question] = studio.record.questions;
    expect(question && bodyText(question, 'zh-CN')).to.match(/1\.1\.0 发布后不能再修改或删除.*sha256:[0-9a-f]{64}/s);
    expect(calls).to.deep.equal(['publish test 1.1.0']);
    expect(studio.record.notices[0]?.text['zh-CN']).to.equal('1.1.0 已发布并冻结。');
  });

  it('publishes nothing where the question is dismissed, and says so where the library refuses', async () => {
    const { view, studio, calls } = await opened();
    button(view, '发布…').click();
    await viewSettled(view);
    expect(calls).to.deep.equal([]);
    Object.assign(studio.library, { publish: () => Promise.reject(new Error('taken')) });
    studio.record.answers = ['publish'];
    button(view, '发布…').click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await viewSettled(view);
    expect(studio.record.notices[0]).to.include({ severity: 'error' });
    expect(button(view, '发布…').disabled).to.equal(false);
  });

  it('does not let the drafter approve, however the name is written', async () => {
    const { view, studio } = await opened();
    type(field(view, 'approvedBy'), '张 三');
    await viewSettled(view);
    expect(studio.workpiece.document.approval?.approvedBy).to.equal('张 三');
    expect(view.shadowRoot?.querySelector('#field-approvedBy-problem')?.textContent).to.equal('编制人不能批准自己编制的文件。');
    expect(button(view, '发布…').disabled).to.equal(true);
    studio.workpiece.undo();
    await viewSettled(view);
    expect(field(view, 'approvedBy').value).to.equal('王五');
    expect(button(view, '发布…').disabled).to.equal(false);
  });

  it('lists what is missing and goes there', async () => {
    const { view, studio } = await opened({ approval: { draftedBy: '张三' } }, {}, '');
    const texts = all(view, '.checks .failed').map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(texts.some((one) => one.includes('缺少：审核、批准、批准日期'))).to.equal(true);
    expect(texts.some((one) => one.includes('没有写修改说明'))).to.equal(true);
    const links = all(view, '.checks .failed button');
    links[0]?.click();
    expect(view.shadowRoot?.activeElement?.id).to.equal('field-reviewedBy');
    links.at(-1)?.click();
    expect(view.shadowRoot?.activeElement?.id).to.equal('field-note');
    studio.setLanguage('en');
    await viewSettled(view);
    expect(view.shadowRoot?.textContent).to.contain('Missing: Reviewed by, Approved by, Date of approval');
  });

  it('suggests the number from what changed, says why, and takes it', async () => {
    const { view, studio } = await opened({ version: '1.5.0' });
    const text = view.shadowRoot?.querySelector('#suggestion')?.textContent?.replace(/\s+/g, ' ');
    expect(text).to.contain('建议 1.1.0 改了数值或增加了内容');
    expect(text).to.contain('四星级：最低分 90 → 92');
    button(view, '采用').click();
    expect(studio.workpiece.document.version).to.equal('1.1.0');
  });

  it('keeps what is no version in the field, and out of the document', async () => {
    const { view, studio } = await opened();
    type(field(view, 'version'), '1.1');
    await viewSettled(view);
    expect(field(view, 'version').value).to.equal('1.1');
    expect(field(view, 'version').getAttribute('aria-invalid')).to.equal('true');
    expect(studio.workpiece.document.version).to.equal('1.1.0');
    type(field(view, 'version'), '1.0.0');
    await viewSettled(view);
    expect(
      all(view, '.checks .failed')
        .map((one) => one.textContent)
        .join(),
    ).to.contain('这个版本号已经用过');
  });

  it('says what becomes of the version before', async () => {
    const { view } = await opened();
    expect(view.shadowRoot?.textContent).to.contain('1.0.0 实际适用到 2026-02-28');
  });

  it('moves the scenarios of the version before into the period of the new one', async () => {
    const scenario = { name: '全部符合', audit: { date: '2026-02-01' }, expect: { status: 'incomplete' } };
    const { view, studio } = await opened({}, { scenarios: [scenario] });
    expect(
      all(view, '.checks .failed')
        .map((one) => one.textContent)
        .join(),
    ).to.contain('1 个用例未通过');
    button(view, '把用例日期移到生效日期之后').click();
    await viewSettled(view);
    expect(studio.workpiece.work.scenarios[0]?.audit.date).to.equal('2027-02-01');
    expect(failing(view)).to.deep.equal([]);
  });

  it('moves between draft and review', async () => {
    const { view, calls } = await opened();
    button(view, '退回编制').click();
    await viewSettled(view);
    const draft = await opened({ status: 'draft' });
    button(draft.view, '送审').click();
    await viewSettled(draft.view);
    expect([...calls, ...draft.calls]).to.deep.equal(['draft test', 'review test']);
  });

  it('lists all versions with what can be done: revise, withdraw, compare, never delete', async () => {
    const { view, studio, calls } = await opened();
    const rows = all(view, '.history tbody tr').map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect(rows[0]).to.contain('1.1.0 当前打开');
    expect(rows[1]).to.contain('首次发布。');
    button(view, '修订').click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls).to.deep.equal(['create 1.1.0 draft']);
    expect(studio.record.opened).to.deep.equal(['made']);
    studio.record.answers = ['withdraw'];
    await viewSettled(view);
    button(view, '废止').click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls.at(-1)).to.equal('withdrawn published');
    await viewSettled(view);
    button(view, '对比').click();
    expect(studio.record.shown).to.deep.equal(['changes']);
  });

  it('lets nothing be changed in a published version', async () => {
    const { view } = await opened({ status: 'published' }, { readOnly: 'published' });
    expect(all(view, 'input, textarea').every((one) => (one as HTMLInputElement).disabled)).to.equal(true);
    expect(button(view, '发布…')).to.equal(undefined);
  });

  it('focuses the field that a jump names', async () => {
    const { view, studio } = await opened();
    studio.workpiece.select({ collection: 'ruleset', id: '', field: 'approval.filing' });
    await viewSettled(view);
    expect(view.shadowRoot?.activeElement?.id).to.equal('field-filing');
  });

  it('is accessible, wide and narrow, open and in order or not', async () => {
    const { view } = await opened({ approval: { draftedBy: '张三', approvedBy: '张三' } });
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    const { studio } = await opened();
    expect(await accessibilityFaults(await mounted(studio, 390))).to.deep.equal([]);
  });
});
