// Opens a dialog as soon as it stands in the page: a template's parts are made before they are put in.
import { ref } from 'lit/directives/ref.js';

/** For `<dialog ${modal}>`. */
export const modal = ref((element) => {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
});
