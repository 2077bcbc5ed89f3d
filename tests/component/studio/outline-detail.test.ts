// The details of a clause: what is read there, and what changing a field makes of the document.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../editor/views/outline/define.js';
import '../../../editor/views/outline/detail/define.js';
import type { LibraryEntry } from '../../../editor/state/library.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import { clauseSpots } from '../../../editor/state/place.js';
import { workOf } from '../../../editor/state/work.js';
import type { ClauseDetail } from '../../../editor/views/outline/detail/clause-detail.js';
import type { OutlineView } from '../../../editor/views/outline/outline-view.js';
import type { Clause, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

interface Detail {
  readonly studio: TestStudio;
  readonly detail: ClauseDetail;
  clause(): Clause;
  text(): string;
  field<T extends Element = HTMLInputElement>(selector: string): T;
  type(selector: string, text: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  settled(): Promise<void>;
}

async function details(id: string, document?: Ruleset | Overlay, setting: StudioSetting = {}): Promise<Detail> {
  const studio = studioWith(document ?? { ...(await rulesetOf('gbt-27922-2011')), version: '1.1.0', status: 'draft' }, setting);
  const detail = await mountView<ClauseDetail>('steelyard-clause-detail', studio, 420, 900);
  detail.clause = id;
  const settled = (): Promise<void> => viewSettled(detail);
  await settled();
  const field = <T extends Element = HTMLInputElement>(selector: string): T => {
    const found = detail.renderRoot.querySelector<T>(selector);
    if (found === null) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    studio,
    detail,
    settled,
    field,
    clause: () => {
      const found = clauseSpots(studio.workpiece.ruleset).get(id)?.clause;
      if (found === undefined) throw new Error(`no clause ${id}`);
      return found;
    },
    text: () => detail.renderRoot.textContent ?? '',
    type: async (selector, text) => {
      const input = field(selector);
      input.focus();
      input.select();
      await sendKeys({ type: text });
      input.blur();
      await settled();
    },
    choose: async (selector, value) => {
      const select = field<HTMLSelectElement>(selector);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
  };
}

describe('the details of a clause', () => {
  it('have nothing that axe objects to, for each method', async () => {
    const at = await details('repair');
    for (const method of ['sampling', 'levels', 'percentage', 'deductions', 'points']) {
      await at.choose('#method', method);
      expect(await accessibilityFaults(at.detail), method).to.deep.equal([]);
    }
  });

  it('show both languages side by side and change one of them in one step', async () => {
    const at = await details('repair');
    expect(at.field('#title-zh-CN').value).to.equal('维修');
    expect(at.field('#title-en').value).to.equal('Repair');
    await at.type('#title-en', 'Repair and spare parts');
    expect(at.clause().title).to.deep.equal({ 'zh-CN': '维修', en: 'Repair and spare parts' });
    expect(at.studio.workpiece.history.position).to.equal(1);
  });

  it('keep what is typed and not taken, and say why', async () => {
    const at = await details('repair');
    await at.type('#points', 'zwei');
    expect(at.clause().points).to.equal(5.5);
    expect(at.field('#points').value).to.equal('zwei');
    expect(at.field('#points').getAttribute('aria-invalid')).to.equal('true');
    expect(at.text()).to.contain('不是数字');
    await at.type('#points', '６');
    expect(at.clause().points).to.equal(6);
    expect(at.field('#points').getAttribute('aria-invalid')).to.equal(null);
  });

  it('change the parts of a method', async () => {
    const at = await details('repair');
    await at.choose('#method', 'levels');
    await at.type('#level-1', '尚可');
    await at.type('#level-1-share', '0.6');
    expect(at.clause().assess).to.deep.equal({
      method: 'levels',
      levels: [
        { id: 'good', title: { 'zh-CN': '好', en: 'Good' }, share: 1 },
        { id: 'fair', title: { 'zh-CN': '尚可', en: 'Fair' }, share: 0.6 },
        { id: 'poor', title: { 'zh-CN': '差', en: 'Poor' }, share: 0 },
      ],
    });
    await at.type('#level-2-points', '1');
    const levels = at.clause().assess?.method === 'levels' ? at.clause().assess : undefined;
    expect(JSON.stringify(levels)).to.contain('{"id":"poor","title":{"zh-CN":"差","en":"Poor"},"points":1}');
  });

  it('link and unlink evidence', async () => {
    const base = await rulesetOf('gbt-27922-2011');
    const at = await details('repair', { ...base, evidence: [{ id: 'records', title: '维修记录', quantity: { min: 4 }, unit: '份' }] });
    expect(at.text()).to.contain('没有关联证据');
    await at.choose('select[aria-label="选择证据"]', 'records');
    expect(at.studio.workpiece.ruleset.evidence?.[0]?.clauses).to.deep.equal(['repair']);
    expect(at.text()).to.contain('4份');
    at.field<HTMLButtonElement>('.links button.link').click();
    expect(at.studio.record.places).to.deep.equal([{ collection: 'evidence', id: 'records' }]);
  });

  it('choose a source, or add one', async () => {
    const at = await details('repair');
    await at.choose('#source', 'clause-text');
    expect(at.clause().source).to.equal('clause-text');
    expect(at.text()).to.contain('可信程度：一份起始资料');
    at.field<HTMLDetailsElement>('details.source').open = true;
    await at.type('#source-confidence', '两处独立资料');
    const sources = at.studio.workpiece.ruleset.sources;
    expect(sources?.['clause-text']?.confidence).to.have.property('zh-CN', '两处独立资料');
    await at.type('#new-source', 'Score sheet 2026');
    expect(at.clause().source).to.equal('score-sheet-2026');
    expect(at.studio.workpiece.ruleset.sources?.['score-sheet-2026']).to.deep.equal({ title: { 'zh-CN': 'Score sheet 2026' } });
  });

  it('show the rule of a clause in the builder', async () => {
    const at = await details('service-manager-ratio');
    for (let wait = 0; wait < 60 && customElements.get('steelyard-expression-builder') === undefined; wait += 1)
      await new Promise((done) => setTimeout(done, 50));
    await at.settled();
    const builder = at.field<HTMLElement & { updateComplete: Promise<boolean> }>('steelyard-expression-builder');
    await builder.updateComplete;
    expect(builder.shadowRoot?.textContent).to.contain('售后服务管理师');
    expect(await accessibilityFaults(at.detail)).to.deep.equal([]);
  });

  it('tell how the clause changed from version to version', async () => {
    const base = await rulesetOf('gbt-27922-2011');
    const entry: LibraryEntry = {
      key: 'first',
      kind: 'ruleset',
      id: base.id,
      version: base.version,
      status: 'published',
      title: base.title,
      source: 'shipped',
      effective: undefined,
      digest: undefined,
      extends: undefined,
      origin: undefined,
      changedAt: undefined,
      isTextOnly: false,
      problems: undefined,
      isSuperseded: false,
    };
    const at = await details('repair', undefined, { entries: [{ entry, work: workOf(base) }] });
    await at.type('#points', '6.5');
    const button = [...at.detail.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.includes('查看历次'));
    button?.click();
    for (let wait = 0; wait < 60 && at.detail.renderRoot.querySelector('.history') === null; wait += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(at.field('.history').textContent).to.contain('1.0.0 → 当前草稿');
    expect(at.field('.history').textContent).to.contain('5.5 → 6.5');
  });

  it('can be read and not changed where the document is published', async () => {
    const at = await details('repair', undefined, { readOnly: 'published' });
    expect(at.field('#points').readOnly).to.equal(true);
    expect(at.field<HTMLSelectElement>('#method').disabled).to.equal(true);
  });
});

describe('an overlay in the outline', () => {
  async function onOverlay(changes: Overlay['changes']): Promise<TestStudio> {
    const ruleset: Ruleset = { ...(await rulesetOf('gbt-27922-2011')), overlayPolicy: { default: 'open' } };
    const overlay: Overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '0.1.0',
      status: 'draft',
      title: '机构规则',
      extends: { id: ruleset.id, version: ruleset.version },
      changes,
    };
    return studioWith(overlay, { ground: { ruleset, earlier: [] }, overlays: overlayEditing });
  }
  const CHANGES = [
    { op: 'set', target: 'clauses/repair', field: 'points', from: 5.5, to: 6.5, reason: '机构评分表' },
    { op: 'set', target: 'clauses/delivery', field: 'points', from: 5.5, to: 4.5, reason: '机构评分表' },
  ] as unknown as Overlay['changes'];

  it('marks what the overlay sets, says who set the rest, and keeps the base quiet', async () => {
    const studio = await onOverlay(CHANGES);
    const view = await mountView<OutlineView>('steelyard-view-outline', studio);
    const grid = view.renderRoot.querySelector('steelyard-grid');
    if (grid === null) throw new Error('no grid');
    await viewSettled(grid);
    expect(grid.row('repair')?.cells.points).to.include({ text: '6.5', look: 'changed' });
    expect(grid.row('repair')?.cells.points?.hint).to.contain('body@0.1.0');
    expect(grid.row('funding')?.cells.points?.look).to.equal('soft');
    expect(grid.row('funding')?.cells.points?.hint).to.contain('gbt-27922-2011@1.0.0');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('tells in the details who set what, and takes a change back', async () => {
    const studio = await onOverlay(CHANGES);
    const detail = await mountView<ClauseDetail>('steelyard-clause-detail', studio, 420, 900);
    detail.clause = 'repair';
    await viewSettled(detail);
    const row = detail.renderRoot.querySelector('tr.ours');
    expect(row?.textContent).to.contain('本规则');
    expect(row?.textContent).to.contain('5.5 → 6.5');
    row?.querySelector('button')?.click();
    await viewSettled(detail);
    expect(clauseSpots(studio.workpiece.ruleset).get('repair')?.clause.points).to.equal(5.5);
  });

  it('strikes out what it took away, and brings it back', async () => {
    const studio = await onOverlay([{ op: 'remove', target: 'clauses/recycling', reason: '不适用' }] as unknown as Overlay['changes']);
    const view = await mountView<OutlineView>('steelyard-view-outline', studio);
    const grid = view.renderRoot.querySelector('steelyard-grid');
    if (grid === null) throw new Error('no grid');
    await viewSettled(grid);
    expect(clauseSpots(studio.workpiece.ruleset).has('recycling')).to.equal(false);
    expect(grid.row('recycling')?.look).to.equal('removed');
    view.menuFor(['recycling'])[0]?.run();
    await viewSettled(view);
    expect(clauseSpots(studio.workpiece.ruleset).has('recycling')).to.equal(true);
  });
});
