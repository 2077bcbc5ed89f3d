// What ids are called in the ruleset that a report was made with, in the reader's language. An id without a title shows itself.
import type { Language, Program, Report } from '../../index.js';

interface Titled {
  readonly id: string;
  readonly title?: Title | undefined;
  readonly number?: string;
}

type Title = string | { readonly 'zh-CN'?: string; readonly en?: string };

export interface Names {
  clause(id: string): string;
  evidence(id: string): string;
  condition(id: string): string;
  adjustment(id: string): string;
  grade(id: string): string;
  output(id: string): string;
  /** Empty where not even the id of the ruleset is known. */
  readonly ruleset: string;
  /** Ids of the top-level clauses, in order. */
  readonly categories: readonly string[];
}

/** `program` is undefined for a report that nothing was evaluated for: then ids stand for themselves. */
export function namesFor(program: Program | undefined, report: Report, language: Language): Names {
  const ruleset = program?.effective.ruleset;
  const clauses = new Map<string, string>();
  const collect = (list: readonly (Titled & { readonly clauses?: readonly unknown[] })[]): void => {
    for (const clause of list) {
      const title = titleOf(clause, language);
      clauses.set(clause.id, clause.number === undefined ? title : `${clause.number} ${title}`);
      collect((clause.clauses ?? []) as typeof list);
    }
  };
  collect((ruleset?.clauses ?? []) as readonly Titled[]);
  const of = (list: readonly Titled[] | undefined): ((id: string) => string) => {
    const titles = new Map((list ?? []).map((one) => [one.id, titleOf(one, language)]));
    return (id) => titles.get(id) ?? id;
  };
  const reference = `${report.ruleset.id ?? ''} ${report.ruleset.version ?? ''}`.trim();
  return {
    clause: (id) => clauses.get(id) ?? id,
    evidence: of(ruleset?.evidence),
    condition: of(ruleset?.conditions),
    adjustment: of(ruleset?.adjustments),
    grade: of([...(ruleset?.grades ?? []), ...(ruleset?.ungraded === undefined ? [] : [ruleset.ungraded])]),
    output: of(ruleset?.outputs),
    ruleset: ruleset === undefined ? reference : `${textOf(ruleset.title, language)} ${ruleset.version}`,
    categories: (ruleset?.clauses ?? []).map((clause) => clause.id),
  };
}

export function titleOf({ id, title }: Titled, language: Language): string {
  return title === undefined ? id : textOf(title, language);
}

/** A text for people in one language, or in the other where there is only that. S-3. */
export function textOf(text: Title, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text['zh-CN'] ?? text.en ?? '';
}
