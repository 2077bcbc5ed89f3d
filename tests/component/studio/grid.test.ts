// The grid under the keyboard: what a clerk types and what becomes of it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../support/accessible.js';
import { items, type Stand, stand } from './grid-stand.js';

/** Keys one after another, with what is held down: "Shift+ArrowDown". */
async function keys(at: Stand, ...pressed: readonly string[]): Promise<void> {
  for (const one of pressed) {
    const held = one.split('+');
    const key = held.pop() ?? '';
    for (const down of held) await sendKeys({ down });
    await sendKeys({ press: key });
    for (const up of held) await sendKeys({ up });
  }
  await at.settled();
}

describe('the grid', () => {
  it('has nothing that axe objects to, quiet and while a cell is edited', async () => {
    const at = await stand(items(4));
    expect(await accessibilityFaults(at.grid)).to.deep.equal([]);
    at.grid.editCell('item-2', 'method');
    await at.settled();
    expect(await accessibilityFaults(at.grid)).to.deep.equal([]);
  });

  it('replaces a cell by what is typed, and goes down with Enter', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-1', 'points');
    await sendKeys({ type: '2.5' });
    await keys(at, 'Enter');
    expect(at.text('item-1', 'points')).to.equal('2.5');
    expect(at.grid.selection?.active).to.deep.equal({ row: 'item-2', column: 'points' });
    expect(at.field().value).to.equal('2');
  });

  it('keeps the text with F2 and puts the caret at its end', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'F2');
    await sendKeys({ type: '甲' });
    await keys(at, 'Tab');
    expect(at.text('item-1', 'name')).to.equal('条款 1甲');
    expect(at.grid.selection?.active.column).to.equal('points');
  });

  it('gives Escape back what was there', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'name');
    await sendKeys({ type: 'x' });
    await keys(at, 'Escape');
    expect(at.text('item-1', 'name')).to.equal('条款 1');
    expect(at.edits).to.deep.equal([]);
  });

  it('stays open with the text and the reason where a value is refused', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'points');
    await sendKeys({ type: '500' });
    await keys(at, 'Enter');
    expect(at.field().value).to.equal('500');
    expect(at.field().getAttribute('aria-invalid')).to.equal('true');
    expect(at.grid.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal('分值不超过 100');
    expect(at.field().getAttribute('aria-describedby')).to.contain('key-problem');
    expect(at.grid.selection?.active.row).to.equal('item-1');
  });
});

describe('the grid with many cells', () => {
  it('extends with Shift, says how far, and clears with Delete as one act', async () => {
    const at = await stand(items(4));
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Shift+ArrowDown', 'Shift+ArrowRight');
    expect(at.grid.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('已选 2 行 × 2 列');
    expect(at.grid.shadowRoot?.querySelectorAll('.cell[aria-selected=true]').length).to.equal(4);
    at.grid.focusCell('item-1', 'method');
    await keys(at, 'Shift+ArrowDown', 'Delete');
    expect(at.edits.map(([edits, kind]) => [edits.length, kind])).to.deep.equal([[2, 'clear']]);
  });

  it('fills down', async () => {
    const at = await stand(items(4));
    at.grid.focusCell('item-1', 'points');
    await keys(at, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(['item-1', 'item-2', 'item-3', 'item-4'].map((row) => at.text(row, 'points'))).to.deep.equal(['1', '1', '1', '4']);
    expect(at.edits.map(([, kind]) => kind)).to.deep.equal(['fill']);
  });

  it('copies as text with tabs and as a table, the words of choices and not their ids', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'points');
    await keys(at, 'Shift+ArrowDown', 'Shift+ArrowRight');
    const data = new DataTransfer();
    at.field().dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    expect(data.getData('text/plain')).to.equal('1\t符合性\r\n2\t符合性');
    expect(data.getData('text/html')).to.equal('<table><tr><td>1</td><td>符合性</td></tr><tr><td>2</td><td>符合性</td></tr></table>');
  });

  it('pastes a block, marks the cells that were refused, and takes the others', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-1', 'points');
    paste(at, '９\t抽样\r\n900\t分级');
    await at.settled();
    expect([at.text('item-1', 'points'), at.text('item-1', 'method')]).to.deep.equal(['9', '抽样']);
    expect([at.text('item-2', 'points'), at.text('item-2', 'method')]).to.deep.equal(['2', '分级']);
    expect(at.grid.cellElement({ row: 'item-2', column: 'points' })?.querySelector('.mark')?.textContent).to.contain('分值不超过 100');
    expect(at.edits.length).to.equal(1);
  });

  it('takes the text into the field while a cell is edited', async () => {
    const at = await stand(items(3));
    at.grid.editCell('item-1', 'name');
    await at.settled();
    const event = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    at.field().dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('moves rows that were cut to where they are pasted', async () => {
    const at = await stand(items(4));
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Shift+Space');
    const data = new DataTransfer();
    at.field().dispatchEvent(new ClipboardEvent('cut', { clipboardData: data, bubbles: true, cancelable: true }));
    await keys(at, 'ArrowDown', 'ArrowDown');
    at.field().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await at.settled();
    expect(at.moves).to.deep.equal([[['item-1'], { row: 'item-3', where: 'after' }]]);
    expect(at.items.map(({ id }) => id)).to.deep.equal(['item-2', 'item-3', 'item-1', 'item-4']);
  });
});

describe('the rows of the grid', () => {
  it('come with Insert, and the first cell is edited at once', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'points');
    await keys(at, 'Insert');
    await sendKeys({ type: '新条款' });
    await keys(at, 'Enter');
    expect(at.items.map(({ name }) => name)).to.deep.equal(['条款 1', '新条款', '条款 2']);
  });

  it('go with Delete where whole rows are selected, and the selection stays near', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-2', 'points');
    await keys(at, 'Shift+Space', 'Delete');
    expect(at.items.map(({ id }) => id)).to.deep.equal(['item-1', 'item-3']);
    expect(at.grid.selection?.active.row).to.equal('item-3');
    expect(at.grid.shadowRoot?.activeElement).to.equal(at.field());
  });

  it('move with Alt and the arrows', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Alt+ArrowDown');
    expect(at.items.map(({ id }) => id)).to.deep.equal(['item-2', 'item-1', 'item-3']);
    expect(at.grid.selection?.active.row).to.equal('item-1');
  });

  it('have a menu that the keyboard opens, walks through and leaves', async () => {
    const at = await stand(items(3));
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Shift+F10');
    const menu = at.grid.shadowRoot?.querySelector('[role=menu]');
    expect([...(menu?.querySelectorAll('[role=menuitem] > span') ?? [])].map((one) => one.textContent)).to.include.members([
      '上移',
      '下移',
      '删除所选行',
    ]);
    expect(await accessibilityFaults(at.grid)).to.deep.equal([]);
    await keys(at, 'Escape');
    expect(at.grid.shadowRoot?.querySelector('[role=menu]')).to.equal(null);
    expect(at.grid.shadowRoot?.activeElement).to.equal(at.field());
  });

  it('are drawn anew only where they changed', async () => {
    const at = await stand(items(3));
    const seen = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('.text')?.closest<HTMLElement>('.row')?.dataset.row;
        if (row !== undefined) seen.add(row);
      }
    });
    observer.observe(at.grid.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    at.grid.actions.onEdit?.([{ row: 'item-2', column: 'name', text: '改' }], 'type');
    await at.settled();
    observer.disconnect();
    expect([...seen]).to.deep.equal(['item-2']);
  });
});

