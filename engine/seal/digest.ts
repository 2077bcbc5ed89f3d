// The seal of a document: SHA-256 over its RFC 8785 canonical JSON without the top-level status, which may move on. S-7.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** RFC 8785 canonical JSON of a whole document. The document is plain JSON (checkDocument says so). */
export function canonicalText(document: unknown): string {
  return canonicalize(document) ?? 'null';
}

/** "sha256:" and 64 hexadecimal digits. */
export function digest(document: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(withoutStatus(document)))))}`;
}

function withoutStatus(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'status'));
}
