// <steelyard-carry-over>: an overlay beside two versions of its base, three values for each change, and a draft on the new version made of
// what is decided. Nothing is changed until the draft is made, and the overlay that is open stays as it is. Says "close" to go back.
import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { inWords } from '../../../engine/diff/in-words.js';
import { differenceSentence } from '../../../engine/diff/sentence.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { keepAside } from '../../commands/overlay/aside.js';
import { type CarriedOver, carriedOver, type Decision, decisionOn, openChanges } from '../../state/carry-over/carry-over.js';
import { type BaseComparison, type CarryStatus, compareBases } from '../../state/carry-over/compare-bases.js';
import { writtenFor } from '../../state/carry-over/extends-of.js';
import type { LibraryEntry } from '../../state/library.js';
import { groundState } from '../../state/overlay/ground-state.js';
import type { Ground } from '../../state/overlay/overlay-edits.js';
import { CARRY_OVER_WORDS, type CarryOverWords } from '../../text/studio/carry-over.js';
import { choice } from '../../ui/choice.js';
import { fieldStyles } from '../../ui/styles.js';
import { namesIn } from '../overlay/change-rows.js';
import { overlayStyles } from '../overlay/styles.js';
import { StudioView } from '../view.js';
import { carryRows } from './carry-rows.js';
import { carryTable } from './carry-table.js';

type Filter = CarryStatus | 'all';

const STATUSES: readonly CarryStatus[] = ['decision', 'blocked', 'merges', 'already'];

