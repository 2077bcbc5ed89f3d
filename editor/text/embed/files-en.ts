import type { FilesWords } from './files.js';

export const words: FilesWords = {
  match: (match) => {
    switch (match.kind) {
      case 'same':
        return '';
      case 'unnamed':
        return 'The audit does not name its ruleset and is evaluated with the one in use. That one can be written into it; nothing else changes.';
      case 'other-version':
        return `The audit was made for ${match.named}; ${match.used} is in use. It can go on with the version in use: only the references change, all that was filled in is kept, and clauses which this version does not have are listed as problems. To see it as it was, open that version of the ruleset.`;
      case 'other-ruleset':
        return `The audit belongs to another ruleset, ${match.named}; ${match.used} is in use. Open the ruleset it belongs to. If it is meant to move to this one, all that was filled in is kept, but clauses that do not exist here have no effect.`;
      case 'overlays-unnamed':
        return `The audit does not name its overlays and is evaluated with ${list(match.used)}. Once they are written into it, its file tells which rules the result rests on.`;
      case 'overlays-differ':
        return `The audit names the overlays ${list(match.named)}; in use are ${list(match.used)}. Check this; it can go on with those in use, and all that was filled in is kept.`;
      case 'other-digest':
        return `${match.named} is not the text that the audit was made with (its digest differs), so nothing was evaluated. Find the original file; or, if the change is meant, go on with the text in use: all that was filled in is kept.`;
    }
  },
  saveCopy: 'Save mine as a file',
  changedElsewhere: 'This draft has been updated in another window.',
  otherDraft: (ruleset) => `There is also a draft for ${ruleset} on this device.`,
  draftOrGiven:
    'This device keeps a draft that differs from what the page gives. Choose which to use; until then, what you fill in is not saved on this device.',
  useGiven: 'Use what the page gives',
  openDraft: 'Open it',
  onlyFirst: 'Only one file can be imported at a time; the first was read.',
};

function list(names: readonly string[]): string {
  return names.length === 0 ? '(none)' : names.join(', ');
}
