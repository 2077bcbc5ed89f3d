// What was typed in Source as a change of the document: one edit, in which only what differs is touched.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import type { WorkEdit } from '../state/edit.js';
import { reconcile } from '../state/reconcile.js';

/** `before` is the document as the workpiece has it; `after` as the text says. Typing goes on in one step. */
export function sourceEdit(before: Ruleset | Overlay, after: Ruleset | Overlay): WorkEdit {
  return {
    of: 'work',
    label: { 'zh-CN': '源码编辑', en: 'Edited in Source' },
    joins: 'source',
    change: (work) => reconcile(work, 'document', before, after),
  };
}
