// The grades with their minima of the score, worst first, as one line below the result: where the audit stands, and how far it is
// to the next.
import type { Program, Report } from '../../index.js';
import type { Context } from '../context.js';
import type { Names } from './names.js';
import { readable } from './quantity-text.js';

/** Empty where no grade has a minimum of the score. */
export function gradeLadder(report: Report, program: Program | undefined, names: Names, { style }: Context): string {
  const steps = (program?.model.grades ?? []).flatMap(({ grade, minima }) => {
    const minimum = minima.find(({ path }) => path === 'score');
    if (minimum === undefined) return [];
    const text = `${names.grade(grade.id)} ≥ ${readable(minimum.min.toString())}`;
    return [grade.id === report.grade ? style.bold(`▸ ${text}`) : style.dim(text)];
  });
  return steps.reverse().join('   ');
}
