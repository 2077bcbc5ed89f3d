// The tab of an overlay: its changes with their reasons, what the base allows, the rules in force, and carrying over to a new version.
import { expect } from '@open-wc/testing';
import '../../../editor/views/overlay/define.js';
import type { LibraryEntry } from '../../../editor/state/library.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { CarryOverView } from '../../../editor/views/carry-over/carry-over-view.js';
import type { OverlayStudioView } from '../../../editor/views/overlay/overlay-view.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const reason = '依据机构文件 3 号';
const CHANGES = [
  { op: 'set', target: 'clauses/repair', field: 'points', from: 5.5, to: 5, reason },
  { op: 'set', target: 'grades/five-star', field: 'min', from: 95, to: 96, reason: '（待补充理由）' },
  { op: 'add', collection: 'evidence', value: { id: 'records', title: '维修记录', quantity: { min: 4 } }, reason: '（待补充理由）' },
  { op: 'set', target: 'scoring', field: 'scale', from: 100, to: 1000, reason },
  { op: 'set', target: 'clauses/repair', field: 'title.en', from: 'Repair', to: 'Repairs', reason },
];

function overlayOn(ruleset: Ruleset, changes: readonly unknown[] = CHANGES): Overlay {
  return {
    format: 'steelyard/overlay@1',
    id: 'body',
    version: '1.0.0',
    title: { 'zh-CN': '某机构补充规则', en: 'Rules of a body' },
    extends: { id: ruleset.id, version: ruleset.version },
    changes: changes as Change[],
  } as Overlay;
}

async function opened(
  setting: StudioSetting = {},
  changes?: readonly unknown[],
): Promise<{ view: OverlayStudioView; studio: TestStudio; base: Ruleset }> {
  const base = await rulesetOf('gbt-27922-2011');
  const studio = studioWith(overlayOn(base, changes), { ground: { ruleset: base, earlier: [] }, overlays: overlayEditing, ...setting });
  return { view: await mountView<OverlayStudioView>('steelyard-view-overlay', studio), studio, base };
}

