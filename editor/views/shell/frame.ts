// The pieces of the studio's frame as template functions: bar, rail, status line, notices, the question that is asked.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import type { StudioCommand } from '../../state/studio.js';
import type { Workpiece } from '../../state/workpiece.js';
import { SHELL_WORDS, type ShellWords } from '../../text/studio/shell.js';
import { modal } from '../../ui/modal.js';
import { viewOfPlace, viewsFor } from '../registry.js';
import { keysText } from './keys.js';
import type { StudioController } from './studio-controller.js';

export type Theme = 'system' | 'light' | 'dark';

interface BarActions {
  readonly theme: Theme;
  turnTheme(): void;
  openPalette(): void;
}

/** The bar: where one is, undo and redo, commands, language, appearance, the way to the evaluator. */
export function bar(studio: StudioController, { theme, turnTheme, openPalette }: BarActions): TemplateResult {
  const words = SHELL_WORDS[studio.language];
  const { workpiece } = studio;
  // What is not seen is not changed.
  const shown = studio.view === 'library' ? undefined : workpiece;
  const [undo, redo] = [shown?.canUndo?.[studio.language], shown?.canRedo?.[studio.language]];
  return html`<header class="bar">
    <button type="button" class="bare brand" @click=${() => studio.show('library')} title=${words.views.library}>
      ${mark()}<span class="medium-only">${words.name}</span>
    </button>
    <div class="document">${workpiece === undefined || studio.view === 'library' ? html`<h1><b>${words.views.library}</b></h1>` : documentTitle(studio, workpiece, words)}</div>
    <button type="button" class="icon" ?disabled=${undo === undefined} @click=${() => workpiece?.undo()}
      aria-label=${words.step(words.undo, undo)} title=${words.step(words.undo, undo, keysText('Mod+Z'))}>↶</button>
    <button type="button" class="icon" ?disabled=${redo === undefined} @click=${() => workpiece?.redo()}
      aria-label=${words.step(words.redo, redo)} title=${words.step(words.redo, redo, keysText('Mod+Shift+Z'))}>↷</button>
    <button type="button" class="medium-only" @click=${openPalette} title=${keysText('Mod+Shift+P')}>${words.palette} <span class="soft small">${keysText('Mod+K')}</span></button>
    <button type="button" class="medium-only" @click=${turnTheme} title=${words.theme[theme]} aria-label=${words.theme[theme]}>${THEME_SIGNS[theme]}</button>
    <button type="button" lang=${studio.language === 'en' ? 'zh-CN' : 'en'} aria-label=${`${words.otherLanguage} · ${words.switchLanguage}`} title=${words.switchLanguage}
      @click=${() => studio.setLanguage(studio.language === 'en' ? 'zh-CN' : 'en')}>${words.otherLanguage}</button>
    <a class="wide-only" href="../evaluator/">${words.toEvaluator}</a>
  </header>`;
}

const THEME_SIGNS: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };

function documentTitle(studio: StudioController, { document }: Workpiece, words: ShellWords): TemplateResult {
  const title = textIn(document.title, studio.language) ?? document.id;
  const status = document.status ?? 'draft';
  return html`<h1 title=${title}><b>${title}</b></h1><span class="soft number">${document.version}</span><span class="tag ${status}">${words.status[status]}</span>`;
}

/** The rail: the library, and the parts of the open document with how many there are and what is wrong in them. */
export function rail(studio: StudioController): TemplateResult {
  const words = SHELL_WORDS[studio.language];
  const { workpiece } = studio;
  const faulty = new Map<string, number>();
  for (const { problem, place } of workpiece?.checks?.problems ?? []) {
    if (problem.severity !== 'error') continue;
    const view = place === undefined ? 'source' : viewOfPlace(place);
    faulty.set(view, (faulty.get(view) ?? 0) + 1);
  }
  const failing = workpiece?.checks?.scenarios.filter((one) => one.differences.length > 0).length ?? 0;
  if (failing > 0) faulty.set('scenarios', failing);
  const entry = (id: keyof ShellWords['views']): TemplateResult => {
    const bad = faulty.get(id) ?? 0;
    return html`<li><button type="button" aria-current=${studio.view === id ? 'page' : nothing} @click=${() => studio.show(id)}
      >${words.views[id]}${bad > 0 ? html`<span class="count bad" title=${words.problemCount(bad, 0)}>${bad}</span>` : nothing}</button></li>`;
  };
  const views = workpiece === undefined ? [] : viewsFor(workpiece.kind);
  return html`<nav class="rail" aria-label=${words.navigation}>
    <ul>${entry('library')}</ul>
    ${(['rules', 'tests', 'versions'] as const).map((group) => {
      const listed = views.filter((one) => one.group === group);
      return listed.length === 0 ? nothing : html`<h2>${words.groups[group]}</h2><ul>${listed.map(({ id }) => entry(id))}</ul>`;
    })}
  </nav>`;
}

