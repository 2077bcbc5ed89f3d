// Two texts beside each other, with what differs marked: `older`, `newer` and `language`. Fetches Monaco when it is shown first. For
// whoever reads only; nothing can be typed.
import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../../engine/text/language.js';
import { SOURCE_WORDS } from '../text/studio/source.js';
import { looks, tokens } from '../theme/tokens.js';
import { loadMonaco } from './load-monaco.js';
import type { monaco as Api } from './monaco.js';

export class TextDifference extends LitElement {
  static override properties: PropertyDeclarations = {
    older: { attribute: false },
    newer: { attribute: false },
    language: { attribute: false },
  };

  static override styles = [
    tokens,
    looks,
    css`
      :host {
        display: block;
        position: relative;
        min-block-size: 240px;
        block-size: 100%;
      }
      .text {
        position: absolute;
        inset: 0;
      }
      .loading {
        margin: 0;
        padding: 16px;
        color: var(--_soft);
      }
    `,
  ];

  declare older: string;
  declare newer: string;
  declare language: Language;
  #editor: Api.editor.IStandaloneDiffEditor | undefined;
  #models: { readonly original: Api.editor.ITextModel; readonly modified: Api.editor.ITextModel } | undefined;
  #ends: readonly (() => void)[] = [];
  #isFailed = false;
  #opening = 0;

  constructor() {
    super();
    this.older = '';
    this.newer = '';
    this.language = 'zh-CN';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening += 1;
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#editor?.dispose();
    this.#models?.original.dispose();
    this.#models?.modified.dispose();
    this.#editor = undefined;
    this.#models = undefined;
  }

  protected override render(): TemplateResult {
    const words = SOURCE_WORDS[this.language];
    return html`<div class="text"></div>
      ${this.#editor === undefined ? html`<p class="loading" role="status">${this.#isFailed ? words.failed : words.loading}</p>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { original, modified } = this.#models ?? {};
    if (original !== undefined && original.getValue() !== this.older) original.setValue(this.older);
    if (modified !== undefined && modified.getValue() !== this.newer) modified.setValue(this.newer);
  }

  async #open(): Promise<void> {
    this.#opening += 1;
    const opening = this.#opening;
    this.#isFailed = false;
    try {
      const [module, { sharedOptions, useMonacoIn }, { followColours }] = await Promise.all([
        loadMonaco(this.language),
        import('./shadow-root.js'),
        import('./colours.js'),
        this.updateComplete,
      ]);
      const box = this.renderRoot.querySelector<HTMLElement>('.text');
      if (opening !== this.#opening || box === null) return;
      const { monaco } = module;
      this.#models = {
        original: monaco.editor.createModel(this.older, 'json'),
        modified: monaco.editor.createModel(this.newer, 'json'),
      };
      this.#ends = [useMonacoIn(module, box), followColours(monaco, this)];
      this.#editor = monaco.editor.createDiffEditor(box, {
        ...sharedOptions(box),
        readOnly: true,
        originalEditable: false,
        renderSideBySide: true,
        useInlineViewWhenSpaceIsLimited: true,
        hideUnchangedRegions: { enabled: true },
        renderMarginRevertIcon: false,
        renderGutterMenu: false,
        wordWrap: 'on',
      });
      this.#editor.setModel(this.#models);
    } catch {
      this.#isFailed = true;
    }
    this.requestUpdate();
  }
}
