// The command palette: everything that can be done, and every thing of the open document, found by typing. Also shows the list of keys.
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Language } from '../../../engine/text/language.js';
import { clauseSpots, type Place } from '../../state/place.js';
import type { StudioCommand } from '../../state/studio.js';
import type { Workpiece } from '../../state/workpiece.js';
import { SHELL_WORDS } from '../../text/studio/shell.js';
import { modal } from '../../ui/modal.js';
import { commandLine } from './frame.js';
import { keysText } from './keys.js';
import type { StudioController } from './studio-controller.js';

export interface PaletteState {
  readonly text: string;
  /** Index of the chosen line. */
  readonly chosen: number;
}

const LONGEST = 60;

/** What the palette lists for a text, best first. */
export function paletteLines(studio: StudioController, commands: readonly StudioCommand[], text: string): readonly StudioCommand[] {
  const { workpiece, language } = studio;
  const wanted = folded(text);
  const all = [
    ...commands.filter((one) => one.isAvailable()),
    ...(workpiece === undefined || wanted === '' ? [] : placesOf(studio, workpiece)),
  ];
  const parts = wanted.split(' ').filter(Boolean);
  return all
    .filter((one) => parts.every((part) => folded(`${one.title[language]} ${one.title.en} ${one.id}`).includes(part)))
    .map((one) => ({ one, rank: rankOf(folded(one.title[language]), wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LONGEST)
    .map(({ one }) => one);
}

/** What is called so, what begins so, in what a word begins so, and the rest. */
function rankOf(title: string, wanted: string): number {
  if (title === wanted) return 0;
  if (title.startsWith(wanted)) return 1;
  return title.includes(` ${wanted}`) ? 2 : 3;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function placesOf(studio: StudioController, { ruleset }: Workpiece): readonly StudioCommand[] {
  const to = (place: Place, zh: string, en: string): StudioCommand => ({
    id: `${place.collection}/${place.id}`,
    group: place.collection === 'clauses' ? 'outline' : place.collection,
    title: { 'zh-CN': zh, en },
    isAvailable: () => true,
    run: () => studio.goTo(place),
  });
  const clauses = [...clauseSpots(ruleset).values()].map(({ clause }) =>
    to(
      { collection: 'clauses', id: clause.id },
      `${clause.number ?? ''} ${titleOf(clause, 'zh-CN')}`,
      `${clause.number ?? ''} ${titleOf(clause, 'en')}`,
    ),
  );
  const others = (['evidence', 'conditions', 'grades', 'facts', 'adjustments', 'tables', 'outputs', 'stages'] as const).flatMap(
    (collection) => {
      return (ruleset[collection] ?? []).map((one) => to({ collection, id: one.id }, titleOf(one, 'zh-CN'), titleOf(one, 'en')));
    },
  );
  return [...clauses, ...others];
}

interface PaletteActions {
  change(state: PaletteState): void;
  run(command: StudioCommand): void;
  close(): void;
}

/** A dialog with a combobox. */
export function palette(
  studio: StudioController,
  lines: readonly StudioCommand[],
  { text, chosen }: PaletteState,
  actions: PaletteActions,
): TemplateResult {
  const words = SHELL_WORDS[studio.language];
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && lines.length > 0) {
      event.preventDefault();
      actions.change({ text, chosen: (chosen + step + lines.length) % lines.length });
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const line = lines[chosen];
      if (line !== undefined) actions.run(line);
    }
  };
  return html`<dialog class="palette" aria-label=${words.palette} @close=${actions.close} ${modal}>
    <input type="text" role="combobox" aria-expanded="true" aria-controls="palette-lines" aria-autocomplete="list" autocomplete="off"
      aria-activedescendant=${lines.length === 0 ? nothing : `palette-${chosen}`} aria-label=${words.paletteHint} placeholder=${words.paletteHint}
      .value=${text} @keydown=${onKey} @input=${(event: Event) => actions.change({ text: (event.target as HTMLInputElement).value, chosen: 0 })} />
    ${lines.length === 0 ? html`<p class="waiting">${words.paletteEmpty}</p>` : nothing}
    <ul id="palette-lines" role="listbox" aria-label=${words.palette}>${lines.map(
      (
        line,
        index,
      ) => html`<li id=${`palette-${index}`} role="option" aria-selected=${index === chosen ? 'true' : 'false'} @click=${() => actions.run(line)}
        ${ref((element) => {
          if (index === chosen) element?.scrollIntoView({ block: 'nearest' });
        })}><small class="soft">${words.commandGroups[line.group] ?? words.views[line.group as 'outline'] ?? ''}</small>${commandLine(line, studio.language)}</li>`,
    )}</ul>
  </dialog>`;
}

/** All keys: those of commands that have one, and those of the grids. */
export function shortcutList(commands: readonly StudioCommand[], language: Language): TemplateResult {
  const words = SHELL_WORDS[language];
  const rows = [
    ...commands.filter((one) => one.keys !== undefined).map((one) => [keysText(one.keys ?? ''), one.title[language]] as const),
    ...words.gridKeys,
  ];
  return html`<table class="keys" tabindex="0"><thead><tr><th scope="col">${words.shortcutKey}</th><th scope="col">${words.shortcutWhat}</th></tr></thead>
    <tbody>${rows.map(([keys, what]) => html`<tr><td><kbd>${keys}</kbd></td><td>${what}</td></tr>`)}</tbody></table>`;
}
