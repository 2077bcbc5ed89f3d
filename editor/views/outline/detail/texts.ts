// Title and text in both languages side by side, and the note.
import { html, type TemplateResult } from 'lit';
import type { Clause, Text } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import { textWith } from '../../../commands/clauses/clause-fields.js';
import type { DetailContext } from './context.js';
import { wordsPart } from './parts.js';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

export function texts(c: DetailContext): TemplateResult {
  const { words, clause } = c;
  const inLanguage = (field: 'title' | 'text', language: Language): TemplateResult =>
    wordsPart({
      id: `${field}-${language}`,
      label: words.inLanguage(words[field], language),
      lang: language,
      value: only(clause[field], language),
      isMultiline: field === 'text',
      isFixed: c.isFixed(field),
      onChange: (value) => c.set({ [field]: textWith(clause[field], language, value) }),
    });
  return html`<div class="pair">${LANGUAGES.map((language) => inLanguage('title', language))}</div>
    <div class="pair">${LANGUAGES.map((language) => inLanguage('text', language))}</div>
    ${wordsPart({
      id: 'note',
      label: words.note,
      value: clause.note ?? '',
      isMultiline: true,
      isFixed: c.isFixed('note'),
      onChange: (value) => c.set({ note: (value === '' ? undefined : value) as Clause['note'] }),
    })}`;
}

/** What is written in one language; a text that is given once for all is the Chinese of the two. */
export function only(text: Text | undefined, language: Language): string {
  if (typeof text === 'string') return language === 'zh-CN' ? text : '';
  return text?.[language] ?? '';
}
