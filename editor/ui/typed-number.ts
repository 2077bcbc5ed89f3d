// Numbers of fields: read as people type them (the engine's reading), and the next one of a stepper.
export { typedNumber } from '../../engine/number/typed-number.js';

/** The next multiple of a step above (1) or below (-1) a number, within the limits. */
export function stepped(value: number | undefined, direction: 1 | -1, { step = 1, min = -Infinity, max = Infinity }): number {
  if (value === undefined) return Math.min(Math.max(0, min), max);
  const steps = value / step;
  const next = direction > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  return Math.min(Math.max(Number((next * step).toPrecision(12)), min), max);
}
