// All words of the element's interface in one language; each area has its own file pair. The two languages are loaded apart.
import type { AnswerWords } from './answer.js';
import type { FilesWords } from './files.js';
import type { SectionWords } from './sections.js';
import type { ShellWords } from './shell.js';

export interface Words {
  readonly shell: ShellWords;
  readonly answer: AnswerWords;
  readonly sections: SectionWords;
  readonly files: FilesWords;
}
