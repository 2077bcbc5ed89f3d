// The record in either language. Loaded on demand, with its words.
import type { TemplateResult } from 'lit';
import { words as en } from '../../text/embed/record-en.js';
import { words as zh } from '../../text/embed/record-zh.js';
import { layOut } from './lay-out.js';
import type { RecordInput } from './record-input.js';

export type { RecordInput } from './record-input.js';

/** The record of an audit, to be shown where `recordStyles` (styles.ts) are adopted. */
export function recordDocument(input: RecordInput): TemplateResult {
  return layOut(input, input.language === 'en' ? en : zh);
}
