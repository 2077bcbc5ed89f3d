// <steelyard-view-print>: the rule text of the open version on a sheet, and the way to paper. What prints is the sheet alone.
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import { PRINT_WORDS } from '../../text/studio/print.js';
import { compareRulesets, modelOf } from '../changes/note/comparison.js';
import { reasonAt } from '../changes/reasons.js';
import { viewStyles } from '../changes/view-styles.js';
import { StudioView } from '../view.js';
import { printAlone } from './print-alone.js';
import { ruleText, ruleTextTitle } from './rule-text/rule-text.js';
import type { Sheet } from './rule-text/sheet.js';
import { ruleTextStyles } from './rule-text/styles.js';

export class PrintView extends StudioView {
  static override styles = [
    ...[StudioView.styles].flat(),
    viewStyles,
    ruleTextStyles,
    css`
      .page {
        padding: 16px;
        background: var(--_sunk);
      }
    `,
  ];
  #takeBack: (() => void) | undefined;
  #sheet: Sheet | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  protected override concerns(event: string): boolean {
    return event === 'change' || event === 'state';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A drawing that was still due when the view was left offers nothing.
    if (!this.isConnected) return;
    this.#takeBack ??= this.studio.offer([
      {
        id: 'print-rules',
        title: { 'zh-CN': `${PRINT_WORDS['zh-CN'].print}规则文本`, en: `${PRINT_WORDS.en.print} the rule text` },
        keys: 'Mod+P',
        group: 'print',
        isAvailable: () => this.isConnected,
        run: () => this.print(),
      },
    ]);
  }

  protected override render(): TemplateResult {
    const words = PRINT_WORDS[this.language];
    const { document } = this.workpiece;
    return html`<div class="toolbar">
        <button type="button" class="main" @click=${() => void this.print()}>${words.print}</button>
        <span class="soft small">${words.hint}</span>
      </div>
      <div class="page" tabindex="0" role="region" aria-label=${words.print}>${guard([this.ruleset, document, this.language], () => ruleText(this.#sheetOf()))}</div>`;
  }

  /** Opens the print dialog on the rule text alone. */
  async print(): Promise<void> {
    const sheet = this.#sheetOf();
    const { document, words, language } = sheet;
    const status = document.status ?? 'draft';
    await printAlone({
      title: ruleTextTitle(sheet),
      language,
      styles: ruleTextStyles.cssText,
      marks: status === 'published' ? [] : [status === 'withdrawn' ? words.withdrawnMark : words.draftMark],
      footer: `${document.id} ${document.version}  ${sheet.digest.slice(0, 'sha256:'.length + 16)}…`,
      content: ruleText(sheet),
    });
  }

  #sheetOf(): Sheet {
    const { workpiece, language } = this;
    const { document, ruleset, overlayView } = workpiece;
    const last = this.#sheet;
    if (last?.document === document && last.ruleset === ruleset && last.language === language) return last;
    const made: Sheet = {
      ruleset,
      model: modelOf(ruleset),
      document,
      digest: digest(document),
      changes:
        overlayView === undefined
          ? undefined
          : {
              comparison: compareRulesets(overlayView.before, ruleset),
              reasonOf: (key) => reasonAt(overlayView, document as Overlay, key),
            },
      language,
      words: PRINT_WORDS[language],
      sources: new Map(Object.keys(ruleset.sources ?? {}).map((key, at) => [key, at + 1] as const)),
    };
    this.#sheet = made;
    return made;
  }
}
