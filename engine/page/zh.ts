// For a page in Chinese: the words of reasons and of problems with audits.
export { OF_AUDITS_ZH as OF_AUDITS } from '../text/problems/zh/of-audits.js';
export { CHINESE_VOICE as VOICE } from '../text/voice-zh.js';
