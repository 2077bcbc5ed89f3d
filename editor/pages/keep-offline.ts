// Lets a built page work without a network after it was opened once. Where that is impossible the page works as before.

/** The build puts the worker at the top of the site, one folder above every page. */
const WORKER = '../service-worker.js';
/** Before the rest of the site is fetched: the person has begun to read. */
const PATIENCE_MS = 5_000;

/** Resolves when the worker is registered. 'all': what is large and seldom needed too, when the page has been idle for a while. */
export async function keepOffline(what: 'most' | 'all' = 'most'): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  const address = new URL(WORKER, document.baseURI).href;
  try {
    await navigator.serviceWorker.register(trusted(address), { scope: new URL('../', document.baseURI).pathname });
    if (what === 'all') void navigator.serviceWorker.ready.then(({ active }) => setTimeout(() => askForRest(active), PATIENCE_MS));
  } catch (error) {
    // Not an error of the page: private windows and some hosts refuse workers.
    console.info('This page will not work offline.', error);
  }
}

function askForRest(worker: ServiceWorker | null): void {
  const ask = (): void => worker?.postMessage('keep the rest');
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(ask);
  else ask();
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

/** The one address that the pages' own Trusted Types policy lets through. */
function trusted(address: string): string {
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
  if (policies === undefined) return address;
  const policy = policies.createPolicy('steelyard-page', {
    createScriptURL: (given) => {
      if (given === address) return given;
      throw new TypeError(`not the page's own worker: ${given}`);
    },
  });
  return policy.createScriptURL(address) as string;
}
