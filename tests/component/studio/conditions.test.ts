// The view of conditions: the list and what it says, the chosen one and its edits, adding, removing, and what may not be changed.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { overlayEditing } from '../../../editor/state/overlay/overlay-editing.js';
import '../../../editor/views/conditions/define.js';
import type { SteelyardExpressionBuilder } from '../../../editor/views/conditions/builder/expression-builder.js';
import type { StudioView } from '../../../editor/views/view.js';
import type { Audit, Condition, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { bodyText, mountView, type StudioSetting, studioWith, type TestStudio, viewSettled } from '../support/studio.js';

const DEDUCTIONS: Condition = {
  id: 'few-deductions',
  title: { 'zh-CN': '特别扣分少于五项', en: 'Fewer than five special deductions' },
  stage: 'decision',
  holds: { '<': [{ var: 'adjustment.special.count' }, 5] },
  otherwise: { effect: 'fail' },
};
const MANAGERS: Condition = {
  id: 'managers',
  title: { 'zh-CN': '至少两名服务管理师', en: 'Two service managers' },
  holds: { '>=': [{ var: 'facts.managers' }, 2] },
  waivable: true,
};

function ruleset(conditions: readonly Condition[] = [DEDUCTIONS, MANAGERS]): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id: 'small',
    version: '1.0.0',
    title: '小规则',
    facts: [{ id: 'managers', title: { 'zh-CN': '服务管理师人数', en: 'Service managers' }, type: 'integer', unit: '人', min: 0 }],
    clauses: [{ id: 'repair', number: '5.2.4', title: '维修', points: 100, assess: { method: 'conformity' } }],
    scoring: {},
    adjustments: [{ id: 'special', title: { 'zh-CN': '特别扣分', en: 'Special deduction' }, points: -1 }],
    ...(conditions.length === 0 ? {} : { conditions: [...conditions] }),
    grades: [
      { id: 'five', title: { 'zh-CN': '五星级', en: 'Five stars' }, min: 95, ...(conditions.length > 1 ? { requires: ['managers'] } : {}) },
      { id: 'qualified', title: { 'zh-CN': '达标级', en: 'Qualified' }, min: 70 },
    ],
    stages: [{ id: 'decision', title: { 'zh-CN': '评定', en: 'Decision' } }],
  };
}

const AUDIT: Audit = {
  format: 'steelyard/audit@1',
  ruleset: { id: 'small', version: '1.0.0' },
  type: 'initial',
  date: '2026-03-01',
  facts: { managers: 1 },
  clauses: { repair: { result: 'conforming' } },
  adjustments: [],
};

let studio: TestStudio;
let view: StudioView;

async function show(document: Ruleset = ruleset(), setting: StudioSetting = {}, width = 1100): Promise<void> {
  studio = studioWith(document, { audit: AUDIT, ...setting });
  view = await mountView('steelyard-view-conditions', studio, width);
  await settled();
}

async function settled(): Promise<void> {
  await viewSettled(view);
  const inner = builder();
  if (inner !== undefined) await viewSettled(inner);
}

function builder(): SteelyardExpressionBuilder | undefined {
  return view.shadowRoot?.querySelector('steelyard-expression-builder') ?? undefined;
}

function all<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode | null = view.shadowRoot): T[] {
  return [...(root?.querySelectorAll<T>(selector) ?? [])];
}

function the<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode | null = view.shadowRoot): T {
  const [found] = all<T>(selector, root);
  if (found === undefined) throw new Error(`nothing matches ${selector}`);
  return found;
}

function inBuilder<T extends HTMLElement = HTMLElement>(selector: string): T {
  return the<T>(selector, builder()?.shadowRoot ?? null);
}