describe('the field of the grid', () => {
  it('is there before the first key, so that a composition begins in it', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'name');
    at.field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(at.grid.field.isOpen).to.equal(true);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true, composed: true });
    at.field().dispatchEvent(enter);
    expect(enter.defaultPrevented, 'Enter belongs to the input method').to.equal(false);
    expect(at.grid.field.isOpen).to.equal(true);
  });

  it('leaves undo to the studio until a cell is edited', async () => {
    const at = await stand(items(2));
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', hear);
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Control+z');
    at.grid.editCell('item-1', 'name');
    await keys(at, 'Control+z');
    document.removeEventListener('keydown', hear);
    expect(heard.filter((one) => one.startsWith('z'))).to.deep.equal(['z false']);
  });

  it('narrows a choice to what is typed and takes it with Enter', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'method');
    await sendKeys({ type: '分' });
    await keys(at, 'Enter');
    expect(at.text('item-1', 'method')).to.equal('分级');
    expect(at.edits.at(-1)?.[0]).to.deep.equal([{ row: 'item-1', column: 'method', text: 'levels' }]);
  });

  it('ticks with Space', async () => {
    const at = await stand(items(2));
    at.grid.focusCell('item-1', 'deletable');
    await keys(at, 'Space');
    expect(at.edits).to.deep.equal([[[{ row: 'item-1', column: 'deletable', text: '' }], 'tick']]);
  });

  it('lets Tab out after Escape', async () => {
    const at = await stand(items(2));
    const after = document.createElement('button');
    after.textContent = '下一个';
    at.grid.parentElement?.append(after);
    at.grid.actions = { onEdit: at.grid.actions.onEdit?.bind(at.grid.actions) ?? (() => []) };
    await at.settled();
    at.grid.focusCell('item-1', 'name');
    await keys(at, 'Tab');
    expect(at.grid.selection?.active.column).to.equal('points');
    await keys(at, 'Escape', 'Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('cannot be typed into where nothing may be changed', async () => {
    const at = await stand(items(2));
    at.grid.readonly = true;
    await at.settled();
    at.grid.focusCell('item-1', 'name');
    await sendKeys({ type: 'x' });
    await keys(at, 'Delete', 'Enter');
    expect(at.edits).to.deep.equal([]);
    expect(at.text('item-1', 'name')).to.equal('条款 1');
    expect(await accessibilityFaults(at.grid)).to.deep.equal([]);
  });
});

describe('a cell that may not be changed', () => {
  it('says why as soon as somebody types into it, and is silent again elsewhere', async () => {
    const at = await stand(items(2));
    const [first, ...others] = at.grid.rows;
    if (first === undefined) throw new Error('no row');
    const name = { text: '条款 1', isReadOnly: true, hint: '由国家规则锁定' };
    at.grid.rows = [{ ...first, cells: { ...first.cells, name } }, ...others];
    await at.settled();
    at.grid.focusCell('item-1', 'name');
    const said = (): string => at.grid.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '';
    expect(said()).to.equal('');
    await sendKeys({ type: '4' });
    expect(said()).to.equal('由国家规则锁定');
    expect(at.edits).to.deep.equal([]);
    await keys(at, 'ArrowDown');
    expect(said()).to.equal('');
  });
});

function paste(at: Stand, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  at.field().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}
