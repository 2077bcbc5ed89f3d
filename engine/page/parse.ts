// For a page into which a file is dropped: text to a value, with what is wrong in the text and where.
export { type Parsed, type Position, parseText as parse } from '../source/parse.js';