function find<T extends Element = HTMLElement>(view: { readonly renderRoot: ParentNode }, selector: string): T {
  const found = view.renderRoot.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const rows = (view: { readonly renderRoot: ParentNode }): string[] =>
  [...view.renderRoot.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
    [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' '),
  );
const changesOf = (studio: TestStudio): readonly Change[] => (studio.workpiece.document as Overlay).changes;

describe('the changes of an overlay', () => {
  it('say where, what, from and to, and how the base judges it', async () => {
    const { view } = await opened();
    const [points, grade, evidence, scale, title] = rows(view);
    expect(points).to.match(/5\.5 5 不影响宽严/);
    expect(grade).to.match(/五星级 最低分 95 96 从严/);
    expect(evidence).to.match(/维修记录.*新增，数量 4 从严/);
    expect(title).to.match(/标题（英文） “Repair” “Repairs” 不影响宽严/);
    expect(scale).to.match(/满分 100 1000 不允许修改/);
    expect(view.renderRoot.querySelector('[role=status]')?.textContent).to.equal('5 项修改，2 项待写理由，1 项不符合规则集的要求');
  });

  it('take a reason in place, and one for all that have none', async () => {
    const { view, studio } = await opened();
    const input = find<HTMLInputElement>(view, 'input[data-index="1"]');
    expect(input.classList.contains('missing')).to.equal(true);
    input.value = '2026 年第 2 次技术委员会决议';
    input.dispatchEvent(new Event('change'));
    await viewSettled(view);
    expect(changesOf(studio)[1]?.reason).to.equal('2026 年第 2 次技术委员会决议');
    find(view, 'tbody tr:nth-child(2) td.reason button').click();
    await viewSettled(view);
    expect(changesOf(studio).map((one) => one.reason)).to.deep.equal([
      reason,
      '2026 年第 2 次技术委员会决议',
      '2026 年第 2 次技术委员会决议',
      reason,
      reason,
    ]);
    studio.workpiece.undo();
    expect(changesOf(studio)[2]?.reason).to.equal('（待补充理由）');
  });

  it('go down the column of reasons with Enter', async () => {
    const { view } = await opened();
    const first = find<HTMLInputElement>(view, 'input[data-index="0"]');
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect((view.renderRoot as ShadowRoot).activeElement).to.equal(find(view, 'input[data-index="1"]'));
  });

  it('are taken back one by one, and lead to their place', async () => {
    const { view, studio } = await opened();
    find(view, 'tbody tr:nth-child(3) td.actions button').click();
    await viewSettled(view);
    expect(changesOf(studio)).to.have.length(4);
    expect(studio.workpiece.ruleset.evidence ?? []).to.have.length(0);
    find(view, 'tbody tr:nth-child(1) button.link').click();
    expect(studio.record.places).to.deep.equal([{ collection: 'clauses', id: 'repair', field: 'points' }]);
  });

  it('teach where there are none, and cannot be touched where nobody may edit', async () => {
    const { view } = await opened({}, []);
    expect(find(view, '.empty').textContent).to.contain('还没有修改');
    const { view: closed } = await opened({ readOnly: 'published' });
    expect(closed.renderRoot.querySelectorAll('td input, td.actions')).to.have.length(0);
  });

  it('are listed in English at once', async () => {
    const { view, studio } = await opened();
    studio.setLanguage('en');
    await viewSettled(view);
    expect(rows(view)[1]).to.match(/95 96 Tightens/);
  });

  for (const mode of ['changes', 'permissions', 'effective'] as const) {
    it(`are accessible: ${mode}`, async () => {
      const { view } = await opened();
      view.mode = mode;
      await viewSettled(view);
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
  }
});

describe('what the base allows and what is in force', () => {
  it('is said by collection, with what is locked', async () => {
    const { view } = await opened();
    view.mode = 'permissions';
    await viewSettled(view);
    const all = rows(view);
    expect(all.find((row) => row.startsWith('计分规则'))).to.match(/只能从严 不允许修改 满分、基础分/);
    expect(all.find((row) => row.startsWith('输出'))).to.contain('自由修改');
    expect(all.find((row) => row.startsWith('等级'))).to.contain('全部 星数');
  });

  it('shows each clause with who set what', async () => {
    const { view } = await opened();
    view.mode = 'effective';
    view.isChangedOnly = true;
    await viewSettled(view);
    const all = rows(view);
    expect(all.find((row) => row.includes('维修') && row.includes('body@1.0.0'))).to.be.a('string');
    expect(all.find((row) => row.includes('五星级'))).to.contain('body@1.0.0 最低分');
    expect(all.filter((row) => row.includes('body@1.0.0'))).to.have.length(3);
  });
});

describe('carrying over', () => {
  async function carrying(): Promise<{ view: OverlayStudioView; carry: CarryOverView; studio: TestStudio; made: Overlay[] }> {
    const base = await rulesetOf('gbt-27922-2011');
    const text = JSON.stringify(base).replace('"version":"1.0.0"', '"version":"1.1.0"');
    const next = JSON.parse(text) as { grades: { min: number }[] } & Ruleset;
    if (next.grades[0] !== undefined) next.grades[0].min = 97;
    const entry = {
      key: 'next',
      kind: 'ruleset',
      id: next.id,
      version: '1.1.0',
      status: 'published',
      title: next.title,
    } as unknown as LibraryEntry;
    const work = { document: next as Ruleset, scenarios: [], reasons: {}, note: '' };
    const { view, studio } = await opened({ entries: [{ entry, work }] });
    const made: Overlay[] = [];
    Object.assign(studio.library, {
      groundOf: async () => ({ ruleset: next, earlier: [] }),
      create: async (document: Overlay) => {
        made.push(document);
        return 'made';
      },
    });
    const button = find(view, '.bar button.carry.main');
    expect(button.textContent).to.contain('1.1.0');
    button.click();
    await customElements.whenDefined('steelyard-carry-over');
    let carry = view.renderRoot.querySelector<CarryOverView>('steelyard-carry-over');
    while (carry?.comparison == null) {
      await new Promise(requestAnimationFrame);
      carry = view.renderRoot.querySelector<CarryOverView>('steelyard-carry-over');
    }
    await viewSettled(carry);
    return { view, carry, studio, made };
  }

  it('shows the three values of what needs a decision first', async () => {
    const { carry } = await carrying();
    expect(rows(carry)).to.have.length(1);
    expect(rows(carry)[0]).to.match(/五星级.*95 97 96 需要决定/);
    expect(await accessibilityFaults(carry)).to.deep.equal([]);
  });

  it('decides by radio buttons and another value, and makes the draft with what is left set aside', async () => {
    const { carry, studio, made } = await carrying();
    find<HTMLInputElement>(carry, 'input[value=value]').click();
    await viewSettled(carry);
    const typed = find<HTMLInputElement>(carry, 'td.decision input[type=text]');
    typed.value = '９８';
    typed.dispatchEvent(new Event('change'));
    await viewSettled(carry);
    expect(find(carry, '.foot').textContent).to.contain('还有 1 项没有决定');
    find(carry, '.foot button.main').click();
    await viewSettled(carry);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(made[0]).to.deep.include({ version: '1.1.0', status: 'draft' });
    expect(made[0]?.extends.version).to.equal('1.1.0');
    expect(made[0]?.changes.find((one) => one.op === 'set' && one.target === 'grades/five-star')).to.deep.include({ from: 97, to: 98 });
    expect(studio.record.opened).to.deep.equal(['made']);
    expect(studio.workpiece.work.aside?.map(({ why }) => why)).to.deep.equal(['blocked']);
  });

  it('keeps what was set aside in the tab, to be taken in or given up', async () => {
    const { view, studio } = await opened({}, []);
    const [first] = CHANGES;
    studio.apply({
      of: 'work',
      label: { 'zh-CN': '沿用', en: 'Carried over' },
      change: (work) => void Object.assign(work, { aside: [{ change: first, why: 'undecided' }] }),
    });
    await viewSettled(view);
    expect(find(view, 'table[aria-labelledby=aside]').textContent).to.contain('尚未决定');
    find(view, 'table[aria-labelledby=aside] button').click();
    await viewSettled(view);
    expect(changesOf(studio)).to.deep.equal([first]);
    expect(studio.workpiece.work.aside).to.deep.equal([]);
  });
});
