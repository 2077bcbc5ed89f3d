// The settings of scoring as staff meet them: options with their effect on the trial, numbers and their limits.
import { expect } from '@open-wc/testing';
import '../../../editor/views/scoring/define.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { ScoringView } from '../../../editor/views/scoring/scoring-view.js';
import { check } from '../../../engine/index.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { exampleAudit, rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

async function opened(setting: StudioSetting = {}, scoring?: Ruleset['scoring']): Promise<{ view: ScoringView; studio: TestStudio }> {
  const ruleset = await rulesetOf('gbt-27922-2011');
  const audit = await exampleAudit('gbt-27922-2011', '01-household-appliances-four-star');
  const studio = studioWith(scoring === undefined ? ruleset : { ...ruleset, scoring }, { audit, ...setting });
  const view = await mountView<ScoringView>('steelyard-view-scoring', studio);
  for (let turn = 0; turn < 100 && view.effects.size === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await viewSettled(view);
  return { view, studio };
}

function field(view: ScoringView, title: string): HTMLElement {
  const all = [...view.renderRoot.querySelectorAll<HTMLElement>('fieldset, .number')];
  const found = all.find(
    (one) =>
      one.querySelector('legend, label')?.firstChild?.textContent?.trim() === title ||
      one.querySelector('legend, label')?.textContent?.startsWith(title),
  );
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}

function option(view: ScoringView, title: string, name: string): HTMLLabelElement {
  const found = [...field(view, title).querySelectorAll<HTMLLabelElement>('.option')].find(
    (one) => one.querySelector('span')?.textContent === name,
  );
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

async function type(view: ScoringView, title: string, text: string): Promise<string> {
  const input = field(view, title).querySelector('input');
  if (input === null) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new Event('change'));
  await viewSettled(view);
  return field(view, title).querySelector('[role=alert]')?.textContent ?? '';
}

describe('an option of scoring', () => {
  it('says what the trial would come to under it, before it is chosen', async () => {
    const { view } = await opened();
    const now = option(view, '删减条款的计分', '按其余条款折算');
    const other = option(view, '删减条款的计分', '不得分');
    expect(now.querySelector('input')?.checked).to.equal(true);
    expect(now.querySelector('.effect')?.textContent).to.match(/^试评：9\d.* · 四星级$/);
    expect(other.querySelector('.effect')?.textContent).to.match(/^试评：8\d.* · 三星级$/);
    expect(other.querySelector('.effect')?.classList.contains('differs')).to.equal(true);
  });

  it('is chosen with one press, and undone', async () => {
    const { view, studio } = await opened();
    const before = studio.workpiece.ruleset.scoring;
    option(view, '删减条款的计分', '不得分').click();
    await viewSettled(view);
    expect(studio.workpiece.ruleset.scoring.deletion).to.equal('forfeit');
    expect(option(view, '删减条款的计分', '不得分').classList.contains('chosen')).to.equal(true);
    studio.workpiece.undo();
    await viewSettled(view);
    expect(studio.workpiece.ruleset.scoring).to.deep.equal(before);
    expect(option(view, '删减条款的计分', '按其余条款折算').querySelector('input')?.checked).to.equal(true);
  });

  it('has no scale to fill in where there is none', async () => {
    const { view, studio } = await opened({}, { scale: null });
    expect(option(view, '分制', '不折算').querySelector('input')?.checked).to.equal(true);
    expect(() => field(view, '折算为满分')).to.throw();
    option(view, '分制', '折算为满分').click();
    await viewSettled(view);
    expect(studio.workpiece.ruleset.scoring.scale).to.equal(100);
    expect(field(view, '折算为满分').querySelector('input')?.value).to.equal('100');
  });
});

describe('a number of scoring', () => {
  it('is taken as people type it', async () => {
    const { view, studio } = await opened();
    expect(await type(view, '折算为满分', '１０００')).to.equal('');
    expect(await type(view, '删减上限', '0.3')).to.equal('');
    expect(await type(view, '修约小数位数', '1')).to.equal('');
    const { scoring } = studio.workpiece.ruleset;
    expect([scoring.scale, scoring.deletionLimit, scoring.rounding?.decimals]).to.deep.equal([1000, 0.3, 1]);
    expect(await type(view, '删减上限', '')).to.equal('');
    expect(studio.workpiece.ruleset.scoring.deletionLimit ?? null).to.equal(null);
    expect(check(studio.workpiece.document, 'ruleset').problems).to.deep.equal([]);
  });

  it('is refused with the reason, and stays in the field as it was typed', async () => {
    const { view, studio } = await opened();
    const before = studio.workpiece.document;
    for (const [title, text, why] of [
      ['折算为满分', '0', '大于 0'],
      ['折算为满分', '-5', '大于 0'],
      ['折算为满分', '一百', '大于 0'],
      ['删减上限', '30', '0 到 1'],
      ['修约小数位数', '1.5', '整数'],
      ['显示小数位数', '16', '整数'],
      ['基础分', '<b>', '数字'],
    ] as const) {
      expect(await type(view, title, text), `${title} ${text}`).to.contain(why);
      const input = field(view, title).querySelector('input');
      expect([input?.value, input?.getAttribute('aria-invalid')]).to.deep.equal([text, 'true']);
    }
    expect(studio.workpiece.document).to.equal(before);
    expect(await type(view, '基础分', '0')).to.equal('');
    expect(view.renderRoot.querySelectorAll('[role=alert]')).to.have.length(0);
  });
});

describe('scoring that may not be changed', () => {
  it('is shown and closed in a published version', async () => {
    const { view } = await opened({ readOnly: 'published' });
    expect(view.renderRoot.querySelectorAll('input:not(:disabled)')).to.have.length(0);
  });

  it('says what the base of an overlay closes, and what is the overlay’s own', async () => {
    const base = { ...(await rulesetOf('gbt-27922-2011')), overlayPolicy: { default: 'open', locked: ['scoring.scale'] } } as Ruleset;
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      title: '某机构',
      extends: { id: base.id, version: base.version },
      changes: [{ op: 'set', target: 'scoring', field: 'cap', to: 100, reason: '决议' }],
    } as unknown as Overlay;
    const { view } = await opened();
    view.studio = studioWith(overlay, { ground: { ruleset: base, earlier: [] }, overlays: overlayEditing });
    await viewSettled(view);
    expect(field(view, '分制').textContent).to.contain('基础规则不允许更改');
    expect(field(view, '分制').querySelector('input')?.matches(':disabled')).to.equal(true);
    expect(field(view, '最高得分').textContent).to.contain('本机构修改');
  });
});

describe('the tab of scoring', () => {
  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}, also with a fault`, async () => {
      const { view } = await opened({ language });
      expect(await accessibilityFaults(view)).to.deep.equal([]);
      await type(view, language === 'en' ? 'Base' : '基础分', 'x');
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
});
