// The studio's database in IndexedDB, through idb: opened at the first use, and again after the browser or another window has closed it.
import { openDB } from 'idb';
import { HeldError } from './trouble.js';
import { DATABASE, LAYOUT, type StudioDatabase, type StudioSchema, upgradeDatabase } from './upgrades.js';

export interface Connection {
  /** The open database, so that a transaction can begin at once; undefined until `open` has given one. */
  readonly opened: StudioDatabase | undefined;
  open(): Promise<StudioDatabase>;
  close(): void;
}

/** `patience`: milliseconds to wait for other windows to let an older layout go; some browsers never answer. */
export function connectionTo(name = DATABASE, patience = 5000): Connection {
  let opened: StudioDatabase | undefined;
  let opening: Promise<StudioDatabase> | undefined;
  const forget = (): void => {
    // A window with a newer layout waits for this: closed at once, opened again when it is next needed.
    opened?.close();
    opened = opening = undefined;
  };
  return {
    get opened() {
      return opened;
    },
    open() {
      opening ??= openWithin(name, patience, forget).then(
        (database) => {
          opened = database;
          return database;
        },
        (error) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    close: forget,
  };
}

async function openWithin(name: string, patience: number, onClosed: () => void): Promise<StudioDatabase> {
  let hasGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      hasGivenUp = true;
      reject(new HeldError('another window holds the database'));
    }, patience);
  });
  // Without IndexedDB openDB throws before it gives a promise.
  const opening = Promise.resolve().then(() =>
    openDB<StudioSchema>(name, LAYOUT, {
      upgrade: (database, from, _to, transaction) => upgradeDatabase(database, from, transaction),
      blocking: onClosed,
      terminated: onClosed,
    }),
  );
  opening.then(
    (database) => hasGivenUp && database.close(),
    () => undefined,
  );
  try {
    return await Promise.race([opening, waiting]);
  } finally {
    clearTimeout(timer);
  }
}
