// The seal of a document: SHA-256 over its RFC 8785 canonical JSON without the top-level status, which may move on. S-7.
import { sha256 } from './sha256.js';

/**
 * RFC 8785 canonical JSON of a whole document. The document is plain JSON (checkDocument says so); as in JSON.stringify, a field that is
 * undefined is left out. Numbers and texts are written as ECMAScript does, which is what the RFC asks for.
 */
export function canonicalText(document: unknown): string {
  if (typeof document !== 'object' || document === null) return JSON.stringify(document) ?? 'null';
  if (Array.isArray(document)) return `[${document.map(canonicalText).join(',')}]`;
  const fields = document as Readonly<Record<string, unknown>>;
  const members: string[] = [];
  // Sorted by code units.
  for (const key of Object.keys(fields).sort()) {
    const value = fields[key];
    if (value !== undefined) members.push(`${JSON.stringify(key)}:${canonicalText(value)}`);
  }
  return `{${members.join(',')}}`;
}

/** "sha256:" and 64 hexadecimal digits. */
export function digest(document: unknown): string {
  return `sha256:${sha256(canonicalText(withoutStatus(document)))}`;
}

function withoutStatus(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'status'));
}
