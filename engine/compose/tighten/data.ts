// Changes of facts, tables, outputs, stages and sources. S-14, S-100 to S-105, S-129.
// neutral: outputs, stages and sources; whatever is new; facts and tables that no condition, rule, applies, when or minimum reads; the
//   range, decimals and options of a fact, read or not.
// unproven: a fact that is read taken away, its type, its unit (it says what its number counts); anything but the wording of a table that
//   is read.
import type { Judge } from './verdict.js';

export const judgeData: Judge = ({ kind, place }, { before, reading }) => {
  const [collection, id, field] = place;
  switch (collection) {
    case 'outputs':
    case 'stages':
    case 'sources':
      return 'neutral';
    case 'facts':
    case 'tables': {
      if (kind === 'added' && field === undefined) return 'neutral';
      if (collection === 'facts' && field !== undefined && field !== 'type' && field !== 'unit') return 'neutral';
      const name = collection === 'facts' ? `facts.${id}` : `table.${id}`;
      return reading.isRead(before, (one) => one === name) ? 'unproven' : 'neutral';
    }
    default:
      return undefined;
  }
};
