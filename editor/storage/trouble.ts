// Why the database did not take or give something, from whatever the browser threw.

/** full: no room. blocked: storage is not to be had, and `why` says more. */
export type Trouble = { readonly kind: 'full' } | { readonly kind: 'blocked'; readonly why: 'newer' | 'held' | 'refused' };

/** Somebody else has written since: nothing was written over it. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
}

/** The document is not in the database any more. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** What is published is never written again. */
export class FrozenError extends Error {
  override readonly name = 'FrozenError';
}

/** Another window holds an older layout of the database open and does not let go. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
}

/** Everything that is no answer of ours is trouble with the storage. */
export function troubleOf(error: unknown): Trouble {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (name === 'VersionError') return { kind: 'blocked', why: 'newer' };
  if (name === 'HeldError') return { kind: 'blocked', why: 'held' };
  return { kind: 'blocked', why: 'refused' };
}
