// The audit of a trial as one of the documents that it is tried under: that it was made under other versions, or on a day before the
// draft comes into force, is no fault of a trial.
import type { Audit, Overlay, Ruleset } from '../../engine/model/documents.js';

/** Names these documents and, where its day lies outside their periods, the nearest day inside. The same object where nothing differs. */
export function trialAudit(audit: Audit, ruleset: Ruleset, overlays: readonly Overlay[]): Audit {
  const named = overlays.map(({ id, version }) => ({ id, version }));
  const date = dayWithin(audit.date, [ruleset, ...overlays]);
  const isSame =
    audit.ruleset?.id === ruleset.id &&
    audit.ruleset.version === ruleset.version &&
    date === audit.date &&
    JSON.stringify(audit.overlays ?? []) === JSON.stringify(named);
  if (isSame) return audit;
  const { overlays: _, ...rest } = audit;
  return {
    ...rest,
    ruleset: { id: ruleset.id, version: ruleset.version },
    ...(named.length === 0 ? {} : { overlays: named }),
    ...(date === undefined ? {} : { date }),
  } as Audit;
}

/** Dates of one form compare as texts. What is no date, or a period without days, is left as it is: the evaluation says so. */
function dayWithin(
  date: string | undefined,
  documents: readonly { readonly effective?: { readonly from?: string | null; readonly until?: string | null } }[],
): string | undefined {
  if (date === undefined) return undefined;
  const from = documents
    .flatMap(({ effective }) => effective?.from ?? [])
    .sort()
    .at(-1);
  const until = documents.flatMap(({ effective }) => effective?.until ?? []).sort()[0];
  if (from !== undefined && until !== undefined && until < from) return date;
  if (from !== undefined && date < from) return from;
  return until !== undefined && date > until ? until : date;
}
