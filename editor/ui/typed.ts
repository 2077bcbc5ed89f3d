// The value of a field that is handed in when it is left. `live` would write over what is being typed whenever the page is drawn for any
// other reason; this leaves it alone from the first key until it is handed in, unless the value itself has become another one.
import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class Typed extends Directive {
  #element: Element | undefined;
  #last: string | undefined;
  #isBeingTyped = false;

  render(text: string): string {
    return text;
  }

  override update(part: PropertyPart | ElementPart, [text]: [string]): string | typeof noChange {
    this.#watch(part.element);
    const isSame = text === this.#last;
    this.#last = text;
    if (isSame && this.#isBeingTyped) return noChange;
    this.#isBeingTyped = false;
    if ((part.element as HTMLInputElement | HTMLTextAreaElement).value === text) return noChange;
    setCommittedValue(part as PropertyPart);
    return text;
  }

  #watch(element: Element): void {
    if (element === this.#element) return;
    this.#element = element;
    element.addEventListener('input', () => {
      this.#isBeingTyped = true;
    });
    // Before whoever takes what was typed: what is refused is written over.
    element.addEventListener(
      'change',
      () => {
        this.#isBeingTyped = false;
      },
      { capture: true },
    );
  }
}

/** For `.value=${typed(text)}` of a field with `@change`. */
export const typed = directive(Typed);
