// A text of the audit that may be in two languages, in the reader's own, else in the other one (S-3).
import type { Desk } from '../desk.js';
import { textAt } from './recorded.js';
import type { Path } from './with-member.js';

/** Undefined where the audit has no text there. */
export function textInLanguage({ audit, language }: Desk, path: Path): string | undefined {
  return textAt(audit, path) ?? textAt(audit, [...path, language]) ?? textAt(audit, [...path, language === 'en' ? 'zh-CN' : 'en']);
}
