// What an audit says at a place, read so that no audit makes the form throw: what is not of the kind asked for counts as absent.
import type { Audit } from '../../../engine/page.js';
import { memberAt, type Path } from './with-member.js';

export function textAt(audit: Audit, path: Path): string | undefined {
  const found = memberAt(audit, path);
  return typeof found === 'string' ? found : undefined;
}

export function countAt(audit: Audit, path: Path): number | undefined {
  const found = memberAt(audit, path);
  return typeof found === 'number' ? found : undefined;
}

/** The texts of a list, by their places in it. */
export function textsAt(audit: Audit, path: Path): readonly string[] {
  return listAt(audit, path).map((one) => (typeof one === 'string' ? one : ''));
}

export function listAt(audit: Audit, path: Path): readonly unknown[] {
  const found = memberAt(audit, path);
  return Array.isArray(found) ? found : [];
}

/** The ids of products or sites in scope, by their places; '' for what has none. */
export function idsAt(audit: Audit, path: Path): readonly string[] {
  return listAt(audit, path).map((_, index) => textAt(audit, [...path, index, 'id']) ?? '');
}

export function keysAt(audit: Audit, path: Path): readonly string[] {
  const found = memberAt(audit, path);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.keys(found) : [];
}
