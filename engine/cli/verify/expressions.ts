// Every expression of a ruleset with what a report says that it came to.
import Fraction from 'fraction.js';
import type { Program, Report } from '../../index.js';

export interface ClaimedExpression {
  /** "conditions/answer-rate/holds" */
  readonly place: string;
  readonly expression: unknown;
  /** What the report says; undefined: not known. */
  readonly claimed: Fraction | boolean | string | undefined;
  /** The report says only one thing for sure (a clause that is deleted does not say by what). */
  readonly isOneSided: boolean;
}

export function claimedExpressions(program: Program, report: Report): readonly ClaimedExpression[] {
  return [
    ...ofConditions(program, report),
    ...ofRules(program, report),
    ...ofApplicability(program, report),
    ...ofEvidence(program, report),
    ...ofOutputs(program, report),
  ];
}

function ofConditions({ model }: Program, report: Report): readonly ClaimedExpression[] {
  const states = new Map(report.conditions.map((one) => [one.id, one.state]));
  return [...model.conditions.values()].flatMap(({ condition: { id, holds } }) => {
    const state = states.get(id);
    // A waived condition holds whatever its expression says.
    if (state === undefined || state === 'waived') return [];
    const claimed = state === 'undetermined' ? undefined : state === 'holds';
    return [{ place: `conditions/${id}/holds`, expression: holds, claimed, isOneSided: false }];
  });
}

function ofRules({ model }: Program, report: Report): readonly ClaimedExpression[] {
  const results = new Map(report.clauses.map((one) => [one.id, one]));
  return model.leaves.flatMap(({ id, clause, method, points }) => {
    const result = results.get(id);
    if (method.method !== 'rule' || clause.assess?.method !== 'rule' || result === undefined || result.state === 'deleted') return [];
    // What evidence took away afterwards is not the rule's.
    const share =
      result.answered === null
        ? undefined
        : points.toString() === '0'
          ? result.share
          : new Fraction(result.answered).div(new Fraction(points.toString())).toFraction();
    const isTruth = method.share?.type.kind === 'boolean';
    const claimed = share === undefined || share === null ? undefined : isTruth ? new Fraction(share).equals(1) : new Fraction(share);
    return [{ place: `clauses/${id}/assess.share`, expression: clause.assess.share, claimed, isOneSided: false }];
  });
}

function ofApplicability({ model }: Program, report: Report): readonly ClaimedExpression[] {
  const states = new Map([...report.groups, ...report.clauses].map((one) => [one.id, one.state]));
  return model.nodes.flatMap(({ id, clause }) => {
    const state = states.get(id);
    if (clause.applies === undefined || state === undefined) return [];
    // Deleted says nothing about why; anything else says that it is not false.
    return state === 'deleted' ? [] : [{ place: `clauses/${id}/applies`, expression: clause.applies, claimed: true, isOneSided: true }];
  });
}

function ofEvidence({ model }: Program, report: Report): readonly ClaimedExpression[] {
  const states = new Map(report.evidence.map((one) => [one.id, one.state]));
  return [...model.evidence.values()].flatMap(({ evidence: { id, when } }) => {
    const state = states.get(id);
    if (when === undefined || state === undefined || state === 'not-asked') return [];
    return [{ place: `evidence/${id}/when`, expression: when, claimed: true, isOneSided: true }];
  });
}

function ofOutputs({ model }: Program, report: Report): readonly ClaimedExpression[] {
  return model.outputs.flatMap(({ output }) => {
    const result = Object.hasOwn(report.outputs, output.id) ? report.outputs[output.id] : undefined;
    if (result === undefined) return [];
    const isNumber = output.type === 'number' || output.type === 'money';
    const claimed = result.value === null ? undefined : isNumber ? new Fraction(String(result.value)) : result.value;
    return [{ place: `outputs/${output.id}/value`, expression: output.value, claimed, isOneSided: false }];
  });
}
