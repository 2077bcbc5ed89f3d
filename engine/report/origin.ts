// Where a rule of a report comes from: the document that set it last, and the source that it names (S-127).
import type { Effective } from '../compose/effective.js';
import type { State } from '../evaluate/state.js';
import type { Origin } from '../model/documents.js';

/** By collection and id: the last overlay that set anything of a member (the base where none did), found once per ruleset. */
type Setters = Map<string, Map<string, string>>;

interface Known {
  readonly byPlace: ReadonlyMap<string, string>;
  readonly byMember: Setters;
}

const KNOWN = new WeakMap<Effective, Known>();

export function originOf(state: State, collection: string, id: string, source: string | null | undefined): Origin {
  const { effective } = state.program;
  const { byPlace, byMember } = knownOf(effective);
  let setters = byMember.get(collection);
  if (setters === undefined) {
    setters = new Map();
    byMember.set(collection, setters);
  }
  let setBy = setters.get(id);
  if (setBy === undefined) {
    const member = `${collection}.${id}`;
    setBy = byPlace.get(member) ?? effective.setBy(member);
    setters.set(id, setBy);
  }
  return { setBy, source: source ?? null };
}

function knownOf(effective: Effective): Known {
  let known = KNOWN.get(effective);
  if (known === undefined) {
    const byPlace = new Map<string, string>();
    for (const [place, document] of effective.origins) byPlace.set(place.split('.', 2).join('.'), document);
    known = { byPlace, byMember: new Map() };
    KNOWN.set(effective, known);
  }
  return known;
}
