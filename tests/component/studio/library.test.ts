// The library as the reader meets it: what is listed, found and done, over a real database in a real browser.
import { expect } from '@open-wc/testing';
import { connectionTo } from '../../../editor/storage/connection.js';
import type { StudioLibrary as Library } from '../../../editor/storage/studio-library.js';
import { StudioLibrary } from '../../../editor/storage/studio-library.js';
import '../../../editor/views/library/define.js';
import type { LibraryView } from '../../../editor/views/library/library-view.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { mountView, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const SCHEME: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'repair-shops',
  version: '2.0.0',
  status: 'draft',
  title: { 'zh-CN': '维修店评价', en: 'Repair shops' },
  clauses: [{ id: 'one', points: 100, assess: { method: 'conformity' } }],
  scoring: { scale: 100 },
  grades: [{ id: 'pass', min: 60 }],
};

let count = 0;
let library: Library;
let studio: TestStudio;
let view: LibraryView;

async function open(language: 'zh-CN' | 'en' = 'zh-CN', rulesets = new URL('/rulesets/', location.href)): Promise<void> {
  count += 1;
  library = await StudioLibrary.open({ rulesets, connection: connectionTo(`library-test-${count}`) });
  studio = Object.assign(studioWith(SCHEME, { language }), { library });
  view = await mountView<LibraryView>('steelyard-view-library', studio);
}

