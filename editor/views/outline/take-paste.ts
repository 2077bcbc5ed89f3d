// What is pasted into the outline, before the grid puts text into cells: clauses from here or from another document are put in as clauses.
import { pasteClauses } from '../../commands/clauses/paste-clauses.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';
import type { GridSelection } from '../../ui/grid/grid-types.js';
import type { OutlineHost } from './outline-actions.js';

/** On the clipboard beside text and HTML. */
export const CLAUSES_TYPE = 'web application/x-steelyard-clauses+json';

/** True where it is taken. What was cut here is left to the grid, which moves the rows. */
export function takePaste(host: OutlineHost, data: DataTransfer, selection: GridSelection | undefined): boolean {
  const text = data.getData(CLAUSES_TYPE);
  if (text === '') return false;
  if (host.cut === text) return false;
  void pasteRows(host, text, selection);
  return true;
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
