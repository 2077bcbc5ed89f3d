// Edits of what the audit is about that are more than one member: rows of the scope, and texts in two languages.
import type { Audit, Language } from '../../../engine/page.js';
import { idsAt, keysAt, listAt } from './recorded.js';
import { memberAt, type Path, withMember } from './with-member.js';

export type ScopeList = 'products' | 'sites';

/** A row more, with an id that no row and no count of evidence has: product-1, site-3. */
export function addScopeRow(audit: Audit, list: ScopeList): Audit {
  const path = ['scope', list];
  return withMember(audit, [...path, listAt(audit, path).length], { id: freeId(audit, list) });
}

/** A row less; what evidence has counted for it goes with it, since counts of an unknown product are an error (S-15). */
export function removeScopeRow(audit: Audit, list: ScopeList, place: number): Audit {
  const id = idsAt(audit, ['scope', list])[place] ?? '';
  const without = withMember(audit, ['scope', list, place], undefined);
  if (list === 'sites' || id === '') return without;
  return keysAt(audit, ['evidence']).reduce(
    (next, item) =>
      memberAt(next, ['evidence', item, 'by', id]) === undefined ? next : withMember(next, ['evidence', item, 'by', id], undefined),
    without,
  );
}

/** Text for people: a language of a text in languages, else the one text that there is. */
export function withText(audit: Audit, path: Path, language: Language, text: string): Audit {
  const isInLanguages = typeof memberAt(audit, path) === 'object';
  return withMember(audit, isInLanguages ? [...path, language] : path, text);
}

function freeId(audit: Audit, list: ScopeList): string {
  const used = new Set([
    ...idsAt(audit, ['scope', list]),
    ...keysAt(audit, ['evidence']).flatMap((item) => keysAt(audit, ['evidence', item, 'by'])),
  ]);
  let number = 1;
  while (used.has(`${list.slice(0, -1)}-${number}`)) number += 1;
  return `${list.slice(0, -1)}-${number}`;
}
