// Sets the change note of the publication, which is kept beside the document.
import type { Edit } from '../../state/edit.js';
import type { Work } from '../../state/work.js';

/** False where it is that already. */
export function setNote(work: Work, note: string): Edit | false {
  if (note === work.note) return false;
  return {
    of: 'work',
    label: { 'zh-CN': '修改说明', en: 'Change note' },
    joins: 'note',
    change: (draft) => {
      draft.note = note;
    },
  };
}
