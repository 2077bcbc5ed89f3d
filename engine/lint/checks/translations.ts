// Texts for people come in all languages that the ruleset speaks elsewhere. A ruleset in one language throughout lacks nothing.
import type { Ruleset, Text } from '../../model/documents.js';
import type { Check } from '../check.js';
import { members } from '../members.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const FIELDS = ['title', 'text', 'unit', 'confidence', 'note'] as const;

export const translations: Check = {
  codes: ['missing-translation', 'text-without-language'],
  run: ({ model }, report) => {
    const texts = [...textsOf(model.ruleset)];
    const spoken = LANGUAGES.filter((language) => texts.some(({ text }) => typeof text === 'object' && text[language] !== undefined));
    for (const { text, pointer, field } of texts) {
      if (typeof text === 'object') {
        const missing = spoken.filter((language) => text[language] === undefined);
        if (missing.length > 0) report('warning', 'missing-translation', pointer, { missing });
      } else if (spoken.length > 0 && field !== 'unit' && field !== 'note') {
        // A unit such as "CNY" is the same everywhere, and a note is in the words of whoever wrote it.
        report('info', 'text-without-language', pointer, { spoken });
      }
    }
  },
};

function* textsOf(ruleset: Ruleset): Generator<{ readonly text: Text; readonly pointer: string; readonly field: string }> {
  for (const { pointer, value } of members(ruleset)) {
    for (const field of FIELDS) {
      const text = value[field];
      if (text !== undefined) yield { text, pointer: `${pointer}/${field}`, field };
    }
  }
}
