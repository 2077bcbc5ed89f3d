// rule: takes no answer; shows what it came to, or what it still lacks, with the way there (S-37).

import { html, nothing } from 'lit';
import { type ClauseResult, titleOf } from '../../../../engine/page.js';
import type { Desk, Target } from '../../desk.js';
import type { MethodControl } from '../sheet.js';

interface Lack {
  readonly text: string;
  readonly target: Target;
}

export const rule: MethodControl<'rule'> = ({ desk, result }) => {
  const words = desk.words.answer;
  if (result === undefined) return nothing;
  const lacks = lacking(desk, result.why);
  const tone = result.state === 'conforming' ? 'good' : result.state === 'nonconforming' ? 'bad' : 'soft';
  return html`<span class="computed"><span class="soft">${words.computed}</span> <span class=${tone}>${desk.words.shell.state[result.state]}</span
    >${
      result.state !== 'undetermined' || lacks.length === 0
        ? nothing
        : html` <span class="soft small">${words.lacks}</span>${lacks.map(
            ({ text, target }) => html`<button class="link small" @click=${() => desk.show(target)}>${text}</button> `,
          )}`
    }</span>`;
};

/** What the rule reads and nobody has recorded, by the values that the reason carries (null where there is none). */
function lacking({ model, language, words }: Desk, { params }: ClauseResult['why']): readonly Lack[] {
  const { values = [] } = params as { readonly values?: readonly { readonly path: string; readonly value: unknown }[] };
  const found = new Map<string, Lack>();
  for (const { path, value } of values) {
    if (value !== null) continue;
    const [first = '', id = ''] = path.split('.');
    const member = first === 'facts' ? model.facts.get(id)?.fact : model.evidence.get(id)?.evidence;
    const kind = first === 'facts' ? 'fact' : first === 'evidence' ? 'evidence' : 'details';
    const text = member ? titleOf(member, language) : (words.answer.paths[path] ?? words.answer.paths[first] ?? path);
    found.set(text, { text, target: { kind, id: kind === 'details' ? first : id } });
  }
  return [...found.values()];
}
