// Each item of evidence as the audit leaves it: whether it is asked for, and the ways in which it can be finished. S-50, S-57, S-110.
import type { Lookup, Value } from './basics.js';
import type { Quantities, Recorded } from './evidence.js';
import { whole } from './exact.js';
import { type Case, leavesOf } from './scheme.js';

export interface ItemStanding {
  readonly recorded: Recorded;
  readonly isAsked: boolean | undefined;
  readonly ways: readonly ItemWay[];
}

/** If it is asked for (when is true; whether all its clauses are deleted is seen in the end), what it comes to. */
export type ItemWay = Quantities | 'not-asked';

/** What is known of a leaf's being involved, before anything is finished. */
export interface Presence {
  readonly isGone: boolean;
  /** Not involved for sure: `applies` is unknown, or it is open and may be deleted. */
  readonly mayGo: boolean;
}

/** All leaves deleted for sure, possibly, or at least one surely involved: then the item is asked for. */
export function itemStanding(recorded: Recorded, { scheme }: Case, presence: ReadonlyMap<string, Presence>): ItemStanding {
  const linked = (recorded.item.clauses ?? []).flatMap((id) => leavesOf(scheme, id));
  const isGone = linked.length > 0 && linked.every(({ id }) => presence.get(id)?.isGone === true);
  const mayBeGone = linked.length > 0 && linked.every(({ id }) => presence.get(id)?.mayGo === true);
  const isAsked = recorded.when === false || isGone ? false : recorded.when === undefined || mayBeGone ? undefined : true;
  return { recorded, isAsked, ways: itemWays(recorded) };
}

function itemWays({ when, ifAsked, shortfall }: Recorded): readonly ItemWay[] {
  const isOpen = ifAsked.short === undefined && shortfall === 'nonconforming';
  const { required } = ifAsked;
  const some = Math.max(required ?? 1, 1);
  const asked = isOpen
    ? [
        { required, provided: ifAsked.provided ?? 0, short: some },
        { required, provided: ifAsked.provided ?? required, short: 0 },
      ]
    : [ifAsked];
  return [...(when === false ? [] : asked), ...(when === true ? [] : ['not-asked' as const])];
}

/** evidence.* as far as it is known before anything is finished: what rules and ineligible conditions see. */
export function evidenceLookup(basics: Lookup, items: readonly ItemStanding[]): Lookup {
  return (path) => {
    const [kind, id, field] = path.split('.');
    if (kind !== 'evidence') return basics(path);
    const item = items.find((one) => one.recorded.item.id === id);
    return item === undefined ? undefined : quantity(knownQuantities(item), field);
  };
}

function knownQuantities({ isAsked, recorded }: ItemStanding): Quantities {
  if (isAsked === false) return notAsked(recorded);
  const { ifAsked } = recorded;
  if (isAsked === true) return ifAsked;
  const zeroOrUnknown = (count: number | undefined) => (count === 0 ? 0 : undefined);
  return { required: zeroOrUnknown(ifAsked.required), provided: ifAsked.provided, short: zeroOrUnknown(ifAsked.short) };
}

/** S-57. */
export function notAsked({ isRecorded, ifAsked }: Recorded): Quantities {
  return { required: 0, provided: isRecorded ? ifAsked.provided : 0, short: 0 };
}

export function quantity(quantities: Quantities, field: string | undefined): Value {
  const count = field === 'required' || field === 'provided' || field === 'short' ? quantities[field] : undefined;
  return count === undefined ? undefined : whole(count);
}
