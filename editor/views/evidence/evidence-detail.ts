// The chosen item of evidence in full: text, note, alternatives, and when it is asked for.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Evidence, Text } from '../../../engine/model/documents.js';
import { setField } from '../../commands/set-field.js';
import type { EvidenceWords } from '../../text/studio/evidence.js';
import { textField } from '../../ui/text-field.js';
import type { StudioView } from '../view.js';

export function evidenceDetail(view: StudioView, item: Evidence, words: EvidenceWords): TemplateResult {
  const { language, ruleset, studio } = view;
  const isFixed = view.workpiece.readOnly !== undefined;
  const isShapeFixed = isFixed || view.workpiece.isValuesOnly;
  const set = (field: string, value: unknown): void =>
    void studio.apply(
      setField(view.ruleset, { collection: 'evidence', id: item.id, field }, value, { joins: `evidence-${item.id}-${field}` }),
    );
  const both = (field: 'text', label: string): TemplateResult =>
    html`${(['zh-CN', 'en'] as const).map((one) =>
      textField({
        id: `${field}-${one}`,
        label: `${label}（${one === 'en' ? 'English' : '中文'}）`,
        value: inOne(item[field], one),
        multiline: true,
        disabled: isFixed,
        onInput: (text) => set(`${field}.${one}`, text || undefined),
      }),
    )}`;
  const others = (ruleset.evidence ?? []).filter(({ id }) => id !== item.id);
  const chosen = item.alternatives ?? [];
  return html`<h3>${titleOf(item, language)}</h3>
    ${both('text', words.text)}
    ${textField({ id: 'note', label: words.note, value: item.note, multiline: true, disabled: isFixed, onInput: (text) => set('note', text || undefined) })}
    <h4>${words.when}</h4><p class="hint">${words.whenHint}</p>
    ${
      item.when === undefined && isShapeFixed
        ? html`<p>${words.always}</p>`
        : html`<steelyard-expression-builder .ruleset=${ruleset} .expression=${item.when} type="boolean" readers="facts" .language=${language} .label=${words.when} ?readonly=${isFixed} ?values-only=${view.workpiece.isValuesOnly}
            @change=${(event: Event & { readonly expression?: unknown }) => set('when', event.expression)}></steelyard-expression-builder>`
    }
    <h4>${words.alternatives}</h4><p class="hint">${words.alternativesHint}</p>
    ${
      others.length === 0
        ? nothing
        : html`<ul class="ticks">${others.map((one) => {
            const isChosen = chosen.includes(one.id);
            return html`<li><label class="tick"><input type="checkbox" .checked=${isChosen} ?disabled=${isShapeFixed} @change=${() => {
              const after = isChosen ? chosen.filter((id) => id !== one.id) : [...chosen, one.id];
              set('alternatives', after.length === 0 ? undefined : after);
            }} />${titleOf(one, language)}</label></li>`;
          })}</ul>`
    }`;
}

function inOne(text: Text | undefined, language: 'zh-CN' | 'en'): string {
  if (typeof text === 'string') return language === 'zh-CN' ? text : '';
  return text?.[language] ?? '';
}
