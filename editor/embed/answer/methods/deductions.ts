// deductions: how often each finding was made, or that none was (S-35). "Examined, none found" is an answer; no answer is not.
import { html } from 'lit';
import { numberField } from '../../../ui/number-field.js';
import { memberTitle, numberText } from '../answer-text.js';
import { type MethodControl, record } from '../sheet.js';
import { MOST } from './sampling.js';

export const deductions: MethodControl<'deductions'> = (sheet, assess) => {
  const { desk, leaf, answer, describedBy, isFaulty } = sheet;
  const words = desk.words.answer;
  const findings = answer?.findings;
  // Findings that the ruleset does not have (any more) are shown too: they can be taken out.
  const ids = new Set([...assess.findings.map(({ id }) => id), ...Object.keys(findings ?? {})]);
  const count = (id: string): number => (findings !== undefined && Object.hasOwn(findings, id) ? (findings[id] ?? 0) : 0);
  const set = (id: string, times: number): void => {
    const { [id]: _before, ...others } = findings ?? {};
    record(sheet, { findings: times > 0 ? { ...others, [id]: Math.min(times, MOST) } : others }, `finding:${id}`);
  };
  const isNone = findings !== undefined && [...ids].every((id) => count(id) === 0);
  return html`<div class="findings" role="group" aria-label=${words.findings} aria-describedby=${describedBy ?? ''}>
    <button class="toggle" aria-pressed=${isNone} @click=${() => record(sheet, { findings: isNone ? undefined : {} })}>${words.noFindings}</button>
    ${[...ids].map((id) => {
      const name = memberTitle(assess.findings, id, desk.language);
      const each = assess.findings.find((one) => one.id === id);
      return html`<div class="finding"><span class="what">${name} <small class="soft number">${each && numberText(each.points)}</small></span><span class="stepper"
        ><button aria-label=${words.less(name)} ?disabled=${count(id) === 0} @click=${() => set(id, count(id) - 1)}>−</button
        >${numberField({
          id: `finding-${leaf.id}-${id}`,
          label: name,
          hideLabel: true,
          value: count(id) || undefined,
          placeholder: '0',
          min: 0,
          max: MOST,
          integer: true,
          words: words.number,
          describedBy,
          isFaulty,
          onChange: (times) => set(id, times ?? 0),
        })}<button aria-label=${words.more(name)} @click=${() => set(id, count(id) + 1)}>＋</button></span></div>`;
    })}
  </div>`;
};
