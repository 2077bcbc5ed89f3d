// For a page in English: the words of reasons and of problems with audits.
export { OF_AUDITS_EN as OF_AUDITS } from '../text/problems/en/of-audits.js';
export { ENGLISH_VOICE as VOICE } from '../text/voice-en.js';
