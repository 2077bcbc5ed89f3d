// What stands above the table: new, import, export, the folder, search and filters; and the strip that says when storage fails.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import type { Library } from '../../state/library.js';
import { LIBRARY_WORDS } from '../../text/studio/library.js';
import type { Filter } from './filter.js';

export interface ToolsSetting {
  readonly language: Language;
  readonly library: Library;
  readonly filter: Filter;
  readonly chosen: number;
  setFilter(filter: Filter): void;
  showNew(anchor: HTMLElement): void;
  importFiles(): void;
  exportChosen(): void;
  openFolder(again: boolean): void;
}

export function tools(setting: ToolsSetting): TemplateResult {
  const { language, library, filter, chosen } = setting;
  const words = LIBRARY_WORDS[language];
  const { folder, folderName = '' } = library.files;
  const choice = (name: 'kind' | 'status' | 'source', texts: Readonly<Record<string, string>>): TemplateResult => html`<label
    ><span>${words.filters[name]}</span><select name=${name} @change=${(event: Event) => setting.setFilter({ ...filter, [name]: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${filter[name] === ''}>${words.filters.all}</option>
      ${Object.entries(texts).map(([value, text]) => html`<option value=${value} .selected=${filter[name] === value}>${text}</option>`)}
    </select></label>`;
  return html`<div class="tools" role="toolbar" aria-label=${words.name}>
    <button type="button" class="main" aria-haspopup="menu" @click=${(event: Event) => setting.showNew(event.currentTarget as HTMLElement)}>${words.add.button} ▾</button>
    <button type="button" @click=${setting.importFiles}>${words.import}</button>
    ${
      folder === 'none'
        ? nothing
        : html`<button type="button" @click=${() => setting.openFolder(folder !== 'closed')}>${
            folder === 'closed' ? words.folder.open : folder === 'asleep' ? words.folder.reopen(folderName) : words.folder.read(folderName)
          }</button>${folder === 'closed' ? nothing : html`<button type="button" class="bare" aria-label=${words.folder.close} title=${words.folder.close} @click=${() => void library.files.closeFolder()}>×</button>`}`
    }
    <button type="button" ?disabled=${chosen === 0} @click=${setting.exportChosen}>${words.exportChosen}</button>
    <span class="space"></span>
    <input type="search" aria-label=${words.search} placeholder=${words.search} .value=${filter.text}
      @input=${(event: Event) => setting.setFilter({ ...filter, text: (event.target as HTMLInputElement).value })} />
    ${choice('kind', words.kinds)}${choice('status', words.statuses)}${choice('source', words.sources)}
  </div>`;
}

/** Why the storage fails, and the way out. */
export function trouble(
  language: Language,
  library: Library & {
    readonly troubleDetail?: { readonly kind: string; readonly why?: string } | undefined;
    readonly isShippedMissing?: boolean;
  },
  exportAll: () => void,
): TemplateResult {
  const words = LIBRARY_WORDS[language].trouble;
  const why = library.troubleDetail?.why;
  const said =
    library.trouble === 'full'
      ? words.full
      : why === 'newer'
        ? words.newer
        : why === 'held'
          ? words.held
          : library.trouble === 'blocked'
            ? words.refused
            : undefined;
  return html`<div role="status">${
    said === undefined
      ? nothing
      : html`<div class="trouble"><span>${said}</span><button type="button" @click=${exportAll}>${words.exportAll}</button></div>`
  }${library.isShippedMissing === true ? html`<div class="trouble">${words.shippedMissing}</div>` : nothing}</div>`;
}
