// A text as a file in the reader's downloads, under a name that says what it is and that every system can keep.
import type { Audit } from '../../../engine/model/documents.js';

export { auditText, reportText } from './document-text.js';

/** Characters of one part of a name: Chinese ones take three bytes, and most systems allow 255 bytes in all. */
const LONGEST_PART = 40;
/** Milliseconds after which the browser has certainly begun to save. */
const SAVED_BY_THEN = 60_000;

/** organisation-ruleset-date.audit.json (or .report.json), from any audit; the day is today's where it has none, and what is not known is left out. */
export function fileName(audit: unknown, kind: 'audit' | 'report', today?: string): string {
  const { organisation, ruleset, date = today } = (audit ?? {}) as Audit;
  const parts = [organisation?.name, ruleset?.id, date].map(safe).filter((part) => part !== '');
  return `${parts.length === 0 ? 'steelyard' : parts.join('-')}.${kind}.json`;
}

/** Letters of any script, digits and a few marks stay; spaces and what some system forbids become one dash. */
function safe(text: unknown): string {
  if (typeof text !== 'string') return '';
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_.()（）·-]+/gu, '-');
  return [...plain]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** What is needed of a page. */
export interface DownloadPage {
  readonly document: { createElement(tag: 'a'): { href: string; download: string; click(): void } };
  readonly URL: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void };
}

/** Nothing is added to the page; the object URL is revoked a minute later. */
export function download(name: string, text: string, page: DownloadPage = globalThis as unknown as DownloadPage): void {
  const url = page.URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => page.URL.revokeObjectURL(url), SAVED_BY_THEN);
}
