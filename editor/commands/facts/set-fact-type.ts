// Another type for a fact. What the new type has no use for goes (decimals, options, limits), and a choice gets its first option.
import type { Fact, Ruleset } from '../../../engine/model/documents.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import { setField } from '../set-field.js';

export const FACT_TYPES = ['integer', 'decimal', 'boolean', 'choice', 'date', 'text'] as const;

export function isNumeric(fact: Fact): boolean {
  return fact.type === 'integer' || fact.type === 'decimal';
}

export function setFactType(ruleset: Ruleset, id: string, type: Fact['type']): Edit | false {
  const edit = setField(ruleset, { collection: 'facts', id, field: 'type' }, type);
  const index = (ruleset.facts ?? []).findIndex((one) => one.id === id);
  if (edit === false || edit.of !== 'ruleset') return false;
  return {
    ...edit,
    change: (draft: RulesetDraft) => {
      edit.change(draft);
      const fact = draft.facts?.[index];
      if (fact === undefined) return;
      if (type !== 'decimal') delete fact.decimals;
      if (type !== 'integer' && type !== 'decimal') {
        delete fact.min;
        delete fact.max;
        delete fact.unit;
      }
      if (type !== 'choice') delete fact.options;
      else fact.options ??= [{ id: 'option-1', title: { 'zh-CN': '选项 1', en: 'Option 1' } }];
    },
  };
}