/** Until the listing shows what was done. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await viewSettled(view);
  expect(isSo()).to.equal(true);
}

const rows = (): readonly HTMLElement[] => [...view.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
const titles = (): readonly string[] => rows().map((row) => row.querySelector('.open')?.textContent ?? '');
const focused = (): Element | null => (view.renderRoot as ShadowRoot).activeElement;
const menu = (): readonly HTMLElement[] => [...view.renderRoot.querySelectorAll<HTMLElement>('.menu button')];

function press(key: string, at: Element | null = focused()): void {
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

async function actions(row: HTMLElement | undefined): Promise<readonly string[]> {
  row?.querySelector<HTMLElement>('.more button')?.click();
  await viewSettled(view);
  return menu().map((one) => one.textContent?.trim() ?? '');
}

describe('the library', () => {
  afterEach(() => library.close());

  it('lists what is shipped, overlays below their ruleset, and is accessible in both languages', async () => {
    await open();
    expect(titles()[0]).to.equal('GB/T 27922-2011 商品售后服务评价体系');
    expect(rows()[1]?.classList.contains('under')).to.equal(true);
    expect(rows()[0]?.textContent).to.contain('已发布').and.to.contain('2012-02-01 起').and.to.contain('随附');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    studio.setLanguage('en');
    await viewSettled(view);
    expect(rows()[0]?.textContent).to.contain('Published').and.to.contain('from 2012-02-01');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('finds by words in any width, by status and by source, with the number found said', async () => {
    await open();
    await library.create(SCHEME);
    await until(() => titles().includes('维修店评价'));
    view.filter = { ...view.filter, text: '２７９２５' };
    await viewSettled(view);
    expect(titles()).to.deep.equal(['GB/T 27925-2011 商业企业品牌评价']);
    view.filter = { text: '', kind: '', status: 'draft', source: 'own' };
    await viewSettled(view);
    expect(titles()).to.deep.equal(['维修店评价']);
    expect(view.renderRoot.querySelector('.foot')?.textContent).to.contain('11 份中的 1 份');
    view.filter = { ...view.filter, text: 'nothing of the kind' };
    await viewSettled(view);
    expect(view.renderRoot.textContent).to.contain('没有符合条件的文档');
  });

  it('is worked in by keyboard: search, down, choose, actions, open', async () => {
    await open();
    press('/', view.renderRoot.querySelector('.open'));
    expect(focused()?.getAttribute('type')).to.equal('search');
    press('ArrowDown');
    await viewSettled(view);
    press('ArrowDown');
    await viewSettled(view);
    expect(focused()?.textContent).to.equal(titles()[1]);
    press(' ');
    await viewSettled(view);
    expect(view.renderRoot.querySelector('.foot')?.textContent).to.contain('已选 1 份');
    press('F10');
    await viewSettled(view);
    await viewSettled(view);
    expect(focused()?.textContent).to.equal('打开');
    press('ArrowDown');
    expect(focused()?.textContent).to.contain('修订');
    press('Home');
    (focused() as HTMLElement).click();
    await until(() => studio.record.opened.length === 1);
    expect(library.entry(studio.record.opened[0] ?? '')?.kind).to.equal('overlay');
  });

  it('removes a draft so that it can be taken back, and offers no removal of what is published', async () => {
    await open();
    const key = await library.create(SCHEME);
    await until(() => titles().includes('维修店评价'));
    const row = rows().find((one) => one.dataset.key === key);
    const lines = await actions(row);
    expect(lines.at(-1)).to.equal('删除草稿');
    menu().at(-1)?.click();
    await until(() => !titles().includes('维修店评价'));
    studio.record.notices.at(-1)?.action?.run();
    await until(() => titles().includes('维修店评价'));
    await library.publish(key, await library.workOf(key));
    await until(() => library.entry(key)?.status === 'published');
    expect((await actions(rows().find((one) => one.dataset.key === key))).at(-1)).to.equal('废止…');
  });

  it('makes a revision with the next version, an overlay on a ruleset, a copy and a blank scheme', async () => {
    await open();
    const make = async (line: string): Promise<string> => {
      await actions(rows()[0]);
      studio.record.answers = ['create'];
      menu()
        .find((one) => one.textContent?.startsWith(line))
        ?.click();
      const before = studio.record.opened.length;
      await until(() => studio.record.opened.length > before);
      return studio.record.opened.at(-1) ?? '';
    };
    const revision = library.entry(await make('修订'));
    expect([revision?.id, revision?.version, revision?.status]).to.deep.equal(['gbt-27922-2011', '1.1.0', 'draft']);
    expect(revision?.origin).to.equal('shipped:ruleset:gbt-27922-2011@1.0.0');
    const first = rows().findIndex((row) => row.dataset.key === revision?.origin);
    rows()[first]?.querySelector<HTMLElement>('.more button')?.click();
    await viewSettled(view);
    studio.record.answers = ['create'];
    menu()
      .find((one) => one.textContent?.startsWith('建立补充规则'))
      ?.click();
    await until(() => studio.record.opened.length === 2);
    const overlay = library.entry(studio.record.opened[1] ?? '');
    expect(overlay?.extends).to.deep.equal({ id: 'gbt-27922-2011', version: '^1.0.0' });
    expect((await library.groundOf((await library.workOf(overlay?.key ?? '')).document as never))?.ruleset.version).to.equal('1.0.0');
  });

  it('asks again, with the reason beside the field, where an id is not one', async () => {
    await open('en');
    view.renderRoot.querySelector<HTMLElement>('.tools .main')?.click();
    await viewSettled(view);
    studio.record.answers = ['create', undefined];
    const line = menu().find((one) => one.textContent?.startsWith('Blank scheme'));
    const ask = studio.ask.bind(studio);
    studio.ask = async (question) => {
      const place = document.createElement('div');
      const { render } = await import('lit');
      render(question.body('en') as never, place);
      const id = place.querySelector<HTMLInputElement>('#new-id');
      if (id !== null && studio.record.questions.length === 0) {
        id.value = '维修';
        id.dispatchEvent(new Event('input'));
      }
      said.push(place.textContent ?? '');
      return ask(question);
    };
    const said: string[] = [];
    line?.click();
    await until(() => said.length === 2);
    expect(said[1]).to.contain('Use small letters, digits and hyphens');
    expect(library.entries.some(({ source }) => source === 'own')).to.equal(false);
  });

  it('takes dropped files: a document is opened, a broken one kept as text, anything else told', async () => {
    await open();
    const drop = (...files: readonly File[]): void => {
      const dataTransfer = new DataTransfer();
      for (const file of files) dataTransfer.items.add(file);
      view.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    };
    drop(new File([JSON.stringify(SCHEME)], 'a.json'));
    await until(() => studio.record.opened.length === 1);
    expect(library.entry(studio.record.opened[0] ?? '')?.source).to.equal('imported');
    drop(
      new File([JSON.stringify({ ...SCHEME, id: 'other', surprise: true })], 'wrong.json'),
      new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'sheet.xlsx'),
    );
    await until(() => studio.record.questions.length === 1);
    const question = studio.record.questions[0];
    const place = document.createElement('div');
    const { render } = await import('lit');
    render(question?.body('zh-CN') as never, place);
    expect(place.textContent).to.contain('按文本保存').and.to.contain('不是文本文件');
    expect(library.entries.filter(({ isTextOnly }) => isTextOnly)).to.have.length(1);
  });

  it('teaches where there is nothing yet', async () => {
    await open('zh-CN', new URL('/nowhere/', location.href));
    expect(view.renderRoot.textContent).to.contain('文档库是空的').and.to.contain('空白规则');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });
});
