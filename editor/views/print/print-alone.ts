// Prints one document by itself, whatever page the studio is on: in a frame of its own beyond the edge of the screen, with its own
// style sheet, so that its @page rules hold. As for the evaluator's record: adopted style sheets and lit's nodes need no permission.
import { render, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import { plain, quoted } from '../../embed/record/page-rules.js';

export interface Printed {
  /** Also the name that is proposed for a PDF. */
  readonly title: string;
  readonly language: Language;
  /** Text of a style sheet. */
  readonly styles: string;
  /** Stands on top of every page: that it is a draft, withdrawn … */
  readonly marks: readonly string[];
  /** Stands below on every page beside its number. */
  readonly footer: string;
  readonly content: TemplateResult;
}

/** A browser that never says that it has printed leaves the frame behind at most this long. */
const LONGEST_PRINTING_MS = 300_000;
const LONGEST = 60;

/** Opens the browser's print dialog on it; settles when the dialog has been dealt with. */
export async function printAlone(printed: Printed, root: Document = document): Promise<void> {
  const host = root.createElement('div');
  const frame = root.createElement('iframe');
  const beyond = new CSSStyleSheet();
  // Laid out as wide as the paper's text, but out of sight; display: none would print nothing.
  beyond.replaceSync('iframe { position: fixed; top: 0; left: -300vw; width: 178mm; height: 261mm; border: 0 }');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [beyond];
  shadow.append(frame);
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
    layOutAlone(printed, own);
    await own.fonts.ready;
    await new Promise<void>((resolve) => {
      view.addEventListener('afterprint', () => resolve(), { once: true });
      setTimeout(resolve, LONGEST_PRINTING_MS);
      view.print();
    });
  } finally {
    host.remove();
  }
}

/** Makes a document of nothing but what is printed. */
export function layOutAlone(printed: Printed, own: Document): void {
  const sheet = new (own.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(`${PAPER} ${printed.styles} ${pageRules(printed)}`);
  own.adoptedStyleSheets = [sheet];
  own.documentElement.lang = printed.language;
  own.title = plain(printed.title)
    .replace(/[\\/:*?"<>|]+/g, '-')
    .slice(0, 120);
  render(printed.content, own.body, { creationScope: own });
}

/** The frame's document is in quirks mode, where tables inherit no type. */
const PAPER = `
  :root { color-scheme: light; background: #fff; color: #000 }
  body { margin: 0; font: 10pt/1.6 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
    font-variant-numeric: tabular-nums }
  :lang(en) body { font-family: 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans CJK SC', 'PingFang SC', sans-serif }
  table { color: inherit; font: inherit }
  * { box-sizing: border-box }`;

/** A4 with its margins; browsers that know no margin boxes leave those out. */
function pageRules({ title, marks, footer, language }: Printed): string {
  const [before, between, after] = language === 'en' ? ['page ', ' of ', ''] : ['第 ', ' 页，共 ', ' 页'];
  const box = (place: string, content: string, more: string): string =>
    `@${place} { content: ${content}; font: 7.5pt sans-serif; color: #333; ${more} }`;
  return `@page { size: A4; margin: 20mm 16mm 18mm;
    ${box('top-left', quoted(marks.join(language === 'en' ? ', ' : '、')), 'width: 60mm; text-align: start; font-weight: 700; color: #b00;')}
    ${box('top-right', quoted(cut(title)), 'width: 110mm; text-align: end;')}
    ${box('bottom-left', quoted(cut(footer)), 'width: 118mm; text-align: start;')}
    ${box('bottom-right', `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`, 'width: 60mm; text-align: end;')}
  }`;
}

function cut(text: string): string {
  const characters = [...plain(text)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
