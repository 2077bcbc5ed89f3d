// A minimum of a grade: the score, or the share or points of a clause or tag. A lone score is written as a number, as the schema allows.
import type { Grade, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { differenceLabel } from '../field-label.js';

/** The minima of a grade by their paths ("score", "clause.service.share"). */
export function minimaOfGrade({ min }: Pick<Grade, 'min'>): Readonly<Record<string, number>> {
  return typeof min === 'number' ? { score: min } : min;
}

/** undefined takes the minimum away. False where nothing changes, or where it is the last: a grade has at least one. */
export function setMinimum(ruleset: Ruleset, id: string, path: string, value: number | undefined, joins?: string): Edit | false {
  const index = ruleset.grades.findIndex((one) => one.id === id);
  const grade = ruleset.grades[index];
  if (grade === undefined) return false;
  const before = minimaOfGrade(grade);
  const from = Object.hasOwn(before, path) ? before[path] : undefined;
  if (from === value) return false;
  const rest = Object.entries(before).filter(([name]) => name !== path);
  if (value === undefined && rest.length === 0) return false;
  const after: Readonly<Record<string, number>> =
    value === undefined
      ? Object.fromEntries(rest)
      : from === undefined
        ? { ...before, [path]: value }
        : Object.fromEntries(Object.entries(before).map(([name, old]) => [name, name === path ? value : old]));
  const isLoneScore = Object.keys(after).length === 1 && after.score !== undefined && typeof grade.min === 'number';
  return {
    of: 'ruleset',
    place: { collection: 'grades', id, field: 'min' },
    label: differenceLabel({
      kind: 'threshold',
      collection: 'grades',
      id,
      field: 'min',
      path,
      ...(grade.title === undefined ? {} : { label: grade.title }),
      ...(from === undefined ? {} : { from }),
      ...(value === undefined ? {} : { to: value }),
    }),
    ...(joins === undefined ? {} : { joins }),
    change: (draft) => {
      const target = draft.grades[index];
      if (target !== undefined) target.min = isLoneScore ? (after.score ?? 0) : { ...after };
    },
  };
}
