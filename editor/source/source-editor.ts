// Monaco on one document's text, in a shadow root: takes the box to fill and whom to tell, gives the text, its places, its problems and
// the caret. What the text means is source-session.ts's.
import { followColours } from './colours.js';
import type { Monaco } from './load-monaco.js';
import type { monaco as Api } from './monaco.js';
import { replacementOf } from './replacement.js';
import { sharedOptions, useMonacoIn } from './shadow-root.js';
import type { TextBox } from './source-session.js';
import { TextPlaces } from './text-places.js';

export interface TextProblem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly sentence: string;
  readonly pointer: string;
  /** Where a pointer cannot say it; from 1. */
  readonly line?: number;
  readonly column?: number;
}

export interface EditorOptions {
  /** Fills it. */
  readonly box: HTMLElement;
  /** Names the schema. */
  readonly kind: 'ruleset' | 'overlay';
  /** The text of the same owner is taken up again with its undo steps when the editor is opened again. */
  readonly owner: object;
  readonly label: string;
  typed(): void;
  left(): void;
  /** The caret was put somewhere by a person. */
  moved(): void;
  /** Undo or redo where the text has no step of its own left. */
  pastText(what: 'undo' | 'redo'): void;
}

/** One text is kept when its view goes: that of the document that is open. */
let kept: { readonly owner: object; readonly model: Api.editor.ITextModel } | undefined;
let count = 0;

export class SourceEditor implements TextBox {
  readonly #monaco: typeof Api;
  readonly #options: EditorOptions;
  readonly #model: Api.editor.ITextModel;
  readonly #editor: Api.editor.IStandaloneCodeEditor;
  readonly #ends: (() => void)[];
  #places: { readonly version: number; readonly places: TextPlaces } | undefined;
  #isMoving = false;

