// The digest that a page demands of a document, in the manner of `integrity`: "sha256:<hex>" is the document's own digest (S-7, as in
// rulesets/index.json: the same however the file is laid out), "sha256-<base64>" that of the very bytes. Any one of several may match.
import { sha256 } from '../../../engine/seal/sha256.js';

export interface Demand {
  readonly documents: ReadonlySet<string>;
  readonly bytes: ReadonlySet<string>;
}

/** Undefined where nothing can be read in it: then nothing may be used. What is of another kind is passed over, as browsers do. */
export function readIntegrity(integrity: string): Demand | undefined {
  const tokens = integrity.split(/\s+/);
  const documents = tokens.map((token) => token.toLowerCase()).filter((token) => /^sha256:[0-9a-f]{64}$/.test(token));
  const bytes = tokens.flatMap((token) => {
    // Options after "?" say nothing; the URL-safe alphabet is allowed as well.
    const [, base64] = /^sha256-([\w+/-]{43}=?)(?:\?.*)?$/i.exec(token) ?? [];
    return base64 === undefined ? [] : [`sha256-${base64.replaceAll('-', '+').replaceAll('_', '/').padEnd(44, '=')}`];
  });
  return documents.length + bytes.length === 0 ? undefined : { documents: new Set(documents), bytes: new Set(bytes) };
}

/**
 * "sha256-" and Base64 of bytes that are UTF-8. By the engine's own hash, not by crypto.subtle, which pages without HTTPS, as on
 * many an intranet, do not have.
 */
export function digestOfBytes(bytes: Uint8Array): string {
  const hex = sha256(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return `sha256-${btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))}`;
}
