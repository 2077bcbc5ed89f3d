import type { AnswerWords } from './answer.js';

export const words: AnswerWords = { title: '' };
