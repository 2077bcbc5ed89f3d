// The studio in a page: library, check worker, words and frame put together.
import { openLibrary } from '../../storage/open-library.js';
import { workerAddress } from '../../worker/worker-address.js';
import { WorkerChecker, type WorkerLike } from '../../worker/worker-checker.js';
import { askAboutConflict } from './conflict.js';
import './define.js';
import { countInBackground } from './counting.js';
import { type OpenedDocument, openDocument } from './open-document.js';
import { type Language, loadProblemWords, type ProblemWords } from './sentences.js';
import type { StudioApp } from './studio-app.js';
import { StudioController } from './studio-controller.js';

/** `rulesets`: address of rulesets/, with a slash at the end. */
export async function startStudio(app: StudioApp, rulesets: URL, language: Language): Promise<StudioController> {
  const checker = new WorkerChecker(() => new Worker(workerAddress(), { type: 'module' }) as WorkerLike);
  const library = await openLibrary(rulesets);
  const words = new Map<Language, ProblemWords>();
  let opened: OpenedDocument | undefined;
  const studio: StudioController = new StudioController({
    library,
    language,
    words: (wanted) => words.get(wanted),
    open: async (key) => {
      const next = await openDocument(library, checker, key, app.mode === 'values');
      if (next === undefined) return undefined;
      opened = next;
      next.keeping?.addEventListener('state', tellSaving);
      next.keeping?.addEventListener('conflict', () => next.keeping !== undefined && void askAboutConflict(studio, next.keeping));
      tellSaving();
      return next;
    },
  });
  const fetchWords = async (): Promise<void> => {
    const wanted = studio.language;
    if (words.has(wanted)) return;
    words.set(wanted, await loadProblemWords(wanted));
    studio.tell();
  };
  const tellSaving = (): void => {
    const { keeping, workpiece } = opened ?? {};
    const state = keeping?.state;
    app.saving =
      workpiece?.readOnly !== undefined && keeping === undefined
        ? 'readOnly'
        : (library.trouble ?? (state === undefined || state === 'saved' ? 'saved' : 'saving'));
  };
  library.addEventListener('change', tellSaving);
  studio.addEventListener('change', () => void fetchWords().catch(() => undefined));
  void fetchWords().catch(() => undefined);
  app.studio = studio;
  countInBackground(library, checker);
  return studio;
}
