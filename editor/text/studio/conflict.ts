// The words of the question when two windows changed one draft.
import type { Language } from '../../../engine/text/language.js';

interface ConflictWords {
  readonly title: string;
  readonly body: string;
  readonly theirs: string;
  readonly copy: string;
  readonly copied: string;
  readonly openCopy: string;
}

export const CONFLICT_WORDS: Readonly<Record<Language, ConflictWords>> = {
  'zh-CN': {
    title: '这份草稿也在另一个窗口中改动过',
    body: '两处改动互不包含。可以改用另一个窗口的内容，或把这里的内容另存为一份草稿。两份都不会丢失。',
    theirs: '改用另一个窗口的内容',
    copy: '把我的另存为草稿',
    copied: '你的内容已另存为一份草稿。',
    openCopy: '打开它',
  },
  en: {
    title: 'This draft was changed in another window too',
    body: 'Neither of the two contains the other. Take what the other window has, or keep what is here as a draft of its own. Nothing is lost either way.',
    theirs: 'Take the other window’s',
    copy: 'Keep mine as a draft',
    copied: 'What you had is a draft of its own now.',
    openCopy: 'Open it',
  },
};
