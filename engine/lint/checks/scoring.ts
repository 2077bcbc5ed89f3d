// Scoring that contradicts itself: a cap below the floor leaves one score only (S-63); deletionAt under forfeit and keep (S-43).
import { compare, toReadable } from '../../number/rational.js';
import type { Check } from '../check.js';

export const scoring: Check = {
  codes: ['cap-below-floor', 'deletion-at-without-effect'],
  run: ({ model }, report) => {
    const { floor, cap, deletion, deletionAt } = model.scoring;
    if (floor !== null && cap !== null && compare(cap, floor) < 0) {
      report('error', 'cap-below-floor', '/scoring/cap', { floor: toReadable(floor), cap: toReadable(cap) });
    }
    if (deletionAt === 'group' && deletion !== 'renormalise')
      report('warning', 'deletion-at-without-effect', '/scoring/deletionAt', { deletion });
  },
};
