// What the next version of an overlay says of its base and of itself. S-120.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import { isExactVersion } from '../../../engine/version/version.js';

/** The version of the base that its author had before them: a range begins with it. */
export function writtenFor({ extends: { version } }: Overlay): string {
  return version.replace(/^[~^]/, '');
}

/** The new version of the base: a range stays a range from there on, a digest is that of the new version. */
export function extendsOf({ extends: was }: Overlay, base: Ruleset): Overlay['extends'] {
  const sign = was.version.startsWith('^') || was.version.startsWith('~') ? was.version.slice(0, 1) : '';
  // A pre-release fits only where it is named exactly.
  const isExact = sign === '' || base.version.includes('-');
  const version = isExact ? base.version : `${sign}${base.version}`;
  return { id: base.id, version, ...(was.digest === undefined || !isExact ? {} : { digest: digest(base) }) };
}

/**
 * The next version of the overlay: as great a step as its base made, at least a minor one, since it now stands on other rules. Of a text
 * that is no version 1.0.0.
 */
export function nextVersion(version: string, before: Ruleset, after: Ruleset): string {
  const numbers = numbersOf(version);
  if (!isExactVersion(version) || numbers === undefined) return '1.0.0';
  const [major = 0, minor = 0] = numbers;
  const isMajor = numbersOf(before.version)?.[0] !== numbersOf(after.version)?.[0];
  return isMajor && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function numbersOf(version: string): readonly number[] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  return found === null ? undefined : found.slice(1).map(Number);
}
