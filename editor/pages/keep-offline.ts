// Lets a built page work without a network after it was opened once. Where that is impossible the page works as before.

/** The build puts the worker at the top of the site, one folder above every page. */
const WORKER = '../service-worker.js';

export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  const address = new URL(WORKER, document.baseURI).href;
  try {
    await navigator.serviceWorker.register(trusted(address), { scope: new URL('../', document.baseURI).pathname });
  } catch (error) {
    // Not an error of the page: private windows and some hosts refuse workers.
    console.info('This page will not work offline.', error);
  }
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
