// The trial beside the rules: an example under the draft as it stands, against the version before, in the evaluator element itself.
import { expect } from '@open-wc/testing';
import '../../../editor/views/trial/define.js';
import { setMinimum } from '../../../editor/commands/grades/set-minimum.js';
import type { Checker } from '../../../editor/state/checks.js';
import type { Library } from '../../../editor/state/library.js';
import { Checking } from '../../../editor/views/shell/checking.js';
import { StudioController } from '../../../editor/views/shell/studio-controller.js';
import type { TrialView } from '../../../editor/views/trial/trial-view.js';
import { runChecks, runWhatIf } from '../../../editor/worker/run-checks.js';
import type { Audit, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { exampleAudit, rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, viewSettled } from '../support/studio.js';

const ID = 'gbt-27922-2011';
const checker: Checker = {
  check: async (request, revision) => runChecks(request, revision, () => 0),
  whatIf: async (asked) => runWhatIf(asked),
};
const EXAMPLES: Library['examples'] = [
  { key: 'first', title: { 'zh-CN': '家电企业', en: 'Appliances' }, ruleset: { id: ID, version: '1.0.0' }, overlays: [] },
  { key: 'lost', title: '丢失的', ruleset: { id: ID, version: '1.0.0' }, overlays: [] },
  { key: 'other', title: '别的规则', ruleset: { id: 'other', version: '1.0.0' }, overlays: [] },
];

let studio: StudioController;
let view: TrialView;

async function opened(setting: StudioSetting = {}, examples = EXAMPLES, ruleset?: Ruleset): Promise<void> {
  const base = await rulesetOf(ID);
  const { overlays: _, ...audit } = (await exampleAudit(ID, '01-household-appliances-four-star')) as Audit & { overlays?: unknown };
  const { workpiece, library } = studioWith(ruleset ?? base, { origin: { ruleset: base, overlays: [] }, ...setting });
  const own: Partial<Library> = {
    examples,
    audit: async (key) => {
      if (key === 'lost') throw new TypeError('Failed to fetch');
      return audit as Audit;
    },
  };
  studio = new StudioController({
    library: Object.assign(library, own),
    language: setting.language ?? 'zh-CN',
    words: () => undefined,
    open: async () => {
      const checking = new Checking(checker, workpiece, () => ({}));
      return { workpiece, checking, close: async () => checking.stop() };
    },
  });
  await studio.open('test');
  view = await mountView<TrialView>('steelyard-view-trial', studio, 420);
}

const row = (name: string): string => {
  const found = [...view.renderRoot.querySelectorAll('tbody tr')].find((one) => one.querySelector('th')?.textContent === name);
  return [...(found?.querySelectorAll('td') ?? [])].map((one) => one.textContent?.trim()).join(' ');
};
const select = (): HTMLSelectElement => view.renderRoot.querySelector('select') ?? document.createElement('select');
const element = () => view.renderRoot.querySelector('steelyard-evaluator');
const saysNow = (text: string) => () => (view.renderRoot.textContent ?? '').includes(text);

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await viewSettled(view);
  expect(isSo()).to.equal(true);
}

async function choose(key: string): Promise<void> {
  select().value = key;
  select().dispatchEvent(new Event('change'));
  await viewSettled(view);
}

afterEach(() => studio.checking?.stop());

