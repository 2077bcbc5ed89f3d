// Brings a cell into sight beside the fixed head and the fixed columns, by as little scrolling as will do.
import type { GridHost } from './grid-host.js';
import type { Spot } from './selection.js';

export function bringIntoSight(grid: GridHost, spot: Spot): void {
  const cell = grid.cellElement(spot);
  const scroll = grid.root.querySelector('.scroll');
  const head = grid.root.querySelector('.head');
  if (cell === undefined || scroll === null || head === null) return;
  const box = scroll.getBoundingClientRect();
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const upper = box.top + head.getBoundingClientRect().height;
  const lower = box.top + scroll.clientHeight;
  if (top < upper) scroll.scrollTop -= upper - top;
  else if (bottom > lower) scroll.scrollTop += Math.min(bottom - lower, top - upper);
  if (grid.isFrozen(spot.column)) return;
  let start = box.left;
  for (const one of head.querySelectorAll('.number-cell, .frozen')) {
    if (getComputedStyle(one).getPropertyValue('--_is-held') === 'yes') start = Math.max(start, one.getBoundingClientRect().right);
  }
  const end = box.left + scroll.clientWidth;
  if (left < start) scroll.scrollLeft -= start - left;
  else if (right > end) scroll.scrollLeft += Math.min(right - end, left - start);
}
