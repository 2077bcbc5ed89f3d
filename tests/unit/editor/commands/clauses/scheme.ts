// A small scheme of clauses, and applying an edit to it as a workpiece would.
import { produce } from 'immer';
import type { Edit } from '../../../../../editor/state/edit.js';
import { clauseSpots } from '../../../../../editor/state/place.js';
import { check } from '../../../../../engine/index.js';
import type { Clause, Ruleset } from '../../../../../engine/model/documents.js';

export const SCHEME: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  title: '方案',
  sources: { page: { title: '公开页' }, other: { title: '另一页' } },
  clauses: [
    {
      id: 'service',
      number: '5.1',
      title: { 'zh-CN': '服务', en: 'Service' },
      points: 10,
      clauses: [
        {
          id: 'posts',
          number: '5.1.1',
          title: { 'zh-CN': '岗位', en: 'Posts' },
          points: 4,
          assess: { method: 'conformity' },
          source: 'page',
        },
        { id: 'network', number: '5.1.2', title: '网点', points: 3.5, assess: { method: 'sampling' } },
        { id: 'funding', number: '5.1.3', points: 2.5, assess: { method: 'conformity' } },
      ],
    },
    {
      id: 'goods',
      number: '5.2',
      title: { 'zh-CN': '商品', en: 'Goods' },
      points: 6,
      clauses: [
        {
          id: 'repair',
          number: '5.2.1',
          title: { 'zh-CN': '维修', en: 'Repair' },
          clauses: [
            { id: 'records', number: '5.2.1.1', points: 2, assess: { method: 'conformity' } },
            { id: 'parts', number: '5.2.1.2', points: 1, assess: { method: 'conformity' } },
          ],
        },
        { id: 'delivery', number: '5.2.2', points: 3, assess: { method: 'conformity' } },
      ],
    },
  ],
  scoring: {},
  evidence: [
    { id: 'repair-records', clauses: ['records', 'delivery'] },
    { id: 'plan', clauses: ['posts'] },
  ],
  conditions: [{ id: 'repaired', holds: { '>=': [{ var: 'clause.repair.share' }, 0.5] } }],
  grades: [{ id: 'qualified', min: { score: 70, 'clause.goods.share': 0.5 } }],
};

/** What the edit makes of the ruleset; it must be one, and give a document of the schema's shape. */
export function applied(ruleset: Ruleset, edit: Edit | false): Ruleset {
  if (edit === false) throw new Error('the command did not apply');
  if (edit.of !== 'ruleset') throw new Error('not an edit of the ruleset');
  if (edit.label['zh-CN'] === '' || edit.label.en === '') throw new Error('an edit without a name');
  const after = produce(ruleset, (draft) => void edit.change(draft));
  const { problems } = check(after, 'ruleset');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return after;
}

export function labelOf(edit: Edit | false): string {
  return edit === false ? '' : edit.label['zh-CN'];
}

export function clauseOf(ruleset: Ruleset, id: string): Clause {
  const found = clauseSpots(ruleset).get(id)?.clause;
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found;
}

/** "service(posts network) goods": the tree by ids. */
export function treeOf(clauses: readonly Clause[]): string {
  return clauses.map(({ id, clauses: below }) => (below === undefined ? id : `${id}(${treeOf(below)})`)).join(' ');
}

/** "5.1(5.1.1 5.1.2) 5.2": the tree by numbers. */
export function numbersOf(clauses: readonly Clause[]): string {
  return clauses.map(({ number = '-', clauses: below }) => (below === undefined ? number : `${number}(${numbersOf(below)})`)).join(' ');
}