describe('the trial', () => {
  it('begins with the first example of these rules, as before', async () => {
    await opened();
    await until(saysNow('与修订前相同'));
    expect([...select().options].map((one) => one.textContent)).to.deep.equal(['家电企业', '丢失的', '空白记录']);
    expect(row('修订前')).to.equal(row('现在'));
    expect(row('现在')).to.match(/^9\d\.\d+ 四星级$/);
  });

  it('shows at once what an edit makes of score and grade, and gives the element the rules', async () => {
    await opened();
    await until(saysNow('与修订前相同'));
    await until(() => element() !== null);
    const { workpiece } = studio;
    if (workpiece !== undefined) studio.apply(setMinimum(workpiece.ruleset, 'four-star', 'score', 94));
    await until(saysNow('与修订前不同'));
    expect(row('修订前')).to.contain('四星级');
    expect(row('现在')).to.contain('三星级');
    expect(view.renderRoot.querySelector('td.changed')?.textContent).to.equal('三星级');
    await until(() => element()?.ruleset === studio.workpiece?.ruleset);
    workpiece?.undo();
    await until(saysNow('与修订前相同'));
  });

  it('goes on once the rules are mended; the element keeps the last that were usable', async () => {
    await opened();
    await until(() => element() !== null);
    const usable = element()?.ruleset;
    studio.apply({
      of: 'ruleset',
      label: { 'zh-CN': '错', en: 'Wrong' },
      change: (draft) => {
        if (draft.clauses[0] !== undefined) draft.clauses[0].points = 99;
      },
    });
    await until(saysNow('规则有错误'));
    expect(view.renderRoot.querySelector<HTMLButtonElement>('.choice button')?.disabled).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(element()?.ruleset).to.equal(usable);
    studio.workpiece?.undo();
    await until(saysNow('与修订前相同'));
  });

  it('becomes a scenario that expects what it comes to', async () => {
    await opened();
    await until(saysNow('与修订前相同'));
    view.renderRoot.querySelector<HTMLElement>('.choice button')?.click();
    const [scenario] = studio.workpiece?.work.scenarios ?? [];
    expect(scenario?.name).to.deep.equal({ 'zh-CN': '家电企业', en: 'Appliances' });
    expect(scenario?.expect).to.deep.include({ status: 'final', grade: 'four-star' });
    expect(studio.notices[0]?.text['zh-CN']).to.equal('已保存为用例。');
    await until(() => studio.workpiece?.checks?.scenarios[0]?.differences.length === 0);
  });

  it('cannot be kept beside rules that nobody may change', async () => {
    await opened({ readOnly: 'shipped' });
    await until(saysNow('与修订前相同'));
    expect(view.renderRoot.querySelector<HTMLButtonElement>('.choice button')?.disabled).to.equal(true);
  });

  it('says that an example could not be loaded, and goes on with a blank audit', async () => {
    await opened();
    await until(saysNow('与修订前相同'));
    await choose('lost');
    await until(saysNow('这份示例未能载入'));
    await until(() => element() !== null);
    await choose('first');
    await until(() => !saysNow('未能载入')());
  });

  it('says which overlays of an audit are not there', async () => {
    await opened();
    await until(saysNow('与修订前相同'));
    studio.tryAudit({ format: 'steelyard/audit@1', overlays: [{ id: 'gone', version: '2.0.0' }] } as unknown as Audit, '来自用例');
    await until(saysNow('叠加规则不在库中'));
    expect(saysNow('gone 2.0.0')()).to.equal(true);
    expect(select().selectedOptions[0]?.textContent).to.contain('来自用例');
  });

  it('takes an audit that is anything', async () => {
    await opened();
    for (const odd of [{ overlays: 7 }, { overlays: [null, { id: 1 }] }, { clauses: [], facts: 'x' }]) {
      studio.tryAudit(odd as unknown as Audit, '怪');
      await until(() => select().selectedOptions[0]?.textContent?.includes('怪') === true);
      await until(() => view.renderRoot.querySelector('tbody') !== null);
    }
  });

  it('is a blank audit where there is no example, and no comparison where nothing was before', async () => {
    await opened({ origin: undefined as never }, []);
    await until(() => element() !== null);
    await until(saysNow('没有修订前的版本可比'));
    expect(select().value).to.equal('');
  });

  it('names the rules’ grades as they are written, markup and all', async () => {
    const base = await rulesetOf(ID);
    const grades = base.grades.map((one) => ({ ...one, title: `<img src=x>${'长'.repeat(200)}` }));
    await opened({}, EXAMPLES, { ...base, grades });
    await until(() => row('现在') !== '');
    expect(row('现在')).to.contain('<img src=x>');
    expect(view.renderRoot.querySelector('table img')).to.equal(null);
    expect(view.scrollWidth).to.be.at.most(420);
  });

  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}`, async () => {
      await opened({ language });
      await until(() => element() !== null && view.renderRoot.querySelector('tbody') !== null);
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
});
