// What an overlay stands on: the ruleset of the library that its range names, and the overlays that it says must come before it.

import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import { satisfies } from '../../engine/version/version.js';
import type { LibraryEntry } from '../state/library.js';
import type { Ground } from '../state/overlay/overlay-edits.js';
import type { Work } from '../state/work.js';
import { baseOf, best } from './sort-entries.js';

/**
 * undefined where the base is not in the library. An overlay that must come before and is not there is left out: composing says so.
 * `base`: another version of the ruleset than the range would choose.
 */
export async function groundFor(
  overlay: Overlay,
  entries: readonly LibraryEntry[],
  workOf: (key: string) => Promise<Work>,
  base = baseOf(entries, overlay.extends),
): Promise<Ground | undefined> {
  if (base === undefined) return undefined;
  const ruleset = (await workOf(base.key)).document as Ruleset;
  const earlier: Overlay[] = [];
  const seen = new Set([overlay.id]);
  const visit = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      const found = overlayOn(entries, id, base);
      if (found === undefined) continue;
      const document = (await workOf(found.key)).document as Overlay;
      await visit(document.after ?? []);
      earlier.push(document);
    }
  };
  await visit(overlay.after ?? []);
  return { ruleset, earlier };
}

function overlayOn(entries: readonly LibraryEntry[], id: string, base: LibraryEntry): LibraryEntry | undefined {
  const isOn = ({ extends: on }: LibraryEntry): boolean => on?.id === base.id && satisfies(base.version, on.version);
  return best(entries.filter((one) => one.kind === 'overlay' && one.id === id && isOn(one)));
}
