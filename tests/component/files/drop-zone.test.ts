// A file dropped anywhere on an element is taken, also when it falls on something inside the shadow root; a text is left to the page.
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { DropZone } from '../../../editor/embed/files/drop-zone.js';

const taken: { readonly name: string; readonly count: number }[] = [];
let isOpen = true;

class Zone extends LitElement {
  readonly zone = new DropZone(this, { take: ({ name }, count) => taken.push({ name, count }), isOpen: () => isOpen });

  override render(): unknown {
    return html`<p id="a">a</p><p id="b">${this.zone.isOver}</p>`;
  }
}
customElements.define('test-drop-zone', Zone);

function drag(type: string, files: readonly string[], relatedTarget: EventTarget | null = null): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const name of files) dataTransfer.items.add(new File(['{}'], name));
  if (files.length === 0) dataTransfer.setData('text/plain', 'words');
  return new DragEvent(type, { dataTransfer, relatedTarget, bubbles: true, composed: true, cancelable: true });
}

describe('the drop zone', () => {
  let element: Zone;
  const inside = (id: string): Element => element.renderRoot.querySelector(`#${id}`) as Element;
  const shown = async (): Promise<string | null> => {
    await element.updateComplete;
    return inside('b').textContent;
  };

  beforeEach(async () => {
    isOpen = true;
    taken.length = 0;
    element = document.createElement('test-drop-zone') as Zone;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('takes a file that falls on something inside', async () => {
    const over = drag('dragover', ['a.json']);
    inside('a').dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    expect(await shown()).to.equal('true');
    const drop = drag('drop', ['a.json', 'b.json']);
    inside('a').dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    expect(taken).to.deep.equal([{ name: 'a.json', count: 2 }]);
    expect(await shown()).to.equal('false');
  });

  it('stays marked from one part to the next, and no longer', async () => {
    inside('a').dispatchEvent(drag('dragenter', ['a.json']));
    inside('a').dispatchEvent(drag('dragleave', ['a.json'], inside('b')));
    expect(await shown()).to.equal('true');
    element.dispatchEvent(drag('dragleave', ['a.json'], document.body));
    expect(await shown()).to.equal('false');
  });

  it('leaves a text to the page', async () => {
    const [over, drop] = [drag('dragover', []), drag('drop', [])];
    inside('a').dispatchEvent(over);
    inside('a').dispatchEvent(drop);
    expect([over.defaultPrevented, drop.defaultPrevented]).to.deep.equal([false, false]);
    expect(taken).to.deep.equal([]);
    expect(await shown()).to.equal('false');
  });

  it('takes nothing where nothing may be changed, nor after it was removed', () => {
    isOpen = false;
    inside('a').dispatchEvent(drag('drop', ['a.json']));
    isOpen = true;
    element.remove();
    element.dispatchEvent(drag('drop', ['a.json']));
    expect(taken).to.deep.equal([]);
  });
});
