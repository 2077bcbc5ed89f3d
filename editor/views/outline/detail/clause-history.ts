// How one clause changed from version to version of its ruleset in the library, as sentences; fetched when somebody asks.
import type { Difference } from '../../../../engine/diff/difference.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import { compareVersions } from '../../../../engine/version/version.js';
import type { Library } from '../../../state/library.js';
import { compareRulesets } from '../../changes/note/comparison.js';
import { sentenceOf } from '../../changes/note/revision-note.js';

export interface HistoryStep {
  /** Versions; to undefined: the draft that is open. */
  readonly from: string;
  readonly to: string | undefined;
  readonly sentences: readonly string[];
}

/** Newest first; undefined where the library has no other version. Steps without a change of the clause are left out. */
export async function historyOf(
  library: Library,
  ruleset: Ruleset,
  clause: string,
  language: Language,
): Promise<readonly HistoryStep[] | undefined> {
  const entries = library.entries
    .filter((one) => one.kind === 'ruleset' && one.id === ruleset.id && !one.isTextOnly && one.version !== ruleset.version)
    .filter((one, at, all) => all.findIndex(({ version }) => version === one.version) === at)
    .filter(({ version }) => compareVersions(version, ruleset.version) < 0)
    .sort((a, b) => compareVersions(a.version, b.version));
  if (entries.length === 0) return undefined;
  const versions = (await Promise.all(entries.map(({ key }) => library.workOf(key)))).map(({ document }) => document as Ruleset);
  const all = [...versions, ruleset];
  const steps = all.slice(1).map((after, at): HistoryStep => {
    const before = all[at] as Ruleset;
    const comparison = compareRulesets(before, after);
    const own = comparison.differences.filter((one) => isOf(one, clause));
    return {
      from: before.version,
      to: after === ruleset ? undefined : after.version,
      sentences: own.map((one) => sentenceOf(one, comparison, language)),
    };
  });
  return steps.filter(({ sentences }) => sentences.length > 0).reverse();
}

function isOf({ collection, id }: Difference, clause: string): boolean {
  return collection === 'clauses' && id === clause;
}
