// Undo and redo, jump to what is unanswered, and the menu of what is needed less often.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Frame } from './frame.js';

export function tools(desk: Desk, frame: Frame, open: number): TemplateResult {
  const { words, isReadonly } = desk;
  return html`<div class="tools" part="tools">
    ${
      frame.saving === 'off'
        ? nothing
        : html`<span class="small ${frame.saving === 'failed' ? 'bad' : 'soft'}">${frame.saving === 'saved' ? words.shell.saved : words.shell.notSaved}</span>`
    }
    ${
      isReadonly
        ? nothing
        : html`<button class="bare icon" aria-disabled=${!frame.canUndo} aria-label=${words.shell.undo} title="${words.shell.undo} Ctrl+Z" @click=${() => frame.undo()}>${arrow(false)}</button>
            <button class="bare icon" aria-disabled=${!frame.canRedo} aria-label=${words.shell.redo} title="${words.shell.redo} Ctrl+Y" @click=${() => frame.redo()}>${arrow(true)}</button>
            ${open === 0 ? nothing : html`<button class="main wide-only" title="Alt+N" @click=${() => frame.showNextOpen()}>${words.shell.nextOpen} <span class="number">${open}</span></button>`}`
    }
    <details class="menu" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
      <summary>${words.shell.tools}</summary>
      <div class="menu-list" @click=${closeWhenDone}>
        ${isReadonly ? nothing : personField(desk, frame)}
        ${isReadonly ? nothing : html`<button class="bare" @click=${() => frame.chooseFile()}>${words.shell.importAudit}</button>`}
        <button class="bare" @click=${() => frame.download('audit')}>${words.shell.exportAudit}</button>
        <button class="bare" @click=${() => frame.download('report')}>${words.shell.exportReport}</button>
        <button class="bare" @click=${() => frame.print()}>${words.shell.print}</button>
        ${isReadonly ? nothing : html`<button class="bare" @click=${() => frame.clear()}>${words.shell.reset}</button>`}
        ${
          isReadonly
            ? nothing
            : html`<dl class="keys small" aria-label=${words.shell.keys}>
          ${words.shell.keyList.map(([key, meaning]) => html`<div><dt>${key}</dt><dd>${meaning}</dd></div>`)}
        </dl>`
        }
      </div>
    </details>
  </div>`;
}

/** Back, or the same mirrored. */
function arrow(isForward: boolean): TemplateResult {
  return html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    ${svg`<path class="stroke" transform=${isForward ? 'matrix(-1 0 0 1 18 0)' : 'matrix(1 0 0 1 0 0)'} d="M6 3 2.5 6.5 6 10M3 6.5h7.5a4.25 4.25 0 0 1 0 8.5H6"></path>`}
  </svg>`;
}

function personField({ words, person }: Desk, frame: Frame): TemplateResult {
  return html`<label class="person small">
    ${words.shell.person}
    <input id="person" maxlength="200" .value=${person ?? ''} title=${words.shell.personHint} @change=${(event: Event) => frame.sign((event.target as HTMLInputElement).value)} />
  </label>`;
}

/** Something was chosen. */
function closeWhenDone(event: Event): void {
  const menu = (event.currentTarget as HTMLElement).closest('details');
  if (menu === null || !(event.target as HTMLElement).matches('button')) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeWhenLeft(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget !== null && !menu.contains(event.relatedTarget as Node)) menu.open = false;
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  event.stopPropagation();
}
