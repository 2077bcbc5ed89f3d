// Undo and redo, jump to what is unanswered, and the menu of what is needed less often.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Frame } from './frame.js';

export function tools(desk: Desk, frame: Frame): TemplateResult {
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
        : html`<button class="bare" ?disabled=${!frame.canUndo} title="Ctrl+Z" @click=${() => frame.undo()}>${words.shell.undo}</button>
            <button class="bare" ?disabled=${!frame.canRedo} title="Ctrl+Y" @click=${() => frame.redo()}>${words.shell.redo}</button>
            <button class="main wide-only" title="Alt+N" @click=${() => frame.showNextOpen()}>${words.shell.nextOpen}</button>`
    }
    <details class="menu" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
      <summary>${words.shell.tools}</summary>
      <div class="menu-list">
        ${isReadonly ? nothing : personField(desk, frame)}
        ${isReadonly ? nothing : html`<button class="bare" @click=${() => frame.chooseFile()}>${words.shell.importAudit}</button>`}
        <button class="bare" @click=${() => frame.download('audit')}>${words.shell.exportAudit}</button>
        <button class="bare" @click=${() => frame.download('report')}>${words.shell.exportReport}</button>
        <button class="bare" @click=${() => frame.print()}>${words.shell.print}</button>
        ${isReadonly ? nothing : html`<button class="bare" @click=${() => frame.clear()}>${words.shell.reset}</button>`}
        <dl class="keys small" aria-label=${words.shell.keys}>
          ${words.shell.keyList.map(([key, meaning]) => html`<div><dt>${key}</dt><dd>${meaning}</dd></div>`)}
        </dl>
      </div>
    </details>
  </div>`;
}

function personField({ words, person }: Desk, frame: Frame): TemplateResult {
  return html`<label class="person small">
    ${words.shell.person}
    <input id="person" maxlength="200" .value=${person ?? ''} title=${words.shell.personHint} @change=${(event: Event) => frame.sign((event.target as HTMLInputElement).value)} />
  </label>`;
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
