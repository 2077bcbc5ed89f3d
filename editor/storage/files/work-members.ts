// What strangers may have written beside a document: scenarios, reasons, a note, changes that were set aside. What is not well-formed is left out and counted.
import type { AsideChange, Scenario, Work } from '../../state/work.js';
import { MAX_NOTE, MAX_SCENARIOS } from '../bounds.js';

export interface Members {
  readonly scenarios: Work['scenarios'];
  readonly reasons: Work['reasons'];
  readonly note: string;
  /** Absent where there are none. */
  readonly aside?: readonly AsideChange[];
  readonly leftOut: number;
}

type Plain = Readonly<Record<string, unknown>>;

export function readMembers(value: unknown): Members {
  const { scenarios, reasons, note, aside } = isPlain(value) ? value : ({} as Plain);
  const given = Array.isArray(scenarios) ? (scenarios as readonly unknown[]) : [];
  const sound = given.filter(isScenario).slice(0, MAX_SCENARIOS);
  const pairs = isPlain(reasons) ? Object.entries(reasons) : [];
  const soundPairs = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= MAX_NOTE);
  const setAside = Array.isArray(aside) ? (aside as readonly unknown[]) : [];
  const soundAside = setAside.filter(isAside).slice(0, MAX_SCENARIOS);
  const isNote = typeof note === 'string' && note.length <= MAX_NOTE;
  const isListWrong = scenarios !== undefined && !Array.isArray(scenarios);
  return {
    scenarios: sound,
    reasons: Object.fromEntries(soundPairs.slice(0, 10_000)),
    note: isNote ? note : '',
    ...(soundAside.length > 0 ? { aside: soundAside } : {}),
    leftOut:
      given.length -
      sound.length +
      setAside.length -
      soundAside.length +
      pairs.length -
      soundPairs.length +
      (note !== undefined && !isNote ? 1 : 0) +
      (isListWrong ? 1 : 0),
  };
}

function isScenario(value: unknown): value is Scenario {
  if (!isPlain(value)) return false;
  const { name, audit, expect, overlays } = value;
  const isName = typeof name === 'string' || (isPlain(name) && Object.values(name).every((one) => typeof one === 'string'));
  const isReferences = overlays === undefined || (Array.isArray(overlays) && overlays.every(isReference));
  return isName && isPlain(audit) && isPlain(expect) && isReferences;
}

const WHYS: readonly unknown[] = ['undecided', 'blocked', 'dropped', 'already'];

/** Its change is checked as any other once somebody takes it. */
function isAside(value: unknown): value is AsideChange {
  return isPlain(value) && WHYS.includes(value.why) && isPlain(value.change) && ['set', 'add', 'remove'].includes(String(value.change.op));
}

function isReference(value: unknown): boolean {
  return isPlain(value) && typeof value.id === 'string' && typeof value.version === 'string';
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
