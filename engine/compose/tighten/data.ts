// Changes of facts, tables, outputs, stages and sources. S-14, S-100 to S-105, S-129.
// neutral: outputs, stages and sources; whatever is new; facts and tables that no condition, rule, applies, when or minimum reads.
// unproven: anything but the wording of a fact or a table that is read. The unit of a fact that is read is more than wording: it says what
//   its number counts.
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
      const name = collection === 'facts' ? `facts.${id}` : `table.${id}`;
      return reading.isRead(before, (one) => one === name) ? 'unproven' : 'neutral';
    }
    default:
      return undefined;
  }
};
