// A leaf becomes a group with one clause that has its points and its method, and a group becomes a leaf that has its points.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { referencesTo } from './clause-references.js';
import { asLeaf, mapClauses, within } from './clause-tree.js';
import { insertClause } from './insert-clause.js';
import { unlink } from './remove-clauses.js';

/** The score stays what it was; the edit's place is the new clause below. false for a group. */
export function splitClause(ruleset: Ruleset, id: string): Edit | false {
  const clause = clauseSpots(ruleset).get(id)?.clause;
  if (clause === undefined || clause.clauses !== undefined) return false;
  const edit = insertClause(ruleset, { clause: id, where: 'into' }, clause.title === undefined ? {} : { title: clause.title });
  if (edit === false) return false;
  const label = labelOf((language) =>
    language === 'en' ? `Make ${clauseName(clause, language)} a group` : `${clauseName(clause, language)} 改为上级条款`,
  );
  return { ...edit, label };
}

/** What is below goes, with links of evidence to it; rules that read it become problems. false for a leaf. */
export function mergeGroup(ruleset: Ruleset, id: string): Edit | false {
  const group = clauseSpots(ruleset).get(id)?.clause;
  if (group?.clauses === undefined) return false;
  const gone = new Set(group.clauses.flatMap(within).map((one: Clause) => one.id));
  const { evidence, rules } = referencesTo(ruleset, gone);
  const after = mapClauses(ruleset.clauses, (one) => (one.id === id ? asLeaf(one) : one));
  const label = labelOf((language) => {
    const name = clauseName(group, language);
    if (language === 'en') {
      return `Make ${name} a leaf (${[`${gone.size} below removed`, evidence > 0 && `${evidence} evidence links removed`, rules > 0 && `${rules} rules still read them`].filter(Boolean).join('; ')})`;
    }
    return `${name} 改为末级条款（${[`删除下级 ${gone.size} 个`, evidence > 0 && `取消证据关联 ${evidence} 处`, rules > 0 && `仍有 ${rules} 处规则引用，待处理`].filter(Boolean).join('；')}）`;
  });
  return clausesEdit(ruleset, after, { label, place: clausePlace(id), also: (draft) => unlink(ruleset, gone, draft) });
}
