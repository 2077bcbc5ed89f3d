// Opens the dialog for a pasted table. Small: the dialog and all that reads tables are loaded when it is first needed.
import type { Pasted } from '../../commands/paste/looks-like-table.js';
import type { Edit } from '../../state/edit.js';
import type { Studio } from '../../state/studio.js';

export { looksLikeTable } from '../../commands/paste/looks-like-table.js';

/**
 * Shows what a table would change in the open document. Without data there is an area to paste into, or to drop a file on.
 * Gives the edit that the reader took, to be applied; undefined where they did not, or where no document is open.
 */
export async function openPaste(studio: Studio, data: Pasted = {}): Promise<Edit | undefined> {
  await import('./define.js');
  if (studio.workpiece === undefined) return undefined;
  const dialog = document.createElement('steelyard-paste-dialog');
  dialog.studio = studio;
  dialog.data = data;
  document.body.append(dialog);
  try {
    return await dialog.answer;
  } finally {
    dialog.remove();
  }
}