  constructor(module: Monaco, options: EditorOptions) {
    const { monaco } = module;
    const { box, label } = options;
    this.#monaco = monaco;
    this.#options = options;
    this.#model = modelOf(monaco, options);
    this.#editor = monaco.editor.create(box, {
      ...sharedOptions(box),
      model: this.#model,
      ariaLabel: label,
      stickyScroll: { enabled: false },
    });
    this.#ends = [useMonacoIn(module, box), followColours(monaco, hostOf(box))];
    const heard = [
      this.#model.onDidChangeContent(() => options.typed()),
      this.#editor.onDidBlurEditorText(() => options.left()),
      this.#editor.onDidChangeCursorPosition(() => {
        if (!this.#isMoving) options.moved();
      }),
    ];
    const onKey = (event: KeyboardEvent): void => this.#passOn(event);
    box.addEventListener('keydown', onKey, { capture: true });
    this.#ends.push(
      () => box.removeEventListener('keydown', onKey, { capture: true }),
      () => {
        for (const one of heard) one.dispose();
      },
    );
  }

  get text(): string {
    return this.#model.getValue();
  }

  replace(text: string): void {
    const found = replacementOf(this.#model.getValue(), text);
    if (found === undefined) return;
    const { offset, length } = found;
    // The first text is no step that could be undone.
    if (this.#model.getVersionId() === 1) return this.#without(() => this.#model.setValue(text));
    this.#without(() => {
      this.#model.pushStackElement();
      this.#model.pushEditOperations(null, [{ range: this.#range({ offset, length }), text: found.text }], () => null);
      this.#model.pushStackElement();
    });
  }

  get places(): TextPlaces {
    const version = this.#model.getVersionId();
    if (this.#places?.version !== version) this.#places = { version, places: new TextPlaces(this.text) };
    return this.#places.places;
  }

  /** The pointer of the value that the caret is in. Reads the whole text: to be asked when the hands rest. */
  get pointer(): string {
    const position = this.#editor.getPosition();
    return position === null ? '' : this.places.pointerAt(this.#model.getOffsetAt(position));
  }

  setReadOnly(message: string | undefined): void {
    this.#editor.updateOptions({
      readOnly: message !== undefined,
      ...(message === undefined ? {} : { readOnlyMessage: { value: message } }),
    });
  }

  setLabel(label: string): void {
    this.#editor.updateOptions({ ariaLabel: label });
  }

  mark(problems: readonly TextProblem[]): void {
    const { MarkerSeverity, editor } = this.#monaco;
    const severities = { error: MarkerSeverity.Error, warning: MarkerSeverity.Warning, info: MarkerSeverity.Info };
    const markers = problems.map((one) => {
      const { startLineNumber, startColumn, endLineNumber, endColumn } = this.#rangeOf(one);
      return { severity: severities[one.severity], message: one.sentence, startLineNumber, startColumn, endLineNumber, endColumn };
    });
    editor.setModelMarkers(this.#model, 'steelyard', markers);
  }

  /** Puts the caret where a problem is. */
  goTo(problem: TextProblem): void {
    this.#moveTo(this.#rangeOf(problem));
    this.#editor.focus();
  }

  /** Shows the value at a pointer without taking the focus; false where there is none. */
  reveal(pointer: string): boolean {
    const whole = this.places.wholeAt(pointer);
    if (whole === undefined) return false;
    this.#moveTo(this.#range(whole));
    return true;
  }

  run(action: 'editor.action.formatDocument' | 'actions.find' | 'editor.foldLevel2' | 'editor.unfoldAll'): void {
    this.#editor.focus();
    void this.#editor.getAction(action)?.run();
  }

  focus(): void {
    this.#editor.focus();
  }

  dispose(): void {
    for (const end of this.#ends) end();
    this.#editor.setModel(null);
    this.#editor.dispose();
  }

  #rangeOf({ pointer, line, column }: TextProblem): Api.Range {
    if (line === undefined) return this.#range(this.places.markAt(pointer));
    const at = this.#model.validatePosition({ lineNumber: line, column: column ?? 1 });
    const end = this.#model.validatePosition({ lineNumber: at.lineNumber, column: at.column + 1 });
    // At the end of a line there is nothing to underline but what stands before.
    const start = end.column === at.column ? Math.max(1, at.column - 1) : at.column;
    return new this.#monaco.Range(at.lineNumber, start, at.lineNumber, end.column);
  }

  #range({ offset, length }: { readonly offset: number; readonly length: number }): Api.Range {
    return this.#monaco.Range.fromPositions(this.#model.getPositionAt(offset), this.#model.getPositionAt(offset + length));
  }

  #moveTo({ startLineNumber, startColumn }: Api.Range): void {
    this.#without(() => {
      this.#editor.setPosition({ lineNumber: startLineNumber, column: startColumn });
      this.#editor.revealLineInCenterIfOutsideViewport(startLineNumber);
    });
  }

  /** Moves of the caret that no person made. */
  #without(run: () => void): void {
    this.#isMoving = true;
    try {
      run();
    } finally {
      this.#isMoving = false;
    }
  }

  /** Monaco takes these keys also where it has nothing to undo. */
  #passOn(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const what = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
    if (what === undefined) return;
    const model = this.#model as Api.editor.ITextModel & { canUndo(): boolean; canRedo(): boolean };
    if (what === 'undo' ? model.canUndo() : model.canRedo()) return;
    event.preventDefault();
    event.stopPropagation();
    this.#options.pastText(what);
  }
}

function modelOf(monaco: typeof Api, { kind, owner }: EditorOptions): Api.editor.ITextModel {
  if (kept?.owner === owner && !kept.model.isDisposed()) return kept.model;
  kept?.model.dispose();
  count += 1;
  const model = monaco.editor.createModel('', 'json', monaco.Uri.parse(`steelyard://source/${count}/${kind}.json`));
  model.updateOptions({ tabSize: 2, insertSpaces: true, trimAutoWhitespace: true });
  kept = { owner, model };
  return model;
}

function hostOf(box: HTMLElement): Element {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root.host : box;
}
