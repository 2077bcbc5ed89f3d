// The conditions of the document: a list, and beside it the chosen one in full. A new condition is written down first and joins the
// rules once what has to hold is complete.
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Condition } from '../../../engine/model/documents.js';
import { copyCondition } from '../../commands/conditions/copy-condition.js';
import { gradesRequiring } from '../../commands/conditions/named.js';
import { removeCondition } from '../../commands/conditions/remove-condition.js';
import { addThing, freshId, moveThing } from '../../commands/things.js';
import type { Edit } from '../../state/edit.js';
import type { StudioCommand } from '../../state/studio.js';
import { CONDITIONS_WORDS, type ConditionsWords } from '../../text/studio/conditions.js';
import { fieldStyles } from '../../ui/styles.js';
import { StudioView } from '../view.js';
import type { ExpressionChangeEvent } from './builder/change-event.js';
import { conditionDetail } from './condition-detail.js';
import { conditionList } from './condition-list.js';
import { overlayMark } from './standing.js';
import { conditionsStyles } from './styles.js';

export class ConditionsView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    isNew: { state: true },
    wrongId: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, conditionsStyles];

  /** A condition is being written that is not in the rules yet. */
  declare isNew: boolean;
  declare wrongId: string | undefined;
  #takeBack: (() => void) | undefined;

  constructor() {
    super();
    this.isNew = false;
  }

  get #words(): ConditionsWords {
    return CONDITIONS_WORDS[this.language];
  }

  get #conditions(): readonly Condition[] {
    return this.ruleset.conditions ?? [];
  }

  get #chosen(): Condition | undefined {
    const { selected } = this.workpiece;
    const found = this.#conditions.find(({ id }) => selected?.collection === 'conditions' && selected.id === id);
    return found ?? this.#conditions[0];
  }

  /** Neither added nor removed, moved or renamed. */
  get #isFixed(): boolean {
    return this.workpiece.readOnly !== undefined || this.workpiece.isValuesOnly;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#takeBack ??= this.studio.offer(this.#commands());
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const conditions = this.#conditions;
    const chosen = this.isNew ? undefined : this.#chosen;
    return html`<div class="frame">
      <div class="side">
        <div class="bar" role="toolbar" aria-label=${words.title}>${this.#commands().map(
          ({ id, title, isAvailable, run }) =>
            html`<button type="button" class="small" data-command=${id} ?disabled=${!isAvailable()} @click=${() => void run()}>${title[this.language]}</button>`,
        )}</div>
        ${
          conditions.length === 0
            ? nothing
            : conditionList(conditions, {
                words,
                language: this.language,
                workpiece: this.workpiece,
                chosen: chosen?.id,
                choose: (id) => this.#choose(id),
                onKey: (event, id) => this.#onKey(event, id),
              })
        }
      </div>
      <div class="detail">${this.isNew ? this.#newCondition() : chosen === undefined ? this.#nothing() : this.#detail(chosen)}</div>
    </div>`;
  }

  #detail(condition: Condition): TemplateResult {
    return conditionDetail(condition, {
      studio: this.studio,
      workpiece: this.workpiece,
      words: this.#words,
      wrongId: this.wrongId,
      setWrongId: (id) => {
        this.wrongId = id;
      },
      apply: (edit) => this.#apply(edit),
    });
  }

  #nothing(): TemplateResult {
    const words = this.#words;
    return html`<div class="nothing"><h2>${words.empty}</h2><p>${words.emptyHint}</p>${
      this.#isFixed ? nothing : html`<button type="button" class="main" @click=${() => this.#begin()}>${words.add}</button>`
    }</div>`;
  }

  #newCondition(): TemplateResult {
    const words = this.#words;
    return html`<h2>${words.newOne}</h2><p class="about">${words.newHint}</p>
      <steelyard-expression-builder .expression=${undefined} .ruleset=${this.ruleset} .readers=${'findings'} .language=${this.language} .required=${true}
        .noLiteral=${true} .label=${words.holds} @change=${(event: ExpressionChangeEvent) => this.#add(event.expression)}></steelyard-expression-builder>
      <p><button type="button" @click=${() => {
        this.isNew = false;
      }}>${words.cancel}</button></p>`;
  }

  #begin(): void {
    this.isNew = true;
  }

  #add(holds: unknown): void {
    const id = freshId(this.ruleset, 'conditions', 'condition');
    const title = { 'zh-CN': CONDITIONS_WORDS['zh-CN'].newOne, en: CONDITIONS_WORDS.en.newOne };
    const { isApplied } = this.#apply(addThing(this.ruleset, 'conditions', { id, title, holds } as Condition));
    if (!isApplied) return;
    this.isNew = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>(`[id="title-${this.language}"]`)?.select());
  }

  #apply(edit: Edit | false): { readonly isApplied: boolean } {
    const applied = this.studio.apply(edit);
    // What was refused is shown again as it is.
    if (!applied.isApplied) this.requestUpdate();
    return applied;
  }

  #choose(id: string): void {
    this.isNew = false;
    this.wrongId = undefined;
    this.workpiece.select({ collection: 'conditions', id });
  }

  #onKey(event: KeyboardEvent, id: string): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    const index = this.#conditions.findIndex((one) => one.id === id);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: this.#conditions.length - 1 }[key];
    if (ctrlKey || metaKey) return;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) this.#move(id, key === 'ArrowDown' ? 1 : -1);
    else if (!altKey && key === 'Delete') void this.#remove(id);
    else if (!altKey && to !== undefined) {
      const other = this.#conditions[to];
      if (other !== undefined) this.#choose(other.id);
    } else if (!altKey && (key === 'Enter' || key === ' ')) this.#choose(id);
    else return;
    event.preventDefault();
    this.#focusChosen();
  }

  #focusChosen(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.focus());
  }

  #move(id: string, by: 1 | -1): void {
    if (this.#isFixed) return;
    const index = this.#conditions.findIndex((one) => one.id === id);
    this.#apply(moveThing(this.ruleset, 'conditions', id, index + by));
  }

  async #remove(id: string): Promise<void> {
    const condition = this.#conditions.find((one) => one.id === id);
    if (condition === undefined || this.#isFixed) return;
    const grades = gradesRequiring(this.ruleset, id);
    const answer = await this.studio.ask({
      title: both((words) => words.removeTitle),
      body: (language) => {
        const words = CONDITIONS_WORDS[language];
        const names = grades.map((grade) => titleOf(grade, language)).join(words.and);
        return html`<p>${words.removeText(titleOf(condition, language))}</p>${grades.length === 0 ? nothing : html`<p>${words.removeGrades(names)}</p>`}`;
      },
      answers: [
        { id: 'remove', text: both((words) => words.remove), isMain: true, isDanger: true },
        { id: 'keep', text: both((words) => words.keep) },
      ],
    });
    if (answer !== 'remove') return;
    const index = this.#conditions.findIndex((one) => one.id === id);
    if (!this.#apply(removeCondition(this.ruleset, id)).isApplied) return;
    const next = this.#conditions[Math.min(index, this.#conditions.length - 1)];
    if (next !== undefined) this.#choose(next.id);
    this.#focusChosen();
  }

  #commands(): readonly StudioCommand[] {
    const command = (
      id: string,
      title: (words: ConditionsWords) => string,
      isAvailable: () => boolean,
      run: () => void,
    ): StudioCommand => ({
      id: `conditions.${id}`,
      title: both(title),
      group: 'conditions',
      isAvailable: () => !this.#isFixed && isAvailable(),
      run,
    });
    const withChosen = (act: (condition: Condition) => void) => () => {
      const chosen = this.#chosen;
      if (chosen !== undefined) act(chosen);
    };
    const isChosen = (): boolean => !this.isNew && this.#chosen !== undefined;
    const canMove = (by: 1 | -1) => (): boolean => {
      const chosen = this.#chosen;
      const to = this.#conditions.findIndex((one) => one.id === chosen?.id) + by;
      const isBase = this.workpiece.kind === 'overlay' && chosen !== undefined && overlayMark(this.workpiece, chosen.id) !== 'own';
      return isChosen() && to >= 0 && to < this.#conditions.length && !isBase;
    };
    return [
      command(
        'add',
        ({ add }) => add,
        () => true,
        () => this.#begin(),
      ),
      command(
        'duplicate',
        ({ duplicate }) => duplicate,
        isChosen,
        withChosen(({ id }) => this.#apply(copyCondition(this.ruleset, id))),
      ),
      command(
        'remove',
        ({ remove }) => remove,
        isChosen,
        withChosen(({ id }) => void this.#remove(id)),
      ),
      command(
        'up',
        ({ up }) => up,
        canMove(-1),
        withChosen(({ id }) => this.#move(id, -1)),
      ),
      command(
        'down',
        ({ down }) => down,
        canMove(1),
        withChosen(({ id }) => this.#move(id, 1)),
      ),
    ];
  }
}

function both(text: (words: ConditionsWords) => string): { readonly 'zh-CN': string; readonly en: string } {
  return { 'zh-CN': text(CONDITIONS_WORDS['zh-CN']), en: text(CONDITIONS_WORDS.en) };
}
