// Prints the record by itself, whatever page the element is on: in a frame of our own beyond the edge of the screen, with its own style
// sheet, so that its @page rules hold. A frame without an address, adopted style sheets and nodes made by lit's templates need no
// permission of a content security policy.
import { render } from 'lit';
import type { RecordWords } from '../../text/embed/record.js';
import { joined } from './blocks.js';
import { layOut, recordTitle } from './lay-out.js';
import { pageRules, plain } from './page-rules.js';
import type { RecordInput } from './record-input.js';
import { recordStyles } from './styles.js';

/** A browser that never says that it has printed leaves the frame behind at most this long. */
const LONGEST_PRINTING_MS = 300_000;

/** Opens the browser's print dialog on the record; settles when the dialog has been dealt with. `root` is the page's document. */
export async function printRecord(input: RecordInput, root: Document = document): Promise<void> {
  const coming = input.language === 'en' ? import('../../text/embed/record-en.js') : import('../../text/embed/record-zh.js');
  const { words } = await coming;
  const host = root.createElement('div');
  const frame = root.createElement('iframe');
  const beyond = new CSSStyleSheet();
  // Laid out as wide as the paper's text, but out of sight; display: none would print nothing.
  beyond.replaceSync('iframe { position: fixed; top: 0; left: -300vw; width: 178mm; height: 261mm; border: 0 }');
  host.attachShadow({ mode: 'open' }).append(frame);
  if (host.shadowRoot) host.shadowRoot.adoptedStyleSheets = [beyond];
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.body.append(host);
  try {
    // Some browsers put a document of their own there a little later.
    if (frame.contentDocument?.readyState !== 'complete') {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    }
    const own = frame.contentDocument;
    const view = own?.defaultView;
    if (!own || !view) return;
    showRecord(input, words, own);
    await own.fonts.ready;
    await printed(view);
  } finally {
    host.remove();
  }
}

/** Makes a document of nothing but the record. */
export function showRecord(input: RecordInput, words: RecordWords, own: Document): void {
  const { audit, language } = input;
  const sheet = new (own.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(`${recordStyles.cssText} body { margin: 0 } ${pageRules(input, words)}`);
  own.adoptedStyleSheets = [sheet];
  own.documentElement.lang = language;
  // The name that is proposed for a PDF.
  own.title = plain(joined([audit.organisation?.name, recordTitle(input, words), audit.date], ' '))
    .replace(/[\\/:*?"<>|]+/g, '-')
    .slice(0, 120);
  render(layOut(input, words), own.body, { creationScope: own });
}

function printed(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.addEventListener('afterprint', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_PRINTING_MS);
    view.print();
  });
}