export class CarryOverView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    target: { attribute: false },
    comparison: { state: true },
    decisions: { state: true },
    filter: { state: true },
  };
  static override styles = [
    ...[StudioView.styles].flat(),
    fieldStyles,
    overlayStyles,
    css`
      .bar h2 {
        margin: 0;
      }
      th[scope='row'] small {
        display: block;
        color: var(--_soft);
      }
      td.differs {
        background: var(--_warn-tint);
      }
      tr.undecided > :first-child {
        box-shadow: inset 3px 0 0 var(--_warn);
      }
      td.decision {
        min-inline-size: 170px;
      }
      td.decision fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 2px 10px;
      }
      td.decision label {
        display: flex;
        align-items: center;
        gap: 4px;
        min-block-size: 24px;
        white-space: nowrap;
      }
      td.decision input[type='text'] {
        inline-size: 120px;
        min-block-size: 26px;
        padding: 2px 6px;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 14px;
        padding: 8px 14px;
        border-block-start: 1px solid var(--_line);
      }
      .foot p {
        margin: 0;
        flex: 1;
      }
      ul.news {
        margin: 4px 0;
        padding-inline-start: 20px;
        line-height: 1.6;
      }
    `,
  ];

  /** The published version of the base to carry over to. */
  declare target: LibraryEntry;
  /** undefined: being made; null: it cannot be. */
  declare comparison: BaseComparison | undefined | null;
  declare decisions: ReadonlyMap<number, Decision>;
  declare filter: Filter;
  #compared: readonly unknown[] = [];
  #made:
    | { readonly comparison: BaseComparison; readonly decisions: ReadonlyMap<number, Decision>; readonly result: CarriedOver }
    | undefined;

  constructor() {
    super();
    this.decisions = new Map();
    this.filter = 'all';
  }

  protected override concerns(event: string): boolean {
    return event === 'change';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document, ground } = this.workpiece;
    const about = [document, ground, this.target];
    if (about.every((one, at) => one === this.#compared[at])) return;
    this.#compared = about;
    this.comparison = undefined;
    this.decisions = new Map();
    void this.#compare(document as Overlay);
  }

  async #compare(overlay: Overlay): Promise<void> {
    const { id, version } = this.target;
    const on = (exact: string): Promise<Ground | undefined> =>
      this.studio.library.groundOf({ ...overlay, extends: { id, version: exact } }).catch(() => undefined);
    // A range may have taken the overlay to the new version already: it is compared with the one that it was written for.
    const own = this.workpiece.ground;
    const [ground, after] = await Promise.all([own?.ruleset.version === writtenFor(overlay) ? own : on(writtenFor(overlay)), on(version)]);
    // Meanwhile the overlay may have become another one.
    if (this.workpiece.document !== overlay) return;
    this.comparison = ground === undefined || after === undefined ? null : compareBases(overlay, ground, after);
    this.filter = this.comparison?.changes.some(({ status }) => status === 'decision') === true ? 'decision' : 'all';
  }

  protected override render(): TemplateResult {
    const words = CARRY_OVER_WORDS[this.language];
    const { comparison } = this;
    const from = writtenFor(this.workpiece.document as Overlay);
    return html`<div class="bar">
        <button type="button" class="bare" @click=${() => this.#close()}>← ${words.back}</button>
        <h2>${words.title(from, this.target.version)}</h2>
        ${comparison === undefined || comparison === null ? nothing : this.#filters(comparison, words)}
      </div>
      ${comparison === undefined ? html`<p class="page" role="status">${words.working}</p>` : nothing}
      ${comparison === null ? html`<p class="notice" role="alert">${words.notFound}</p>` : nothing}
      ${comparison === undefined || comparison === null ? nothing : this.#content(comparison, words)}`;
  }

  #filters({ changes }: BaseComparison, words: CarryOverWords): TemplateResult {
    const count = (status: CarryStatus): number => changes.filter((one) => one.status === status).length;
    return choice({
      id: 'filter',
      label: words.show,
      hideLabel: true,
      value: this.filter,
      options: [
        { value: 'all', text: words.filter(words.all, changes.length) },
        ...STATUSES.map((value) => ({ value, text: words.filter(words.statuses[value], count(value)) })),
      ],
      onChange: (value) => {
        this.filter = STATUSES.find((one) => one === value) ?? 'all';
      },
    });
  }

  #content(comparison: BaseComparison, words: CarryOverWords): TemplateResult {
    const rows = carryRows(comparison, this.language, words).filter(
      ({ carried }) => this.filter === 'all' || carried.status === this.filter,
    );
    const open = openChanges(comparison, this.decisions);
    const { overlay, problems } = this.#result(comparison);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return html`<div class="page" tabindex="0" role="region" aria-label=${words.place}>
        ${
          rows.length === 0
            ? html`<p class="empty">${words.nothingHere}</p>`
            : carryTable(rows, words, {
                decisionOn: ({ carried }) => decisionOn(carried, this.decisions),
                decide: ({ carried }, decision) => {
                  this.decisions = new Map([...this.decisions, [carried.index, decision]]);
                },
                sentence: (problem) => this.studio.sentence(problem),
              })
        }
        ${this.#news(comparison, words)}
      </div>
      <div class="foot">
        <p role="status">${open.length === 0 ? words.allDecided : words.open(open.length)}
          <span class=${errors > 0 ? 'bad' : 'soft'}>${words.checked(errors, problems.length - errors)}</span></p>
        <button type="button" ?disabled=${open.length === 0} @click=${() => void this.#toNextOpen(open[0]?.index)}>${words.nextOpen}</button>
        <button type="button" class="main" @click=${() => void this.#make(comparison)}>${words.make(overlay.version)}</button>
      </div>`;
  }

  #news({ before, after, news }: BaseComparison, words: CarryOverWords): TemplateResult {
    const [old, now] = [groundState(before).before, groundState(after).before];
    const names = namesIn(old, now, this.language);
    return html`<details><summary>${words.news} ${news.length}</summary>
      ${
        news.length === 0
          ? html`<p>${words.noNews}</p>`
          : html`<ul class="news">${news.map(
              (one) => html`<li>${differenceSentence(inWords(one, this.language, names), this.language, names)}</li>`,
            )}</ul>`
      }</details>`;
  }

  /** Made once for the decisions as they stand. */
  #result(comparison: BaseComparison): CarriedOver {
    const { decisions } = this;
    if (this.#made?.comparison === comparison && this.#made.decisions === decisions) return this.#made.result;
    const result = carriedOver(comparison, decisions);
    this.#made = { comparison, decisions, result };
    return result;
  }

  async #toNextOpen(index: number | undefined): Promise<void> {
    if (index === undefined) return;
    const row = (): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    if (row() === null) this.filter = 'all';
    await this.updateComplete;
    row()?.scrollIntoView({ block: 'center' });
    row()?.querySelector<HTMLElement>('td.decision input')?.focus();
  }

  async #make(comparison: BaseComparison): Promise<void> {
    const { studio } = this;
    const { overlay, aside } = this.#result(comparison);
    const { ruleset } = comparison.before;
    const key = await studio.library.create(overlay, { origin: this.workpiece.key });
    await studio.open(key, 'overlay');
    studio.apply(keepAside(overlay, aside, ruleset.version));
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}
