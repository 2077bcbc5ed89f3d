// Every word of the element in one language, but the printed record's, which come with the record.
import { words as answer } from './answer-en.js';
import { words as files } from './files-en.js';
import { words as sections } from './sections-en.js';
import { words as shell } from './shell-en.js';
import type { Words } from './words.js';

export const words: Words = { shell, answer, sections, files };
