// Every language at once: for whoever is asked for any of them, such as the command line.
import type { Language } from './language.js';
import type { Voice } from './voice.js';
import { ENGLISH_VOICE } from './voice-en.js';
import { CHINESE_VOICE } from './voice-zh.js';

export function voiceOf(language: Language): Voice {
  return language === 'en' ? ENGLISH_VOICE : CHINESE_VOICE;
}
