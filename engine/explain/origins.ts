// Where a rule comes from: the document that set it last, and the source it rests on with how sure that is (S-127).
import type { Origin, Report } from '../model/documents.js';
import type { Speech, Telling } from './speech.js';
import { textIn } from './titles.js';

/** 「规则出自 gbt-27922-2011@1.0.0，依据：评分规则公开页（可信度：一处公开资料）。」 */
export function originSentence({ model, language, say }: Speech, { setBy, source }: Origin): string {
  if (source === null) return say.origin.setBy(setBy);
  const sources = model.ruleset.sources ?? {};
  const declared = Object.hasOwn(sources, source) ? sources[source] : undefined;
  return say.origin.source(setBy, textIn(declared?.title, language) ?? source, textIn(declared?.confidence, language));
}

/** By place, as overlays name it: "clauses/repair", "conditions/…", "evidence/…", "adjustments/…", "outputs/…". */
export function originsOf(telling: Telling): ReadonlyMap<string, string> {
  const { report } = telling;
  const told = new Map<string, string>();
  const sentences = new Map<string, string>();
  for (const [place, origin] of placesOf(report)) {
    const key = JSON.stringify([origin.setBy, origin.source]);
    const sentence = sentences.get(key) ?? originSentence(telling, origin);
    sentences.set(key, sentence);
    told.set(place, sentence);
  }
  return told;
}

/** Of one place; undefined where the report has nothing there. */
export function originAt(telling: Telling, place: string): string | undefined {
  for (const [one, origin] of placesOf(telling.report)) if (one === place) return originSentence(telling, origin);
  return undefined;
}

function* placesOf(report: Report): Generator<readonly [string, Origin]> {
  for (const { id, source } of [...report.clauses, ...report.groups]) yield [`clauses/${id}`, source];
  for (const { id, source } of report.conditions) yield [`conditions/${id}`, source];
  for (const { id, source } of report.evidence) yield [`evidence/${id}`, source];
  for (const { id, source } of report.adjustments) yield [`adjustments/${id}`, source];
  for (const [id, { source }] of Object.entries(report.outputs)) yield [`outputs/${id}`, source];
}
