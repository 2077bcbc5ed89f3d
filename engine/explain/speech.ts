// Who is speaking of what: a model, a language, and for a report what is looked up again and again.
import type { ClauseResult, GroupResult, Report } from '../model/documents.js';
import type { Model } from '../model/model.js';
import { type Language, reasonPhrases } from '../text/reasons/index.js';
import type { Phrases } from '../text/reasons/phrases.js';

export interface Speech {
  readonly model: Model;
  readonly language: Language;
  readonly say: Phrases;
}

export interface Telling extends Speech {
  readonly report: Report;
  readonly clauses: ReadonlyMap<string, ClauseResult>;
  readonly groups: ReadonlyMap<string, GroupResult>;
}

export function speechOf(model: Model, language: Language): Speech {
  return { model, language, say: reasonPhrases(language) };
}

export function tellingOf(report: Report, model: Model, language: Language): Telling {
  return {
    ...speechOf(model, language),
    report,
    clauses: new Map(report.clauses.map((clause) => [clause.id, clause])),
    groups: new Map(report.groups.map((group) => [group.id, group])),
  };
}
