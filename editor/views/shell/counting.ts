// Numbers of errors and warnings for the lines of the library: in the background, one document after the other, when nothing else is to do.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { StudioLibrary } from '../../storage/studio-library.js';
import type { WorkerChecker } from '../../worker/worker-checker.js';

const LATER_MILLISECONDS = 1500;

export function countInBackground(library: StudioLibrary, checker: WorkerChecker): void {
  const done = new Map<string, number | undefined>();
  let isRunning = false;
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (;;) {
        const entry = library.entries.find((one) => !one.isTextOnly && !(done.has(one.key) && done.get(one.key) === one.changedAt));
        if (entry === undefined) return;
        done.set(entry.key, entry.changedAt);
        const { document } = await library.workOf(entry.key);
        const ground = entry.kind === 'overlay' ? await library.groundOf(document as Overlay) : undefined;
        if (entry.kind === 'overlay' && ground === undefined) continue;
        const count =
          ground === undefined
            ? await checker.count(document as Ruleset, [])
            : await checker.count(ground.ruleset, [...ground.earlier, document as Overlay]);
        if (count !== undefined) await library.takeProblems(entry.key, count);
      }
    } catch {
      // A document that cannot be read says so when it is opened.
    } finally {
      isRunning = false;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), LATER_MILLISECONDS);
  };
  library.addEventListener('change', later);
  later();
}
