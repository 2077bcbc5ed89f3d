import type { RecordWords } from './record.js';

export const words: RecordWords = { title: '' };
