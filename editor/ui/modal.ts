// Opens a dialog as soon as it stands in the page: a template's parts are made before they are put in. When the template goes the dialog
// is closed first, so that the browser gives the focus back to where it was.
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;

  render(): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart): typeof nothing {
    if (this.#dialog !== undefined || !(element instanceof HTMLDialogElement)) return nothing;
    this.#dialog = element;
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
    return nothing;
  }

  protected override disconnected(): void {
    this.#dialog?.close();
  }
}

/** For `<dialog ${modal}>`. */
export const modal = directive(Modal)();
