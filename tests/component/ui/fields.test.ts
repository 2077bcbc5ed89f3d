// The fields by themselves: names, values from outside and from people, and what the browser does not give by itself.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, nothing, render, type TemplateResult } from 'lit';
import { looks, tokens } from '../../../editor/theme/tokens.js';
import { choice } from '../../../editor/ui/choice.js';
import { numberField } from '../../../editor/ui/number-field.js';
import { selectField } from '../../../editor/ui/select-field.js';
import { fieldStyles } from '../../../editor/ui/styles.js';
import { textField } from '../../../editor/ui/text-field.js';
import { tick } from '../../../editor/ui/tick.js';
import { accessibilityFaults } from '../support/accessible.js';

const words = { notANumber: '不是数字', outOfRange: (min?: number, max?: number) => `${min} 到 ${max}` };

let host: HTMLElement;
let root: ShadowRoot;

function show(template: TemplateResult): void {
  render(template, root);
}

function the<T extends Element = HTMLInputElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

beforeEach(() => {
  host = document.createElement('main');
  root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, looks, fieldStyles].flatMap((style) => style.styleSheet ?? []);
  document.body.append(host);
});

afterEach(() => host.remove());

describe('a field for a number', () => {
  let value: number | undefined;
  let reports: (number | undefined)[];

  function showNumber(min = 0, max = 100): void {
    const onChange = (next: number | undefined): void => {
      reports.push(next);
      value = next;
      showNumber(min, max);
    };
    show(html`${numberField({ id: 'n', label: '人数', value, min, max, unit: '人', words, onChange })}`);
  }

  beforeEach(() => {
    value = undefined;
    reports = [];
  });

  it('has a name, and its unit in the description', () => {
    showNumber();
    expect(the('#n').labels?.[0]?.textContent).to.equal('人数');
    expect(the('#n').getAttribute('aria-describedby')?.split(' ')).to.include('n-unit');
    expect(the('#n-unit').textContent).to.equal('人');
  });

  it('leaves the caret where it is while the page is painted anew', async () => {
    value = 1234;
    showNumber(0, 1e6);
    the('#n').focus();
    the('#n').setSelectionRange(2, 2);
    await sendKeys({ type: '9' });
    expect(value).to.equal(12934);
    expect(the('#n').selectionStart).to.equal(3);
  });

  it('reports nothing for what is wrong while it is typed, and takes the old value back when it is left', async () => {
    value = 5;
    showNumber();
    the('#n').focus();
    await sendKeys({ type: '12x' });
    expect(reports).to.deep.equal([1, 12]);
    expect(the('#n').hasAttribute('aria-invalid')).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(reports).to.deep.equal([1, 12, undefined]);
    expect(the('#n').value).to.equal('12x');
    expect(the('#n-problem').textContent).to.equal('不是数字');
    expect(the('#n-problem').getAttribute('role')).to.equal('alert');
    showNumber();
    expect(the('#n').value).to.equal('12x');
  });

  it('is mended as soon as a number stands there again', async () => {
    showNumber();
    the('#n').focus();
    await sendKeys({ type: '500' });
    await sendKeys({ press: 'Tab' });
    expect(the('#n-problem').textContent).to.equal('0 到 100');
    the('#n').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Backspace' });
    expect(the('#n').hasAttribute('aria-invalid')).to.equal(false);
    expect(value).to.equal(50);
  });

  it('shows a value from outside, also over what is wrong', async () => {
    showNumber();
    the('#n').focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Tab' });
    value = 7;
    showNumber();
    expect(the('#n').value).to.equal('7');
    expect(the('#n-problem').textContent).to.equal('');
  });

  it('marks a faulty value from outside', () => {
    value = 500;
    showNumber();
    expect(the('#n').getAttribute('aria-invalid')).to.equal('true');
  });

  it('starts anew when the place is used for another thing', () => {
    const field = (id: string, one: number) => html`${numberField({ id, label: id, value: one, words, onChange: () => undefined })}`;
    show(field('a', 1));
    show(field('b', 2));
    expect(the('input').value).to.equal('2');
  });
});

