// For a page that is given a ruleset: its shape. Loaded once for each page.
import { ruleset } from '../../schemas/generated/compact/ruleset.js';
import type { SchemaError } from '../../schemas/generated/validators.js';
import { compactErrors } from '../schema/compact.js';

export function rulesetErrors(value: unknown): readonly SchemaError[] {
  return compactErrors(ruleset, value);
}
