// Files in and out, as the reader sees it: what is asked, and what is said of each document afterwards.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import type { LibraryEntry } from '../../state/library.js';
import type { IncomingFile, Taken } from '../../state/library-files.js';
import type { Studio } from '../../state/studio.js';
import { LIBRARY_WORDS } from '../../text/studio/library.js';
import { label } from './titles.js';

/** Asks for files and takes them. To be called from a press of a button. */
export async function importFiles(studio: Studio): Promise<void> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.json,application/json';
  const files = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
  await takeFiles(studio, files);
}

export async function takeFiles(studio: Studio, files: readonly IncomingFile[]): Promise<void> {
  if (files.length > 0) await tellTaken(studio, await studio.library.files.take(files));
}

export async function openFolder(studio: Studio, again: boolean): Promise<void> {
  const taken = await studio.withProgress(
    label((words) => words.folder.reading),
    (progress, signal) => studio.library.files.openFolder(again, progress, signal),
  );
  if (taken !== undefined) await tellTaken(studio, taken);
}

export async function exportOne(studio: Studio, entry: LibraryEntry): Promise<void> {
  const { name, text } = await studio.library.files.documentFile(entry.key);
  studio.download(name, text, 'application/json');
}

export async function exportBundle(studio: Studio, entries: readonly LibraryEntry[]): Promise<void> {
  const files = await studio.library.files.bundle(entries.map(({ key }) => key));
  for (const { name, text } of files) studio.download(name, text, 'application/json');
  studio.notify({ text: label((words) => words.exported(entries.length)) });
}

export async function saveBack(studio: Studio, entry: LibraryEntry): Promise<void> {
  let saved = await studio.library.files.saveBack(entry.key);
  const { path } = saved;
  if (saved.outcome === 'changed') {
    const answer = await studio.ask({
      title: label((words) => words.ask.changedTitle(path)),
      body: (language) => LIBRARY_WORDS[language].ask.changedText,
      answers: [
        { id: 'cancel', text: label((words) => words.ask.cancel), isMain: true },
        { id: 'overwrite', text: label((words) => words.ask.overwrite), isDanger: true },
      ],
    });
    if (answer !== 'overwrite') return;
    saved = await studio.library.files.saveBack(entry.key, true);
  }
  const text = label((words) =>
    saved.outcome === 'saved' ? words.savedBack(path) : saved.outcome === 'frozen' ? words.frozenOnDisk(path) : words.notSaved(path),
  );
  studio.notify({ text, severity: saved.outcome === 'saved' ? 'info' : 'warning' });
}

/** One document that went well is opened; anything else is told document by document. */
async function tellTaken(studio: Studio, taken: readonly Taken[]): Promise<void> {
  const [only] = taken;
  const isPlain = (one: Taken): boolean => (one.outcome === 'added' || one.outcome === 'same') && one.leftOut === undefined;
  if (taken.length === 1 && only !== undefined && only.key !== undefined && isPlain(only)) return studio.open(only.key);
  const added = taken.filter(
    ({ outcome }) => outcome === 'added' || outcome === 'updated' || outcome === 'copy' || outcome === 'text',
  ).length;
  if (taken.length > 0 && taken.every(isPlain)) {
    studio.notify({ text: label((words) => words.taken.summary(added, taken.length)) });
    return;
  }
  const first = taken.find(({ outcome, key }) => key !== undefined && outcome !== 'same');
  const answer = await studio.ask({
    title: label((words) => words.taken.title),
    body: (language) => takenList(taken, studio, language),
    isWide: true,
    answers: [
      ...(first === undefined ? [] : [{ id: 'open', text: label((words) => words.taken.open) }]),
      { id: 'close', text: label((words) => words.taken.close), isMain: true },
    ],
  });
  if (answer === 'open' && first?.key !== undefined) await studio.open(first.key);
}

function takenList(taken: readonly Taken[], studio: Studio, language: Language): TemplateResult {
  const words = LIBRARY_WORDS[language].taken;
  if (taken.length === 0) return html`<p>${words.nothing}</p>`;
  return html`<ul>${taken.map(
    ({ name, id, version, outcome, why, problems = [], leftOut }) => html`<li>
        <b>${id === undefined ? name : `${id} ${version}`}</b> ${id === undefined ? nothing : html`<span class="soft small">${name}</span>`}<br />
        <span class=${outcome === 'refused' ? 'bad' : outcome === 'text' || outcome === 'copy' ? 'warn' : ''}>${words.outcomes[outcome]}${
          why === undefined ? nothing : html`${language === 'en' ? ': ' : '：'}${words.why[why]}`
        }</span>
        ${leftOut === undefined ? nothing : html`<br /><span class="warn">${words.leftOut(leftOut)}</span>`}
        ${
          problems.length === 0
            ? nothing
            : html`<details><summary>${words.problemCount(problems.length)}</summary><ul>${problems
                .slice(0, 20)
                .map((one) => html`<li>${studio.sentence(one)} <code class="soft small">${one.pointer}</code></li>`)}</ul></details>`
        }
      </li>`,
  )}</ul>`;
}
