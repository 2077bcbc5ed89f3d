// The frame of the studio over a real workpiece: where one is, keys, palette, history, problems, questions, notices.
import { expect } from '@open-wc/testing';
import '../../../editor/views/shell/define.js';
import { setField } from '../../../editor/commands/set-field.js';
import type { Checker } from '../../../editor/state/checks.js';
import { Checking } from '../../../editor/views/shell/checking.js';
import { loadProblemWords } from '../../../editor/views/shell/sentences.js';
import type { StudioApp } from '../../../editor/views/shell/studio-app.js';
import { StudioController } from '../../../editor/views/shell/studio-controller.js';
import { runChecks, runWhatIf } from '../../../editor/worker/run-checks.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { type StudioSetting, studioWith, viewSettled } from '../support/studio.js';

const checker: Checker = {
  check: async (request, revision) => runChecks(request, revision, () => 0),
  whatIf: async (asked) => runWhatIf(asked),
};

const words = { 'zh-CN': await loadProblemWords('zh-CN'), en: await loadProblemWords('en') };
let app: StudioApp;
let studio: StudioController;

async function opened(setting: StudioSetting = {}): Promise<void> {
  location.hash = '#library';
  const { workpiece, library } = studioWith(await rulesetOf('gbt-27922-2011'), setting);
  Object.assign(library, { files: { folder: 'none', folderName: undefined, pathOf: () => undefined } });
  studio = new StudioController({
    library,
    language: setting.language ?? 'zh-CN',
    words: (language) => words[language],
    open: async (key) => {
      if (key !== 'test') return undefined;
      const checking = new Checking(checker, workpiece, () => ({}));
      return { workpiece, checking, close: async () => checking.stop() };
    },
  });
  app = document.createElement('steelyard-studio') as StudioApp;
  app.studio = studio;
  document.body.append(app);
  await viewSettled(app);
  await studio.open('test', 'grades');
  await until(() => find('steelyard-view-grades') !== undefined && studio.workpiece?.checks !== undefined);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await viewSettled(app);
  expect(isSo()).to.equal(true);
}

function find<T extends Element = HTMLElement>(selector: string): T | undefined {
  return app.renderRoot.querySelector<T>(selector) ?? undefined;
}

