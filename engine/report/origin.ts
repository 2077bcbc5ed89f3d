// Where a rule of a report comes from: the document that set it last, and the source that it names (S-127).
import type { Effective } from '../compose/effective.js';
import type { State } from '../evaluate/state.js';
import type { Origin } from '../model/documents.js';

/** The last overlay that set anything of a member (the base where none did), worked out once per ruleset. */
const LAST_SETTERS = new WeakMap<Effective, ReadonlyMap<string, string>>();

export function originOf(state: State, collection: string, id: string, source: string | null | undefined): Origin {
  const { effective } = state.program;
  const member = `${collection}.${id}`;
  const setBy = lastSetters(effective).get(member) ?? effective.setBy(member);
  return { setBy, source: source ?? null };
}

function lastSetters(effective: Effective): ReadonlyMap<string, string> {
  let setters = LAST_SETTERS.get(effective);
  if (setters === undefined) {
    const found = new Map<string, string>();
    for (const [place, document] of effective.origins) found.set(place.split('.', 2).join('.'), document);
    setters = found;
    LAST_SETTERS.set(effective, setters);
  }
  return setters;
}
