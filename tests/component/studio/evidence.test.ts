// Evidence as staff meet it: the list with quantities, the matrix, the chosen item in full.
import { expect } from '@open-wc/testing';
import '../../../editor/views/evidence/define.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { EvidenceView } from '../../../editor/views/evidence/evidence-view.js';
import { check } from '../../../engine/index.js';
import type { Evidence, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { cellOf, cellText, gridOf, pressIn, rowIds, typeInto } from '../support/grid.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const ITEMS: readonly Evidence[] = [
  {
    id: 'records',
    title: { 'zh-CN': '维修记录', en: 'Repair records' },
    quantity: { min: 4 },
    unit: { 'zh-CN': '份' },
    clauses: ['repair'],
  },
  { id: 'licence', title: '营业执照', quantity: { min: 1, max: 1 }, when: { '==': [{ var: 'facts.industry-licence-required' }, true] } },
  { id: 'manual', note: 'x' },
];

async function opened(items = ITEMS, setting: StudioSetting = {}): Promise<{ view: EvidenceView; studio: TestStudio }> {
  const ruleset = { ...(await rulesetOf('gbt-27922-2011')), evidence: items } as Ruleset;
  const studio = studioWith(ruleset, setting);
  return { view: await mountView<EvidenceView>('steelyard-view-evidence', studio), studio };
}

const itemOf = ({ workpiece }: TestStudio, id: string): Evidence | undefined => workpiece.ruleset.evidence?.find((one) => one.id === id);
const detail = (view: EvidenceView): HTMLElement => view.renderRoot.querySelector<HTMLElement>('.detail') ?? document.createElement('i');

async function choose(view: EvidenceView, row: string): Promise<void> {
  gridOf(view).focusCell(row, 'title');
  await viewSettled(view);
}

describe('the list of evidence', () => {
  it('takes what is typed, in the shape that the schema asks for', async () => {
    const { view, studio } = await opened();
    for (const [row, column, text] of [
      ['manual', 'title', '服务手册'],
      ['manual', 'en', 'Manual'],
      ['manual', 'min', '３'],
      ['manual', 'unit', '份'],
      ['manual', 'age', '12'],
      ['licence', 'en', 'Licence'],
    ] as const)
      expect(await typeInto(view, row, column, text), `${row} ${column}`).to.equal('');
    expect(itemOf(studio, 'manual')).to.deep.equal({
      id: 'manual',
      title: { 'zh-CN': '服务手册', en: 'Manual' },
      quantity: { min: 3 },
      unit: { 'zh-CN': '份' },
      maxAgeMonths: 12,
      note: 'x',
    });
    expect(itemOf(studio, 'licence')?.title).to.deep.equal({ 'zh-CN': '营业执照', en: 'Licence' });
    expect(check(studio.workpiece.document, 'ruleset').problems).to.deep.equal([]);
  });

  it('says why it does not take what is no quantity', async () => {
    const { view, studio } = await opened();
    for (const text of ['-1', '2.5', '若干', '1e15', '99999999999999999'])
      expect(await typeInto(view, 'records', 'min', text), text).to.contain('整数');
    expect(await typeInto(view, 'records', 'age', '20000')).to.contain('整数');
    expect(itemOf(studio, 'records')).to.deep.equal(ITEMS[0]);
    expect(await typeInto(view, 'records', 'min', '')).to.equal('');
    expect(itemOf(studio, 'records')?.quantity).to.equal(undefined);
  });

  it('says what happens where it is short, and writes nothing for what holds anyway', async () => {
    const { view, studio } = await opened();
    expect(await typeInto(view, 'records', 'shortfall', '审核不完整')).to.equal('');
    expect(itemOf(studio, 'records')?.shortfall).to.equal('incomplete');
    expect(await typeInto(view, 'records', 'shortfall', '仅提示')).to.equal('');
    expect(Object.hasOwn(itemOf(studio, 'records') ?? {}, 'shortfall')).to.equal(false);
    expect(await typeInto(view, 'records', 'shortfall', '随便')).to.not.equal('');
  });

  it('gets, moves and loses rows', async () => {
    const { view, studio } = await opened();
    await choose(view, 'records');
    await pressIn(view, 'Enter', { ctrlKey: true });
    expect(rowIds(gridOf(view))).to.deep.equal(['records', 'evidence', 'licence', 'manual']);
    await choose(view, 'evidence');
    await pressIn(view, 'ArrowUp', { altKey: true });
    expect(rowIds(gridOf(view))[0]).to.equal('evidence');
    await pressIn(view, '-', { ctrlKey: true });
    expect(studio.workpiece.ruleset.evidence?.map(({ id }) => id)).to.deep.equal(['records', 'licence', 'manual']);
  });

  it('marks what is wrong with an item', async () => {
    const { view } = await opened([{ id: 'odd', title: '反', quantity: { min: 4, max: 2 } }]);
    expect(cellOf(gridOf(view), 'odd', 'title').classList.contains('error')).to.equal(true);
  });

  it('teaches where there is none', async () => {
    const { view } = await opened([]);
    expect(gridOf(view).shadowRoot?.textContent).to.contain('还没有证据清单');
    expect(detail(view).textContent).to.contain('选择一行');
  });
});

