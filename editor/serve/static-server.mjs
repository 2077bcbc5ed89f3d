// Serves one folder on this machine only: takes the folder, gives a server that answers GET and HEAD with the files below it, with
// their types, the pages' security policy and entity tags. Nothing outside the folder and no hidden file can be asked for.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { contentSecurityHeader } from '../build/content-security.mjs';

export const HOST = '127.0.0.1';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
]);

const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** @param {string} folder @param {string} home where `/` leads @returns {import('node:http').Server} */
export function staticServer(folder, home) {
  return createServer((request, response) => {
    answer(folder, home, request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...HEADERS, 'Content-Security-Policy': contentSecurityHeader(policyPath(request)), ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => {
        response.writeHead(500, { ...HEADERS, 'Content-Security-Policy': contentSecurityHeader('/'), 'Content-Type': 'text/plain' });
        response.end('500');
      },
    );
  });
}

/** Starts listening; the first free port from `port` on, or exactly `port` where it was asked for. */
export async function listen(server, port, isExact = false) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!isTaken || isExact) throw error;
      // Twenty neighbours are taken: any port will do.
      if (candidate >= port + 20) return await tryPort(server, 0);
    }
  }
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function answer(folder, home, { method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const path = pathOf(url ?? '/');
  if (path === undefined) return plain(400);
  if (path === '/') return plain(302, { Location: home });
  const file = await fileAt(folder, path);
  if (file === undefined) return plain(404);
  // Addresses of pages inside are relative to the folder's.
  if (file.isFolder) return plain(302, { Location: `${encodeURI(path).replace(/^\/+/, '/')}/` });
  const body = await readFile(file.name);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const caching = { ETag: tag, 'Cache-Control': 'no-cache' };
  if (headers['if-none-match'] === tag) return { status: 304, headers: caching, body: undefined };
  const type = TYPES.get(extname(file.name)) ?? 'application/octet-stream';
  return { status: 200, headers: { ...caching, 'Content-Type': type, 'Content-Length': body.length }, body };
}

/** Which policy holds: that of the path as it was asked for; the strict one for whatever is none. */
function policyPath({ url }) {
  return pathOf(url ?? '/') ?? '/';
}

function plain(status, headers = {}) {
  return { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: `${status}\n` };
}

/** The path that is asked for, decoded; undefined where it is none. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return /^\/(?!.*[\\\0])/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A file below the folder, not by way of `..`, hidden names or links that lead out. */
async function fileAt(folder, path) {
  if (path.split('/').some((segment) => segment.startsWith('.'))) return undefined;
  const name = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const [real, base] = await Promise.all([realpath(name), realpath(folder)]);
    if (!real.startsWith(base + sep)) return undefined;
    const found = await stat(real);
    return found.isFile() || found.isDirectory() ? { name: real, isFolder: found.isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}
