import type { FilesWords } from './files.js';

export const words: FilesWords = { title: '' };
