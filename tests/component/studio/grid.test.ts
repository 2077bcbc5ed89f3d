// The grid under the keyboard: what a clerk types and what becomes of it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../support/accessible.js';
import { items, type Stand, stand } from './grid-stand.js';

async function keys(at: Stand, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await sendKeys({ press: key });
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
