// From an entry of the library to an open document: its work and history, what it stands on, what it is compared with; kept and checked
// from then on, until it is closed.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Checker } from '../../state/checks.js';
import { namedOverlays } from '../../state/named-overlays.js';
import { kindOf } from '../../state/work.js';
import { Workpiece, type WorkpieceOptions } from '../../state/workpiece.js';
import type { Keeping } from '../../storage/keeping.js';
import type { StudioLibrary } from '../../storage/studio-library.js';
import { Checking } from './checking.js';
import type { Opened } from './studio-controller.js';

export interface OpenedDocument extends Opened {
  /** undefined for what is read-only. */
  readonly keeping: Keeping | undefined;
}

/** undefined where the library has no such document. `isValuesOnly`: the reader may change values and no structure. */
export async function openDocument(
  library: StudioLibrary,
  checker: Checker,
  key: string,
  isValuesOnly: boolean,
): Promise<OpenedDocument | undefined> {
  const entry = library.entry(key);
  if (entry === undefined) return undefined;
  const { work, history, text } = await library.open(key);
  const isOverlay = kindOf(work.document) === 'overlay';
  const [ground, overlays, origin] = await Promise.all([
    isOverlay ? library.groundOf(work.document as Overlay) : undefined,
    isOverlay ? import('../../state/overlay/overlay-editing.js').then(({ overlayEditing }) => overlayEditing) : undefined,
    originOf(library, entry.origin, isOverlay),
  ]);
  const workpiece = new Workpiece({
    key,
    work,
    history,
    text,
    ground,
    overlays,
    origin,
    readOnly: library.readOnlyReason(key),
    isValuesOnly,
  });
  const keeping = library.keep(workpiece);
  const named = new NamedOverlays(library);
  const checking = new Checking(checker, workpiece, () => named.known);
  named.addEventListener('change', () => checking.ask());
  const look = (): void => named.look(workpiece);
  workpiece.addEventListener('change', look);
  look();
  return {
    workpiece,
    checking,
    keeping,
    async close() {
      workpiece.removeEventListener('change', look);
      checking.stop();
      if (keeping !== undefined) await library.release(keeping);
    },
  };
}

/** The version that a draft began with; for an overlay also the base that it stood on then. */
async function originOf(library: StudioLibrary, key: string | undefined, isOverlay: boolean): Promise<WorkpieceOptions['origin']> {
  const entry = key === undefined ? undefined : library.entry(key);
  if (entry === undefined) return undefined;
  try {
    const { document } = await library.workOf(entry.key);
    if (!isOverlay) return { ruleset: document as Ruleset, overlays: [] };
    // An overlay that was made on a ruleset began with that ruleset alone.
    if (entry.kind === 'ruleset') return { ruleset: document as Ruleset, overlays: [] };
    const ground = await library.groundOf(document as Overlay);
    return ground === undefined ? undefined : { ruleset: ground.ruleset, overlays: [...ground.earlier, document as Overlay] };
  } catch {
    // It is gone or cannot be read: then there is nothing to compare with.
    return undefined;
  }
}

/** Overlays of the library that scenarios name, read once each. */
class NamedOverlays extends EventTarget {
  readonly #library: StudioLibrary;
  readonly #asked = new Set<string>();
  #known: Readonly<Record<string, Overlay>> = {};

  constructor(library: StudioLibrary) {
    super();
    this.#library = library;
  }

  get known(): Readonly<Record<string, Overlay>> {
    return this.#known;
  }

  look({ work }: Workpiece): void {
    for (const scenario of work.scenarios) for (const { id, version } of namedOverlays(scenario)) void this.#read(id, version);
  }

  async #read(id: string, version: string): Promise<void> {
    const name = `${id}@${version}`;
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const entry = this.#library.find('overlay', id, version);
    if (entry === undefined) return;
    const work = await this.#library.workOf(entry.key).catch(() => undefined);
    // It cannot be read: the scenario says that it is not there.
    if (work === undefined) return;
    const { document } = work;
    this.#known = { ...this.#known, [name]: document as Overlay };
    this.dispatchEvent(new Event('change'));
  }
}
