// The whole element when there is something to fill in: head with the result and tools, outline, form, what the next grade needs, and
// on narrow screens a bar for the thumb.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Desk } from '../desk.js';
import { nextGrade } from '../result/next-grade.js';
import { verdict } from '../result/verdict.js';
import { listClauses } from './clause-list.js';
import { clauseTable } from './clause-table.js';
import type { Frame } from './frame.js';
import type { Lookup } from './lookup.js';
import type { NearBlocks } from './near-blocks.js';
import { outline } from './outline.js';
import { section, sectionsOf } from './sections.js';
import { toolbar } from './toolbar.js';
import { tools } from './tools.js';

export function layout(desk: Desk, frame: Frame, lookup: Lookup, near: NearBlocks, notices: unknown): TemplateResult {
  const { words, model, audit } = desk;
  const sections = sectionsOf(desk, frame);
  const drawClauses = (): TemplateResult => {
    const list = listClauses(model, audit, lookup.clauses, lookup.faulty, {
      ...frame.ui,
      kept: frame.focused,
      isOpen: ({ id }) => desk.isOpen(`group:${id}`),
    });
    return html`${toolbar(desk, frame, list)}${clauseTable(desk, list, lookup, near)}`;
  };
  const next = nextGrade(desk);
  return html`
    <div class="head" part="header">${heading(desk, frame, lookup)}${verdict(desk, lookup)}</div>
    ${notices}
    <div class="body">
      ${outline(desk, lookup, sections)}
      <div class="form" part="form">${repeat(
        sections,
        (id) => id,
        (id) => section(desk, frame, id, drawClauses),
      )}</div>
      ${
        next === nothing
          ? nothing
          : html`<aside class="aside" part="next-grade" aria-labelledby="next-name">
              <div class="section-head" role="heading" aria-level="3" id="next-name">${words.shell.nextGrade}</div>
              ${next}
            </aside>`
      }
    </div>
    ${desk.isReadonly ? nothing : thumbBar(desk, frame, lookup)}
  `;
}

export function heading(desk: Desk, frame: Frame, lookup: Lookup): TemplateResult {
  const { model, language, words, mode, audit } = desk;
  const { ruleset } = model;
  return html`<div class="title">
    <div class="scheme" role="heading" aria-level="2" id="scheme">
      <bdi>${textIn(audit.organisation?.name, language) ?? nothing}</bdi>
      <span class=${audit.organisation?.name === undefined ? '' : 'soft'}>${textIn(ruleset.title, language) ?? ruleset.id}</span>
      <span class="soft small number">${ruleset.version} · ${words.shell.mode[mode]}</span>
    </div>
    ${tools(desk, frame, lookup.open)}
  </div>`;
}

/** What one hand needs while answering. Buttons that have nothing to do keep the focus. */
function thumbBar({ words }: Desk, frame: Frame, lookup: Lookup): TemplateResult {
  return html`<div class="thumb-bar" part="thumb-bar">
    <button aria-label=${words.shell.previousClause} @click=${() => frame.step(-1)}>‹</button>
    <button class="main" aria-disabled=${lookup.open === 0} @click=${() => frame.showNextOpen()}>
      ${lookup.open === 0 ? words.shell.noneOpen : html`${words.shell.nextOpen} <span class="number">${lookup.open}</span>`}
    </button>
    <button aria-label=${words.shell.nextClause} @click=${() => frame.step(1)}>›</button>
  </div>`;
}
