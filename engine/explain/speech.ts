// Who is speaking of what: a model, a language, and for a report what is looked up again and again.
import type { ClauseResult, GroupResult, Report } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { Voice } from '../text/voice.js';

export interface Speech extends Voice {
  readonly model: Model;
}

export interface Telling extends Speech {
  readonly report: Report;
  readonly clauses: ReadonlyMap<string, ClauseResult>;
  readonly groups: ReadonlyMap<string, GroupResult>;
}

export function speechWith(model: Model, voice: Voice): Speech {
  return { ...voice, model };
}

export function tellingWith(report: Report, model: Model, voice: Voice): Telling {
  return {
    ...speechWith(model, voice),
    report,
    clauses: new Map(report.clauses.map((clause) => [clause.id, clause])),
    groups: new Map(report.groups.map((group) => [group.id, group])),
  };
}
