// The visual builder of conditions and expressions: rows of a tree that is written back as it was read. It tells of a change only when
// the expression is complete and right; until then it holds the change by itself and says so. Typing, sentences and problems are the
// engine's.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Expectation } from '../../../../engine/condition/check.js';
import { problemNames } from '../../../../engine/explain/in-language.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import type { Problem } from '../../../../engine/model/problem.js';
import type { Phase } from '../../../../engine/model/scope.js';
import type { Language } from '../../../../engine/text/language.js';
import { problemSentence } from '../../../../engine/text/problems/sentence.js';
import { putAt } from '../../../commands/expression/compare.js';
import { type ExpressionNode, HOLE, hasHole, readNode, writeNode } from '../../../commands/expression/node.js';
import type { Changed } from '../../../commands/expression/operands.js';
import { type NodePath, nodeAt, pathOfPointer, pathOfText, pathText } from '../../../commands/expression/path.js';
import { CHECKED, type ExpressionScope, expressionScope } from '../../../commands/expression/scope.js';
import { type Slot, shownSlot, slotAt } from '../../../commands/expression/slot.js';
import { startNode } from '../../../commands/expression/start.js';
import { EXPRESSION_WORDS, type ExpressionWords } from '../../../text/studio/expression.js';
import { looks, tokens } from '../../../theme/tokens.js';
import { ExpressionChangeEvent } from './change-event.js';
import { type Choice, choicesFor, indexOfCurrent } from './choices.js';
import { type ChooserState, chooser } from './chooser.js';
import { type BuilderContext, positionOf } from './context.js';
import { RowDrag } from './drag.js';
import { focusAt, placeAt } from './focus.js';
import { type JsonDraft, jsonSide, jsonText, takeJson } from './json-side.js';
import { actionOfKey, actionsAt, menu, moveInMenu, type RowAction } from './menu.js';
import { rowOfPlace } from './problem-rows.js';
import { reading } from './reading.js';
import { row } from './row.js';
import { builderStyles } from './styles.js';

/**
 * @fires {ExpressionChangeEvent} change - The expression has been changed, is complete and has no problem.
 */
