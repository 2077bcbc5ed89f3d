// The table of documents as template functions: one row each, overlays below the ruleset that they stand on.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../engine/text/language.js';
import type { LibraryEntry } from '../../state/library.js';
import { LIBRARY_WORDS, type LibraryWords } from '../../text/studio/library.js';
import { entryTitle } from './titles.js';

export interface TableSetting {
  readonly language: Language;
  readonly entries: readonly LibraryEntry[];
  readonly chosen: ReadonlySet<string>;
  /** Key of the row that Tab goes to. */
  readonly current: string | undefined;
  /** Today's date, YYYY-MM-DD in the reader's time. */
  readonly today: string;
  pathOf(key: string): string | undefined;
  open(entry: LibraryEntry): void;
  choose(keys: readonly string[], isChosen: boolean): void;
  showActions(entry: LibraryEntry, anchor: HTMLElement): void;
  copyDigest(digest: string): void;
}

export function documentTable(setting: TableSetting): TemplateResult {
  const { language, entries, chosen } = setting;
  const words = LIBRARY_WORDS[language];
  const { columns } = words;
  const isAll = entries.every(({ key }) => chosen.has(key));
  const bases = new Set(entries.filter(({ kind }) => kind === 'ruleset').map(({ id }) => id));
  return html`<table>
    <caption class="off-screen">${words.name}</caption>
    <thead><tr>
      <th scope="col" class="choose"><input type="checkbox" aria-label=${words.chooseAll} title=${words.chooseAll} .checked=${isAll} .indeterminate=${!isAll && entries.some(({ key }) => chosen.has(key))}
        @change=${(event: Event) =>
          setting.choose(
            entries.map(({ key }) => key),
            (event.target as HTMLInputElement).checked,
          )} /></th>
      <th scope="col">${columns.title}</th><th scope="col" class="wide">${columns.id}</th><th scope="col">${columns.version}</th>
      <th scope="col">${columns.status}</th><th scope="col" class="wide">${columns.effective}</th><th scope="col">${columns.problems}</th>
      <th scope="col" class="wide">${columns.changed}</th><th scope="col" class="wide widest">${columns.source}</th><th scope="col" class="wide widest">${columns.digest}</th>
      <th scope="col"><span class="off-screen">${columns.actions}</span></th>
    </tr></thead>
    <tbody>${repeat(
      entries,
      ({ key }) => key,
      (entry) => documentRow(entry, setting, entry.kind === 'overlay' && bases.has(entry.extends?.id ?? '')),
    )}</tbody>
  </table>`;
}

function documentRow(entry: LibraryEntry, setting: TableSetting, isUnder: boolean): TemplateResult {
  const { language, chosen, current, today } = setting;
  const words = LIBRARY_WORDS[language];
  const { key, kind, id, version, status, source, digest } = entry;
  const title = entryTitle(entry, language);
  const tab = key === current ? 0 : -1;
  const isFaint = entry.isSuperseded || status === 'withdrawn';
  const path = setting.pathOf(key);
  return html`<tr class="${kind} ${isUnder ? 'under' : ''} ${isFaint ? 'faint' : ''} ${chosen.has(key) ? 'chosen' : ''}" data-key=${key}
    @contextmenu=${(event: MouseEvent) => {
      event.preventDefault();
      setting.showActions(entry, event.currentTarget as HTMLElement);
    }}>
    <td class="choose"><input type="checkbox" tabindex=${tab} aria-label=${words.choose(`${title} ${version}`)} .checked=${chosen.has(key)}
      @change=${(event: Event) => setting.choose([key], (event.target as HTMLInputElement).checked)} /></td>
    <td class="title" title=${title}><button type="button" class="link open" tabindex=${tab} @click=${() => setting.open(entry)}>${title}</button>${
      entry.isTextOnly
        ? html`<small class="warn" title=${words.textOnlyHint}>${words.textOnly}</small>`
        : kind === 'overlay'
          ? html`<small>${isUnder ? words.kinds.overlay : words.on(entry.extends?.id ?? '', entry.extends?.version ?? '')}</small>`
          : nothing
    }</td>
    <td class="wide"><code>${entry.isTextOnly ? '' : id}</code></td>
    <td class="number">${entry.isTextOnly ? '' : version}</td>
    <td title=${entry.isSuperseded ? words.superseded : nothing}><span class="status ${status}">${statusText(words, status)}</span>${
      entry.isSuperseded ? html`<span class="off-screen">，${words.superseded}</span>` : nothing
    }</td>
    <td class="wide number">${effectiveText(words, entry)}</td>
    <td>${problemsText(words, entry)}</td>
    <td class="wide number">${changedText(words, entry, language, today)}</td>
    <td class="wide widest" title=${path ?? nothing}>${words.sources[source]}${path === undefined ? nothing : html` <span class="soft small">${path}</span>`}</td>
    <td class="wide widest">${
      digest === undefined
        ? nothing
        : html`<button type="button" class="link digest" tabindex=${tab} title=${`${words.copyDigest}\n${digest}`} aria-label=${`${words.copyDigest} ${shortDigest(digest)}`}
            @click=${() => setting.copyDigest(digest)}>${shortDigest(digest)}</button>`
    }</td>
    <td class="more"><button type="button" class="bare" tabindex=${tab} aria-haspopup="menu" aria-label=${words.actionsOf(title)}
      @click=${(event: Event) => setting.showActions(entry, event.currentTarget as HTMLElement)}>⋯</button></td>
  </tr>`;
}

/** A status that is unknown here is shown as it is. */
export function statusText(words: LibraryWords, status: string): string {
  return Object.hasOwn(words.statuses, status) ? words.statuses[status as keyof LibraryWords['statuses']] : status;
}

function effectiveText(words: LibraryWords, { effective }: LibraryEntry): string {
  const [from, until] = [effective?.from ?? undefined, effective?.until ?? undefined];
  return from === undefined && until === undefined ? '' : words.effective(from, until);
}

function problemsText(words: LibraryWords, { problems }: LibraryEntry): TemplateResult {
  if (problems === undefined) return html`<span class="soft" title=${words.unchecked}>…</span>`;
  const { errors, warnings } = problems;
  if (errors + warnings === 0) return html`<span class="soft">${words.noProblems}</span>`;
  const said = words.problems(errors, warnings);
  return html`<span class=${errors > 0 ? 'bad' : 'warn'}><span aria-hidden="true">${errors > 0 ? '●' : '▲'}</span> ${said}</span>`;
}

function changedText(words: LibraryWords, { changedAt }: LibraryEntry, language: Language, today: string): string {
  if (changedAt === undefined) return '';
  const at = new Date(changedAt);
  const day = dayOf(at);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return day === today ? `${words.today} ${time}` : day;
}

/** YYYY-MM-DD in the reader's time. */
export function dayOf(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 8);
}
