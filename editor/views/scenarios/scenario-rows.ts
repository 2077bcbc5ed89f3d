// Scenarios as columns and rows of a grid: what each expects and what it comes to, failing ones on top.

import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { ScenarioResult } from '../../state/checks.js';
import type { Scenario } from '../../state/work.js';
import { listed, named, stated } from '../../text/punctuation.js';
import type { ScenariosWords } from '../../text/studio/scenarios.js';
import type { GridCell, GridColumn, GridRow } from '../../ui/grid/grid-types.js';

/** In a choice: compared with no grade at all. */
export const NO_GRADE = '(null)';

export function scenarioColumns(ruleset: Ruleset, language: Language, words: ScenariosWords): readonly GridColumn[] {
  const grades = [...ruleset.grades, ...(ruleset.ungraded === undefined ? [] : [ruleset.ungraded])];
  const none = { value: '', text: words.notCompared };
  return [
    { id: 'name', title: words.name, kind: 'text', width: 220, isFlexible: true, isFrozen: true },
    { id: 'result', title: words.result, kind: 'shown', width: 190 },
    {
      id: 'status',
      title: words.status,
      kind: 'choice',
      width: 120,
      options: [none, ...Object.entries(words.statuses).map(([value, text]) => ({ value, text }))],
    },
    {
      id: 'grade',
      title: words.grade,
      kind: 'choice',
      width: 120,
      options: [none, { value: NO_GRADE, text: words.noGrade }, ...grades.map((one) => ({ value: one.id, text: titleOf(one, language) }))],
    },
    { id: 'score', title: words.score, kind: 'text', width: 92 },
    { id: 'exactScore', title: words.exactScore, kind: 'text', width: 108 },
    { id: 'problems', title: words.problems, kind: 'text', width: 150 },
    { id: 'en', title: words.english, kind: 'text', width: 200 },
  ];
}

/** Rows by the index of the scenario, failing ones first, otherwise in their order. */
export function scenarioRows(
  ruleset: Ruleset,
  scenarios: readonly Scenario[],
  results: readonly ScenarioResult[] | undefined,
  language: Language,
  words: ScenariosWords,
): readonly GridRow[] {
  const rows = scenarios.map(({ name, expect }, index) => {
    const result = results?.[index];
    const isFailing = (result?.differences.length ?? 0) > 0;
    const said =
      result === undefined
        ? words.waiting
        : isFailing
          ? stated(
              result.differences.map((one) => differenceText(one, ruleset, language, words)),
              language,
            )
          : words.passes;
    const cells: Record<string, GridCell> = {
      name: { text: textIn(name, 'zh-CN') ?? '' },
      en: { text: typeof name === 'string' ? '' : (name.en ?? '') },
      result: { text: said, ...(isFailing ? { mark: { severity: 'error' as const, text: said } } : { look: 'soft' as const }) },
      status: { text: plain(expect.status) },
      grade: { text: expect.grade === null ? NO_GRADE : plain(expect.grade) },
      score: { text: plain(expect.score) },
      exactScore: { text: plain(expect.exactScore) },
      problems: { text: Array.isArray(expect.problems) ? expect.problems.join(' ') : '' },
    };
    return { isFailing, row: { id: String(index), label: textIn(name, language) ?? '', cells } satisfies GridRow };
  });
  return [...rows.filter((one) => one.isFailing), ...rows.filter((one) => !one.isFailing)].map((one) => one.row);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
}

function differenceText(
  { field, expected, found }: ScenarioResult['differences'][number],
  ruleset: Ruleset,
  language: Language,
  words: ScenariosWords,
): string {
  const name = (value: unknown): string => {
    if (value === null || value === undefined) return field === 'grade' ? words.noGrade : '—';
    if (field === 'status') return words.statuses[value as 'final'] ?? String(value);
    const grade =
      field === 'grade'
        ? [...ruleset.grades, ...(ruleset.ungraded === undefined ? [] : [ruleset.ungraded])].find(({ id }) => id === value)
        : undefined;
    return grade !== undefined ? titleOf(grade, language) : Array.isArray(value) ? listed(value.map(String), language) : String(value);
  };
  if (field === 'overlays') return named(words.missingOverlays, name(expected), language);
  if (field === 'problems' && Array.isArray(found) && Array.isArray(expected) && expected.length === 0)
    return named(words.broken, name(found), language);
  const titles: Readonly<Record<string, string>> = {
    status: words.status,
    grade: words.grade,
    score: words.score,
    exactScore: words.exactScore,
    problems: words.problems,
  };
  return words.differs((titles[field] ?? field).replace(/^预期| expected$/, ''), name(expected), name(found));
}