describe('the chosen item', () => {
  it('has texts in both languages and alternatives', async () => {
    const { view, studio } = await opened();
    await choose(view, 'records');
    const text = detail(view).querySelector<HTMLTextAreaElement>('textarea');
    if (text === null) throw new Error('no text');
    text.value = '近一年的';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await viewSettled(view);
    expect(itemOf(studio, 'records')?.text).to.deep.equal({ 'zh-CN': '近一年的' });
    const note = detail(view).querySelector<HTMLTextAreaElement>('#note');
    if (note === null) throw new Error('no note');
    note.value = '原件核对';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await viewSettled(view);
    expect(itemOf(studio, 'records')?.note).to.equal('原件核对');
    const ticks = detail(view).querySelectorAll<HTMLInputElement>('.ticks input');
    expect(ticks).to.have.length(2);
    ticks[0]?.click();
    await viewSettled(view);
    expect(itemOf(studio, 'records')?.alternatives).to.deep.equal(['licence']);
    detail(view).querySelector<HTMLInputElement>('.ticks input')?.click();
    expect(Object.hasOwn(itemOf(studio, 'records') ?? {}, 'alternatives')).to.equal(false);
  });

  it('carries nothing half-built over to the next', async () => {
    const { view } = await opened();
    await choose(view, 'licence');
    const builder = detail(view).querySelector('steelyard-expression-builder');
    await choose(view, 'records');
    const other = detail(view).querySelector('steelyard-expression-builder');
    expect(other).to.not.equal(builder);
    expect(detail(view).querySelector('h3')?.textContent).to.equal('维修记录');
  });

  it('is the one that somebody was led to', async () => {
    const { view, studio } = await opened();
    studio.goTo({ collection: 'evidence', id: 'licence' });
    await viewSettled(view);
    expect(detail(view).querySelector('h3')?.textContent).to.equal('营业执照');
  });
});

