import type { ShellWords } from './shell.js';

export const words: ShellWords = { title: '' };
