// For a page that has a text with something wrong in it, or that looks so: what it is, and where.
export { parseText } from '../source/parse.js';
