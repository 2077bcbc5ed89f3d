// A state in words, colour and shape: none of the three alone. Where there is a reason, the mark is the button that opens it.
import { html, type TemplateResult } from 'lit';
import type { Desk, Target } from '../desk.js';

export type Tone = 'good' | 'bad' | 'warn' | 'soft';

const SHAPES: Readonly<Record<Tone, string>> = { good: '✓', bad: '✕', warn: '▲', soft: '○' };

/** A mark that only says. */
export function stateMark(tone: Tone, text: string): TemplateResult {
  return html`<span class="mark ${tone}"><span class="shape" aria-hidden="true">${SHAPES[tone]}</span>${text}</span>`;
}

/** A mark that opens the reason; whyText with the key "<kind>:<id>" shows it. */
export function whyMark(desk: Desk, { kind, id }: Target, name: string, tone: Tone, text: string): TemplateResult {
  const key = `why:${kind}:${id}`;
  return html`<button
    class="bare why" aria-expanded=${desk.isOpen(key)} title=${desk.words.shell.why}
    aria-label="${text} · ${desk.words.shell.whyOf(name)}" @click=${() => desk.toggle(key)}
  >${stateMark(tone, text)}</button>`;
}
