// What strangers may have written beside a document: scenarios, reasons, a note. What is not well-formed is left out and counted.
import type { Scenario, Work } from '../../state/work.js';
import { MAX_NOTE, MAX_SCENARIOS } from '../bounds.js';

export interface Members {
  readonly scenarios: Work['scenarios'];
  readonly reasons: Work['reasons'];
  readonly note: string;
  readonly leftOut: number;
}

type Plain = Readonly<Record<string, unknown>>;

export function readMembers(value: unknown): Members {
  const { scenarios, reasons, note } = isPlain(value) ? value : ({} as Plain);
  const given = Array.isArray(scenarios) ? (scenarios as readonly unknown[]) : [];
  const sound = given.filter(isScenario).slice(0, MAX_SCENARIOS);
  const pairs = isPlain(reasons) ? Object.entries(reasons) : [];
  const soundPairs = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= MAX_NOTE);
  const isNote = typeof note === 'string' && note.length <= MAX_NOTE;
  const isListWrong = scenarios !== undefined && !Array.isArray(scenarios);
  return {
    scenarios: sound,
    reasons: Object.fromEntries(soundPairs.slice(0, 10_000)),
    note: isNote ? note : '',
    leftOut:
      given.length - sound.length + pairs.length - soundPairs.length + (note !== undefined && !isNote ? 1 : 0) + (isListWrong ? 1 : 0),
  };
}

function isScenario(value: unknown): value is Scenario {
  if (!isPlain(value)) return false;
  const { name, audit, expect, overlays } = value;
  const isName = typeof name === 'string' || (isPlain(name) && Object.values(name).every((one) => typeof one === 'string'));
  const isReferences = overlays === undefined || (Array.isArray(overlays) && overlays.every(isReference));
  return isName && isPlain(audit) && isPlain(expect) && isReferences;
}

function isReference(value: unknown): boolean {
  return isPlain(value) && typeof value.id === 'string' && typeof value.version === 'string';
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
