// Moving through the form: to any place that can be shown, to the next unanswered clause, from clause to clause.

import type { LitElement } from 'lit';
import { afterPainting } from '../after-painting.js';
import type { Target } from '../desk.js';
import { NOT_ASKED_KEY } from '../sections/not-asked.js';
import type { Assessment } from '../session/assessment.js';
import { openLeaves } from './clause-list.js';
import { NearBlocks } from './near-blocks.js';
import { focusedClause, focusTarget, sectionOfTarget, targetElement } from './show-target.js';
import { FIRST_UI, type ViewState } from './view-state.js';

export class Navigator {
  readonly near: NearBlocks;
  readonly #host: LitElement;
  readonly #view: ViewState;
  readonly #assessment: () => Assessment | undefined;

  constructor(host: LitElement, view: ViewState, assessment: () => Assessment | undefined) {
    this.#host = host;
    this.#view = view;
    this.#assessment = assessment;
    this.near = new NearBlocks(host);
  }

  /** The clause in which the reader works. */
  get focused(): string | undefined {
    return focusedClause(this.#host.renderRoot);
  }

  /** Unfolds what hides it, scrolls to it and focuses it; false where there is no such place. */
  async show(target: Target): Promise<boolean> {
    const node = target.kind === 'clause' ? this.#assessment()?.model.clauseById.get(target.id) : undefined;
    if (target.kind === 'clause' && node === undefined) return false;
    for (let group = node?.parent; group !== undefined; group = group.parent) this.#view.toggle(`group:${group.id}`, true);
    const section = sectionOfTarget(target);
    if (section !== undefined) this.#view.toggle(`section:${section}`, true);
    // Where its section cannot be fetched, it is not there.
    if (section !== undefined) await afterPainting.fetch().catch(() => undefined);
    const find = (): HTMLElement | null => targetElement(this.#host.renderRoot, target);
    this.near.fill();
    await this.redrawn();
    if (find() === null) {
      this.#view.choose(FIRST_UI);
      this.near.fill();
      this.#view.toggle(NOT_ASKED_KEY, true);
      await this.redrawn();
    }
    const block = find()?.closest('.block')?.getAttribute('data-block');
    if (block !== null && block !== undefined) {
      this.near.bring(block);
      await this.redrawn();
    }
    const element = find();
    if (element !== null) focusTarget(element);
    return element !== null;
  }

  /** The next unanswered clause after the one that has the focus, or the first; false where there is none. */
  showNextOpen(): boolean {
    const { model, lookup } = this.#assessment() ?? {};
    if (model === undefined || lookup === undefined) return false;
    const open = openLeaves(model, lookup.clauses);
    const here = model.clauseById.get(this.focused ?? '')?.index ?? -1;
    const next = open.find(({ index }) => index > here) ?? open[0];
    if (next !== undefined) void this.show({ kind: 'clause', id: next.id });
    return next !== undefined;
  }

  /** From the clause with the focus to the next or previous one on the screen. */
  step(by: 1 | -1): void {
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.row.leaf')];
    const here = rows.findIndex((row) => row.dataset.clause === this.focused);
    const id = rows[here < 0 ? 0 : here + by]?.dataset.clause;
    if (id !== undefined) void this.show({ kind: 'clause', id });
  }

  async redrawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
