// Who set what: for each place that an overlay wrote, the document and the change that did so last. S-127.
// Places are dotted by ids ("clauses.repair.points"), so that they stay the same when something else comes or goes.
import { idOf, isObject } from './same-json.js';
import { type Field, fieldsOf, isCollection, memberField, RULESET } from './shape.js';

/** A change of an overlay, and where in it the value stands. */
export interface Origin {
  /** "id@version" of the overlay. */
  readonly setBy: string;
  /** "overlay:<id>", as problems name it. */
  readonly document: string;
  /** JSON Pointer into the overlay: "/changes/3/to". */
  readonly pointer: string;
  /** Whether nothing stands below the pointer: the change took the value away, or wrote one without parts, such as a minimum as a number. */
  readonly isWhole: boolean;
}

/** Grows while the changes are carried out, and is read-only afterwards. */
export class Origins {
  readonly #written = new Map<string, Origin>();
  /** Collections and sets that gained or lost a member: their other members keep their own origin. */
  readonly #touched = new Map<string, Origin>();

  /** What was written below the place before is no longer there. */
  write(place: readonly string[], origin: Origin): void {
    const name = place.join('.');
    for (const map of [this.#written, this.#touched]) {
      for (const other of [...map.keys()]) {
        if (other === name || other.startsWith(`${name}.`)) map.delete(other);
      }
    }
    this.#written.set(name, origin);
  }

  touch(place: readonly string[], origin: Origin): void {
    this.#touched.set(place.join('.'), origin);
  }

  /** The origin of a place, or else of the nearest one around it; undefined is the base. */
  of(place: string): Origin | undefined {
    const own = this.#written.get(place) ?? this.#touched.get(place);
    if (own !== undefined) return own;
    for (let end = place.lastIndexOf('.'); end > 0; end = place.lastIndexOf('.', end - 1)) {
      const around = this.#written.get(place.slice(0, end));
      if (around !== undefined) return around;
    }
    return undefined;
  }

  /** Every place that an overlay wrote, with its document, in the order in which they were written. */
  places(): ReadonlyMap<string, string> {
    return new Map([...this.#written].map(([place, origin]) => [place, origin.setBy]));
  }

  /** The change behind a JSON Pointer into the effective ruleset, led on to the same spot inside the change. */
  changeAt(ruleset: unknown, pointer: string): { readonly document: string; readonly pointer: string } | undefined {
    const steps = stepsOf(ruleset, pointer);
    const exact = steps.at(-1);
    const touched = exact && this.#touched.get(exact.place);
    for (const { place, rest } of [...steps].reverse()) {
      const origin = this.#written.get(place) ?? (place === exact?.place ? touched : undefined);
      if (origin !== undefined) return { document: origin.document, pointer: origin.isWhole ? origin.pointer : origin.pointer + rest };
    }
    return undefined;
  }
}

interface PlacedStep {
  readonly place: string;
  /** What is left of the pointer below the place. */
  readonly rest: string;
}

/** The places that a pointer goes through, outermost first. */
function stepsOf(ruleset: unknown, pointer: string): readonly PlacedStep[] {
  const tokens = pointer.split('/').slice(1);
  const steps: PlacedStep[] = [];
  let value: unknown = ruleset;
  let field: Field | undefined = RULESET;
  let place: readonly string[] = [];
  for (const [index, token] of tokens.entries()) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const next: unknown = Array.isArray(value) ? value[Number(key)] : isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    // Clauses have flat places, however deep they lie.
    if (field?.kind === 'clauses') place = ['clauses'];
    place = [...place, field !== undefined && isCollection(field) ? (idOf(next) ?? key) : field?.kind === 'set' ? String(next) : key];
    field = field && (isCollection(field) ? memberField(field) : fieldsOf(field).get(key));
    value = next;
    steps.push({
      place: place.join('.'),
      rest: tokens
        .slice(index + 1)
        .map((one) => `/${one}`)
        .join(''),
    });
  }
  return steps;
}
