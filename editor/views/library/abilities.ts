// What can be done with an entry: menus and keys ask the same questions.
import type { LibraryEntry } from '../../state/library.js';

export function isFrozen({ status }: LibraryEntry): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** What may only be read is changed as a new version. */
export function canRevise(entry: LibraryEntry): boolean {
  return !entry.isTextOnly && (entry.source === 'shipped' || isFrozen(entry));
}

export function canOverlay(entry: LibraryEntry): boolean {
  return entry.kind === 'ruleset' && !entry.isTextOnly && entry.status !== 'withdrawn';
}

export function canCopy(entry: LibraryEntry): boolean {
  return !entry.isTextOnly;
}

export function canRemove(entry: LibraryEntry): boolean {
  return entry.source !== 'shipped' && !isFrozen(entry);
}

export function canWithdraw(entry: LibraryEntry): boolean {
  return entry.source !== 'shipped' && entry.status === 'published';
}
