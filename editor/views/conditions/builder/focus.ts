// Where the focus goes after a change, and where a popover stands.
import { type NodePath, pathText } from '../../../commands/expression/path.js';

const GAPS = '.value.hole :is(input, select), .chip.hole, .list input, .list select';

/** Focuses the row of a place: its handle, or the first control in it that is still to be filled in. */
export function focusAt(root: ShadowRoot, path: NodePath, what: 'handle' | 'gap'): void {
  for (let at = path; ; at = at.slice(0, -1)) {
    const row = root.querySelector<HTMLElement>(`li[data-path="${pathText(at)}"]`);
    if (row !== null) {
      const gap = what === 'gap' ? row.querySelector<HTMLElement>(GAPS) : null;
      const handle = row.querySelector<HTMLElement>(':scope > .line > .handle');
      (gap ?? handle ?? row.querySelector<HTMLElement>('input, select, button'))?.focus();
      return;
    }
    if (at.length === 0) return;
  }
}

/** Puts a popover below what opened it, or above where there is no room; inside the window. */
export function placeAt(popover: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const hasRoomBelow = bottom + height + 8 <= window.innerHeight || top < height + 8;
  const y = hasRoomBelow ? Math.min(bottom + 2, window.innerHeight - height - 8) : top - height - 2;
  popover.style.setProperty('left', `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`);
  popover.style.setProperty('top', `${Math.max(8, y)}px`);
}
