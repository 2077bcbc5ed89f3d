// The views of an open document: in which order and groups they are listed, for which documents, how each is loaded, and which of them
// a place is edited in. A new view is one line here and a folder beside this file.

import type { Place } from '../state/place.js';
import type { ViewId } from '../state/studio.js';
import type { DocumentKind } from '../state/work.js';

export type ViewGroup = 'rules' | 'tests' | 'versions';

export interface ViewEntry {
  readonly id: ViewId;
  readonly group: ViewGroup;
  /** Absent: for both. */
  readonly only?: DocumentKind;
  /** Registers `steelyard-view-<id>`. */
  load(): Promise<unknown>;
  /** Collections (and sections) whose things are edited here. */
  readonly collections: readonly string[];
}

export const VIEWS: readonly ViewEntry[] = [
  { id: 'overlay', group: 'rules', only: 'overlay', load: () => import('./overlay/define.js'), collections: ['overlay'] },
  { id: 'outline', group: 'rules', load: () => import('./outline/define.js'), collections: ['clauses', 'sources'] },
  { id: 'evidence', group: 'rules', load: () => import('./evidence/define.js'), collections: ['evidence'] },
  { id: 'grades', group: 'rules', load: () => import('./grades/define.js'), collections: ['grades', 'ungraded'] },
  { id: 'conditions', group: 'rules', load: () => import('./conditions/define.js'), collections: ['conditions'] },
  { id: 'adjustments', group: 'rules', load: () => import('./adjustments/define.js'), collections: ['adjustments'] },
  { id: 'scoring', group: 'rules', load: () => import('./scoring/define.js'), collections: ['scoring'] },
  { id: 'facts', group: 'rules', load: () => import('./facts/define.js'), collections: ['facts'] },
  { id: 'tables', group: 'rules', load: () => import('./tables/define.js'), collections: ['tables'] },
  { id: 'outputs', group: 'rules', load: () => import('./outputs/define.js'), collections: ['outputs'] },
  { id: 'stages', group: 'rules', load: () => import('./stages/define.js'), collections: ['stages'] },
  { id: 'scenarios', group: 'tests', load: () => import('./scenarios/define.js'), collections: ['scenarios'] },
  { id: 'source', group: 'tests', load: () => import('./source/define.js'), collections: ['overlayPolicy'] },
  { id: 'changes', group: 'versions', load: () => import('./changes/define.js'), collections: [] },
  { id: 'versions', group: 'versions', load: () => import('./versions/define.js'), collections: ['ruleset', 'approval', 'effective'] },
  { id: 'print', group: 'versions', load: () => import('./print/define.js'), collections: [] },
];

export function viewsFor(kind: DocumentKind): readonly ViewEntry[] {
  return VIEWS.filter(({ only }) => only === undefined || only === kind);
}

/** The view in which a place is edited best. A whole collection ("clauses" of the ruleset) is where its members are. */
export function viewOfPlace({ collection, field }: Place): ViewId {
  const [first = ''] = (field ?? '').split('.');
  const isWhole = collection === 'ruleset' && VIEWS.some((one) => one.collections.includes(first));
  return viewOf(isWhole ? first : collection);
}

/** The view in which a collection is edited; Source, which has everything, where there is none of its own. */
export function viewOf(collection: string): ViewId {
  return VIEWS.find((one) => one.collections.includes(collection))?.id ?? 'source';
}