function all(selector: string): readonly HTMLElement[] {
  return [...app.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

async function press(key: string, more: KeyboardEventInit = {}, at: EventTarget = document.body): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  at.dispatchEvent(event);
  await viewSettled(app);
  return event;
}

function raise(value: number): void {
  const { workpiece } = studio;
  if (workpiece !== undefined) studio.apply(setField(workpiece.ruleset, { collection: 'grades', id: 'five-star', field: 'stars' }, value));
}

const starsNow = (): number | undefined => studio.workpiece?.ruleset.grades[0]?.stars;

afterEach(async () => {
  app.remove();
  studio.show('library');
  localStorage.clear();
  document.documentElement.removeAttribute('style');
});

describe('the frame', () => {
  it('says which document and version is open, and which part of it', async () => {
    await opened();
    expect(find('h1')?.textContent).to.contain('27922');
    expect(find('.document')?.textContent).to.match(/1\.0\.0/);
    expect(find('nav [aria-current=page]')?.textContent).to.contain('等级');
    expect(document.title).to.contain('等级');
    expect(location.hash).to.equal('#test/grades');
    expect(document.documentElement.lang).to.equal('zh-CN');
  });

  it('goes to other parts by the rail, and back by the address', async () => {
    await opened();
    all('nav button')
      .find((one) => one.textContent?.includes('计分'))
      ?.click();
    await until(() => find('steelyard-view-scoring') !== undefined);
    expect(location.hash).to.equal('#test/scoring');
    history.back();
    await until(() => find('steelyard-view-grades') !== undefined);
  });

  it('speaks the other language at once', async () => {
    await opened();
    all('.bar button')
      .find((one) => one.textContent === 'EN')
      ?.click();
    await viewSettled(app);
    expect(find('nav [aria-current=page]')?.textContent).to.contain('Grades');
    expect(find('footer')?.textContent).to.match(/No problems|\d+ errors?, \d+ warnings?/);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('counts errors where they are, and the problems panel leads to them', async () => {
    await opened();
    const { workpiece } = studio;
    if (workpiece === undefined) throw new Error('no document');
    studio.apply(setField(workpiece.ruleset, { collection: 'clauses', id: workpiece.ruleset.clauses[0]?.id ?? '', field: 'points' }, 99));
    await until(() => find('nav .count.bad') !== undefined);
    expect(find('nav .count.bad')?.closest('button')?.textContent).to.contain('条款');
    find('footer button')?.click();
    await until(() => find('steelyard-view-problems') !== undefined);
    expect(find('[role=tab][aria-selected=true]')?.textContent).to.contain('问题');
  });

  it('says that a document which is not there is not there', async () => {
    await opened();
    await studio.open('gone');
    await viewSettled(app);
    expect(find('.notices')?.textContent).to.contain('没有这份文档');
    expect(find('steelyard-view-grades')).to.not.equal(undefined);
  });
});

describe('undo and redo', () => {
  it('are keys and buttons that say what they take back', async () => {
    await opened();
    raise(6);
    await viewSettled(app);
    const button = all('.bar .icon')[0];
    expect(button?.getAttribute('aria-label')).to.match(/^撤销：.*五星级/);
    expect(button?.title).to.contain('Z）');
    await press('z', { ctrlKey: true, code: 'KeyZ' });
    expect(starsNow()).to.equal(5);
    expect(find('footer')?.textContent).to.contain('第 0/1 步');
    await press('Z', { ctrlKey: true, shiftKey: true, code: 'KeyZ' });
    expect(starsNow()).to.equal(6);
    await press('z', { ctrlKey: true, code: 'KeyZ' });
    await press('y', { ctrlKey: true, code: 'KeyY' });
    expect(starsNow()).to.equal(6);
    button?.click();
    expect(starsNow()).to.equal(5);
  });

  it('follow the letters of the keyboard, not their places', async () => {
    await opened();
    raise(6);
    // German: the key at the place of Z has a Y on it.
    await press('z', { ctrlKey: true, code: 'KeyY' });
    expect(starsNow()).to.equal(5);
    await press('y', { ctrlKey: true, code: 'KeyZ' });
    expect(starsNow()).to.equal(6);
    // Russian: no Latin letter at all.
    await press('я', { ctrlKey: true, code: 'KeyZ' });
    expect(starsNow()).to.equal(5);
  });

  it('are the field’s own while somebody types in it, the document’s while a grid waits', async () => {
    await opened();
    raise(6);
    await viewSettled(app);
    const view = find('steelyard-view-grades');
    const field = view?.shadowRoot?.querySelector('#ungraded-en');
    if (!field) throw new Error('no field');
    const typed = await press('z', { ctrlKey: true, code: 'KeyZ' }, field);
    expect(typed.defaultPrevented).to.equal(false);
    expect(starsNow()).to.equal(6);
    const grid = view?.shadowRoot?.querySelector('steelyard-grid') as (Element & { focusCell(row: string, column: string): void }) | null;
    grid?.focusCell('four-star', 'title');
    await viewSettled(app);
    const waiting = grid?.shadowRoot?.querySelector('textarea');
    if (!waiting) throw new Error('no field in the grid');
    await press('z', { ctrlKey: true, code: 'KeyZ' }, waiting);
    expect(starsNow()).to.equal(5);
    for (const key of ['c', 'v', 'x']) expect((await press(key, { ctrlKey: true }, waiting)).defaultPrevented, key).to.equal(false);
    await press('?', { shiftKey: true }, waiting);
    expect(find('dialog')).to.equal(undefined);
  });
});

describe('the palette', () => {
  const lines = (): readonly string[] => all('dialog.palette li').map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const input = (): HTMLInputElement => find<HTMLInputElement>('dialog.palette input') ?? document.createElement('input');

  async function type(text: string): Promise<void> {
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await viewSettled(app);
  }

  it('finds a clause by its number or name, and goes there', async () => {
    await opened();
    await press('k', { ctrlKey: true });
    expect(find<HTMLDialogElement>('dialog.palette')?.open).to.equal(true);
    await type('维修');
    expect(lines()[0]).to.contain('维修');
    await press('Enter', {}, input());
    expect(find('dialog.palette')).to.equal(undefined);
    expect(studio.view).to.equal('outline');
    expect(studio.workpiece?.selected?.collection).to.equal('clauses');
  });

  it('is walked by arrows, says what is chosen, and closes with Escape', async () => {
    await opened({ language: 'en' });
    await press('k', { ctrlKey: true });
    await press('ArrowDown', {}, input());
    const chosen = find('dialog.palette [aria-selected=true]');
    expect(input().getAttribute('aria-activedescendant')).to.equal(chosen?.id);
    expect(all('dialog.palette li').indexOf(chosen as HTMLElement)).to.equal(1);
    await type('nothing is called so');
    expect(find('dialog.palette')?.textContent).to.contain('No command or content matches');
    expect(await accessibilityFaults(app)).to.deep.equal([]);
    find<HTMLDialogElement>('dialog.palette')?.close();
    await until(() => find('dialog.palette') === undefined);
  });

  it('lists each key as people read it', async () => {
    await opened();
    await press('k', { ctrlKey: true });
    const keys = all('dialog.palette kbd').map((one) => one.textContent);
    expect(keys).to.contain('Alt+1');
    expect(keys.filter((one) => /Mod| /.test(one ?? ''))).to.deep.equal([]);
  });
});

describe('keys', () => {
  it('go to the views, also from a field', async () => {
    await opened();
    await press('1', { altKey: true, code: 'Digit1' });
    expect(studio.view).to.equal('outline');
    await press('¡', { altKey: true, code: 'Digit2' });
    expect(studio.view).to.equal('evidence');
    await press('0', { altKey: true, code: 'Digit0' });
    expect(studio.view).to.equal('library');
  });

  it('are listed, and the list leaves with Escape', async () => {
    await opened();
    await press('？', { shiftKey: true, code: 'Slash' });
    await until(() => find('table.keys') !== undefined);
    expect(all('table.keys kbd').map((one) => one.textContent)).to.include.members(['Ctrl+K', 'Ctrl+Z', 'F2', '?']);
    expect(await accessibilityFaults(app)).to.deep.equal([]);
    find<HTMLDialogElement>('dialog')?.close();
    await until(() => find('table.keys') === undefined);
  });

  it('do nothing while a question is asked', async () => {
    await opened();
    raise(6);
    const answer = studio.ask({
      title: { 'zh-CN': '问', en: 'Q' },
      body: () => '？',
      answers: [{ id: 'yes', text: { 'zh-CN': '是', en: 'Yes' }, isMain: true }],
    });
    await viewSettled(app);
    await press('z', { ctrlKey: true });
    expect(starsNow()).to.equal(6);
    find('dialog button[type=submit]')?.click();
    expect(await answer).to.equal('yes');
  });
});

describe('what is said', () => {
  it('about an edit that is refused: why, for a while, with a way to dismiss it', async () => {
    await opened({ isValuesOnly: true });
    studio.apply({ of: 'ruleset', label: { 'zh-CN': '删', en: 'Remove' }, change: (draft) => void draft.grades.pop() });
    await viewSettled(app);
    expect(find('.notices')?.textContent).to.contain('未改动');
    find('.notices button')?.click();
    await viewSettled(app);
    expect(all('.notice')).to.have.length(0);
  });

  it('about a version that nobody may change', async () => {
    await opened({ readOnly: 'published' });
    expect(find('.strip')?.textContent).to.contain('修订草稿');
    expect(all('.bar .icon').every((one) => (one as HTMLButtonElement).disabled)).to.equal(true);
  });

  it('about long work: how far it is, and a way to stop it', async () => {
    await opened();
    const long = studio.withProgress({ 'zh-CN': '整理', en: 'Tidying' }, (progress, signal) => {
      progress(0.5);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const ended = long.then(
      () => 'done',
      (error: Error) => error.name,
    );
    await viewSettled(app);
    expect(find<HTMLProgressElement>('progress')?.value).to.equal(0.5);
    find('progress + button')?.click();
    expect(await ended).to.equal('AbortError');
    await viewSettled(app);
    expect(find('progress')).to.equal(undefined);
  });
});

describe('the side panel', () => {
  const handle = (): HTMLElement => find('[role=separator]') ?? document.createElement('i');

  it('is as wide as the reader makes it, by keys too, and stays so', async () => {
    await opened();
    const before = Number(handle().getAttribute('aria-valuenow'));
    await press('ArrowLeft', {}, handle());
    expect(Number(handle().getAttribute('aria-valuenow'))).to.equal(before + 20);
    expect(JSON.parse(localStorage.getItem('steelyard-studio') ?? '{}').panelWidth).to.equal(before + 20);
  });

  it('is hidden and shown again', async () => {
    await opened();
    await press('b', { ctrlKey: true });
    expect(find('aside.closed')).to.not.equal(undefined);
    find('aside.closed button')?.click();
    await viewSettled(app);
    expect(find('aside.closed')).to.equal(undefined);
  });

  it('changes between its tabs by arrows, with the focus', async () => {
    await opened();
    find('#tab-trial')?.focus();
    await press('ArrowLeft', {}, find('#tab-trial'));
    await viewSettled(app);
    expect((app.renderRoot as ShadowRoot).activeElement?.id).to.equal('tab-problems');
    expect(find('#tab-problems')?.getAttribute('aria-selected')).to.equal('true');
  });
});

describe('the studio as a page', () => {
  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}`, async () => {
      await opened({ language });
      expect(await accessibilityFaults(app)).to.deep.equal([]);
    });
});
