// The builder of expressions as a clerk works with it: rows, the list of fields, keys, the JSON beside, and that nothing is told of an
// expression that is not complete and right.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../editor/views/conditions/builder/define.js';
import type { SteelyardExpressionBuilder } from '../../../editor/views/conditions/builder/expression-builder.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';

const RULESET: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  title: '小规则',
  facts: [
    {
      id: 'managers',
      title: { 'zh-CN': '服务管理师人数', en: 'Service managers' },
      type: 'integer',
      unit: { 'zh-CN': '人', en: 'people' },
    },
    { id: 'hotline', title: { 'zh-CN': '设有热线', en: 'Hotline' }, type: 'boolean' },
    { id: 'founded', title: { 'zh-CN': '成立日期', en: 'Founded' }, type: 'date' },
    {
      id: 'sector',
      title: { 'zh-CN': '行业', en: 'Sector' },
      type: 'choice',
      options: [
        { id: 'retail', title: { 'zh-CN': '零售', en: 'Retail' } },
        { id: 'appliances', title: { 'zh-CN': '家电', en: 'Appliances' } },
      ],
    },
  ],
  clauses: [
    { id: 'repair', number: '5.2.4', title: { 'zh-CN': '维修', en: 'Repair' }, points: 60, assess: { method: 'conformity' } },
    { id: 'delivery', number: '5.2.5', title: { 'zh-CN': '送货', en: 'Delivery' }, points: 40, assess: { method: 'conformity' } },
  ],
  scoring: {},
  grades: [{ id: 'qualified', title: { 'zh-CN': '达标级', en: 'Qualified' }, min: 70 }],
};

const TWO = { and: [{ '>=': [{ var: 'facts.managers' }, 2] }, { var: ['facts.hotline'] }] };

let builder: SteelyardExpressionBuilder;
let told: unknown[];

async function show(properties: Partial<SteelyardExpressionBuilder>, width = 800): Promise<void> {
  const place = document.createElement('main');
  place.style.cssText = `inline-size: ${width}px`;
  builder = document.createElement('steelyard-expression-builder');
  Object.assign(builder, { ruleset: RULESET, ...properties });
  builder.addEventListener('change', (event) => {
    told.push((event as unknown as { readonly expression: unknown }).expression);
    builder.expression = told.at(-1);
  });
  place.append(builder);
  document.body.append(place);
  await settled();
}

async function settled(): Promise<void> {
  while (!(await builder.updateComplete)) await Promise.resolve();
  await new Promise(requestAnimationFrame);
  await builder.updateComplete;
}

function all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
  return [...(builder.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

function the<T extends HTMLElement = HTMLElement>(selector: string): T {
  const [found] = all<T>(selector);
  if (found === undefined) throw new Error(`nothing matches ${selector}`);
  return found;
}

function rowAt(path: string): HTMLElement {
  return the(`li[data-path="${path}"]`);
}

function inRow<T extends HTMLElement = HTMLElement>(path: string, selector: string): T {
  const found = rowAt(path).querySelector<T>(selector);
  if (found === null) throw new Error(`nothing matches ${selector} in row ${path}`);
  return found;
}

function button(text: string, within: ParentNode | null = builder.shadowRoot): HTMLButtonElement {
  const found = [...(within?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(text));
  if (found === undefined) throw new Error(`no button ${text}`);
  return found;
}

async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settled();
}

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const one of keys) {
    const [key = '', modifier] = one.split('+').reverse();
    if (modifier !== undefined) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier !== undefined) await sendKeys({ up: modifier });
    await settled();
  }
  await settled();
}

async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled();
}

