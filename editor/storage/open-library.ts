// The library of a page: with this browser's database, the other windows of the site, and writing when the page is hidden.
import { StudioLibrary } from './studio-library.js';

const CHANNEL = 'steelyard-studio';

/** `rulesets`: address of the folder with index.json, with a slash at the end. Never rejects. */
export async function openLibrary(rulesets: URL): Promise<StudioLibrary> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  const library = await StudioLibrary.open({ rulesets, channel });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') library.hide();
    else void library.wake();
  });
  addEventListener('pagehide', () => library.hide());
  // From the back-forward cache: news were not heard there.
  addEventListener('pageshow', ({ persisted }) => void (persisted && library.wake()));
  return library;
}
