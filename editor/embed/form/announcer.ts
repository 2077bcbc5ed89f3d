// What screen readers are told without moving the focus: one message at a time, results only when the reader has rested for a moment.

/** A result is told when it has rested this long, in milliseconds. */
const REST = 900;

export class Announcer {
  #message = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Stands in the live region. */
  get message(): string {
    return this.#message;
  }

  say(message: string): void {
    clearTimeout(this.#waiting);
    // The same again is only heard where the text changes.
    this.#message = message !== '' && message === this.#message ? `${message}\u00a0` : message;
    this.#redraw();
  }

  /** Says what there is to say then; a later message takes its place. */
  sayLater(message: () => string | undefined): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const said = message();
      if (said !== undefined && said !== this.#message) this.say(said);
    }, REST);
  }
}
