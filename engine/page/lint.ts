// For a page that is given a ruleset: its shape and the checks of its meaning, which are asked for together and once.
import { ruleset } from '../../schemas/generated/compact/ruleset.js';
import { compactShape } from '../schema/compact.js';

export { lint } from '../lint/lint.js';

export const RULESET_SHAPE = compactShape(ruleset);
