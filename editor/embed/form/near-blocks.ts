// How much of each block of a long table is drawn: near the window all of it, elsewhere its text alone. No frame draws much: the first
// rows are whole from the start, what comes near follows block by block, and the text of a long list comes in a few frames. What is
// drawn stays so while it is listed.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Drawn = 'whole' | 'light' | 'not-yet';

/** The least height of a row, in pixels: as many of them as fill the window are drawn whole at once. */
const ROW = 45;
/** Blocks that get their text in one frame, and in that in which a list is new. */
const BLOCKS_IN_FRAME = 12;
const BLOCKS_AT_FIRST = 2;
/** How far outside the window counts as near. */
const MARGIN = '1200px 0px';

export class NearBlocks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #whole = new Set<string>();
  /** Those with their text, or more. */
  readonly #drawn = new Set<string>();
  /** Those that came near and wait for a frame of their own. */
  readonly #waiting = new Set<string>();
  #listed: readonly string[] = [];
  #isListNew = true;
  /** How many more may be drawn in this frame. */
  #left = BLOCKS_IN_FRAME;
  #isFrameAsked = false;
  #observer: IntersectionObserver | undefined;
  #isUnwatched = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says at each drawing which blocks there are, by key. What is left out begins anew when it is listed again. */
  list(keys: readonly string[]): void {
    if (keys.length === this.#listed.length && keys.every((key, place) => key === this.#listed[place])) return;
    this.#listed = keys;
    this.#isListNew = true;
    if (this.#left <= BLOCKS_IN_FRAME) this.#left = BLOCKS_AT_FIRST;
    const listed = new Set(keys);
    for (const own of [this.#whole, this.#drawn, this.#waiting]) for (const key of own) if (!listed.has(key)) own.delete(key);
  }

  /** How to draw a block above which so many rows stand. */
  drawn(key: string, rowsBefore: number): Drawn {
    if (rowsBefore * ROW < innerHeight || this.#isUnwatched) this.#whole.add(key);
    if (!this.#drawn.has(key) && !this.#whole.has(key)) {
      if (this.#left === 0) return 'not-yet';
      this.#left -= 1;
    }
    this.#drawn.add(key);
    return this.#whole.has(key) ? 'whole' : 'light';
  }

  /** Draws the text of all blocks next time: somebody looks for a row. */
  fill(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  /** Draws the block of a row that is about to be shown. */
  bring(key: string): void {
    this.#whole.add(key);
  }

  hostConnected(): void {
    this.#isListNew = true;
    // Moved to another place, nothing else need be drawn, but the blocks are to be watched again.
    this.#host.requestUpdate();
    if (typeof IntersectionObserver === 'undefined') this.#isUnwatched = true;
    else this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: MARGIN });
  }

  hostUpdated(): void {
    this.#left = BLOCKS_IN_FRAME;
    this.#askFrame();
    if (!this.#isListNew) return;
    this.#isListNew = false;
    for (const block of this.#host.shadowRoot?.querySelectorAll('.block:not(.watched)') ?? []) {
      block.classList.add('watched');
      this.#observer?.observe(block);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#waiting.clear();
    for (const block of this.#host.shadowRoot?.querySelectorAll('.watched') ?? []) block.classList.remove('watched');
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    let isSeen = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = target.getAttribute('data-block') ?? '';
      if (!isIntersecting) this.#waiting.delete(key);
      else if (!this.#whole.has(key)) {
        const isInWindow = boundingClientRect.bottom > 0 && boundingClientRect.top < innerHeight;
        (isInWindow ? this.#whole : this.#waiting).add(key);
        isSeen ||= isInWindow;
      }
    }
    if (isSeen) this.#host.requestUpdate();
    this.#askFrame();
  }

  #askFrame(): void {
    if (this.#isFrameAsked || (this.#waiting.size === 0 && this.#drawn.size === this.#listed.length)) return;
    this.#isFrameAsked = true;
    requestAnimationFrame(() => {
      this.#isFrameAsked = false;
      const [next] = this.#waiting;
      if (next !== undefined) {
        this.#waiting.delete(next);
        this.#whole.add(next);
      }
      this.#host.requestUpdate();
    });
  }
}
