// A revision of the open document: a draft of the next version, which remembers what it began with.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Studio } from '../../state/studio.js';

/** Makes the draft and opens it in the view that is shown. */
export async function revise(studio: Studio): Promise<void> {
  const { workpiece, library, view } = studio;
  if (workpiece === undefined) return;
  const { key, document } = workpiece;
  const scenarios = workpiece.work.scenarios;
  const draft = {
    ...document,
    version: nextVersion(document.version, (version) => library.find(workpiece.kind, document.id, version) !== undefined),
    status: 'draft',
  } as Ruleset | Overlay;
  const made = await library.create(draft, { origin: key, scenarios });
  await studio.open(made, view === 'library' ? undefined : view);
}

/** The next minor version that nobody has taken; publishing suggests the right kind of step. */
export function nextVersion(version: string, isTaken: (version: string) => boolean): string {
  const [major = '0', minor = '0'] = version.split('-')[0]?.split('.') ?? [];
  let next = Number(minor) + 1;
  while (isTaken(`${major}.${next}.0`)) next += 1;
  return `${major}.${next}.0`;
}
