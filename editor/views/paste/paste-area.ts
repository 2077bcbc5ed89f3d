// Where a table is pasted or dropped, for browsers that do not hand over the clipboard and for whoever comes without one.
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { PasteWords } from '../../text/studio/paste.js';

export interface AreaGiven {
  readonly words: PasteWords;
  readonly trouble: 'notText' | 'notTable' | undefined;
  onText(text: string): void;
  onFile(file: File): void;
}

export function pasteArea({ words, trouble, onText, onFile }: AreaGiven): TemplateResult {
  const area = createRef<HTMLTextAreaElement>();
  const choose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file !== undefined) onFile(file);
  };
  return html`<div class="area">
    <label for="area">${words.area}</label>
    <textarea id="area" rows="10" autofocus spellcheck="false" aria-describedby="area-hint" ${ref(area)}></textarea>
    <p id="area-hint" class="soft">${words.areaHint}</p>
    ${trouble === undefined ? nothing : html`<p class="bad" role="alert">${words[trouble]}</p>`}
    <div class="choices"><button @click=${() => onText(area.value?.value ?? '')}>${words.readText}</button
      ><label class="file">${words.file}<input type="file" accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain" @change=${choose} /></label></div>
  </div>`;
}