describe('a field for words', () => {
  it('reports each letter and takes a value from outside', async () => {
    let value = '';
    const paint = (): void =>
      show(
        html`${textField({
          id: 't',
          label: '名称',
          value,
          list: ['甲', '乙'],
          onInput: (next) => {
            value = next;
            paint();
          },
        })}`,
      );
    paint();
    the('#t').focus();
    await sendKeys({ type: 'ab' });
    expect(value).to.equal('ab');
    value = 'c';
    paint();
    expect(the('#t').value).to.equal('c');
    expect([...(the('#t').list?.querySelectorAll('option') ?? [])].map((one) => one.value)).to.deep.equal(['甲', '乙']);
  });
});

describe('a choice', () => {
  it('is a group with a name; the tab key enters it once', async () => {
    const options = [
      { value: 'a', text: '甲' },
      { value: 'b', text: '乙' },
    ];
    let value: string | undefined = 'b';
    const paint = (): void =>
      show(
        html`<button id="before">x</button>${choice({
          id: 'c',
          label: '档次',
          options,
          value,
          onChange: (next) => {
            value = next;
            paint();
          },
        })}<button id="after">y</button>`,
      );
    paint();
    expect(the<HTMLFieldSetElement>('#c').querySelector('legend')?.textContent).to.equal('档次');
    the('#before').focus();
    await sendKeys({ press: 'Tab' });
    expect((root.activeElement as HTMLInputElement).value).to.equal('b');
    await sendKeys({ press: 'ArrowLeft' });
    expect(value).to.equal('a');
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.id).to.equal('after');
  });

  it('goes back where its owner does not take the change', () => {
    const paint = (): void =>
      show(
        html`${choice({
          id: 'c',
          label: '档次',
          options: [
            { value: 'a', text: '甲' },
            { value: 'b', text: '乙' },
          ],
          value: 'a',
          onChange: paint,
        })}`,
      );
    paint();
    the('input[value=b]').click();
    expect(the('input[value=a]').checked).to.equal(true);
  });
});

describe('a field to choose one of many', () => {
  const options = [
    { value: 'a', text: '甲' },
    { value: 'b', text: '乙' },
  ];

  it('follows its value in every direction', () => {
    for (const value of [undefined, 'b', 'a', undefined, 'a', 'b', 'gone', 'a']) {
      show(html`${selectField({ id: 's', label: '种类', value, options, empty: '请选择', onChange: () => undefined })}`);
      expect(the<HTMLSelectElement>('#s').value).to.equal(value ?? '');
    }
  });

  it('has no empty option where a value must stay', () => {
    show(html`${selectField({ id: 's', label: '种类', value: 'a', options, onChange: () => undefined })}`);
    expect(the<HTMLSelectElement>('#s').options).to.have.lengthOf(2);
  });
});

describe('all fields', () => {
  it('have no accessibility faults, hidden labels included', async () => {
    for (const hideLabel of [false, true]) {
      show(html`
        ${numberField({ id: 'n', label: '人数', hideLabel, value: 500, max: 100, words, onChange: () => undefined })}
        ${textField({ id: 't', label: '名称', hideLabel, value: '', problem: '必填', onInput: () => undefined })}
        ${textField({ id: 'm', label: '备注', hideLabel, value: '', multiline: true, onInput: () => undefined })}
        ${choice({
          id: 'c',
          label: '档次',
          hideLabel,
          options: [
            { value: 'a', text: '甲', tone: 'good' },
            { value: 'b', text: '乙', title: '60%' },
          ],
          value: 'a',
          onChange: () => undefined,
        })}
        ${selectField({ id: 's', label: '种类', hideLabel, value: undefined, options: [{ value: 'a', text: '甲' }], empty: '无', onChange: () => undefined })}
        ${tick({ id: 'k', label: '是', checked: true, onChange: () => undefined })}${nothing}
      `);
      expect(await accessibilityFaults(host)).to.deep.equal([]);
    }
  });
});
