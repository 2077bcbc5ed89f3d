// Changes of what only people read. S-3, S-129.
// neutral: titles, texts and their translations, notes, clause numbers and aliases, stages and sources that something names, units of
//   evidence, samples and outputs; the title of the ungraded grade.
// A fact's unit is left to ./data.ts: it says what the fact's number counts.
import { isWording } from '../wording.js';
import type { Judge } from './verdict.js';

export const judgeTexts: Judge = ({ place }) => {
  const [collection, , field] = place;
  return isWording(place) && !(collection === 'facts' && field === 'unit') ? 'neutral' : undefined;
};
