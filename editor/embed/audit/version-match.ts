// Whether an audit belongs to the ruleset and overlays in use, so that the element can ask before it goes on, and the audit moved to
// those in use. The meaning is S-12's: the engine reports the same as problems of the audit (`code` names the one), and also the
// answers for clauses that the ruleset does not have, which are kept.
import type { DocumentSeal, Effective } from '../../../engine/compose/effective.js';
import type { Audit, DocumentReference } from '../../../engine/model/documents.js';

export type Match =
  | { readonly kind: 'same' }
  /** The audit names no ruleset: it takes the one in use. */
  | { readonly kind: 'unnamed' }
  /** The same ruleset in another version; another ruleset; other overlays or in another order. Names are "id@version". */
  | { readonly kind: 'other-version' | 'other-ruleset'; readonly code: 'other-ruleset'; readonly named: string; readonly used: string }
  | {
      readonly kind: 'overlays-differ';
      readonly code: 'other-overlays';
      readonly named: readonly string[];
      readonly used: readonly string[];
    }
  /** The audit names its ruleset and says nothing of overlays: it is evaluated with those in use, which its file does not tell. */
  | { readonly kind: 'overlays-unnamed'; readonly used: readonly string[] }
  /** Of the same name and version, but not the text that the audit was made with: an error, nothing is decided until it is settled. */
  | { readonly kind: 'other-digest'; readonly code: 'digest-mismatch'; readonly named: string };

/** Never throws, whatever the audit is; what is faulty in it names nothing. `overlays` in the order of application. */
export function matchOf(audit: unknown, ruleset: DocumentSeal, overlays: readonly DocumentSeal[]): Match {
  const reference = asReference(field(audit, 'ruleset'));
  if (reference === undefined) return { kind: 'unnamed' };
  if (!isFor(reference, ruleset)) {
    const kind = reference.id === ruleset.id ? 'other-version' : 'other-ruleset';
    return { kind, code: 'other-ruleset', named: nameOf(reference), used: nameOf(ruleset) };
  }
  const list = field(audit, 'overlays');
  const named = Array.isArray(list) ? list.map(asReference).filter((one) => one !== undefined) : undefined;
  if (named !== undefined && !(named.length === overlays.length && named.every((one, index) => isFor(one, overlays[index])))) {
    return { kind: 'overlays-differ', code: 'other-overlays', named: named.map(nameOf), used: overlays.map(nameOf) };
  }
  const changed = [reference, ...(named ?? [])].find((one, index) => hasChanged(one, index === 0 ? ruleset : overlays[index - 1]));
  if (changed === undefined && named === undefined && overlays.length > 0) return { kind: 'overlays-unnamed', used: overlays.map(nameOf) };
  return changed === undefined ? { kind: 'same' } : { kind: 'other-digest', code: 'digest-mismatch', named: nameOf(changed) };
}

/**
 * The audit for the ruleset and overlays in use: only its references change. They carry digests where the audit's had one, for then its
 * owner pins documents.
 */
export function carryOver(audit: Audit, { base, overlays }: Pick<Effective, 'base' | 'overlays'>): Audit {
  const references: readonly unknown[] = Array.isArray(audit.overlays) ? audit.overlays : [];
  const isPinned = [audit.ruleset, ...references].some((one) => asReference(one)?.digest !== undefined);
  const referenceTo = ({ id, version, digest }: DocumentSeal): DocumentReference => (isPinned ? { id, version, digest } : { id, version });
  return { ...audit, ruleset: referenceTo(base), overlays: overlays.map(referenceTo) };
}

function isFor(reference: DocumentReference, used: DocumentSeal | undefined): boolean {
  return reference.id === used?.id && (reference.version === undefined || reference.version === used.version);
}

/** A digest without a version is not compared (S-12). */
function hasChanged({ version, digest }: DocumentReference, used: DocumentSeal | undefined): boolean {
  return version !== undefined && digest !== undefined && digest !== used?.digest;
}

function nameOf({ id, version }: DocumentReference): string {
  return version === undefined ? id : `${id}@${version}`;
}

function asReference(value: unknown): DocumentReference | undefined {
  const id = field(value, 'id');
  const version = field(value, 'version');
  const digest = field(value, 'digest');
  if (typeof id !== 'string') return undefined;
  return { id, ...(typeof version === 'string' ? { version } : {}), ...(typeof digest === 'string' ? { digest } : {}) };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
