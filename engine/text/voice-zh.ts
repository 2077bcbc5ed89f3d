// Reasons and expressions in Chinese.
import { CHINESE } from '../condition/phrases-zh.js';
import { CHINESE_REASONS } from './reasons/phrases-zh.js';
import { held, tidied } from './reasons/spacing.js';
import type { Voice } from './voice.js';

export const CHINESE_VOICE: Voice = { language: 'zh-CN', say: CHINESE_REASONS, expressions: CHINESE, held, tidied };
