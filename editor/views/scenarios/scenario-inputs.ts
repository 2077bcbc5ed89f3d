// What a scenario puts in, to read: type, date, facts, the clauses that lose points or are deleted.

import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Answer, Audit, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { namedOverlays } from '../../state/named-overlays.js';
import { clauseSpots } from '../../state/place.js';
import type { Scenario } from '../../state/work.js';
import { listed } from '../../text/punctuation.js';
import type { ScenariosWords } from '../../text/studio/scenarios.js';

export function scenarioInputs(ruleset: Ruleset, scenario: Scenario, language: Language, words: ScenariosWords): TemplateResult {
  const audit = scenario.audit as Partial<Audit>;
  const answers = entriesOf(audit.clauses) as readonly (readonly [string, Answer])[];
  const name = (id: string): string => {
    const clause = clauseSpots(ruleset).get(id)?.clause;
    return clause === undefined ? id : [clause.number, titleOf(clause, language)].filter(Boolean).join(' ');
  };
  const facts = entriesOf(audit.facts).map(([id, value]) => {
    const fact = ruleset.facts?.find((one) => one.id === id);
    return [
      fact === undefined ? id : titleOf(fact, language),
      typeof value === 'boolean' ? words.yesNo(value) : shownValue(value),
    ] as const;
  });
  const overlays = namedOverlays(scenario);
  const pairs = [
    [words.type, Object.hasOwn(words.types, String(audit.type)) ? words.types[String(audit.type)] : shownValue(audit.type)],
    [words.date, shownValue(audit.date)],
    [
      words.overlays,
      listed(
        overlays.map(({ id, version }) => `${id} ${version}`),
        language,
      ),
    ],
  ].filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${[...pairs, ...facts].map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
    <p class="soft small">${words.answers(answers.length)}</p>
    ${section(
      words.notConforming,
      answers.filter(([, answer]) => losesPoints(answer)).map(([id]) => name(id)),
    )}
    ${section(
      words.deleted,
      answers.filter(([, answer]) => answer?.notApplicable === true).map(([id]) => name(id)),
    )}`;
}

/** Of what may be anything: an audit is kept as it was handed in. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function shownValue(value: unknown): string {
  return value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function section(title: string, names: readonly string[]): TemplateResult | typeof nothing {
  return names.length === 0 ? nothing : html`<h4>${title}</h4><ul>${names.map((one) => html`<li>${one}</li>`)}</ul>`;
}

/** As far as it can be seen from the answer alone. */
function losesPoints(answer: Answer): boolean {
  const { result, nonconforming } = (answer ?? {}) as { readonly result?: unknown; readonly nonconforming?: unknown };
  return result === 'nonconforming' || (typeof nonconforming === 'number' && nonconforming > 0);
}
