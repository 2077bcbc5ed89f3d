// Keeps the site for when there is no network. Takes STEELYARD_SITE from the build (a version and all addresses); all of it is
// fetched once when the worker is installed. Afterwards the network is asked first, so that nobody sees an old build while the
// server answers, and what was kept answers where it does not.
export {};

declare const self: ServiceWorkerGlobalScope;
declare const STEELYARD_SITE: { readonly version: string; readonly addresses: readonly string[] };

const PREFIX = 'steelyard-site-';
const CACHE = `${PREFIX}${STEELYARD_SITE.version}`;
/** A factory floor's network may accept a request and never answer it. */
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldBuilds(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) event.respondWith(answer(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const addresses = STEELYARD_SITE.addresses.map((address) => new URL(address, self.registration.scope).href);
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })));
}

/** Caches of other builds, and of nobody else on this origin. */
async function dropOldBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (kept === undefined) return fetch(request);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const fresh = await fetch(request, { signal: patience.signal });
    return fresh.ok ? fresh : kept;
  } catch {
    return kept;
  } finally {
    // Once it has begun, a slow answer may take its time: its body would be cut off as well.
    clearTimeout(timer);
  }
}
