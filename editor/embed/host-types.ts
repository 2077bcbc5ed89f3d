// Types only: what frameworks may hand to the element, taken from its class, so that react.ts and vue.ts cannot drift from it.
import type { LitElement } from 'lit';
import type { SteelyardEvaluator } from './evaluator-element.js';

type DataName<T> = { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? never : K }[keyof T];

/** The element's own properties that a host may set. */
export type EvaluatorData = Partial<Pick<SteelyardEvaluator, Exclude<DataName<SteelyardEvaluator>, keyof LitElement | 'report'>>>;

/** The element's own events, by their names. */
export type EvaluatorEvents = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `steelyard-${string}`>>;
