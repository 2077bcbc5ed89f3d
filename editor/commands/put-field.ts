// Writes a key of an object of a ruleset where the schema has it among the others, so that files stay tidy whatever is filled in first.
import { fieldAt } from '../../engine/compose/field-at.js';
import { fieldsOf, RULESET } from '../../engine/compose/shape.js';
import type { Plain } from './thing-at.js';

/** `at` is the place of `target` ([] is the ruleset itself). What the schema does not know goes last; what is there stays where it is. */
export function putField(target: Plain, name: string, value: unknown, at: readonly string[]): void {
  if (Object.hasOwn(target, name)) {
    target[name] = value;
    return;
  }
  const field = at.length === 0 ? RULESET : fieldAt(at);
  const order = field === undefined ? [] : [...fieldsOf(field).keys()];
  const index = order.indexOf(name);
  const later = index === -1 ? [] : Object.keys(target).filter((key) => order.indexOf(key) > index);
  const moved = later.map((key) => [key, target[key]] as const);
  target[name] = value;
  for (const [key, old] of moved) {
    delete target[key];
    target[key] = old;
  }
}
