// The messages that stand above the form until they are settled or dismissed.
import type { Notice } from './notices.js';

export class NoticeBoard {
  #notices: readonly Notice[] = [];
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Takes the place of one with the same id. */
  put(notice: Notice): void {
    this.#notices = [...this.#notices.filter(({ id }) => id !== notice.id), notice];
    this.#redraw();
  }

  dismiss(id: string): void {
    if (!this.#notices.some((notice) => notice.id === id)) return;
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
    this.#redraw();
  }
}