function textOf(selector: string): string {
  return the(selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

beforeEach(() => {
  told = [];
});

afterEach(() => {
  for (const place of document.querySelectorAll('main')) place.remove();
});

describe('an expression as rows', () => {
  it('shows fields by their titles, literals with their units, and reads back in both languages', async () => {
    await show({ expression: TWO });
    expect(inRow('0', '.chip').textContent).to.contain('服务管理师人数');
    expect(inRow<HTMLInputElement>('0', 'input').value).to.equal('2');
    expect(inRow('0', '.unit').textContent).to.equal('人');
    expect(inRow<HTMLSelectElement>('1', 'select').selectedOptions[0]?.text).to.equal('为是');
    expect(textOf('dd[lang="zh-CN"]')).to.equal('服务管理师人数不低于 2 人，且“设有热线”为是');
    expect(textOf('dd[lang="en"]')).to.equal('Service managers is at least 2 people and “Hotline” is yes');
    expect(told).to.deep.equal([]);
  });

  it('tells a number when the field is left, and changes nothing else', async () => {
    await show({ expression: TWO });
    inRow('0', 'input').focus();
    await type('3');
    expect(told).to.deep.equal([]);
    await press('Tab');
    expect(JSON.stringify(told.at(-1))).to.equal('{"and":[{">=":[{"var":"facts.managers"},3]},{"var":["facts.hotline"]}]}');
  });

  it('keeps === as it is written, until another relation is chosen', async () => {
    await show({ expression: { '===': [{ var: 'facts.sector' }, 'retail'] } });
    await choose(the<HTMLSelectElement>('.line select:not(.relation)'), 'appliances');
    expect(told).to.deep.equal([{ '===': [{ var: 'facts.sector' }, 'appliances'] }]);
    await choose(the<HTMLSelectElement>('.relation'), 'in');
    expect(told.at(-1)).to.deep.equal({ in: [{ var: 'facts.sector' }, ['appliances']] });
  });

  it('makes a field that is to be so one that is not to be so', async () => {
    await show({ expression: TWO });
    await choose(inRow<HTMLSelectElement>('1', 'select'), 'no');
    expect(told).to.deep.equal([{ and: [TWO.and[0], { '!': [{ var: ['facts.hotline'] }] }] }]);
    await choose(inRow<HTMLSelectElement>('1', 'select'), 'yes');
    expect(told.at(-1)).to.deep.equal(TWO);
  });

  it('goes from a bound to between and back without losing the number', async () => {
    await show({ expression: { '>=': [{ var: 'facts.managers' }, 2] } });
    await choose(the<HTMLSelectElement>('.relation'), 'between<=');
    expect(told).to.deep.equal([]);
    expect(textOf('.pending')).to.contain('还有空白未填');
    expect(builder.shadowRoot?.activeElement?.matches('.value.hole input')).to.equal(true);
    await type('9');
    await press('Tab');
    expect(told).to.deep.equal([{ '<=': [2, { var: 'facts.managers' }, 9] }]);
    await choose(the<HTMLSelectElement>('.relation'), '<');
    expect(told.at(-1)).to.deep.equal({ '<': [{ var: 'facts.managers' }, 9] });
  });
});

describe('what is added', () => {
  it('is found by number or title, and told only when it is complete', async () => {
    await show({ expression: TWO });
    await click(button('添加条件'));
    expect(builder.shadowRoot?.activeElement?.classList.contains('hole')).to.equal(true);
    await press('Enter');
    await type('5.2.4');
    expect(all('.option').map((option) => option.textContent?.trim())).to.deep.equal(['5.2.4 维修']);
    await press('Enter');
    expect(told).to.deep.equal([]);
    expect(inRow('2', '.chip').textContent).to.contain('5.2.4 维修');
    await type('0.8');
    await press('Tab');
    expect(told).to.deep.equal([{ and: [...TWO.and, { '>=': [{ var: 'clause.repair.share' }, 0.8] }] }]);
    await choose(inRow<HTMLSelectElement>('2', '.quantity'), 'clause.repair.earned');
    expect((told.at(-1) as typeof TWO).and[2 as 0]).to.deep.equal({ '>=': [{ var: 'clause.repair.earned' }, 0.8] });
  });

  it('offers only what may be read there', async () => {
    await show({ expression: undefined, readers: 'facts' });
    await click(the('.chip.hole'));
    const groups = all('.options > [role="group"]').map((group) => group.getAttribute('aria-label'));
    expect(groups).to.include.members(['事实', '本次审核', '上次证书', '条件组合']);
    expect(groups).not.to.include.members(['条款']);
    expect(groups).not.to.include.members(['得分与等级']);
  });

  it('is given up as a whole', async () => {
    await show({ expression: TWO });
    await click(button('添加条件'));
    expect(all('li[data-path="2"]').length).to.equal(1);
    await click(button('放弃未写入的改动'));
    expect(all('li[data-path="2"]').length).to.equal(0);
    expect(told).to.deep.equal([]);
  });

  it('stays while the same expression is given again, and goes when another one is', async () => {
    await show({ expression: TWO });
    await click(button('添加条件'));
    builder.expression = structuredClone(TWO);
    await settled();
    expect(all('li[data-path="2"]').length).to.equal(1);
    builder.expression = { var: 'facts.hotline' };
    await settled();
    expect(all('li[data-path]').length).to.equal(1);
  });

  it('makes a calculation of a value, with the value in it', async () => {
    await show({ expression: { '>=': [{ var: 'score' }, 80] } });
    await click(the('.more'));
    await type('加');
    await press('Enter');
    expect(told).to.deep.equal([]);
    const gap = all<HTMLInputElement>('.value.hole input');
    expect(gap.length).to.equal(1);
    await type('5');
    await press('Tab');
    expect(told).to.deep.equal([{ '>=': [{ var: 'score' }, { '+': [80, 5] }] }]);
  });
});

describe('another field', () => {
  it('is chosen from where the present one stands, and reads the same quantity', async () => {
    await show({ expression: { '>=': [{ var: 'clause.repair.earned' }, 30] } });
    await click(the('.chip'));
    expect(textOf('.option[aria-selected="true"]')).to.equal('5.2.4 维修');
    await press('ArrowDown', 'Enter');
    expect(told).to.deep.equal([{ '>=': [{ var: 'clause.delivery.earned' }, 30] }]);
  });

  it('of another kind empties the literal beside it', async () => {
    await show({ expression: { '>=': [{ var: 'facts.managers' }, 2] } });
    await click(the('.chip'));
    await type('行业');
    await press('Enter');
    expect(told).to.deep.equal([]);
    await choose(the<HTMLSelectElement>('.value.hole select'), 'retail');
    expect(told).to.deep.equal([{ '==': [{ var: 'facts.sector' }, 'retail'] }]);
  });
});

describe('a row that is dragged', () => {
  function drag(from: HTMLElement, to: HTMLElement, half: 'upper' | 'lower'): boolean {
    const { top, height } = to.getBoundingClientRect();
    const clientY = top + (half === 'upper' ? 2 : height - 2);
    const fire = (target: HTMLElement, kind: string): boolean =>
      target.dispatchEvent(
        new DragEvent(kind, { bubbles: true, composed: true, cancelable: true, clientY, dataTransfer: new DataTransfer() }),
      );
    fire(from, 'dragstart');
    const isTaken = !fire(to, 'dragover');
    if (isTaken) fire(to, 'drop');
    fire(from, 'dragend');
    return isTaken;
  }

  it('goes before or behind the row that it is dropped on, not into itself', async () => {
    const open = { var: 'facts.hotline' };
    await show({ expression: { and: [{ or: [open] }, TWO.and[0]] } });
    expect(drag(inRow('0', '.handle'), inRow('0.0', '.line'), 'lower')).to.equal(false);
    expect(drag(inRow('1', '.handle'), inRow('0.0', '.line'), 'upper')).to.equal(true);
    await settled();
    expect(told).to.deep.equal([{ and: [{ or: [TWO.and[0], open] }] }]);
  });
});

describe('rows by keys', () => {
  it('move with Alt and arrows, in and out of groups, and stay focused', async () => {
    await show({ expression: { and: [{ or: [{ var: 'facts.hotline' }] }, { '>': [{ var: 'facts.managers' }, 1] }] } });
    inRow('1', '.handle').focus();
    await press('Alt+ArrowRight');
    expect(told.at(-1)).to.deep.equal({ and: [{ or: [{ var: 'facts.hotline' }, { '>': [{ var: 'facts.managers' }, 1] }] }] });
    expect(builder.shadowRoot?.activeElement?.closest('li')?.getAttribute('data-path')).to.equal('0.1');
    await press('Alt+ArrowUp');
    await press('Alt+ArrowLeft');
    expect(told.at(-1)).to.deep.equal({ and: [{ or: [{ var: 'facts.hotline' }] }, { '>': [{ var: 'facts.managers' }, 1] }] });
  });

  it('go with Delete on the handle, not with Delete in a field', async () => {
    await show({ expression: TWO });
    inRow('0', 'input').focus();
    await press('Delete', 'Tab');
    expect(all('li[data-path]').length).to.equal(3);
    inRow('0', '.handle').focus();
    await press('Delete');
    expect(told.at(-1)).to.deep.equal({ and: [{ var: ['facts.hotline'] }] });
  });

  it('get another one below with Control and Enter, and what was typed is kept', async () => {
    await show({ expression: { '>=': [{ var: 'facts.managers' }, 2] } });
    the<HTMLInputElement>('.line input').focus();
    await type('5');
    await press('Control+Enter');
    await press('Enter');
    await type('热线');
    await press('Enter');
    expect(told.at(-1)).to.deep.equal({ and: [{ '>=': [{ var: 'facts.managers' }, 5] }, { var: 'facts.hotline' }] });
  });

  it('have a menu that wraps, negates and takes apart', async () => {
    await show({ expression: { var: 'facts.hotline' } });
    the('.handle').focus();
    await press('Enter');
    expect(all('[role="menuitem"]').map((item) => item.textContent?.trim())).to.include('放入“全部满足”组');
    await click(button('放入“任一满足”组', the('#menu')));
    expect(told).to.deep.equal([{ or: [{ var: 'facts.hotline' }] }]);
    the('.handle').focus();
    await press('Enter');
    await click(button('取消这一层', the('#menu')));
    expect(told.at(-1)).to.deep.equal({ var: 'facts.hotline' });
  });
});

describe('a share', () => {
  it('is a number, or a condition in rows like any other', async () => {
    await show({ expression: TWO, type: 'share', readers: 'evidence' });
    expect(all('li[data-path]').length).to.equal(3);
    await choose(the<HTMLSelectElement>('select.logic'), 'or');
    expect(told).to.deep.equal([{ or: TWO.and }]);
    builder.expression = 0.5;
    await settled();
    expect(the<HTMLInputElement>('.line input').value).to.equal('0.5');
  });
});

describe('what is wrong', () => {
  it('is marked in its row, said by the engine, and leads there', async () => {
    await show({ expression: { and: [{ var: 'facts.hotline' }, { '>': [{ var: 'facts.gone' }, 1] }] } });
    expect(rowAt('1').classList.contains('faulty')).to.equal(true);
    expect(inRow('1', '.fault').textContent).to.contain('facts.gone');
    await click(the('.problems button'));
    expect(builder.shadowRoot?.activeElement?.closest('li')?.getAttribute('data-path')).to.equal('1');
  });

  it('is kept as JSON where it is no expression', async () => {
    const odd = { and: [{ var: 'facts.hotline' }, { missing: ['a'] }] };
    await show({ expression: odd });
    expect(textOf('.fragment')).to.equal('{"missing":["a"]}');
    inRow('0', '.handle').focus();
    await press('Alt+ArrowDown');
    expect(told).to.deep.equal([]);
    expect(textOf('.pending')).to.contain('还没有写入');
    inRow('0', '.handle').focus();
    await press('Delete');
    expect(told).to.deep.equal([{ and: [{ var: 'facts.hotline' }] }]);
  });

  it('is not taken from the JSON, with its line said, and the text is kept', async () => {
    await show({ expression: TWO });
    await click(button('JSON'));
    const area = the<HTMLTextAreaElement>('textarea');
    expect(JSON.parse(area.value)).to.deep.equal(TWO);
    area.value = '{\n  "var": }';
    area.dispatchEvent(new Event('change'));
    await settled();
    expect(told).to.deep.equal([]);
    expect(textOf('#json-problems')).to.contain('第 2 行');
    expect(area.value).to.equal('{\n  "var": }');
    area.value = '{ "var": "facts.hotline" }';
    area.dispatchEvent(new Event('change'));
    await settled();
    expect(told).to.deep.equal([{ var: 'facts.hotline' }]);
    expect(all('li[data-path]').length).to.equal(1);
  });
});

describe('what may be changed', () => {
  it('is nothing where it is read only', async () => {
    await show({ expression: TWO, readonly: true });
    expect(all('.handle, .more, .adders, .pending button')).to.deep.equal([]);
    expect(all<HTMLInputElement>('.line :is(input, select, .chip)').every((one) => one.matches(':disabled'))).to.equal(true);
  });

  it('is literals only in values mode', async () => {
    await show({ expression: TWO, valuesOnly: true });
    expect(all('.handle, .more, .adders')).to.deep.equal([]);
    inRow('0', 'input').focus();
    await type('4');
    await press('Tab');
    expect(told).to.deep.equal([{ and: [{ '>=': [{ var: 'facts.managers' }, 4] }, TWO.and[1]] }]);
  });

  it('is cleared where it may be left out, and not where it is required', async () => {
    await show({ expression: TWO, required: true });
    expect(() => button('清除')).to.throw();
    builder.required = false;
    await settled();
    await click(button('清除'));
    expect(told).to.deep.equal([undefined]);
  });
});

describe('access', () => {
  const CHOICE = {
    if: [{ '>': [{ var: 'score' }, 90] }, { '*': [{ var: 'facts.managers' }, 100] }, { round: { '/': [{ var: 'score' }, 3] } }],
  };
  for (const language of ['zh-CN', 'en'] as const) {
    it(`has no faults: rows, problems, JSON, the list open (${language})`, async () => {
      await show({ expression: { and: [...TWO.and, { '>': [{ var: 'facts.gone' }, 1] }, { missing: 1 }] }, language });
      expect(await accessibilityFaults(builder)).to.deep.equal([]);
      builder.showJson(true);
      await click(the('.chip'));
      expect(await accessibilityFaults(builder)).to.deep.equal([]);
    });
  }
  it('has no faults as a calculation on a narrow screen, with a menu open', async () => {
    await show({ expression: CHOICE, type: 'number', readers: 'grade' }, 390);
    await click(the('.handle'));
    expect(await accessibilityFaults(builder)).to.deep.equal([]);
    expect(builder.scrollWidth).to.be.at.most(390);
  });
});
