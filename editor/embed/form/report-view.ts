// The finished report in place of the form. Its template, words and looks come when it is first shown.
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Effective, Report } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { verdict } from '../result/verdict.js';
import { waiting } from './failed.js';
import type { Frame } from './frame.js';
import { heading } from './layout.js';
import type { Lookup } from './lookup.js';

type RecordModule = typeof import('../record/record.js');

export class ReportView implements ReactiveController {
  #record: RecordModule | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  draw(desk: Desk, frame: Frame, lookup: Lookup, messages: unknown, effective: Effective, report: () => Report): TemplateResult {
    return html`<div class="head" part="header">${heading(desk, frame, lookup)}${verdict(desk, lookup)}</div>
      ${messages}${this.#drawRecord(desk, effective, report)}`;
  }

  #drawRecord({ audit, model, telling, language, today, words }: Desk, effective: Effective, report: () => Report): TemplateResult {
    if (this.#record === undefined || telling === undefined) {
      this.#coming ??= this.#fetch();
      if (!this.#hasFailed) return waiting(words);
      return html`<div class="waiting"><button class="main" @click=${() => this.#tryAgain()}>${words.shell.retry}</button></div>`;
    }
    const { layOut, wordsOf } = this.#record;
    const recordWords = wordsOf.get(language);
    if (recordWords === undefined) {
      void this.#record.fetchWords(language).then(
        () => this.#host.requestUpdate(),
        () => undefined,
      );
      return waiting(words);
    }
    const input = { audit, report: report(), model, effective, telling, language, answerWords: words.answer, printedOn: today };
    return layOut(input, recordWords);
  }

  #tryAgain(): void {
    this.#hasFailed = false;
    this.#coming = undefined;
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    try {
      const record = await import('../record/record.js');
      const { recordStyles } = record;
      const root = this.#host.renderRoot;
      if (root instanceof ShadowRoot && recordStyles.styleSheet !== undefined) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, recordStyles.styleSheet];
      }
      this.#record = record;
      this.#host.requestUpdate();
    } catch {
      // Not by itself: each painting would ask a network that is gone.
      this.#hasFailed = true;
      this.#host.requestUpdate();
    }
  }
}