describe('the matrix', () => {
  async function matrix(setting: StudioSetting = {}): Promise<{ view: EvidenceView; studio: TestStudio }> {
    const both = await opened(ITEMS, setting);
    both.view.renderRoot.querySelectorAll<HTMLElement>('.tools button')[1]?.click();
    await viewSettled(both.view);
    return both;
  }

  it('links clauses with a key', async () => {
    const { view, studio } = await matrix();
    gridOf(view).focusCell('repair', 'e:licence');
    await pressIn(view, ' ');
    expect(itemOf(studio, 'licence')?.clauses).to.deep.equal(['repair']);
    gridOf(view).focusCell('repair', 'e:records');
    await pressIn(view, ' ');
    expect(itemOf(studio, 'records')?.clauses ?? []).to.deep.equal([]);
  });

  it('keeps to the clauses that are looked for, with what they are in', async () => {
    const { view } = await matrix();
    const filter = view.renderRoot.querySelector<HTMLInputElement>('#filter');
    if (filter !== null) filter.value = '维修';
    filter?.dispatchEvent(new InputEvent('input'));
    await viewSettled(view);
    await viewSettled(gridOf(view));
    expect(rowIds(gridOf(view))).to.include('repair');
    expect(rowIds(gridOf(view)).length).to.be.lessThan(12);
  });

  it('is to be read where nothing may be changed, and accessible', async () => {
    const { view, studio } = await matrix({ readOnly: 'published' });
    gridOf(view).focusCell('repair', 'e:licence');
    await pressIn(view, ' ');
    expect(itemOf(studio, 'licence')).to.deep.equal(ITEMS[1]);
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });
});

describe('evidence that may not be changed', () => {
  it('takes quantities but no rows where only values may be changed', async () => {
    const { view, studio } = await opened(ITEMS, { isValuesOnly: true });
    expect(await typeInto(view, 'records', 'min', '5')).to.equal('');
    expect(itemOf(studio, 'records')?.quantity?.min).to.equal(5);
    await choose(view, 'records');
    await pressIn(view, '-', { ctrlKey: true });
    expect(studio.workpiece.ruleset.evidence).to.have.length(3);
    expect(detail(view).querySelector<HTMLInputElement>('.ticks input')?.disabled).to.equal(true);
  });

  it('is quiet where it is the base’s, and marked where it is the overlay’s own', async () => {
    const base = {
      ...(await rulesetOf('gbt-27922-2011')),
      evidence: ITEMS,
      overlayPolicy: { default: 'open', locked: ['evidence.licence.quantity'] },
    };
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      title: '某机构',
      extends: { id: base.id, version: base.version },
      changes: [
        { op: 'set', target: 'evidence/records', field: 'quantity.min', from: 4, to: 6, reason: '决议' },
        { op: 'add', collection: 'evidence', value: { id: 'own', title: '机构自有' }, reason: '决议' },
      ],
    } as unknown as Overlay;
    const studio = studioWith(overlay, { ground: { ruleset: base as unknown as Ruleset, earlier: [] }, overlays: overlayEditing });
    const view = await mountView<EvidenceView>('steelyard-view-evidence', studio);
    const grid = gridOf(view);
    expect(cellText(grid, 'records', 'min')).to.equal('6');
    const classes = (row: string, column: string): DOMTokenList => cellOf(grid, row, column).classList;
    expect(classes('records', 'min').contains('changed')).to.equal(true);
    expect(classes('records', 'title').contains('soft')).to.equal(true);
    expect(classes('licence', 'min').contains('fixed')).to.equal(true);
    expect(classes('own', 'title').contains('changed')).to.equal(false);
    expect(cellOf(grid, 'own', 'title').parentElement?.classList.contains('added')).to.equal(true);
  });
});

describe('the tab of the evidence', () => {
  it('shows odd items without a fault', async () => {
    const { view } = await opened([
      { id: 'script', title: '<script>alert(1)</script>', quantity: { min: null, max: null } as never, clauses: ['nowhere', 'repair'] },
      { id: 'long', title: '长'.repeat(200), when: { 'no such': [1] } as never, stage: 'gone', alternatives: ['nowhere'] },
    ]);
    expect(cellText(gridOf(view), 'script', 'title')).to.equal('<script>alert(1)</script>');
    await choose(view, 'long');
    expect(detail(view).scrollWidth).to.be.at.most(detail(view).clientWidth + 1);
  });

  for (const language of ['zh-CN', 'en'] as const)
    it(`is accessible in ${language}`, async () => {
      const { view } = await opened(ITEMS, { language });
      await choose(view, 'licence');
      expect(await accessibilityFaults(view)).to.deep.equal([]);
    });
});
