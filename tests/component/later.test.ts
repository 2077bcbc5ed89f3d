// What is drawn by code that comes later: as it was last asked for, when it is there, and again after it could not be fetched.
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { Desk } from '../../editor/embed/desk.js';
import { later } from '../../editor/embed/later.js';

const desk = { words: { answer: { notFetched: '未能取得' } } } as unknown as Desk;

interface Part {
  readonly word: string;
}

function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** After all that has been promised. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('what is drawn later', () => {
  it('is empty until its code is there, then shows the last drawing that was asked for', async () => {
    let arrive = (_part: Part): void => undefined;
    const part = later(
      () =>
        new Promise<Part>((resolve) => {
          arrive = resolve;
        }),
    );
    const element = place();
    for (const number of [1, 2])
      render(
        part.place(desk, ({ word }) => html`<b>${word} ${number}</b>`),
        element,
      );
    expect(element.textContent?.trim()).to.equal('');
    arrive({ word: '证据' });
    await soon();
    expect(element.textContent?.trim()).to.equal('证据 2');
    render(
      part.place(desk, ({ word }) => html`<b>${word} 3</b>`),
      element,
    );
    expect(element.textContent?.trim()).to.equal('证据 3');
  });

  it('says where it could not be fetched, and the next painting tries again', async () => {
    let tries = 0;
    const part = later(async (): Promise<Part> => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return { word: '证据' };
    });
    const element = place();
    const draw = (): unknown =>
      render(
        part.place(desk, ({ word }) => html`<b>${word}</b>`),
        element,
      );
    draw();
    await soon();
    expect(element.textContent?.trim()).to.equal('未能取得');
    draw();
    await soon();
    expect(element.textContent?.trim()).to.equal('证据');
    draw();
    await soon();
    expect(tries).to.equal(2);
  });
});
