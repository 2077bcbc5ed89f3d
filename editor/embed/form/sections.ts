// The form section by section, in the order in which people work: what is audited, facts, clauses, evidence, special items, conditions,
// results. Evidence and conditions stand under their stages.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import { afterPainting, type PaintedAfter } from '../after-painting.js';
import type { Desk } from '../desk.js';
import { detailsSection } from '../sections/details-section.js';
import { factsSection } from '../sections/facts-section.js';
import type { Frame } from './frame.js';

/** In their order. */
const SECTIONS = ['details', 'facts', 'clauses', 'evidence', 'adjustments', 'conditions', 'outputs'] as const;

export type SectionId = (typeof SECTIONS)[number];

/**
 * The sections that have something in them. Looking for clauses hides none; a stage hides what belongs to no stage or another one, but
 * not what stands above the clauses, so that the field in which it is chosen stays where it is.
 */
export function sectionsOf({ model }: Desk, { ui: { stage } }: Frame): readonly SectionId[] {
  const isAsked = (own: string | undefined): boolean => stage === '' || own === stage;
  const filled: Readonly<Record<SectionId, boolean>> = {
    details: true,
    facts: model.facts.size > 0,
    clauses: true,
    evidence: [...model.evidence.values()].some(({ evidence }) => isAsked(evidence.stage)),
    adjustments: stage === '' && model.adjustments.size > 0,
    conditions: [...model.conditions.values()].some(({ condition }) => isAsked(condition.stage)),
    outputs: stage === '' && model.outputs.length > 0,
  };
  return SECTIONS.filter((id) => filled[id]);
}

/** A section under its heading; `clauses` is drawn by the caller. What stands below them comes as a whole, so that nothing moves for it. */
export function section(desk: Desk, frame: Frame, id: SectionId, clauses: () => TemplateResult): TemplateResult {
  switch (id) {
    case 'details':
      return framed(desk, id, () => detailsSection(desk));
    case 'facts':
      return framed(desk, id, () => factsSection(desk, [...desk.model.facts.values()]));
    case 'clauses':
      return framed(desk, id, clauses);
    default:
      return afterPainting.place(desk, (part) => framed(desk, id, () => below(part, desk, frame, id)));
  }
}

function framed(desk: Desk, id: SectionId, content: () => unknown): TemplateResult {
  const key = `section:${id}`;
  const isOpen = id === 'clauses' || desk.isOpen(key);
  const name = desk.words.shell.section[id];
  return html`<section class="section" part="section" id="target-section-${id}" tabindex="-1" aria-labelledby="head-${id}">
    <div class="section-head" role="heading" aria-level="3" id="head-${id}">
      ${
        id === 'clauses'
          ? html`<span class="section-name">${name}</span>`
          : html`<button class="bare fold" aria-expanded=${isOpen} @click=${() => desk.toggle(key)}>
              <span class="arrow" aria-hidden="true"></span><span class="section-name">${name}</span>
            </button>`
      }
    </div>
    ${isOpen ? content() : nothing}
  </section>`;
}

function below(
  { adjustmentsSection, conditionsSection, evidenceSection, outputsSection }: PaintedAfter,
  desk: Desk,
  frame: Frame,
  id: Exclude<SectionId, 'details' | 'facts' | 'clauses'>,
): unknown {
  const { model } = desk;
  switch (id) {
    case 'evidence':
      return byStage(
        desk,
        frame,
        [...model.evidence.values()],
        (item) => item.evidence.stage,
        (items) => evidenceSection(desk, items),
      );
    case 'adjustments':
      return adjustmentsSection(desk);
    case 'conditions':
      return byStage(
        desk,
        frame,
        [...model.conditions.values()],
        (item) => item.condition.stage,
        (items) => conditionsSection(desk, items),
      );
    case 'outputs':
      return outputsSection(desk);
  }
}

function byStage<Item>(
  { model, language }: Desk,
  { ui }: Frame,
  items: readonly Item[],
  stageOfItem: (item: Item) => string | undefined,
  draw: (items: readonly Item[]) => TemplateResult,
): readonly TemplateResult[] {
  const stages = model.ruleset.stages ?? [];
  const known = new Set(stages.map(({ id }) => id));
  const parts = [undefined, ...stages].map((stage) => ({
    stage,
    own: items.filter((item) => {
      const id = stageOfItem(item);
      return stage === undefined ? id === undefined || !known.has(id) : id === stage.id;
    }),
  }));
  return parts
    .filter(({ stage, own }) => own.length > 0 && (ui.stage === '' || stage?.id === ui.stage))
    .map(
      ({ stage, own }) =>
        html`${
          stage === undefined ? nothing : html`<div class="stage-name" role="heading" aria-level="4">${titleOf(stage, language)}</div>`
        }${draw(own)}`,
    );
}
