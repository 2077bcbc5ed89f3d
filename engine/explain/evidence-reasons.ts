// What evidence was asked for, what was provided, and what a shortfall means (S-50 to S-57).
import type { EvidenceResult } from '../model/documents.js';
import type { EvidenceModel } from '../model/model.js';
import type { Telling } from './speech.js';
import { clauseTitle, evidenceTitle, textIn } from './titles.js';

type Reason = (telling: Telling, result: EvidenceResult, asked: string, model: EvidenceModel | undefined) => string;

const MOST_CLAUSES = 5;

export const EVIDENCE_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['evidence-enough', enough],
  ['evidence-short', short],
  ['evidence-unrecorded', unrecorded],
  ['evidence-undetermined', undetermined],
  ['evidence-not-asked', notAsked],
]);

export function evidenceReason(telling: Telling, result: EvidenceResult): string {
  const reason = EVIDENCE_REASONS.get(result.why.code);
  if (reason === undefined) return telling.say.unknownReason(result.why.code);
  const model = telling.model.evidence.get(result.id);
  return reason(telling, result, askedText(telling, result, model), model);
}

/** A number of pieces of an item of evidence, with its unit. */
export function quantityOfEvidence({ say, model, language }: Telling, id: string, count: number): string {
  const unit = textIn(model.evidence.get(id)?.evidence.unit, language);
  return say.evidence.quantity(count, unit);
}

/** What else would do, where there is anything else. */
export function alternativesText({ say, model, language }: Telling, id: string): string {
  const alternatives = model.evidence.get(id)?.evidence.alternatives ?? [];
  const titles = alternatives.map((other) => evidenceTitle(model, other, language));
  return titles.length === 0 ? '' : say.evidence.alternatives(say.pieces.quotedList(titles));
}

function askedText(telling: Telling, { id, required }: EvidenceResult, model: EvidenceModel | undefined): string {
  const { say } = telling;
  const least = model?.min ?? required ?? 0;
  const age = model === undefined || model.maxAgeMonths === null ? '' : say.evidence.within(String(model.maxAgeMonths));
  const quantity = quantityOfEvidence(telling, id, least);
  if (model?.isPerProduct === true) {
    const total = required === null || required === least ? undefined : quantityOfEvidence(telling, id, required);
    return say.evidence.askedPerProduct(quantity, total) + age;
  }
  return (model?.evidence.quantity?.min === null ? say.evidence.askedUnstated : say.evidence.asked(quantity)) + age;
}

function enough(telling: Telling, { id, provided }: EvidenceResult, asked: string): string {
  return telling.say.evidence.enough(asked, quantityOfEvidence(telling, id, provided ?? 0));
}

function short(telling: Telling, result: EvidenceResult, asked: string, model: EvidenceModel | undefined): string {
  const { say } = telling;
  const provided = quantityOfEvidence(telling, result.id, result.provided ?? 0);
  const missing = quantityOfEvidence(telling, result.id, result.short ?? 0);
  return say.pieces.sentences(
    say.evidence.short(asked, provided, missing),
    alternativesText(telling, result.id),
    consequence(telling, result, model, true),
  );
}

function unrecorded(telling: Telling, result: EvidenceResult, asked: string, model: EvidenceModel | undefined): string {
  const { say } = telling;
  return say.pieces.sentences(
    say.evidence.unrecorded(asked),
    alternativesText(telling, result.id),
    consequence(telling, result, model, false),
  );
}

function undetermined(telling: Telling, result: EvidenceResult, asked: string, model: EvidenceModel | undefined): string {
  const { say } = telling;
  const open = result.required === null ? say.evidence.withoutProducts(asked) : say.evidence.undetermined(asked);
  return say.pieces.sentences(open, consequence(telling, result, model, false));
}

function notAsked({ say, model, clauses }: Telling, _result: EvidenceResult, _asked: string, item: EvidenceModel | undefined): string {
  const leaves = item?.leaves ?? [];
  const isDeleted = leaves.length > 0 && leaves.every((leaf) => clauses.get(model.leaves[leaf]?.id ?? '')?.state === 'deleted');
  return isDeleted ? say.evidence.notAskedDeleted : say.evidence.notAsked;
}

function consequence(telling: Telling, result: EvidenceResult, item: EvidenceModel | undefined, isShort: boolean): string {
  const { say, model, language } = telling;
  if (result.shortfall === 'warn') return isShort ? say.evidence.onlyWarns : '';
  if (result.shortfall === 'incomplete') return say.evidence.keepsOpen;
  const titles = (item?.evidence.clauses ?? []).map((id) => clauseTitle(model, id, language));
  if (titles.length === 0) return '';
  const clauses = titles.length > MOST_CLAUSES ? say.pieces.firstOf(titles.slice(0, MOST_CLAUSES)) : say.pieces.list(titles);
  return isShort ? say.evidence.takesPoints(clauses) : say.pieces.sentences(say.evidence.mayTakePoints(clauses), say.evidence.keepsOpen);
}
