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
  askToStay(library);
  return library;
}

/** Some browsers clear a site's storage after a week or when the disk is full, unless it was asked for: once there is something of one's own. */
function askToStay(library: StudioLibrary): void {
  const look = (): void => {
    if (library.entries.every(({ source }) => source === 'shipped')) return;
    library.removeEventListener('change', look);
    // Missing on pages without HTTPS; what the reader answers is theirs to say.
    void navigator.storage?.persist?.().catch(() => undefined);
  };
  library.addEventListener('change', look);
  look();
}
