// Two windows changed one draft: the reader chooses, and neither is lost.

import type { Label } from '../../state/label.js';
import type { Keeping } from '../../storage/keeping.js';
import { CONFLICT_WORDS } from '../../text/studio/conflict.js';
import type { StudioController } from './studio-controller.js';

const asking = new WeakSet<Keeping>();

/** Asks once per conflict; dismissing it keeps mine as a copy, which loses nothing. */
export async function askAboutConflict(studio: StudioController, keeping: Keeping): Promise<void> {
  if (asking.has(keeping)) return;
  asking.add(keeping);
  try {
    const answer = await studio.ask({
      title: label('title'),
      body: (language) => CONFLICT_WORDS[language].body,
      answers: [
        { id: 'theirs', text: label('theirs') },
        { id: 'copy', text: label('copy'), isMain: true },
      ],
    });
    if (answer === 'theirs') await keeping.takeTheirs();
    else {
      const key = await keeping.keepMineAsCopy();
      studio.notify({ text: label('copied'), action: { text: label('openCopy'), run: () => void studio.open(key) } });
    }
  } finally {
    asking.delete(keeping);
  }
}

function label(word: 'title' | 'theirs' | 'copy' | 'copied' | 'openCopy'): Label {
  return { 'zh-CN': CONFLICT_WORDS['zh-CN'][word], en: CONFLICT_WORDS.en[word] };
}