/** What is to be known about the open document before one works on it: read-only, text that is kept. */
export function strips(studio: StudioController, revise: () => void): TemplateResult | typeof nothing {
  const words = SHELL_WORDS[studio.language];
  const { workpiece } = studio;
  if (workpiece === undefined || studio.view === 'library') return nothing;
  const { readOnly, text } = workpiece;
  return html`${readOnly === undefined ? nothing : html`<div class="strip" role="note"><span>${words.readOnly[readOnly]}</span>${readOnly === 'elsewhere' || readOnly === 'evaluated' ? nothing : html`<button type="button" @click=${revise}>${words.revise}</button>`}</div>`}
  ${text === undefined || studio.view === 'source' ? nothing : html`<div class="strip warn" role="note"><span>${words.textKept}</span><button type="button" @click=${() => studio.show('source')}>${words.openSource}</button></div>`}`;
}

export interface StatusActions {
  readonly saving: keyof ShellWords['saving'];
  showProblems(): void;
  showShortcuts(): void;
}

/** The status line: kept or not, what is wrong, how far long work is. */
export function statusLine(studio: StudioController, { saving, showProblems, showShortcuts }: StatusActions): TemplateResult {
  const words = SHELL_WORDS[studio.language];
  const { workpiece, checking, progress } = studio;
  const checks = workpiece?.checks;
  const count = (severity: string): number => checks?.problems.filter((one) => one.problem.severity === severity).length ?? 0;
  const checked =
    checking?.state === 'failed'
      ? words.checkFailed
      : checks === undefined
        ? words.checking
        : words.checked(Math.round(checks.milliseconds));
  return html`<footer>
    ${
      workpiece === undefined
        ? nothing
        : html`<span role="status">${words.saving[saving]}</span><button type="button" @click=${showProblems}>${words.problemCount(count('error'), count('warning'))}</button><span>${checked}</span>
      <span class="medium-only">${words.history(workpiece.history.position, workpiece.history.steps.length)}</span>`
    }
    <span class="grow"></span>
    ${progress === undefined ? nothing : html`<span>${progress.title[studio.language]}</span><progress max="1" .value=${progress.share} aria-label=${progress.title[studio.language]}></progress><button type="button" @click=${progress.cancel}>${words.cancel}</button>`}
    <button type="button" @click=${showShortcuts}>${words.shortcuts} <span aria-hidden="true">?</span></button>
  </footer>`;
}

export function notices(studio: StudioController): TemplateResult {
  const words = SHELL_WORDS[studio.language];
  return html`<div class="notices" role="status" aria-live="polite">${studio.notices.map(
    (notice) =>
      html`<div class="notice ${notice.severity ?? 'info'}"><span>${notice.text[studio.language]}</span>${
        notice.action === undefined
          ? nothing
          : html`<button type="button" @click=${() => {
              studio.dismiss(notice);
              notice.action?.run();
            }}>${notice.action.text[studio.language]}</button>`
      }<button type="button" class="bare" aria-label=${words.dismiss} @click=${() => studio.dismiss(notice)}>✕</button></div>`,
  )}</div>`;
}

/** The question that is being asked, as a modal dialog. */
export function questionDialog(studio: StudioController): TemplateResult | typeof nothing {
  const asked = studio.question;
  if (asked === undefined) return nothing;
  const { question, answer } = asked;
  const main = question.answers.find((one) => one.isMain);
  return html`<dialog class=${question.isWide === true ? 'wide' : ''} aria-labelledby="question"
    ${modal}
    @close=${() => answer(undefined)}>
    <form @submit=${(event: Event) => {
      event.preventDefault();
      if (main !== undefined && main.isDisabled?.() !== true) answer(main.id);
    }}>
      <h2 id="question">${question.title[studio.language]}</h2>
      <div class="body">${question.body(studio.language)}</div>
      <div class="answers">${question.answers.map(
        (
          one,
        ) => html`<button type=${one === main ? 'submit' : 'button'} class=${one === main ? 'main' : one.isDanger === true ? 'danger' : ''}
          ?disabled=${one.isDisabled?.() === true} @click=${one === main ? nothing : () => answer(one.id)}>${one.text[studio.language]}</button>`,
      )}</div>
    </form>
  </dialog>`;
}

/** The steelyard: a beam with its weight. */
function mark(): TemplateResult {
  return html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
    <path d="M2 7h18M5 7v3M5 10l-3 5h6zM13 7v7" /><rect x="11" y="14" width="4" height="4" fill="currentColor" stroke="none" />
  </svg>`;
}

/** Title of a command with its group, for lists. */
export function commandLine({ title, keys }: StudioCommand, language: 'zh-CN' | 'en'): TemplateResult {
  return html`<span>${title[language]}</span>${keys === undefined ? nothing : html`<kbd>${keysText(keys)}</kbd>`}`;
}
