// Edits of waivers. A condition has one waiver here: writing one takes the place of those that the audit has for it (S-72).
import type { Audit, Waiver } from '../../../engine/page.js';
import { listAt } from './recorded.js';
import { memberAt, withMember } from './with-member.js';

export function withWaiver(audit: Audit, waiver: Waiver): Audit {
  const place = placesOf(audit, waiver.condition)[0];
  if (place === undefined) return withMember(audit, ['waivers', listAt(audit, ['waivers']).length], waiver);
  const others = withoutWaiver(audit, waiver.condition);
  const waivers = listAt(others, ['waivers']);
  return withMember(others, ['waivers'], [...waivers.slice(0, place), waiver, ...waivers.slice(place)]);
}

export function withoutWaiver(audit: Audit, condition: string): Audit {
  const gone = new Set(placesOf(audit, condition));
  return withMember(
    audit,
    ['waivers'],
    listAt(audit, ['waivers']).filter((_, place) => !gone.has(place)),
  );
}

/** Where the waivers of a condition stand in the list. */
export function placesOf(audit: Audit, condition: string): readonly number[] {
  return listAt(audit, ['waivers']).flatMap((one, place) => (memberAt(one, ['condition']) === condition ? [place] : []));
}
