// What is pasted into the outline, before the grid puts text into cells: clauses from here or from another document are put in as
// clauses, a table from a spreadsheet or a word processor goes to the dialog that shows what it would change.
import { pasteClauses } from '../../commands/clauses/paste-clauses.js';
import { looksLikeTable, type Pasted } from '../../commands/paste/looks-like-table.js';
import type { Studio } from '../../state/studio.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';
import type { GridSelection } from '../../ui/grid/grid-types.js';
import type { OutlineHost } from './outline-actions.js';

/** On the clipboard beside text and HTML. */
export const CLAUSES_TYPE = 'web application/x-steelyard-clauses+json';

/** True where it is taken. What was cut here is left to the grid, which moves the rows. */
export function takePaste(host: OutlineHost, data: Pick<DataTransfer, 'getData'>, selection: GridSelection | undefined): boolean {
  const rows = data.getData(CLAUSES_TYPE);
  if (rows !== '' && !host.workpiece.isValuesOnly) {
    if (host.cut === rows) return false;
    void pasteRows(host, rows, selection);
    return true;
  }
  const pasted = { html: data.getData('text/html'), text: data.getData('text/plain') };
  // A block of cells from this table goes back into cells.
  if (pasted.text === host.copied || !looksLikeTable(pasted)) return false;
  void pasteTable(host.studio, pasted);
  return true;
}

/** Without data: with an area to paste into. */
export async function pasteTable(studio: Studio, pasted?: Pasted): Promise<void> {
  const { openPaste } = await import('../paste/open-paste.js');
  const edit = await openPaste(studio, pasted);
  if (edit !== undefined) studio.apply(edit);
}

async function pasteRows(host: OutlineHost, text: string, selection: GridSelection | undefined): Promise<void> {
  const { readCopy } = await import('./row-clipboard.js');
  const copy = readCopy(text, host.ruleset);
  if (copy === undefined) {
    host.studio.notify({
      text: { 'zh-CN': OUTLINE_WORDS['zh-CN'].notPasted, en: OUTLINE_WORDS.en.notPasted },
      severity: 'warning',
    });
    return;
  }
  const clause = selection?.rows.at(-1) ?? selection?.active?.row;
  host.studio.apply(pasteClauses(host.ruleset, copy, { clause, where: 'after' }));
}
