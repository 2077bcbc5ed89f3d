// What the engine finds wrong with the open document: by severity and by thing, each in a sentence with a jump to its place and, where
// there is one sensible mend, a button that makes it as an undoable step.
import { produce } from 'immer';
import { css, html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Severity } from '../../../engine/model/problem.js';
import { capitalised, collectionWord } from '../../commands/collection-words.js';
import { type Mend, mendsFor } from '../../commands/mends/mend.js';
import type { FoundProblem } from '../../state/checks.js';
import { clauseSpots, type Place } from '../../state/place.js';
import { isStructureKept } from '../../state/structure.js';
import { PROBLEMS_WORDS } from '../../text/studio/problems.js';
import { SHELL_WORDS } from '../../text/studio/shell.js';
import { afterFrame } from '../after-frame.js';
import { viewOf, viewOfPlace } from '../registry.js';
import { StudioView } from '../view.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** As many of one severity as are drawn before somebody asks for all. */
const MOST = 100;

export class ProblemsView extends StudioView {
  static override properties = { ...StudioView.properties, isWhole: { state: true } };
  static override styles = [
    ...[StudioView.styles].flat(),
    css`
      :host {
        display: block;
        font-size: 13px;
      }
      h3 {
        margin: 0;
        padding: 6px 12px;
        font-size: 13px;
        background: var(--_sunk);
        border-block-end: 1px solid var(--_line);
        position: sticky;
        inset-block-start: 0;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        padding: 6px 12px;
        border-block-end: 1px solid var(--_line);
        display: grid;
        grid-template-columns: 14px minmax(0, 1fr) auto;
        gap: 2px 6px;
        align-items: start;
      }
      li > button.link {
        grid-column: 2;
        justify-self: start;
        text-align: start;
        overflow-wrap: anywhere;
      }
      li > span.text {
        grid-column: 2;
        overflow-wrap: anywhere;
      }
      li > .mend {
        grid-column: 2 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .empty {
        padding: 24px 16px;
        color: var(--_soft);
      }
    `,
  ];

  declare isWhole: boolean;

  constructor() {
    super();
    this.isWhole = false;
  }

  /** What is typed is painted first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && !this.matches(':focus-within')) await afterFrame();
    super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const words = PROBLEMS_WORDS[this.language];
    const { checks } = this.workpiece;
    if (checks === undefined) return html`<p class="empty" role="status">${words.waiting}</p>`;
    if (checks.problems.length === 0) return html`<p class="empty">${words.none}</p>`;
    return html`${SEVERITIES.map((severity) => {
      const found = checks.problems.filter((one) => one.problem.severity === severity);
      if (found.length === 0) return nothing;
      const shown = this.isWhole ? found : found.slice(0, MOST);
      return html`<section><h3>${words.severity[severity]} <span class="soft number">${words.count(found.length)}</span></h3>
        <ul>${shown.map((one) => this.#line(one))}</ul>
        ${
          shown.length < found.length
            ? html`<p class="empty"><button type="button" @click=${() => {
                this.isWhole = true;
              }}>${words.more}</button></p>`
            : nothing
        }</section>`;
    })}`;
  }

  #line({ problem, place }: FoundProblem): TemplateResult {
    const words = PROBLEMS_WORDS[this.language];
    const mends = this.#mends(problem, place);
    const sign =
      problem.severity === 'error'
        ? html`<span class="bad" aria-hidden="true">●</span>`
        : problem.severity === 'warning'
          ? html`<span class="warn" aria-hidden="true">▲</span>`
          : html`<span class="soft" aria-hidden="true">○</span>`;
    return html`<li>${sign}
      ${place === undefined ? html`<span class="text soft small">${words.elsewhere}</span>` : html`<button type="button" class="link small" @click=${() => this.studio.goTo(place)}>${this.#nameOf(place)}</button>`}
      <span class="text">${this.studio.sentence(problem)}</span>
      ${mends.length === 0 ? nothing : html`<span class="mend">${mends.map(({ text, edit }) => html`<button type="button" @click=${() => this.studio.apply(edit)}>${text[this.language]}</button>`)}</span>`}
    </li>`;
  }

  /** Those that may be made here: where only values may be changed, no others. */
  #mends(problem: FoundProblem['problem'], place: Place | undefined): readonly Mend[] {
    const { readOnly, isValuesOnly } = this.workpiece;
    if (readOnly !== undefined) return [];
    const { ruleset } = this;
    const mends = mendsFor(problem, place, ruleset);
    if (!isValuesOnly) return mends;
    return mends.filter(
      ({ edit }) =>
        edit.of === 'ruleset' &&
        isStructureKept(
          ruleset,
          produce(ruleset, (draft) => void edit.change(draft)),
        ),
    );
  }

  /** 「条款 · 5.2.4 维修」. */
  #nameOf(place: Place): string {
    const { collection, id } = place;
    const view = SHELL_WORDS[this.language].views[viewOfPlace(place)];
    const { ruleset } = this;
    if (id === '') return viewOfPlace(place) === viewOf('ruleset') && place.field !== undefined ? `${view} · ${place.field}` : view;
    if (collection === 'sources') return `${capitalised(collectionWord(collection, this.language))} · ${id}`;
    if (collection === 'clauses') {
      const clause = clauseSpots(ruleset).get(id)?.clause;
      return `${view} · ${clause === undefined ? id : [clause.number, titleOf(clause, this.language)].filter(Boolean).join(' ')}`;
    }
    const list = (ruleset as unknown as Readonly<Record<string, unknown>>)[collection];
    const thing = Array.isArray(list) ? (list as readonly Parameters<typeof titleOf>[0][]).find((one) => one.id === id) : undefined;
    return `${view} · ${thing === undefined ? id : titleOf(thing, this.language)}`;
  }
}
