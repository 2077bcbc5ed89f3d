// Suggests the number of a new version from what changed since the one before: whether overlays and audits that were made for that
// one can break (major), results can differ (minor), or only words did (patch).
import type { Difference } from '../../../engine/diff/difference.js';
import { compareVersions } from '../../../engine/version/version.js';

export type ChangeLevel = 'none' | 'patch' | 'minor' | 'major';

export interface VersionSuggestion {
  readonly version: string;
  readonly level: ChangeLevel;
  /** The differences that ask for this level, in their order. */
  readonly because: readonly Difference[];
}

/** Furthest first. */
const LEVELS: readonly ChangeLevel[] = ['major', 'minor', 'patch', 'none'];
/** What comes with every version and says nothing about the rules. */
const OF_EVERY_VERSION = /^(version|approval|effective|format|id)(\.|$)/;
/** Lists whose ids audits record or overlays and expressions name. */
const NAMED_ELSEWHERE = /(^|\.)(requires|tags|levels|bands|findings|kinds|options)$/;
/** Fields that say of what kind an answer or a value is. */
const KIND_OF_VALUE = /^(facts|outputs)$/;

/** How far one difference reaches. */
export function levelOf(difference: Difference): ChangeLevel {
  const { kind, collection, field = '' } = difference;
  if (collection === 'ruleset' && OF_EVERY_VERSION.test(field)) return 'none';
  if (collection === 'effective') return 'none';
  if (kind === 'text' || collection === 'sources' || collection === 'ruleset') return 'patch';
  if (kind === 'removed' || kind === 'method') return 'major';
  if ((kind === 'member-removed' || kind === 'requirement-removed') && NAMED_ELSEWHERE.test(field)) return 'major';
  if (KIND_OF_VALUE.test(collection) && field === 'type') return 'major';
  if (collection === 'overlayPolicy' && isStricter(difference)) return 'major';
  return 'minor';
}

/**
 * The number after `before` for these differences; numbers that are taken are passed over. undefined where nothing changed. In 0.x the
 * second number stands for what breaks, as ranges read it (S-120).
 */
export function suggestVersion(
  before: string,
  differences: readonly Difference[],
  taken: readonly string[] = [],
): VersionSuggestion | undefined {
  const levels = differences.map(levelOf);
  const level = LEVELS.find((one) => levels.includes(one)) ?? 'none';
  if (level === 'none') return undefined;
  let version = nextVersion(before, level);
  while (taken.includes(version)) version = nextVersion(version, 'patch');
  return { version, level, because: differences.filter((_, at) => levels[at] === level) };
}

/** Major, minor or patch raised; a pre-release becomes its release where that is enough. */
export function nextVersion(before: string, level: 'patch' | 'minor' | 'major'): string {
  const match = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(before);
  if (match === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
  const isPreRelease = match[4] !== undefined;
  const isFirst = major === 0;
  if (level === 'patch' || (level === 'minor' && isFirst)) return `${major}.${minor}.${isPreRelease ? patch : patch + 1}`;
  if (level === 'minor' || isFirst) return isPreRelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
  return isPreRelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
}

/** Whether a text is a version at all. */
export function isVersion(text: string): boolean {
  return /^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?$/.test(text);
}

/** The latest version that comes before this one; undefined where there is none. */
export function versionBefore(version: string, others: readonly string[]): string | undefined {
  return others
    .filter((one) => compareVersions(one, version) < 0)
    .sort(compareVersions)
    .at(-1);
}

/** Locking more, opening less, or another default than "open" stops overlays that were allowed. */
function isStricter(difference: Difference): boolean {
  const { kind, field = '' } = difference;
  if (field === 'default') return 'to' in difference && difference.to !== 'open';
  if (kind === 'member-added') return field === 'locked';
  if (kind === 'member-removed') return field === 'open';
  return true;
}