function lines(): string[] {
  return all('[role="option"]').map((option) => option.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settled();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled();
}

async function fill(selector: string, value: string): Promise<void> {
  const field = the<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settled();
}

function conditions(): readonly Condition[] {
  return studio.workpiece.ruleset.conditions ?? [];
}

function lastLabel(): string | undefined {
  return studio.workpiece.canUndo?.['zh-CN'];
}

describe('the list of conditions', () => {
  it('says what follows from each, which grades require it, and how it stands in the trial', async () => {
    await show();
    expect(lines()).to.deep.equal(['特别扣分少于五项 成立 不予认证 · 评定', '至少两名服务管理师 不成立 五星级要求成立 · 可豁免']);
    studio.setLanguage('en');
    await settled();
    expect(lines()[1]).to.equal('Two service managers fails required for Five stars · waivable');
  });

  it('counts the problems of each, and the chosen one says them', async () => {
    await show(ruleset([DEDUCTIONS, { ...MANAGERS, stage: 'gone' }]));
    expect(lines()[1]).to.contain('个问题');
    await click(all('[role="option"]')[1] as HTMLElement);
    expect(the('.detail .problems').textContent).to.contain('gone');
  });

  it('is walked through by arrows', async () => {
    await show();
    the('[role="option"][tabindex="0"]').focus();
    await press('ArrowDown');
    expect(the('h2').textContent).to.equal('至少两名服务管理师');
    expect(view.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('managers');
    await press('ArrowUp');
    expect(the('h2').textContent).to.equal('特别扣分少于五项');
  });

  it('teaches what a condition is where there is none', async () => {
    await show(ruleset([]));
    expect(the('.nothing').textContent).to.contain('特别扣分少于五项');
    await click(the('.nothing button'));
    expect(the('h2').textContent).to.equal('新条件');
  });
});

describe('a condition', () => {
  it('is changed by the builder as one step, and undone', async () => {
    await show();
    inBuilder('.line input').focus();
    await sendKeys({ type: '4' });
    await press('Tab');
    expect(conditions()[0]?.holds).to.deep.equal({ '<': [{ var: 'adjustment.special.count' }, 4] });
    expect(studio.workpiece.history.steps.length).to.equal(1);
    studio.workpiece.undo();
    await settled();
    expect(inBuilder<HTMLInputElement>('.line input').value).to.equal('5');
  });

  it('leaves half a change behind when another one is chosen', async () => {
    await show(ruleset([DEDUCTIONS, { ...DEDUCTIONS, id: 'same' }]));
    inBuilder('.handle').focus();
    await press('Enter');
    await click(all('[role="menuitem"]', builder()?.shadowRoot ?? null).find((item) => item.textContent?.includes('删除')) as HTMLElement);
    expect(builder()?.shadowRoot?.querySelector('.chip.hole')).not.to.equal(null);
    await click(all('[role="option"]')[1] as HTMLElement);
    expect(builder()?.shadowRoot?.querySelector('.chip.hole')).to.equal(null);
    expect(conditions()[0]).to.deep.equal(DEDUCTIONS);
  });

  it('becomes a cap with a grade, and cannot become one of admission where it reads results', async () => {
    await show();
    expect(the<HTMLInputElement>('input[value="ineligible"]').disabled).to.equal(true);
    await click(the('input[value="cap"]'));
    expect(conditions()[0]?.otherwise).to.deep.equal({ effect: 'cap', grade: 'qualified' });
    await fill('#cap-grade', 'five');
    expect(conditions()[0]?.otherwise).to.deep.equal({ effect: 'cap', grade: 'five' });
    await click(the('input[value="none"]'));
    expect(conditions()[0]?.otherwise).to.equal(undefined);
    await click(all('[role="option"]')[1] as HTMLElement);
    expect(the<HTMLInputElement>('input[value="ineligible"]').disabled).to.equal(false);
  });

  it('is required by a grade with one tick', async () => {
    await show();
    await click(the('#requires-qualified'));
    expect(studio.workpiece.ruleset.grades[1]?.requires).to.deep.equal(['few-deductions']);
    expect(lastLabel()).to.equal('等级 达标级：要求“特别扣分少于五项”');
    await click(the('#requires-qualified'));
    expect(studio.workpiece.ruleset.grades[1]).not.to.have.property('requires');
  });

  it('takes titles in both languages, stage and a new id, which grades follow', async () => {
    await show();
    await fill('[id="title-en"]', 'At most four');
    expect(conditions()[0]?.title).to.deep.equal({ 'zh-CN': '特别扣分少于五项', en: 'At most four' });
    await fill('#stage', '');
    expect(conditions()[0]).not.to.have.property('stage');
    await click(all('[role="option"]')[1] as HTMLElement);
    await fill('[id="id"]', 'Two Managers');
    expect(conditions()[1]?.id).to.equal('managers');
    expect(the('#id-problem').textContent).to.contain('小写英文字母');
    await fill('[id="id"]', 'two-managers');
    expect(conditions()[1]?.id).to.equal('two-managers');
    expect(studio.workpiece.ruleset.grades[0]?.requires).to.deep.equal(['two-managers']);
    expect(the('h2').textContent).to.equal('至少两名服务管理师');
  });
});

describe('conditions as wholes', () => {
  it('are added only once what has to hold is complete', async () => {
    await show();
    await click(the('[data-command="conditions.add"]'));
    expect(conditions().length).to.equal(2);
    await click(inBuilder('.chip.hole'));
    await sendKeys({ type: '服务管理师' });
    await press('Enter');
    expect(conditions().length).to.equal(2);
    await sendKeys({ type: '1' });
    await press('Tab');
    expect(conditions()[2]?.holds).to.deep.equal({ '>=': [{ var: 'facts.managers' }, 1] });
    expect(the('h2').textContent).to.equal('新条件');
    expect(the('[role="option"][aria-selected="true"]').dataset.id).to.equal(conditions()[2]?.id);
  });

  it('are copied, moved and removed, with what requires them said', async () => {
    await show();
    await click(all('[role="option"]')[1] as HTMLElement);
    await click(the('[data-command="conditions.duplicate"]'));
    expect(conditions().map(({ id }) => id)).to.deep.equal(['few-deductions', 'managers', 'managers-2']);
    await click(the('[data-command="conditions.up"]'));
    expect(conditions().map(({ id }) => id)).to.deep.equal(['few-deductions', 'managers-2', 'managers']);
    await click(all('[role="option"]')[2] as HTMLElement);
    studio.record.answers = [undefined, 'remove'];
    await click(the('[data-command="conditions.remove"]'));
    const [question] = studio.record.questions;
    expect(question && bodyText(question, 'zh-CN')).to.contain('五星级要求这个条件');
    expect(conditions().length).to.equal(3);
    await click(the('[data-command="conditions.remove"]'));
    await settled();
    expect(conditions().map(({ id }) => id)).to.deep.equal(['few-deductions', 'managers-2']);
    expect(studio.workpiece.ruleset.grades[0]).not.to.have.property('requires');
    studio.workpiece.undo();
    await settled();
    expect(studio.workpiece.ruleset.grades[0]?.requires).to.deep.equal(['managers']);
  });

  it('are offered as commands while the view is shown', async () => {
    await show();
    expect(studio.record.commands.map(({ id }) => id)).to.include('conditions.add');
    view.remove();
    expect(studio.record.commands).to.deep.equal([]);
  });
});

describe('what may be changed', () => {
  it('is nothing in a published version', async () => {
    await show(ruleset(), { readOnly: 'published' });
    expect(all<HTMLButtonElement>('.bar button').every((button) => button.disabled)).to.equal(true);
    expect(all<HTMLInputElement>('.fields :is(input, select, textarea)').every((field) => field.matches(':disabled'))).to.equal(true);
    expect(builder()?.readonly).to.equal(true);
  });

  it('is values only in values mode', async () => {
    await show(ruleset(), { isValuesOnly: true });
    expect(the('.detail .about').textContent).to.contain('当前只能修改数值');
    expect(all<HTMLInputElement>('.fields :is(input, select, textarea)').every((field) => field.matches(':disabled'))).to.equal(true);
    inBuilder('.line input').focus();
    await sendKeys({ type: '3' });
    await press('Tab');
    expect(conditions()[0]?.holds).to.deep.equal({ '<': [{ var: 'adjustment.special.count' }, 3] });
  });
});

describe('the conditions of an overlay', () => {
  const OVERLAY: Overlay = {
    format: 'steelyard/overlay@1',
    id: 'body',
    version: '1.0.0',
    title: { 'zh-CN': '机构补充规则', en: 'Overlay' },
    extends: { id: 'small', version: '1.0.0' },
    changes: [
      {
        op: 'add',
        collection: 'conditions',
        value: { id: 'own', title: '自有条件', holds: { '>=': [{ var: 'score' }, 60] } },
        reason: '补充',
      },
      { op: 'set', target: 'conditions/managers', field: 'waivable', from: true, to: false, reason: '从严' },
    ] as unknown as Overlay['changes'],
  };

  async function showOverlay(overlayPolicy: Ruleset['overlayPolicy']): Promise<void> {
    const base = { ...ruleset(), ...(overlayPolicy === undefined ? {} : { overlayPolicy }) };
    studio = studioWith(OVERLAY, { ground: { ruleset: base, earlier: [] }, overlays: overlayEditing });
    view = await mountView('steelyard-view-conditions', studio);
    await settled();
  }

  it('are marked where the overlay changed or added them', async () => {
    await showOverlay({ default: 'tighten' });
    const marks = all('[role="option"]').map((option) => option.querySelector('.mark')?.getAttribute('aria-label'));
    expect(marks).to.deep.equal([undefined, '本补充规则已修改', '本补充规则新增']);
    await click(all('[role="option"]')[1] as HTMLElement);
    expect(the('.detail .about').textContent).to.contain('本补充规则已修改');
    expect(the('.permission').textContent).to.equal('只能从严修改');
  });

  it('cannot be changed where the base locks them, but for those of its own', async () => {
    await showOverlay({ default: 'tighten', locked: ['conditions'] });
    expect(the('.permission').textContent).to.equal('基础规则锁定，不能修改');
    expect(builder()?.readonly).to.equal(true);
    expect(the<HTMLInputElement>('input[value="cap"]').matches(':disabled')).to.equal(true);
    await click(all('[role="option"]')[2] as HTMLElement);
    expect(builder()?.readonly).to.equal(false);
  });

  it('become changes of the overlay, and only the one expression that was edited', async () => {
    await showOverlay({ default: 'open' });
    inBuilder('.line input').focus();
    await sendKeys({ type: '3' });
    await press('Tab');
    const { changes } = studio.workpiece.document as Overlay;
    expect(changes.length).to.equal(3);
    expect(JSON.parse(JSON.stringify(changes[2]))).to.deep.include({
      op: 'set',
      target: 'conditions/few-deductions',
      field: 'holds',
      to: { '<': [{ var: 'adjustment.special.count' }, 3] },
    });
  });

  it('shows what was there again where the base refuses a change', async () => {
    await showOverlay({ default: 'tighten' });
    await click(the('#waivable'));
    expect(conditions()[0]?.waivable).to.equal(undefined);
    expect(the<HTMLInputElement>('#waivable').checked).to.equal(false);
  });
});

describe('access', () => {
  for (const [language, width] of [
    ['zh-CN', 1100],
    ['en', 390],
  ] as const) {
    it(`has no faults (${language}, ${width} px)`, async () => {
      await show(ruleset(), { language }, width);
      expect(await accessibilityFaults(view)).to.deep.equal([]);
      await click(the('[data-command="conditions.add"]'));
      expect(await accessibilityFaults(view)).to.deep.equal([]);
      expect(view.scrollWidth).to.be.at.most(width);
    });
  }
});
