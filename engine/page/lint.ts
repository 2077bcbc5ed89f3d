// For a page that is given a ruleset: the checks of its meaning.
export { lint } from '../lint/lint.js';
