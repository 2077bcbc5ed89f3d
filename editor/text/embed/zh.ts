// Every word of the element in one language, but the printed record's, which come with the record.
import { words as answer } from './answer-zh.js';
import { words as files } from './files-zh.js';
import { words as sections } from './sections-zh.js';
import { words as shell } from './shell-zh.js';
import type { Words } from './words.js';

export const words: Words = { shell, answer, sections, files };
