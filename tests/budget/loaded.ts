// What a built module makes a browser load: takes the folder and the entry, gives the modules that load at once (it and all that it
// imports, and they in turn) and those that any of them loads later, each with its size as it travels.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Loaded {
  /** Below the folder, with `/`. */
  readonly name: string;
  readonly isAtOnce: boolean;
  readonly bytes: number;
  /** As a server would send it, at the level that servers commonly use for files made beforehand. */
  readonly gzipBytes: number;
}

/** Built modules name what they import in quotes of any kind; the minifier leaves nothing else that looks like it. */
const AT_ONCE = /(?:^|[;}\n])(?:import|export)(?:[\w\s{},*$]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;
const LATER = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g;

export function loadedBy(folder: string, entry: string): readonly Loaded[] {
  const found = new Map<string, Loaded>();
  const visit = (name: string, isAtOnce: boolean): void => {
    const known = found.get(name);
    if (known !== undefined && (known.isAtOnce || !isAtOnce)) return;
    const text = readFileSync(join(folder, name), 'utf8');
    found.set(name, { name, isAtOnce, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, { level: 9 }).byteLength });
    const at = (address: string): string => posix.join(posix.dirname(name), address);
    for (const [, address = ''] of text.matchAll(AT_ONCE)) visit(at(address), isAtOnce);
    for (const [, address = ''] of text.matchAll(LATER)) visit(at(address), false);
  };
  visit(entry, true);
  return [...found.values()];
}
