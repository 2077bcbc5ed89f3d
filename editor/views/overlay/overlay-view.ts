// <steelyard-view-overlay>: an overlay as its author thinks of it: what it changes and why, what its base lets it change, and the rules
// that are in force with it. From here it is carried over to a new version of its base.
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { compareVersions } from '../../../engine/version/version.js';
import { dropAside, takeAside } from '../../commands/overlay/aside.js';
import { revertChange } from '../../commands/overlay/revert-change.js';
import { setReason, spreadReason } from '../../commands/overlay/set-reason.js';
import { writtenFor } from '../../state/carry-over/extends-of.js';
import type { Edit } from '../../state/edit.js';
import type { LibraryEntry } from '../../state/library.js';
import type { Ground, OverlayView as Seen } from '../../state/overlay/overlay-edits.js';
import { OVERLAY_WORDS, type OverlayMode, type OverlayWords } from '../../text/studio/overlay.js';
import { choice } from '../../ui/choice.js';
import { fieldStyles } from '../../ui/styles.js';
import { StudioView } from '../view.js';
import { asideList } from './aside-list.js';
import { type ChangeRow, changeRows } from './change-rows.js';
import { changeTable } from './change-table.js';
import { effectiveGroups, effectiveList } from './effective-list.js';
import { permissions } from './permissions.js';
import { overlayStyles } from './styles.js';

const MODES: readonly OverlayMode[] = ['changes', 'permissions', 'effective'];
const FAULTS: ReadonlySet<string> = new Set(['stuck', 'locked', 'loosens']);

export class OverlayStudioView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    mode: { state: true },
    isChangedOnly: { state: true },
    carrying: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, overlayStyles];

  declare mode: OverlayMode;
  declare isChangedOnly: boolean;
  /** The version of the base that the overlay is being carried over to. */
  declare carrying: LibraryEntry | undefined;

  constructor() {
    super();
    this.mode = 'changes';
    this.isChangedOnly = false;
  }

  protected override concerns(event: string): boolean {
    return event === 'change' || event === 'state';
  }

  protected override render(): TemplateResult {
    const words = OVERLAY_WORDS[this.language];
    const { ground, overlayView } = this.workpiece;
    if (ground === undefined || overlayView === undefined) return html`<p class="notice" role="alert">${words.noGround}</p>`;
    if (this.carrying !== undefined) {
      return html`<steelyard-carry-over .studio=${this.studio} .target=${this.carrying}
        @close=${() => {
          this.carrying = undefined;
        }}></steelyard-carry-over>`;
    }
    const rows = changeRows(ground, this.#overlay, overlayView, this.language);
    return html`${this.#bar(rows, ground, words)}<div class="page" tabindex="0" role="region" aria-label=${words.modes[this.mode]}>
      ${this.#page(rows, ground, overlayView, words)}</div>`;
  }

  get #overlay(): Overlay {
    return this.workpiece.document as Overlay;
  }

  #bar(rows: readonly ChangeRow[], { ruleset }: Ground, words: OverlayWords): TemplateResult {
    const count = (is: (row: ChangeRow) => boolean): number => rows.filter(is).length;
    const newer = this.#newerBase();
    // Where changes do not fit any more it is the next thing to do.
    const isDue = newer !== undefined && (newer.version !== ruleset.version || rows.some(({ verdict }) => FAULTS.has(verdict)));
    return html`<div class="bar">
      ${choice({
        id: 'mode',
        label: words.mode,
        hideLabel: true,
        value: this.mode,
        options: MODES.map((value) => ({ value, text: words.modes[value] })),
        onChange: (value) => {
          this.mode = MODES.find((one) => one === value) ?? 'changes';
        },
      })}
      <p role="status">${words.counts(
        rows.length,
        count((row) => row.isReasonMissing),
        count(({ verdict }) => FAULTS.has(verdict)),
        count(({ verdict }) => verdict === 'unproven'),
      )}</p>
      <span class="space"></span>
      <p class="soft">${words.on(textIn(ruleset.title, this.language) ?? ruleset.id, ruleset.version)}</p>
      ${
        newer === undefined
          ? nothing
          : html`<button type="button" class=${isDue ? 'carry main' : 'carry'} title=${words.newerHint} @click=${() => void this.#carry(newer)}>${words.newer(newer.version)}</button>`
      }
    </div>`;
  }

  /** The newest published version of the base after the one that the overlay was written for. */
  #newerBase(): LibraryEntry | undefined {
    const { id } = this.#overlay.extends;
    const version = writtenFor(this.#overlay);
    return this.studio.library.entries
      .filter((one) => one.kind === 'ruleset' && one.id === id && one.status === 'published' && compareVersions(one.version, version) > 0)
      .sort((a, b) => compareVersions(b.version, a.version))[0];
  }

  async #carry(target: LibraryEntry): Promise<void> {
    await import('../carry-over/define.js');
    this.carrying = target;
  }

  #page(rows: readonly ChangeRow[], ground: Ground, view: Seen, words: OverlayWords): TemplateResult {
    const { studio, language } = this;
    switch (this.mode) {
      case 'permissions':
        return permissions(ground.ruleset, words, language);
      case 'effective':
        return effectiveList(
          effectiveGroups(view, `${ground.ruleset.id}@${ground.ruleset.version}`, language),
          this.isChangedOnly,
          words,
          language,
          {
            setChangedOnly: (value) => {
              this.isChangedOnly = value;
            },
            goTo: (place) => studio.goTo(place),
          },
        );
      default:
        return html`${rows.length === 0 ? html`<div class="empty"><b>${words.empty}</b>${words.emptyHint}</div>` : this.#changes(rows, view, words)}
          ${this.#aside(view, words)}`;
    }
  }

  #changes(rows: readonly ChangeRow[], view: Seen, words: OverlayWords): TemplateResult {
    const { studio, workpiece } = this;
    const isOpen = workpiece.readOnly === undefined;
    const rulesets = [view.before, view.ruleset] as const;
    const isMissing = rows.some((row) => row.isReasonMissing);
    return changeTable(rows, words, {
      setReason: isOpen ? (index, reason) => this.#apply(setReason(this.#overlay, rulesets, index, reason)) : undefined,
      spread: isOpen && isMissing ? (index) => this.#apply(spreadReason(this.#overlay, index)) : undefined,
      goTo: ({ place }) => studio.goTo(place),
      revert: ({ index, verdict }) => this.#apply(revertChange(this.#overlay, rulesets, index, verdict !== 'stuck')),
      sentence: (problem) => studio.sentence(problem),
    });
  }

  #aside(view: Seen, words: OverlayWords): unknown {
    const { workpiece, language } = this;
    const { aside = [] } = workpiece.work;
    if (aside.length === 0) return nothing;
    const isOpen = workpiece.readOnly === undefined;
    return asideList(aside, view, words, language, {
      takeIn: isOpen ? (index) => this.#apply(takeAside(workpiece.work, view.ruleset, index)) : undefined,
      giveUp: isOpen ? (index) => this.#apply(dropAside(workpiece.work, view.ruleset, index)) : undefined,
    });
  }

  #apply(edit: Edit | false): void {
    this.studio.apply(edit);
    // What was refused is written over with what holds.
    this.requestUpdate();
  }
}
