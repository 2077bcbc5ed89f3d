// The grades as columns and rows of a grid, and what is typed there as edits.
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Grade, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { minimaOfGrade } from '../../commands/grades/set-minimum.js';
import type { FoundProblem } from '../../state/checks.js';
import { clauseSpots } from '../../state/place.js';
import type { GradesWords } from '../../text/studio/grades.js';
import type { GridCell, GridColumn, GridMark, GridRow } from '../../ui/grid/grid-types.js';
import { typedNumber } from '../../ui/typed-number.js';

/** All paths that some grade has a minimum of; the score always, and first. */
export function minimumPaths(grades: readonly Grade[]): readonly string[] {
  return [...new Set(['score', ...grades.flatMap((grade) => Object.keys(minimaOfGrade(grade)))])];
}

/** 「5.2 商品服务 得分率 ≥」. */
export function pathTitle(ruleset: Ruleset, path: string, language: Language, words: GradesWords): string {
  if (path === 'score') return words.minimum;
  const [kind = '', id = '', what = ''] = path.split('.');
  const clause = kind === 'clause' ? clauseSpots(ruleset).get(id)?.clause : undefined;
  const name = clause === undefined ? id : [clause.number, titleOf(clause, language)].filter(Boolean).join(' ');
  return what === 'share' ? words.share(name) : words.points(name);
}

export function gradeColumns(ruleset: Ruleset, paths: readonly string[], language: Language, words: GradesWords): readonly GridColumn[] {
  return [
    { id: 'title', title: words.chinese, kind: 'text', width: 150, isFlexible: true, isFrozen: true },
    { id: 'en', title: words.english, kind: 'text', width: 150 },
    { id: 'stars', title: words.stars, kind: 'number', width: 64 },
    ...paths.map(
      (path): GridColumn => ({
        id: `min:${path}`,
        title: pathTitle(ruleset, path, language, words),
        kind: 'number',
        width: path === 'score' ? 90 : 170,
      }),
    ),
    { id: 'id', title: words.id, kind: 'shown', width: 130 },
  ];
}

export function gradeRow(
  grade: Grade,
  paths: readonly string[],
  language: Language,
  marks: readonly FoundProblem[],
  sentence: (found: FoundProblem) => string,
): GridRow {
  const minima = minimaOfGrade(grade);
  const found = marks.find(({ problem }) => problem.severity === 'error') ?? marks.find(({ problem }) => problem.severity === 'warning');
  const mark: GridMark | undefined = found === undefined ? undefined : { severity: found.problem.severity, text: sentence(found) };
  const cells: Record<string, GridCell> = {
    title: { text: textIn(grade.title, 'zh-CN') ?? '', ...(mark === undefined ? {} : { mark }) },
    en: { text: typeof grade.title === 'object' ? (grade.title.en ?? '') : '' },
    stars: { text: grade.stars === undefined ? '' : String(grade.stars) },
    id: { text: grade.id, look: 'soft' },
  };
  for (const path of paths) {
    const value = Object.hasOwn(minima, path) ? minima[path] : undefined;
    cells[`min:${path}`] = { text: value === undefined ? '' : String(value) };
  }
  return { id: grade.id, label: titleOf(grade, language), cells };
}

/** By column the field of a grade that it shows. */
export function gradeFields(paths: readonly string[]): Readonly<Record<string, string>> {
  return {
    title: 'title.zh-CN',
    en: 'title.en',
    stars: 'stars',
    ...Object.fromEntries(paths.map((path) => [`min:${path}`, `min.${path}`])),
  };
}

/** A minimum as it is typed: a share also in per cent. */
export function typedMinimum(path: string, text: string): number | undefined | 'wrong' {
  const plain = text.normalize('NFKC').trim();
  if (!path.endsWith('.share') || !plain.endsWith('%')) return typedNumber(plain);
  const value = typedNumber(plain.slice(0, -1));
  return typeof value === 'number' ? Number((value / 100).toPrecision(15)) : 'wrong';
}
