import type { SectionWords } from './sections.js';

export const words: SectionWords = { title: '' };
