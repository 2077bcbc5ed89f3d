// <steelyard-studio>: the frame. Draws bar, rail, the view that is chosen, side panel and status line; answers keys; keeps in the address
// which document and view are shown, so that a page can be passed on and goes back.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { literal, html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { StudioCommand, ViewId } from '../../state/studio.js';
import { SHELL_WORDS } from '../../text/studio/shell.js';
import { looks, tokens } from '../../theme/tokens.js';
import { fieldStyles } from '../../ui/styles.js';
import { VIEWS, viewsFor } from '../registry.js';
import { bar, notices, questionDialog, rail, statusLine, strips } from './frame.js';
import { isFieldsOwn, isKey } from './keys.js';
import { type PaletteState, palette, paletteLines } from './palette.js';
import { paletteStyles } from './palette-styles.js';
import { PanelSize, panelHandle } from './panel-size.js';
import { type Preferences, storedPreferences, storePreferences } from './preferences.js';
import { questionStyles } from './question-styles.js';
import { shellCommands } from './shell-commands.js';
import { shellStyles } from './shell-styles.js';
import type { StudioController } from './studio-controller.js';

const PANELS = ['problems', 'trial'] as const;

export class StudioApp extends LitElement {
  static override properties: PropertyDeclarations = {
    studio: { attribute: false },
    mode: {},
    saving: { attribute: false },
    palette: { state: true },
    preferences: { state: true },
  };
  static override styles = [tokens, looks, fieldStyles, shellStyles, questionStyles, paletteStyles];

  declare studio: StudioController;
  /** values: whoever sits here may change values (points, thresholds, texts), but no structure. */
  declare mode: 'all' | 'values';
  /** Whether the open document is kept. */
  declare saving: 'saved' | 'saving' | 'blocked' | 'full' | 'readOnly';
  declare palette: PaletteState | undefined;
  declare preferences: Preferences;
  readonly #loading = new Map<string, 'loading' | 'here' | 'failed'>();
  readonly #size = new PanelSize(this, (panelWidth) => this.#prefer({ panelWidth }));
  readonly #onStudio = (): void => this.requestUpdate();
  #followed: EventTarget | undefined;

