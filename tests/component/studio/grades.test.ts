// Grades as staff meet them: the line of thresholds, the table, requirements; what cannot be reached, what may not be changed.
import { expect } from '@open-wc/testing';
import '../../../editor/views/grades/define.js';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import type { GradesView } from '../../../editor/views/grades/grades-view.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { exampleAudit, rulesetOf } from '../support/documents.js';
import { cellOf, cellText, gridOf, pressIn, rowIds, typeInto } from '../support/grid.js';
import { mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

interface Setup {
  readonly view: GradesView;
  readonly studio: TestStudio;
}

async function opened(change: (ruleset: Ruleset) => Ruleset = (one) => one, setting: StudioSetting = {}): Promise<Setup> {
  const studio = studioWith(change(await rulesetOf('gbt-27922-2011')), setting);
  return { view: await mountView<GradesView>('steelyard-view-grades', studio), studio };
}

const minOf = ({ workpiece }: TestStudio, id: string): unknown => workpiece.ruleset.grades.find((one) => one.id === id)?.min;
const sliders = (view: GradesView): readonly HTMLElement[] => [...view.renderRoot.querySelectorAll<HTMLElement>('[role=slider]')];
const slider = (view: GradesView, name: string): HTMLElement => {
  const found = sliders(view).find((one) => one.getAttribute('aria-label') === name);
  if (found === undefined) throw new Error(`no slider ${name}`);
  return found;
};

async function press(view: GradesView, at: HTMLElement, key: string, shiftKey = false): Promise<void> {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
  await viewSettled(view);
}

describe('the line of thresholds', () => {
  it('has a handle for each grade, moved by keys and undone', async () => {
    const { view, studio } = await opened();
    expect(sliders(view).map((one) => `${one.getAttribute('aria-label')} ${one.getAttribute('aria-valuenow')}`)).to.deep.equal([
      '五星级 95',
      '四星级 90',
      '三星级 80',
      '达标级 70',
    ]);
    await press(view, slider(view, '四星级'), 'ArrowRight');
    expect(minOf(studio, 'four-star')).to.equal(91);
    await press(view, slider(view, '四星级'), 'ArrowLeft', true);
    expect(minOf(studio, 'four-star')).to.equal(86);
    expect(studio.workpiece.canUndo?.['zh-CN']).to.contain('四星级');
    studio.workpiece.undo();
    studio.workpiece.undo();
    expect(minOf(studio, 'four-star')).to.equal(90);
  });

  it('goes to a whole number first, and not beyond its ends', async () => {
    const half = (ruleset: Ruleset): Ruleset => ({
      ...ruleset,
      grades: ruleset.grades.map((one) => (one.id === 'five-star' ? { ...one, min: 99.5 } : one)),
    });
    const { view, studio } = await opened(half);
    await press(view, slider(view, '五星级'), 'ArrowUp');
    await press(view, slider(view, '五星级'), 'PageUp');
    expect(minOf(studio, 'five-star')).to.equal(100);
  });

  it('is dragged as one step', async () => {
    const { view, studio } = await opened();
    const handle = slider(view, '达标级');
    handle.setPointerCapture = () => {};
    const { left, width } = (handle.parentElement as HTMLElement).getBoundingClientRect();
    const at = (share: number): PointerEventInit => ({ clientX: left + width * share, button: 0, pointerId: 1, bubbles: true });
    handle.dispatchEvent(new PointerEvent('pointerdown', at(0.7)));
    for (const share of [0.68, 0.65, 0.6]) handle.dispatchEvent(new PointerEvent('pointermove', at(share)));
    handle.dispatchEvent(new PointerEvent('lostpointercapture', at(0.6)));
    handle.dispatchEvent(new PointerEvent('pointermove', at(0.1)));
    await viewSettled(view);
    expect(minOf(studio, 'qualified')).to.equal(60);
  });

  it('marks what cannot be reached, in words too', async () => {
    const { view } = await opened();
    await typeInto(view, 'four-star', 'min:score', '97');
    const marked = sliders(view).filter((one) => one.classList.contains('faulty'));
    expect(marked.length).to.be.greaterThan(0);
    expect(marked[0]?.getAttribute('aria-valuetext')).to.contain('无法评为这一等级');
  });

  it('shows the score of the trial', async () => {
    const audit = await exampleAudit('gbt-27922-2011', '01-household-appliances-four-star');
    const { view } = await opened(undefined, { audit });
    expect(view.renderRoot.querySelector('.trial')?.textContent).to.match(/^试评 9\d/);
  });
});

describe('the table of grades', () => {
  it('takes numbers as people type them, and says why it does not', async () => {
    const { view, studio } = await opened();
    expect(await typeInto(view, 'four-star', 'min:score', '９１．５')).to.equal('');
    expect(minOf(studio, 'four-star')).to.equal(91.5);
    expect(await typeInto(view, 'four-star', 'min:score', '很高')).to.contain('数字');
    expect(await typeInto(view, 'four-star', 'min:score', '')).to.contain('至少');
    expect(await typeInto(view, 'four-star', 'stars', '4.5')).to.contain('整数');
    expect(await typeInto(view, 'four-star', 'stars', '11')).to.contain('整数');
    expect(minOf(studio, 'four-star')).to.equal(91.5);
    expect(await typeInto(view, 'four-star', 'min:score', '-1')).to.equal('');
    expect(minOf(studio, 'four-star')).to.equal(-1);
  });

  it('gets a column for a part, empty until somebody fills it; shares also in per cent', async () => {
    const { view, studio } = await opened();
    const select = view.renderRoot.querySelector<HTMLSelectElement>('select');
    const path = select?.options[1]?.value ?? '';
    expect(path).to.match(/^clause\..*\.share$/);
    if (select !== null) select.value = path;
    select?.dispatchEvent(new Event('change'));
    await viewSettled(view);
    expect(studio.workpiece.canUndo).to.equal(undefined);
    expect(await typeInto(view, 'five-star', `min:${path}`, '80％')).to.equal('');
    expect(minOf(studio, 'five-star')).to.deep.equal({ score: 95, [path]: 0.8 });
    expect(minOf(studio, 'four-star')).to.deep.equal(90);
    expect(await typeInto(view, 'five-star', `min:${path}`, '')).to.equal('');
    expect(minOf(studio, 'five-star')).to.deep.equal({ score: 95 });
  });

  it('gets, moves and loses rows by keys', async () => {
    const { view, studio } = await opened();
    gridOf(view).focusCell('four-star', 'title');
    await pressIn(view, 'Enter', { ctrlKey: true });
    const ids = (): readonly string[] => studio.workpiece.ruleset.grades.map(({ id }) => id);
    expect(ids()).to.deep.equal(['five-star', 'four-star', 'grade', 'three-star', 'qualified']);
    expect(minOf(studio, 'grade')).to.equal(85);
    gridOf(view).focusCell('grade', 'title');
    await pressIn(view, 'ArrowDown', { altKey: true });
    expect(ids().indexOf('grade')).to.equal(3);
    await pressIn(view, '-', { ctrlKey: true });
    expect(ids()).to.not.contain('grade');
  });

  it('teaches where there is no grade, and takes the first one', async () => {
    const { view, studio } = await opened((ruleset) => ({ ...ruleset, grades: [], conditions: [] }));
    expect(sliders(view)).to.have.length(0);
    expect(gridOf(view).shadowRoot?.textContent).to.contain('没有等级');
    gridOf(view).shadowRoot?.querySelector<HTMLElement>('.add, [data-add], button')?.click();
    await viewSettled(view);
    expect(studio.workpiece.ruleset.grades).to.have.length(1);
    expect(rowIds(gridOf(view))).to.deep.equal(['grade']);
  });

  it('shows odd documents without a fault: no scale, huge and negative minima, markup in titles', async () => {
    const { view } = await opened((ruleset) => ({
      ...ruleset,
      scoring: { ...ruleset.scoring, scale: null },
      ungraded: undefined as never,
      grades: [
        { id: 'huge', title: `<script>alert(1)</script>${'长'.repeat(200)}`, min: 1e15 },
        { id: 'below', min: { score: -1 } },
        { id: 'part', min: { 'clause.nowhere.share': 0.5, 'tag.constructor.points': 3 } },
      ],
    }));
    expect(view.renderRoot.querySelector('script')).to.equal(null);
    expect(sliders(view)).to.have.length(2);
    expect(cellText(gridOf(view), 'huge', 'title')).to.contain('<script>');
    expect(cellText(gridOf(view), 'part', 'min:clause.nowhere.share')).to.equal('0.5');
    expect(view.renderRoot.querySelector('.line')?.scrollWidth).to.be.at.most(view.offsetWidth);
  });
});

describe('what grades require', () => {
  it('is ticked', async () => {
    const { view, studio } = await opened();
    const [condition] = studio.workpiece.ruleset.conditions ?? [];
    gridOf(view, 1).focusCell(condition?.id ?? '', 'grade:five-star');
    await pressIn(view, ' ', {}, 1);
    expect(studio.workpiece.ruleset.grades[0]?.requires).to.deep.equal([condition?.id]);
    await pressIn(view, ' ', {}, 1);
    expect(studio.workpiece.ruleset.grades[0]?.requires).to.equal(undefined);
  });

  it('names what is said where no grade is reached', async () => {
    const { view, studio } = await opened();
    const field = view.renderRoot.querySelector<HTMLInputElement>('#ungraded-en');
    if (field !== null) field.value = 'Not yet';
    field?.dispatchEvent(new Event('input'));
    expect(studio.workpiece.ruleset.ungraded?.title).to.deep.include({ en: 'Not yet' });
  });
});

describe('grades that may not be changed', () => {
  it('are shown in a published version, and nothing moves', async () => {
    const { view, studio } = await opened(undefined, { readOnly: 'published' });
    await press(view, slider(view, '四星级'), 'ArrowRight');
    expect(minOf(studio, 'four-star')).to.equal(90);
    expect(slider(view, '四星级').getAttribute('aria-disabled')).to.equal('true');
    expect(view.renderRoot.querySelector('select')).to.equal(null);
    expect(view.renderRoot.querySelector<HTMLInputElement>('#ungraded-en')?.disabled).to.equal(true);
  });

  it('take numbers but no rows where only values may be changed', async () => {
    const { view, studio } = await opened(undefined, { isValuesOnly: true });
    expect(await typeInto(view, 'four-star', 'min:score', '91')).to.equal('');
    gridOf(view).focusCell('four-star', 'title');
    await pressIn(view, 'Enter', { ctrlKey: true });
    expect(studio.workpiece.ruleset.grades).to.have.length(4);
    expect(minOf(studio, 'four-star')).to.equal(91);
  });

  it('are the base’s in an overlay until it says otherwise', async () => {
    const base = {
      ...(await rulesetOf('gbt-27922-2011')),
      overlayPolicy: { default: 'open', locked: ['grades.five-star.min'] },
    } as Ruleset;
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      title: '某机构',
      extends: { id: base.id, version: base.version },
      changes: [
        { op: 'set', target: 'grades/four-star', field: 'min', from: 90, to: 92, reason: '决议' },
        { op: 'set', target: 'grades/five-star', field: 'requires', to: [base.conditions?.[0]?.id], reason: '决议' },
      ],
    } as unknown as Overlay;
    const studio = studioWith(overlay, { ground: { ruleset: base, earlier: [] }, overlays: overlayEditing });
    const view = await mountView<GradesView>('steelyard-view-grades', studio);
    const grid = gridOf(view);
    expect(cellOf(grid, 'four-star', 'min:score').classList.contains('changed')).to.equal(true);
    expect(cellOf(grid, 'three-star', 'min:score').classList.contains('soft')).to.equal(true);
    const ticks = base.grades.map(({ id }) => cellOf(gridOf(view, 1), base.conditions?.[0]?.id ?? '', `grade:${id}`));
    expect(ticks.map((one) => one.classList.contains('changed'))).to.deep.equal([true, false, false, false]);
    expect(cellOf(grid, 'five-star', 'min:score').classList.contains('fixed')).to.equal(true);
    await press(view, slider(view, '五星级'), 'ArrowRight');
    expect(minOf(studio, 'five-star')).to.equal(95);
    expect(slider(view, '五星级').getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('the tab of the grades', () => {
  it('speaks both languages at once', async () => {
    const { view, studio } = await opened();
    studio.setLanguage('en');
    await viewSettled(view);
    expect(view.renderRoot.querySelector('h2')?.textContent).to.equal('Thresholds');
    expect(slider(view, 'Five stars').getAttribute('aria-valuenow')).to.equal('95');
  });

  it('is accessible, with and without faults', async () => {
    const { view } = await opened();
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    await typeInto(view, 'four-star', 'min:score', '97');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });
});
