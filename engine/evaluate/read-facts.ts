// Facts, the audit's own data and the earlier certificate into their slots (S-14, S-93). A faulty or absent value stays
// undefined: unknown.
import type { SlotValue } from '../condition/types.js';
import { parseDate } from '../date/calendar.js';
import type { Audit } from '../model/documents.js';
import type { FactModel } from '../model/model.js';
import { pointerOf } from '../model/problem.js';
import { compare, fromDecimal, fromInteger, isInteger, multiply } from '../number/rational.js';
import type { State } from './state.js';

/** Checks every recorded fact, then fills the slots that expressions read. */
export function readFacts(state: State): void {
  const { program, audit } = state;
  const values: SlotValue[] = [];
  const recorded = audit.facts ?? {};
  for (const [id, value] of Object.entries(recorded)) {
    const fact = program.model.facts.get(id);
    if (fact === undefined) state.complain('warning', 'unknown-fact', pointerOf('facts', id), { fact: id });
    else values[fact.index] = readFact(state, fact, value);
  }
  for (const { slot, reading } of program.early) {
    if (reading.from === 'fact') state.slots[slot] = values[reading.index];
    else if (reading.from === 'audit') state.slots[slot] = reading.field === 'type' ? audit.type : dateOf(audit.date);
    else if (reading.from === 'previous') state.slots[slot] = previousValue(audit, reading.field);
  }
}

function readFact(state: State, { fact, type, min, max }: FactModel, value: number | string | boolean): SlotValue {
  const wrong = (expected: string): undefined => {
    state.complain('error', 'fact-type', pointerOf('facts', fact.id), { fact: fact.id, expected, found: value });
    return undefined;
  };
  switch (fact.type) {
    case 'integer':
    case 'decimal': {
      if (typeof value !== 'number') return wrong(fact.type);
      const exact = fromDecimal(value);
      if (fact.type === 'integer' && !isInteger(exact)) return wrong(fact.type);
      if (fact.type === 'decimal' && fact.decimals !== undefined && !isInteger(multiply(exact, fromInteger(10 ** fact.decimals)))) {
        return wrong('decimal');
      }
      if ((min !== undefined && compare(exact, min) < 0) || (max !== undefined && compare(exact, max) > 0)) {
        state.complain('error', 'fact-range', pointerOf('facts', fact.id), {
          fact: fact.id,
          value,
          min: fact.min ?? null,
          max: fact.max ?? null,
        });
        return undefined;
      }
      return exact;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(fact.type);
    case 'date':
      return typeof value === 'string' ? (parseDate(value) ?? wrong(fact.type)) : wrong(fact.type);
    case 'choice':
      return typeof value === 'string' && type.options?.includes(value) === true ? value : wrong(fact.type);
    case 'text':
      return typeof value === 'string' ? value : wrong(fact.type);
  }
}

function previousValue(audit: Audit, field: 'exists' | 'grade' | 'date'): SlotValue {
  const { previous } = audit;
  if (previous === undefined || previous === null) {
    const isKnownAbsent = previous === null || audit.type === 'initial';
    return field === 'exists' && isKnownAbsent ? false : undefined;
  }
  if (field === 'exists') return true;
  return field === 'grade' ? previous.grade : dateOf(previous.date);
}

function dateOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDate(text);
}
