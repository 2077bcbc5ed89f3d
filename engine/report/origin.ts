// Where a rule of a report comes from: the document that set it last, and the source that it names (S-127).
import type { State } from '../evaluate/state.js';
import type { Origin } from '../model/documents.js';

export function originOf(state: State, collection: string, id: string, source: string | null | undefined): Origin {
  const { effective } = state.program;
  const setBy = effective.origins.size === 0 ? `${effective.base.id}@${effective.base.version}` : lastSetter(state, `${collection}.${id}`);
  return { setBy, source: source ?? null };
}

/** The last overlay that set anything of a member; the base where none did. */
function lastSetter(state: State, place: string): string {
  const { effective } = state.program;
  let found = effective.setBy(place);
  const inside = `${place}.`;
  for (const [origin, document] of effective.origins) if (origin.startsWith(inside)) found = document;
  return found;
}
