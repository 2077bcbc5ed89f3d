// From a new tree of clauses to an edit, and what clauses are called in the names of edits.
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { RulesetDraft, RulesetEdit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import { clauseSpots, type Place } from '../../state/place.js';
import { reconcile } from '../../state/reconcile.js';

interface About {
  readonly label: Label;
  readonly joins?: string;
  readonly place?: Place;
  /** What changes beside the clauses. */
  also?(ruleset: RulesetDraft): void;
}

/** The edit that makes these the clauses; false where they are the same. Only what differs is written. */
export function clausesEdit(ruleset: Ruleset, after: readonly Clause[], { label, joins, place, also }: About): RulesetEdit | false {
  if (after === ruleset.clauses && also === undefined) return false;
  return {
    of: 'ruleset',
    label,
    ...(joins === undefined ? {} : { joins }),
    ...(place === undefined ? {} : { place }),
    change: (draft) => {
      reconcile(draft, 'clauses', ruleset.clauses, after);
      also?.(draft);
    },
  };
}

export function clausePlace(id: string, field?: string): Place {
  return { collection: 'clauses', id, ...(field === undefined ? {} : { field }) };
}

/** A label from a sentence in each language. */
export function labelOf(say: (language: Language) => string): Label {
  return { 'zh-CN': say('zh-CN'), en: say('en') };
}

/** "5.2.4 维修". */
export function clauseName({ id, number, title }: Clause, language: Language): string {
  const name = textIn(title, language) ?? id;
  return number === undefined ? name : `${number} ${name}`;
}

/** "条款 5.2.4 维修", "12 个条款". */
export function clausesName(clauses: readonly Clause[], language: Language): string {
  const [first, second] = clauses;
  if (first !== undefined && second === undefined) {
    return language === 'en' ? `clause ${clauseName(first, language)}` : `条款 ${clauseName(first, language)}`;
  }
  return language === 'en' ? `${clauses.length} clauses` : `${clauses.length} 个条款`;
}

/** The clauses with these ids that are there. */
export function clausesOf(ruleset: Ruleset, ids: readonly string[]): readonly Clause[] {
  const spots = clauseSpots(ruleset);
  return ids.flatMap((id) => spots.get(id)?.clause ?? []);
}
