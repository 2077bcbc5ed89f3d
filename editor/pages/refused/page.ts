// Each of these is wrong on purpose: what a reader then sees is the element's own.
import 'steelyard/evaluator';

const FOLDER = '../rulesets/gbt-27922-2011/1.0.0';

function evaluator(id: string): HTMLElementTagNameMap['steelyard-evaluator'] | null {
  return document.querySelector<HTMLElementTagNameMap['steelyard-evaluator']>(`#${id}`);
}

async function documentAt(address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(address);
  return answer.json() as Promise<Record<string, unknown>>;
}

const [ruleset, audit] = await Promise.all([
  documentAt(`${FOLDER}/ruleset.json`),
  documentAt(`${FOLDER}/audits/03-bedding-three-deletions-three-star.audit.json`),
]);

// An audit that names a version which is not the one shown: the reader is asked, and nothing is lost.
const forLater = { ...audit, ruleset: { ...(audit.ruleset as object), version: '2.0.0' } };
Object.assign(evaluator('version') ?? {}, { audit: forLater });

// A title that is a number, and grades that are a text: named with their places. The audit that came with it can still be exported.
Object.assign(evaluator('errors') ?? {}, { ruleset: { ...ruleset, title: 5, grades: 'A' }, audit });
