// For a page that tells why: reasons and sentences about problems, whose words come from the module of one language (zh.ts, en.ts).
export type { NextStep, NextSteps, NextTarget } from '../explain/next-lines.js';
export { problemNamesWith } from '../explain/problem-names.js';
export { type Reasons, reasonsOf } from '../explain/reasons.js';
export { type ProblemWords, problemWords, sentenceOf } from '../text/problems/wording.js';
