// Removes clauses with all below them. Links from evidence go with them; rules that read them stay as they are and become problems, to
// be decided by a person: the label says how many of each.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { type ClauseReferences, referencesTo } from './clause-references.js';
import { settled, topmost, within, without } from './clause-tree.js';

/** A group that is left empty becomes a leaf with the points that it had. false where none of the ids is there. */
export function removeClauses(ruleset: Ruleset, ids: readonly string[]): Edit | false {
  const tops = topmost(ruleset.clauses, new Set(ids));
  const [first] = tops;
  if (first === undefined) return false;
  const gone = new Set(tops.flatMap(within).map(({ id }) => id));
  const after = settled(ruleset.clauses, without(ruleset.clauses, gone));
  const place = neighbourOf(ruleset, tops);
  return clausesEdit(ruleset, after, {
    label: removalLabel(ruleset, tops, gone),
    ...(place === undefined ? {} : { place: clausePlace(place) }),
    also: (draft) => unlink(ruleset, gone, draft),
  });
}

function removalLabel(ruleset: Ruleset, tops: readonly Clause[], gone: ReadonlySet<string>): ReturnType<typeof labelOf> {
  const references = referencesTo(ruleset, gone);
  return labelOf((language) => {
    const what = clausesName(tops, language);
    const below = gone.size - tops.length;
    const notes =
      language === 'en'
        ? [below > 0 && `${below} below`, ...notesIn(references, 'en')]
        : [below > 0 && `含下级 ${below} 个`, ...notesIn(references, 'zh-CN')];
    const said = notes.filter(Boolean).join(language === 'en' ? '; ' : '；');
    if (language === 'en') return `Remove ${what}${said && ` (${said})`}`;
    return `删除${/^\d/.test(what) ? ' ' : ''}${what}${said && `（${said}）`}`;
  });
}

function notesIn({ evidence, rules }: ClauseReferences, language: 'zh-CN' | 'en'): readonly (string | false)[] {
  if (language === 'en') return [evidence > 0 && `${evidence} evidence links removed`, rules > 0 && `${rules} rules still read it`];
  return [evidence > 0 && `取消证据关联 ${evidence} 处`, rules > 0 && `仍有 ${rules} 处规则引用，待处理`];
}

/** Takes the links of evidence to these clauses away. */
export function unlink(ruleset: Ruleset, gone: ReadonlySet<string>, draft: RulesetDraft): void {
  ruleset.evidence?.forEach(({ clauses }, at) => {
    if (clauses?.some((id) => gone.has(id)) !== true) return;
    const item = draft.evidence?.[at];
    if (item !== undefined) item.clauses = clauses.filter((id) => !gone.has(id));
  });
}

/** What is selected once they are gone: the clause after the last of them, else the one before, else their parent. */
function neighbourOf(ruleset: Ruleset, tops: readonly Clause[]): string | undefined {
  const spots = clauseSpots(ruleset);
  const gone = new Set(tops.map(({ id }) => id));
  const parent = spots.get(tops.at(-1)?.id ?? '')?.parent ?? undefined;
  const siblings = parent === undefined ? ruleset.clauses : (spots.get(parent)?.clause.clauses ?? []);
  const at = siblings.findIndex(({ id }) => id === tops.at(-1)?.id);
  const next =
    siblings.slice(at + 1).find(({ id }) => !gone.has(id)) ??
    siblings
      .slice(0, at)
      .reverse()
      .find(({ id }) => !gone.has(id));
  return next?.id ?? parent;
}
