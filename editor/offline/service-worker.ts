// Keeps the site for when there is no network. Takes STEELYARD_SITE from the build (a version and all addresses); what every visit needs
// is fetched once when the worker is installed, what is large and seldom needed when a page says that it has nothing else to do, or
// when it is asked for before that. Afterwards the network is asked first, so that nobody sees an old build while the
// server answers, and what was kept answers where it does not.
export {};

declare const self: ServiceWorkerGlobalScope;
declare const STEELYARD_SITE: { readonly version: string; readonly addresses: readonly string[]; readonly later: readonly string[] };

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

/** From a page that is idle. */
self.addEventListener('message', (event) => {
  if (event.data === 'keep the rest') event.waitUntil(keepRest());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) event.respondWith(answer(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(STEELYARD_SITE.addresses.map((address) => new Request(hrefOf(address), { cache: 'reload' })));
}

/** One after another, so that whatever the person does meanwhile comes first. What fails is fetched another time. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const href of STEELYARD_SITE.later.map(hrefOf)) {
    if ((await cache.match(href)) !== undefined) continue;
    const response = await fetch(href).catch(() => undefined);
    if (response?.ok) await cache.put(href, response);
  }
}

function hrefOf(address: string): string {
  return new URL(address, self.registration.scope).href;
}

/** Caches of other builds, and of nobody else on this origin. */
async function dropOldBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (kept === undefined) return fetchAndKeep(request, cache);
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

/** Parts that are kept later are kept as soon as they are used. */
async function fetchAndKeep(request: Request, cache: Cache): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && STEELYARD_SITE.later.some((address) => hrefOf(address) === request.url)) await cache.put(request, response.clone());
  return response;
}
