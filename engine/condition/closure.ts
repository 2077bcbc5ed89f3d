// The closures that compiled expressions are made of: a function of a run for each kind of value.
import type { DayNumber } from '../date/calendar.js';
import type { NumberValue, Run } from './types.js';

/** undefined is unknown; for numbers it is UNKNOWN_NUMBER. */
export type Closure<T> = (run: Run) => T;
export type NumberClosure = Closure<NumberValue>;
export type BooleanClosure = Closure<boolean | undefined>;
export type DateClosure = Closure<DayNumber | undefined>;
