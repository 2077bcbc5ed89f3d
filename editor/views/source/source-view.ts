// Source: the whole document as text, in Monaco, which is fetched when this view is shown first. Keeps three things together: the text
// (a session), what is selected, and what is wrong.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadMonaco, type Monaco } from '../../source/load-monaco.js';
import type { SourceEditor, TextProblem } from '../../source/source-editor.js';
import type { SourceSession, SourceState } from '../../source/source-session.js';
import { placeText } from '../../state/place.js';
import type { Workpiece } from '../../state/workpiece.js';
import { SOURCE_WORDS, type SourceWords } from '../../text/studio/source.js';
import { looks, tokens } from '../../theme/tokens.js';
import { StudioView } from '../view.js';
import { sourceBar } from './source-bar.js';
import { sourceStyles } from './source-styles.js';
import { placeAt, pointerAt } from './text-place.js';
import { textProblems } from './text-problems.js';

interface Open {
  readonly workpiece: Workpiece;
  readonly editor: SourceEditor;
  readonly session: SourceSession;
}

const SAME: SourceState = { kind: 'same' };
/** The caret wanders while keys are held: only where it rests is told. */
const REST_MILLISECONDS = 400;

export class SourceView extends StudioView {
  static override styles = [tokens, looks, sourceStyles];

  #parts: Parts | undefined;
  #open: Open | undefined;
  /** What the marks in the text are of. */
  #marked: readonly unknown[] = [];
  #isFailed = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The selection that the text shows already, or that came from it. */
  #shown: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override focus(): void {
    this.#open?.editor.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const state = this.#open?.session.state ?? SAME;
    return html`${sourceBar({
      words,
      state,
      problems: this.#problems(state),
      readOnly: this.#readOnly,
      editor: this.#open?.editor,
      discard: () => this.#open?.session.discard(),
      useText: () => this.#open?.session.useText(),
    })}
      <div class="box">
        <div class="text"></div>
        ${this.#open === undefined ? this.#waiting(words) : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.studio.workpiece === undefined || this.#parts === undefined) return;
    if (this.#open !== undefined && this.#open.workpiece !== this.workpiece) this.#close();
    this.#open ??= this.#started(this.#parts);
    const { editor } = this.#open;
    this.#parts.setSourceLanguage(this.#parts.module, this.language);
    editor.setLabel(this.words.editor);
    editor.setReadOnly(this.#readOnly);
    this.#mark(this.#open);
    this.#showSelected(this.#open);
  }

  private get words(): SourceWords {
    return SOURCE_WORDS[this.language];
  }

  get #readOnly(): string | undefined {
    const { readOnly, isValuesOnly } = this.workpiece;
    if (readOnly !== undefined) return this.words.readOnly;
    return isValuesOnly ? this.words.valuesOnly : undefined;
  }

  #problems(state: SourceState): readonly TextProblem[] {
    return textProblems(state, this.workpiece, (problem) => this.studio.sentence(problem));
  }

  /** Thousands of marks take a moment: only where there is something new to mark. */
  #mark({ workpiece, editor, session }: Open): void {
    const about = [editor, session.state, workpiece.checks, this.language];
    if (about.every((one, at) => one === this.#marked[at])) return;
    this.#marked = about;
    editor.mark(this.#problems(session.state));
  }

  #waiting(words: SourceWords): TemplateResult {
    if (this.#isFailed)
      return html`<p class="loading" role="alert">${words.failed} <button type="button" @click=${() => this.#load()}>${words.again}</button></p>`;
    return html`<p class="loading" role="status">${words.loading}<progress aria-hidden="true"></progress></p>`;
  }

  async #load(): Promise<void> {
    this.#isFailed = false;
    try {
      this.#parts ??= await loadParts(this.studio.language);
    } catch {
      this.#isFailed = true;
    }
    if (this.isConnected) this.requestUpdate();
  }

  #started({ module, SourceEditor, SourceSession }: Parts): Open {
    const { workpiece } = this;
    const box = this.renderRoot.querySelector<HTMLElement>('.text');
    if (box === null) throw new Error('the view has no place for the text');
    let session: SourceSession | undefined;
    const editor = new SourceEditor(module, {
      box,
      kind: workpiece.kind,
      owner: workpiece,
      label: this.words.editor,
      typed: () => session?.typed(),
      left: () => session?.flush(),
      moved: () => this.#select(),
      pastText: (what) => void (what === 'undo' ? workpiece.undo() : workpiece.redo()),
    });
    session = new SourceSession(workpiece, editor, () => this.requestUpdate());
    this.#shown = undefined;
    this.requestUpdate();
    return { workpiece, editor, session };
  }

  #close(): void {
    if (this.#resting !== undefined) this.#tellSelected();
    this.#open?.session.close();
    this.#open?.editor.dispose();
    this.#open = undefined;
  }

  /** What the caret stands in becomes what is selected everywhere. */
  #select(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#tellSelected(), REST_MILLISECONDS);
  }

  #tellSelected(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const open = this.#open;
    if (open === undefined || open.session.state.kind !== 'same') return;
    const place = placeAt(open.workpiece, open.editor.pointer);
    if (place === undefined) return;
    this.#shown = placeText(place);
    open.workpiece.select(place);
  }

  #showSelected({ workpiece, editor }: Open): void {
    const { selected } = workpiece;
    if (selected === undefined || placeText(selected) === this.#shown) return;
    this.#shown = placeText(selected);
    const pointer = pointerAt(workpiece, selected);
    if (pointer !== undefined && !editor.reveal(pointer)) {
      // A field that is not written: the thing that it would be in.
      const { field: _, ...whole } = selected;
      const around = pointerAt(workpiece, whole);
      if (around !== undefined) editor.reveal(around);
    }
  }
}

interface Parts {
  readonly module: Monaco;
  readonly SourceEditor: typeof SourceEditor;
  readonly SourceSession: typeof SourceSession;
  readonly setSourceLanguage: typeof import('../../source/set-language.js').setSourceLanguage;
}

/** All that this view needs and no other does, at once. */
async function loadParts(language: SourceView['language']): Promise<Parts> {
  const [module, { SourceEditor }, { SourceSession }, { setSourceLanguage }] = await Promise.all([
    loadMonaco(language),
    import('../../source/source-editor.js'),
    import('../../source/source-session.js'),
    import('../../source/set-language.js'),
  ]);
  return { module, SourceEditor, SourceSession, setSourceLanguage };
}
