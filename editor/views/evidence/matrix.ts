// Clauses × evidence: which clause needs which item, ticked. Rows are the tree of clauses, columns the items.
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { linkEvidence } from '../../commands/clauses/link-evidence.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import type { EvidenceWords } from '../../text/studio/evidence.js';
import type { CellEdit, GridCell, GridColumn, GridRow } from '../../ui/grid/grid-types.js';

export function matrixColumns({ evidence = [] }: Ruleset, language: Language, words: EvidenceWords): readonly GridColumn[] {
  return [
    { id: 'clause', title: words.clause, kind: 'shown', width: 300, isTree: true, isFrozen: true },
    ...evidence.map(
      (item): GridColumn => ({
        id: `e:${item.id}`,
        title: titleOf(item, language),
        hint: titleOf(item, language),
        kind: 'tick',
        width: 96,
      }),
    ),
  ];
}

/** A link to a group counts for all below it, which is shown quietly there. */
export function matrixRows(ruleset: Ruleset, filter: string, language: Language): readonly GridRow[] {
  const { evidence = [] } = ruleset;
  const linked = new Map(evidence.map((item) => [item.id, new Set(item.clauses ?? [])]));
  const spots = clauseSpots(ruleset);
  const wanted = filter.normalize('NFKC').trim().toLowerCase();
  const parents = (id: string): readonly string[] => {
    const parent = spots.get(id)?.parent ?? null;
    return parent === null ? [] : [parent, ...parents(parent)];
  };
  const hits = new Set<string>();
  for (const [id, { clause }] of spots)
    if (`${clause.number ?? ''} ${titleOf(clause, 'zh-CN')} ${titleOf(clause, 'en')}`.toLowerCase().includes(wanted))
      for (const one of [id, ...parents(id)]) hits.add(one);
  return [...spots]
    .filter(([id]) => hits.has(id))
    .map(([id, { clause, level }]) => {
      const above = parents(id);
      const cells: Record<string, GridCell> = { clause: { text: [clause.number, titleOf(clause, language)].filter(Boolean).join(' ') } };
      for (const item of evidence) {
        const own = linked.get(item.id);
        const isInherited = above.some((one) => own?.has(one) === true);
        cells[`e:${item.id}`] = {
          text: own?.has(id) === true ? 'true' : '',
          ...(isInherited ? { look: 'soft', hint: titleOf(item, language) } : {}),
        };
      }
      const isGroup = clause.clauses !== undefined;
      return {
        id,
        label: titleOf(clause, language),
        level,
        cells,
        ...(isGroup ? { isGroup: true, isExpanded: true, look: 'group' as const } : {}),
      };
    });
}

export function matrixEdits(edits: readonly CellEdit[]): readonly ((ruleset: Ruleset) => Edit | false)[] {
  return edits.flatMap(({ row, column, text }) =>
    column.startsWith('e:') ? [(ruleset: Ruleset) => linkEvidence(ruleset, row, column.slice(2), text === 'true')] : [],
  );
}