  constructor() {
    super();
    this.mode = 'all';
    this.saving = 'saved';
    this.preferences = storedPreferences();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    removeEventListener('hashchange', this.#onAddress);
  }

  protected override shouldUpdate(): boolean {
    return this.studio !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('studio')) {
      for (const type of ['change', 'status']) this.studio.addEventListener(type, this.#onStudio);
      this.studio.addEventListener('trial', () => this.#prefer({ panel: 'trial' }));
      void this.#goToAddress();
    }
    const { workpiece } = this.studio;
    if (workpiece !== this.#followed) {
      for (const type of ['change', 'checks', 'state']) {
        this.#followed?.removeEventListener(type, this.#onStudio);
        workpiece?.addEventListener(type, this.#onStudio);
      }
      this.#followed = workpiece;
    }
    const { language } = this.studio;
    const { theme } = this.preferences;
    const page = document.documentElement;
    // Setting it again, also to the same, makes the browser look at every element of the page.
    if (page.lang !== language) page.lang = language;
    if (this.lang !== language) this.lang = language;
    const scheme = theme === 'system' ? 'light dark' : theme;
    if (page.style.colorScheme !== scheme) page.style.colorScheme = scheme;
    this.#size.set(this.preferences.panelWidth);
  }

  protected override render(): TemplateResult {
    const { studio, preferences } = this;
    const words = SHELL_WORDS[studio.language];
    const isDocument = studio.view !== 'library' && studio.workpiece !== undefined;
    return html`${bar(studio, { theme: preferences.theme, turnTheme: this.#turnTheme, openPalette: () => this.openPalette() })}
      ${rail(studio)}
      <main>${strips(
        studio,
        () =>
          void this.commands()
            .find(({ id }) => id === 'revise')
            ?.run(),
      )}<div class="view">${this.#view()}</div></main>
      ${isDocument ? this.#panel() : nothing}
      ${statusLine(studio, { saving: this.saving, showProblems: () => this.#prefer({ panel: 'problems' }), showShortcuts: () => this.showShortcuts() })}
      ${notices(studio)}${questionDialog(studio)}
      ${
        this.palette === undefined
          ? nothing
          : palette(studio, paletteLines(studio, this.commands(), this.palette.text), this.palette, {
              change: (state) => {
                this.palette = state;
              },
              run: (command) => {
                this.palette = undefined;
                void command.run();
              },
              close: () => {
                this.palette = undefined;
              },
            })
      }
      <span class="off-screen" aria-hidden="true">${words.name}</span>`;
  }

  protected override updated(): void {
    if (this.isConnected) this.#tellAddress();
  }

  /** Commands of the frame and those that the view in front offers. */
  commands(): readonly StudioCommand[] {
    return [...shellCommands(this), ...this.studio.offered];
  }

  openPalette(): void {
    this.palette = { text: '', chosen: 0 };
  }

  showShortcuts(): void {
    const commands = this.commands();
    void import('./palette.js').then(({ shortcutList }) =>
      this.studio.ask({
        title: { 'zh-CN': SHELL_WORDS['zh-CN'].shortcuts, en: SHELL_WORDS.en.shortcuts },
        body: (language) => shortcutList(commands, language),
        answers: [{ id: 'close', text: { 'zh-CN': SHELL_WORDS['zh-CN'].close, en: SHELL_WORDS.en.close }, isMain: true }],
      }),
    );
  }

  togglePanel(panel?: 'problems' | 'trial'): void {
    const { preferences } = this;
    this.#prefer({ panel: panel === undefined ? (preferences.panel === 'none' ? 'problems' : 'none') : panel });
    // Who asks for one of them by the keyboard goes on there.
    if (panel !== undefined) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${panel}`)?.focus());
  }

  /** The view in front: its tag is made of its id, never of anything that somebody typed. */
  #view(): TemplateResult {
    const { view } = this.studio;
    const words = SHELL_WORDS[this.studio.language];
    const state = this.#load(view);
    if (state === 'loading') return html`<p class="waiting" role="status">${words.loading}</p>`;
    if (state === 'failed')
      return html`<p class="waiting" role="alert">${words.loadFailed(words.views[view])} <button type="button" @click=${() => {
        this.#loading.delete(view);
        this.requestUpdate();
      }}>${words.again}</button></p>`;
    const tag = unsafeStatic(`steelyard-view-${view}`);
    return staticHtml`<${tag} .studio=${this.studio}></${tag}>`;
  }

  #load(view: ViewId | 'library' | 'problems' | 'trial'): 'loading' | 'here' | 'failed' {
    const known = this.#loading.get(view);
    if (known !== undefined) return known;
    const coming =
      view === 'library'
        ? import('../library/define.js')
        : view === 'problems'
          ? import('../problems/define.js')
          : view === 'trial'
            ? import('../trial/define.js')
            : VIEWS.find(({ id }) => id === view)?.load();
    this.#loading.set(view, 'loading');
    const turn = (state: 'here' | 'failed'): void => {
      this.#loading.set(view, state);
      this.requestUpdate();
    };
    coming?.then(
      () => turn('here'),
      () => turn('failed'),
    );
    return 'loading';
  }

  #panel(): TemplateResult {
    const { studio, preferences } = this;
    const words = SHELL_WORDS[studio.language];
    const { panel } = preferences;
    if (panel === 'none')
      return html`<aside class="closed" aria-label=${words.panel}><button type="button" class="bare" aria-label=${words.showPanel} title=${words.showPanel} @click=${() => this.#prefer({ panel: 'problems' })}>‹</button></aside>`;
    const problems = studio.workpiece?.checks?.problems.filter((one) => one.problem.severity !== 'info').length ?? 0;
    const state = this.#load(panel);
    const tag = panel === 'problems' ? literal`steelyard-view-problems` : literal`steelyard-view-trial`;
    return html`<aside aria-label=${words.panel}>${panelHandle(this.#size, words.resize, preferences.panelWidth)}
      <div class="tabs"><div role="tablist" aria-label=${words.panel}>${PANELS.map(
        (
          one,
        ) => html`<button type="button" role="tab" id=${`tab-${one}`} aria-selected=${one === panel ? 'true' : 'false'} aria-controls="panel" tabindex=${one === panel ? 0 : -1}
          @click=${() => this.#prefer({ panel: one })}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
            const next = one === 'problems' ? 'trial' : 'problems';
            this.#prefer({ panel: next });
            void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
          }}>${words[one]}${one === 'problems' && problems > 0 ? html` <span class="number">${problems}</span>` : nothing}</button>`,
      )}</div><span class="space"></span><button type="button" aria-label=${words.hidePanel} title=${words.hidePanel} @click=${() => this.#prefer({ panel: 'none' })}>›</button></div>
      <div role="tabpanel" id="panel" aria-labelledby=${`tab-${panel}`}>${
        state === 'here'
          ? staticHtml`<${tag} .studio=${studio}></${tag}>`
          : html`<p class="waiting">${state === 'failed' ? words.loadFailed(words[panel]) : words.loading}</p>`
      }</div></aside>`;
  }

  readonly #turnTheme = (): void => {
    const themes = ['system', 'light', 'dark'] as const;
    this.#prefer({ theme: themes[(themes.indexOf(this.preferences.theme) + 1) % themes.length] ?? 'system' });
  };

  #prefer(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    storePreferences(this.preferences);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.studio.question !== undefined) return;
    if (isFieldsOwn(event)) return;
    const command = this.commands().find((one) => one.keys?.split(' ').some((keys) => isKey(keys, event)) === true && one.isAvailable());
    if (command === undefined) return;
    event.preventDefault();
    void command.run();
  };

  readonly #onAddress = (): void => void this.#goToAddress();

  async #goToAddress(): Promise<void> {
    const [key = '', view = ''] = location.hash.slice(1).split('/').map(decodeURIComponent);
    const { studio } = this;
    if (key === '' || key === 'library') studio.show('library');
    else if (key !== studio.workpiece?.key) await studio.open(key, view as ViewId);
    else if (viewsFor(studio.workpiece.kind).some(({ id }) => id === view)) studio.show(view as ViewId);
  }

  #tellAddress(): void {
    const { view, workpiece } = this.studio;
    const address = view === 'library' || workpiece === undefined ? '#library' : `#${encodeURIComponent(workpiece.key)}/${view}`;
    const title = SHELL_WORDS[this.studio.language];
    document.title = `${view === 'library' ? title.views.library : title.views[view]} · ${title.name}`;
    // A document that is still being opened keeps its address.
    if (location.hash === address || (workpiece === undefined && view === 'library' && !/^#?(library)?$/.test(location.hash))) return;
    history.pushState(null, '', address);
  }
}
