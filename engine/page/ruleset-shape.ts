// For a page that is given a ruleset: its shape. Loaded once for each page.
import { ruleset } from '../../schemas/generated/compact/ruleset.js';
import { compactShape } from '../schema/compact.js';

export const RULESET_SHAPE = compactShape(ruleset);
