// What holds the next better grade back, as a list that jumps to the place.
import { html, nothing, type TemplateResult } from 'lit';
import { clauseTitle, conditionTitle, evidenceTitle, titleOf } from '../../../engine/explain/titles.js';
import type { Desk, Target } from '../desk.js';

/** More than this many jumps in one line help nobody: the filter of unanswered clauses does. */
const MOST_JUMPS = 6;

export function nextGrade(desk: Desk): TemplateResult | typeof nothing {
  const { telling, report, model, words } = desk;
  if (telling === undefined) return nothing;
  const next = telling.reasons(report, model).next();
  if (next === undefined) return report.grade === model.grades[0]?.grade.id ? html`<p class="soft">${words.shell.topGrade}</p>` : nothing;
  return html`<p>${next.heading}</p>
    <ul class="steps">
      ${next.steps.map(
        ({ sentence, targets }) => html`<li>
          ${sentence}
          ${
            targets.length === 0
              ? nothing
              : html`<span class="jumps"
                >${targets.slice(0, MOST_JUMPS).map((target) => jump(desk, target))}${
                  targets.length > MOST_JUMPS
                    ? html`<span class="soft small">${words.shell.more(targets.length - MOST_JUMPS)}</span>`
                    : nothing
                }</span
              >`
          }
        </li>`,
      )}
    </ul>`;
}

function jump(desk: Desk, target: Target): TemplateResult | typeof nothing {
  if (target.kind === 'score') return nothing;
  const name = targetName(desk, target);
  return html`<button class="chip" aria-label=${desk.words.shell.go(name)} @click=${() => desk.show(target)}>${shortName(desk, target, name)}</button>`;
}

/** What people call a target. */
function targetName({ model, language, words }: Desk, { kind, id }: Target): string {
  if (kind === 'clause') return clauseTitle(model, id, language);
  if (kind === 'evidence') return evidenceTitle(model, id, language);
  if (kind === 'condition') return conditionTitle(model, id, language);
  if (kind === 'fact') return titleOf(model.facts.get(id)?.fact ?? { id }, language);
  return kind === 'details' ? words.shell.section.details : id;
}

function shortName({ model }: Desk, { kind, id }: Target, name: string): string {
  return (kind === 'clause' ? model.clauseById.get(id)?.clause.number : undefined) ?? name;
}
