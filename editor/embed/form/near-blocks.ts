// Which blocks of a long table are near the window: only those get their controls. The first blocks count as near from the start, so
// that the first painting is whole; a block once near stays so.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Blocks that are drawn whole at once. */
const FIRST_BLOCKS = 8;
/** How far outside the window counts as near. */
const MARGIN = '1200px 0px';

export class NearBlocks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #near = new Set<string>();
  #observer: IntersectionObserver | undefined;
  #isWhole = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  isNear(key: string, place: number): boolean {
    return this.#isWhole || place < FIRST_BLOCKS || this.#near.has(key);
  }

  /** Draws the block of a row that is about to be shown. */
  bring(key: string): void {
    this.#near.add(key);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') this.#isWhole = true;
    else this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: MARGIN });
  }

  hostUpdated(): void {
    for (const block of this.#host.shadowRoot?.querySelectorAll('.block:not(.watched)') ?? []) {
      block.classList.add('watched');
      this.#observer?.observe(block);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const block of this.#host.shadowRoot?.querySelectorAll('.watched') ?? []) block.classList.remove('watched');
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const arrived = entries.filter(({ isIntersecting, target }) => isIntersecting && !this.#near.has(keyOf(target)));
    for (const { target } of arrived) this.#near.add(keyOf(target));
    if (arrived.length > 0) this.#host.requestUpdate();
  }
}

function keyOf(block: Element): string {
  return block.getAttribute('data-block') ?? '';
}
