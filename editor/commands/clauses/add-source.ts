// A new source of the document, named by a clause at once.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { withFields } from './clause-fields.js';
import { mapClauses } from './clause-tree.js';
import { wishFor } from './fresh-clause-ids.js';

/** false without a title, or where the clause is not there. Keys of sources are the document's own: "source-2". */
export function addSource(ruleset: Ruleset, clause: string, title: string, language: Language): Edit | false {
  const found = clauseSpots(ruleset).get(clause)?.clause;
  if (found === undefined || title === '') return false;
  const known = ruleset.sources ?? {};
  const slug = wishFor({ title });
  const stem = slug === 'clause' ? 'source' : slug;
  let key = stem;
  for (let count = 2; Object.hasOwn(known, key); count += 1) key = `${stem}-${count}`;
  const after = mapClauses(ruleset.clauses, (one) => (one.id === clause ? withFields(one, { source: key }) : one));
  const label = labelOf((speaks) =>
    speaks === 'en' ? `Source “${title}” for ${clauseName(found, speaks)}` : `${clauseName(found, speaks)} 的来源：新增「${title}」`,
  );
  return clausesEdit(ruleset, after, {
    label,
    place: clausePlace(clause, 'source'),
    also: (draft) => {
      draft.sources = { ...known, [key]: { title: { [language]: title } } } as NonNullable<typeof draft.sources>;
    },
  });
}
