// Words for people that are made where a thing is made and read in whichever language is chosen later: labels of undo steps, notices.
import type { Language } from '../../engine/text/language.js';

/** Both languages; neither may be empty. */
export type Label = Readonly<Record<Language, string>>;
