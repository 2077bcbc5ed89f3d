// The documents that somebody begins with who begins with nothing: small, and right as they stand, so that the first edit has no
// problems to mend before it.
import type { Overlay, Ruleset, Text } from '../../engine/model/documents.js';

/** A scheme with one group of two clauses, 100 points and two grades. `title` as the reader typed it. */
export function blankScheme(title: Text, id: string): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id,
    version: '1.0.0',
    status: 'draft',
    title,
    clauses: [
      {
        id: 'group-1',
        number: '1',
        title: { 'zh-CN': '第一组', en: 'First group' },
        points: 100,
        clauses: [
          { id: 'clause-1', number: '1.1', title: { 'zh-CN': '条款一', en: 'Clause one' }, points: 60, assess: { method: 'conformity' } },
          { id: 'clause-2', number: '1.2', title: { 'zh-CN': '条款二', en: 'Clause two' }, points: 40, assess: { method: 'conformity' } },
        ],
      },
    ],
    scoring: { scale: 100 },
    grades: [
      { id: 'good', title: { 'zh-CN': '良好', en: 'Good' }, min: 85 },
      { id: 'qualified', title: { 'zh-CN': '合格', en: 'Qualified' }, min: 60 },
    ],
    ungraded: { id: 'not-qualified', title: { 'zh-CN': '不合格', en: 'Not qualified' } },
  };
}

/** An overlay that changes nothing yet. */
export function blankOverlay(title: Text, id: string, base: { readonly id: string; readonly version: string }): Overlay {
  return {
    format: 'steelyard/overlay@1',
    id,
    version: '1.0.0',
    status: 'draft',
    title,
    extends: { id: base.id, version: base.version },
    changes: [],
  };
}

/** A valid id made of what somebody typed; `otherwise` where nothing of it may be in an id (Chinese). */
export function idOf(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? otherwise : plain;
}
