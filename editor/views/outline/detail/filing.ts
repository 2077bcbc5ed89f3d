// Tags, other numbers, the stage, the id.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../../engine/explain/titles.js';
import { selectField } from '../../../ui/select-field.js';
import { readCell } from '../read-cell.js';
import type { DetailContext } from './context.js';
import { wordsPart } from './parts.js';

const MOST_ALIASES = 50;
const LONGEST_ALIAS = 50;

export function filing(c: DetailContext): TemplateResult {
  const { words, clause, language, ruleset } = c;
  const stages = ruleset.stages ?? [];
  return html`${wordsPart({
    id: 'number',
    label: words.number,
    value: clause.number ?? '',
    isFixed: c.isStructureFixed || c.isFixed('number'),
    onChange: (value) => taken(c, 'number', value),
  })}${wordsPart({
    id: 'aliases',
    label: words.aliases,
    hint: words.aliasesHint,
    value: (clause.aliases ?? []).join(language === 'en' ? '; ' : '；'),
    isFixed: c.isStructureFixed || c.isFixed('aliases'),
    onChange: (value) => {
      const aliases = [...new Set(value.split(/[;；、\n]/).map((one) => one.trim()))].filter(
        (one) => one !== '' && one.length <= LONGEST_ALIAS,
      );
      return c.set({ aliases: aliases.length === 0 ? undefined : aliases.slice(0, MOST_ALIASES) });
    },
  })}${wordsPart({
    id: 'tags',
    label: words.tags,
    hint: words.tagsHint,
    value: (clause.tags ?? []).join(' '),
    isFixed: c.isStructureFixed || c.isFixed('tags'),
    onChange: (value) => taken(c, 'tags', value),
  })}${
    stages.length === 0
      ? nothing
      : selectField({
          id: 'stage',
          label: words.stage,
          value: clause.stage,
          options: stages.map((stage) => ({ value: stage.id, text: titleOf(stage, language) })),
          empty: words.noStage,
          disabled: c.isStructureFixed || c.isFixed('stage'),
          onChange: (stage) => void c.set({ stage }),
        })
  }<p class="soft small">${words.id} <code>${clause.id}</code></p>`;
}

/** As in the table: what is not taken is said. */
function taken(c: DetailContext, column: 'number' | 'tags', value: string): string | boolean {
  const read = readCell(c.clause, column, value, c.language);
  return read.refusal ?? c.set(read.set);
}
