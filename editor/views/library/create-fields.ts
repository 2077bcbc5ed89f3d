// The fields of the question for a new document.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import type { Label } from '../../state/label.js';
import { LIBRARY_WORDS } from '../../text/studio/library.js';
import { textField } from '../../ui/text-field.js';

export interface Draft {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  readonly version: string;
}

interface DraftForm {
  readonly language: Language;
  readonly draft: Draft;
  readonly problems: { readonly id?: Label; readonly version?: Label };
  readonly isIdFixed: boolean;
  change(draft: Draft): void;
}

export function draftFields({ language, draft, problems, isIdFixed, change }: DraftForm): TemplateResult {
  const words = LIBRARY_WORDS[language].ask;
  let now = draft;
  const set = (field: keyof Draft) => (value: string) => {
    now = { ...now, [field]: value };
    change(now);
  };
  return html`${textField({ id: 'new-title', label: words.title, value: draft.zh, maxLength: 200, onInput: set('zh') })}
    ${textField({ id: 'new-title-en', label: words.titleEn, value: draft.en, maxLength: 200, onInput: set('en') })}
    ${
      isIdFixed
        ? nothing
        : html`${textField({ id: 'new-id', label: words.id, value: draft.id, maxLength: 100, required: true, problem: problems.id?.[language], describedBy: 'new-id-hint', onInput: set('id') })}
          <p class="soft small" id="new-id-hint">${words.idHint}</p>`
    }
    ${textField({ id: 'new-version', label: words.version, value: draft.version, maxLength: 40, required: true, problem: problems.version?.[language], onInput: set('version') })}`;
}