export class SteelyardExpressionBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    expression: { attribute: false },
    ruleset: { attribute: false },
    type: {},
    readers: {},
    language: {},
    readonly: { type: Boolean },
    valuesOnly: { type: Boolean, attribute: 'values-only' },
    required: { type: Boolean },
    noLiteral: { type: Boolean, attribute: 'no-literal' },
    label: {},
  };
  static override styles = [tokens, looks, builderStyles];

  /** Any value that the format allows, and whatever else stands in its place; undefined: none. */
  declare expression: unknown;
  /** The effective ruleset. */
  declare ruleset: Ruleset | undefined;
  /** What the whole gives; share: a number or a truth. */
  declare type: Expectation['expect'];
  /** When it is evaluated, and so what it may read: the engine's phases. facts: applies, when. evidence: rules, ineligible. findings: other conditions. grade: outputs, tables. */
  declare readers: Phase;
  declare language: Language;
  declare readonly: boolean;
  /** Literals may be changed, nothing else. */
  declare valuesOnly: boolean;
  /** It cannot be left out. */
  declare required: boolean;
  /** It may not be a bare literal: `holds` of conditions. */
  declare noLiteral: boolean;
  declare label: string | undefined;

  #root: ExpressionNode = HOLE;
  /** Text of the expression that was given or told last. */
  #given = '';
  #unfolded = new Map<string, boolean>();
  #json: JsonDraft | undefined;
  #isJsonShown = false;
  #chooser: (ChooserState & { readonly path: NodePath }) | undefined;
  #menu: { readonly path: NodePath; readonly actions: readonly RowAction[] } | undefined;
  #said = '';
  readonly #drag = new RowDrag(
    () => this.#root,
    (changed) => this.#change(changed),
  );

  constructor() {
    super();
    this.type = 'boolean';
    this.readers = 'findings';
    this.language = 'zh-CN';
    this.readonly = false;
    this.valuesOnly = false;
    this.required = false;
    this.noLiteral = false;
  }

  /** Shows the JSON beside the rows. */
  showJson(isShown: boolean): void {
    this.#isJsonShown = isShown;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The same expression given again leaves a change that is not complete yet alone.
    const given = textOf(this.expression);
    if (!changed.has('expression') || given === this.#given) return;
    this.#given = given;
    if (given === textOf(writeNode(this.#root))) return;
    this.#root = readNode(this.expression);
    this.#json = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ruleset } = this;
    if (ruleset === undefined) return nothing;
    const scope = expressionScope(ruleset, this.readers);
    const json = writeNode(this.#root);
    const { value: typed, problems } = json === undefined ? { value: undefined, problems: [] } : scope.check(json, this.#expectation);
    const c = this.#context(scope, problems);
    const isEditable = !this.readonly;
    const isUnstored = this.#json !== undefined || textOf(json) !== textOf(this.expression);
    const isOnlyHole = this.#root.node === 'hole' && this.expression === undefined;
    const pending = !isEditable || isOnlyHole || !isUnstored ? undefined : hasHole(this.#root) ? 'incomplete' : 'refused';
    return html`<div class="top"><div class=${this.#isJsonShown ? 'sides double' : 'sides'}>
        <ol class="rows" aria-label=${c.label} @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
          @dragstart=${this.#drag} @dragover=${this.#drag} @drop=${this.#drag} @dragend=${this.#drag}>${row(c, [], this.#root, c.rootSlot)}</ol>
        ${this.#isJsonShown ? jsonSide(c, this.#json, (text) => this.#takeJson(text)) : nothing}
      </div><div class="bar">${this.#clearButton(c)}<button type="button" class="small" aria-pressed=${this.#isJsonShown ? 'true' : 'false'}
        @click=${() => this.showJson(!this.#isJsonShown)}>${c.words.json}</button></div></div>
      ${reading(c, {
        typed,
        problems,
        pending,
        goTo: (problem) => this.#focus(this.#placeOf(problem), 'gap'),
        giveUp: () => this.#giveUp(),
      })}
      <div class="off-screen" role="status">${this.#said}</div>
      <div id="chooser" popover="auto" @toggle=${(event: ToggleEvent) => this.#onToggle(event, 'chooser')}>${chooser(this.#chooser, {
        words: c.words,
        set: (state) => {
          if (this.#chooser !== undefined) this.#chooser = { ...this.#chooser, ...state };
          this.requestUpdate();
        },
        take: (choice) => this.#take(choice, c),
      })}</div>
      <div id="menu" popover="auto" role="menu" aria-label=${c.words.row(positionOf(this.#menu?.path ?? []))} @keydown=${moveInMenu}
        @toggle=${(event: ToggleEvent) => this.#onToggle(event, 'menu')}>${menu(this.#menu?.actions ?? [], c.words, (action) => this.#act(action))}</div>`;
  }

  protected override updated(): void {
    const active = this.#chooser && this.shadowRoot?.querySelector('[aria-selected="true"]');
    active?.scrollIntoView({ block: 'nearest' });
  }

  get #expectation(): Expectation {
    return { expect: this.type, allowLiteral: !this.noLiteral };
  }

  get #rootSlot(): Slot {
    return { wanted: this.type };
  }

  get #words(): ExpressionWords {
    return EXPRESSION_WORDS[this.language];
  }

  #context(scope: ExpressionScope, problems: readonly Problem[]): BuilderContext {
    const words = this.#words;
    const names = problemNames(scope.model, this.language);
    // The cases of a choice between conditions are always shown.
    const isUnfolded = (path: NodePath, node: ExpressionNode): boolean => {
      const slot = slotAt(this.#root, path, this.#rootSlot, scope);
      const isCondition = slot !== undefined && shownSlot(slot, node, scope).wanted === 'boolean';
      return this.#unfolded.get(pathText(path)) ?? (path.length === 0 || hasHole(node) || isCondition);
    };
    const faulty = new Set(problems.map((problem) => pathText(this.#placeOf(problem))));
    const byPlace = new Map<string, Problem[]>();
    for (const problem of problems) {
      const place = pathText(rowOfPlace(this.#root, this.#placeOf(problem), isUnfolded));
      byPlace.set(place, [...(byPlace.get(place) ?? []), problem]);
    }
    return {
      root: this.#root,
      rootSlot: this.#rootSlot,
      scope,
      language: this.language,
      words,
      label: this.label ?? words.root[this.type],
      isReadOnly: this.readonly,
      isValuesOnly: this.valuesOnly,
      problems: byPlace,
      said: (problem) => problemSentence(problem, this.language, names),
      change: (changed, focus) => this.#change(changed, focus),
      put: (path, node, focus) => this.#change({ root: putAt(this.#root, path, node, scope), path }, focus, focus !== undefined),
      isUnfolded,
      isFaulty: (path) => faulty.has(pathText(path)),
      unfold: (path, isUnfolded) => {
        this.#unfolded.set(pathText(path), isUnfolded);
        this.requestUpdate();
      },
      openChooser: (path, anchor) => this.#openChooser(path, anchor, scope),
      openMenu: (path, anchor) => this.#openMenu(path, anchor),
    };
  }

  #clearButton({ words }: BuilderContext): TemplateResult | typeof nothing {
    if (this.readonly || this.valuesOnly || this.required || this.expression === undefined) return nothing;
    return html`<button type="button" class="small" @click=${() => this.#change({ root: HOLE, path: [] }, 'gap')}>${words.clear}</button>`;
  }

  /** Takes a new tree, and tells of it where it may be stored. */
  #change(changed: Changed | undefined, focus?: 'handle' | 'gap', isFocused = true): void {
    if (changed === undefined || this.readonly) return;
    this.#root = changed.root;
    this.#json = undefined;
    this.#tell();
    this.requestUpdate();
    if (isFocused && focus !== undefined) this.#focus(changed.path, focus);
  }

  #tell(): void {
    const json = writeNode(this.#root);
    const isCleared = this.#root.node === 'hole' && !this.required;
    if ((json === undefined && !isCleared) || textOf(json) === textOf(this.expression) || this.ruleset === undefined) return;
    if (!isCleared && expressionScope(this.ruleset, this.readers).check(json, this.#expectation).problems.length > 0) return;
    // It comes back as what is given, perhaps when the next change has begun.
    this.#given = textOf(json);
    this.dispatchEvent(new ExpressionChangeEvent(json));
  }

  #giveUp(): void {
    this.#root = readNode(this.expression);
    this.#json = undefined;
    this.requestUpdate();
    this.#focus([], 'gap');
  }

  #takeJson(text: string): void {
    if (text === jsonText(this.#root)) {
      this.#json = undefined;
      return this.requestUpdate();
    }
    const taken = takeJson(text);
    if ('text' in taken) {
      this.#json = taken;
      return this.requestUpdate();
    }
    this.#change({ root: readNode(taken.value), path: [] });
  }

  #placeOf({ pointer }: Problem): NodePath {
    return pointer.startsWith(CHECKED.pointer) ? pathOfPointer(this.#root, pointer.slice(CHECKED.pointer.length)) : [];
  }

  #openChooser(path: NodePath, anchor: HTMLElement, scope: ExpressionScope): void {
    const slot = slotAt(this.#root, path, this.#rootSlot, scope) ?? this.#rootSlot;
    const current = nodeAt(this.#root, path) ?? HOLE;
    const choices = choicesFor(slot, current, scope, this.language, this.#words);
    this.#chooser = { choices, query: '', active: indexOfCurrent(choices, current, scope), path };
    this.#show('chooser', anchor, '.search');
  }

  #openMenu(path: NodePath, anchor: HTMLElement): void {
    this.#menu = { path, actions: this.#actions(path) };
    this.#show('menu', anchor, '[role="menuitem"]');
  }

  #actions(path: NodePath): readonly RowAction[] {
    if (this.ruleset === undefined) return [];
    return actionsAt(this.#context(expressionScope(this.ruleset, this.readers), []), path);
  }

  #show(id: string, anchor: HTMLElement, focused: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const popover = this.shadowRoot?.getElementById(id);
      if (!popover) return;
      popover.showPopover();
      placeAt(popover, anchor);
      popover.querySelector<HTMLElement>(focused)?.focus();
    });
  }

  #onToggle({ newState }: ToggleEvent, which: 'chooser' | 'menu'): void {
    if (newState === 'open') return;
    if (which === 'chooser') this.#chooser = undefined;
    else this.#menu = undefined;
    this.requestUpdate();
  }

  #take({ start }: Choice, c: BuilderContext): void {
    const path = this.#chooser?.path;
    this.shadowRoot?.getElementById('chooser')?.hidePopover();
    const before = path && nodeAt(this.#root, path);
    if (path === undefined || before === undefined) return;
    const slot = slotAt(this.#root, path, this.#rootSlot, c.scope) ?? this.#rootSlot;
    const node = start === undefined ? HOLE : startNode(start, slot, before, c.scope);
    if (node.node === 'call') this.#unfolded.set(pathText(path), true);
    c.put(path, node, 'gap');
  }

  #act(action: RowAction): void {
    this.shadowRoot?.getElementById('menu')?.hidePopover();
    const changed = action.run();
    if (changed === undefined) return;
    this.#change(changed, action.focus);
    const isMove = action.id === 'up' || action.id === 'down' || action.id === 'in' || action.id === 'out';
    this.#said = action.id === 'remove' ? this.#words.removed : isMove ? this.#words.moved(positionOf(changed.path)) : '';
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const id = actionOfKey(event);
    // Delete inside a field deletes letters.
    if (id === undefined || (id === 'remove' && !target.classList.contains('handle'))) return;
    // What is being typed is taken first: rows may change places.
    target.blur();
    const line = target.closest<HTMLElement>('li[data-path]');
    const action = line && this.#actions(pathOfText(line.dataset.path ?? '')).find((one) => one.id === id);
    if (!action) return target.focus();
    event.preventDefault();
    event.stopPropagation();
    this.#act(action);
  }

  #focus(path: NodePath, what: 'handle' | 'gap'): void {
    void this.updateComplete.then(() => focusAt(this.renderRoot as ShadowRoot, path, what));
  }
}

function textOf(json: unknown): string {
  return JSON.stringify(json) ?? '';
}
