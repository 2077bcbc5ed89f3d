// Reasons and expressions in English.
import { ENGLISH } from '../condition/phrases-en.js';
import { ENGLISH_REASONS } from './reasons/phrases-en.js';
import type { Voice } from './voice.js';

const asItIs = (text: string): string => text;

export const ENGLISH_VOICE: Voice = { language: 'en', say: ENGLISH_REASONS, expressions: ENGLISH, held: asItIs, tidied: asItIs };
