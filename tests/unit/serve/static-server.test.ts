// The server of `npm start`: right types and headers, nothing outside its folder, and a port of its own.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, listen, staticServer } from '../../../editor/serve/static-server.mjs';

const place = mkdtempSync(join(tmpdir(), 'steelyard-server-'));
const folder = join(place, 'site');
const server = staticServer(folder, '/page/');
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'page'), { recursive: true });
  writeFileSync(join(place, 'secret.json'), 'secret');
  writeFileSync(join(folder, '.sources'), 'secret');
  writeFileSync(join(folder, 'page', 'index.html'), '<p>页面</p>');
  for (const name of ['a.js', 'a.css', 'a.json', 'a.svg', 'a.webmanifest', 'a.unknown', '规则.json'])
    writeFileSync(join(folder, name), '{}');
  symlinkSync(join(place, 'secret.json'), join(folder, 'link.json'));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(place, { recursive: true, force: true });
});

/** Paths go out as they are written; fetch would tidy them. */
function ask(path: string, method = 'GET', headers = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: HOST });
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${HOST}\r\n${headers}Connection: close\r\n\r\n`);
  });
}

async function status(path: string, method = 'GET', headers = ''): Promise<number> {
  return Number((await ask(path, method, headers)).split(' ')[1]);
}

describe('the server', () => {
  it('says of each file what it is', async () => {
    const types = {
      '/page/': 'text/html; charset=utf-8',
      '/a.js': 'text/javascript; charset=utf-8',
      '/a.css': 'text/css; charset=utf-8',
      '/a.json?x=1': 'application/json; charset=utf-8',
      '/a.svg': 'image/svg+xml; charset=utf-8',
      '/a.webmanifest': 'application/manifest+json; charset=utf-8',
      '/a.unknown': 'application/octet-stream',
      '/%E8%A7%84%E5%88%99.json': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await ask(path);
      expect(answer, path).toContain(`Content-Type: ${type}\r\n`);
      expect(answer, path).toContain('X-Content-Type-Options: nosniff\r\n');
    }
  });

  it('sends pages with the strict policy', async () => {
    const answer = await ask('/page/');
    expect(answer).toMatch(/Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(answer).toMatch(/require-trusted-types-for 'script'; trusted-types lit-html steelyard-page vue; frame-ancestors 'self'\r\n/);
    expect(answer).toContain('<p>页面</p>');
  });

  it('leads from / to the first page, and from a folder to its page', async () => {
    expect(await ask('/')).toContain('Location: /page/\r\n');
    expect(await ask('/page')).toContain('Location: /page/\r\n');
  });

  it('gives nothing that is not in its folder', async () => {
    const paths = [
      ...['/../secret.json', '/page/../../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/page/..%2f..%2fsecret.json'],
      ...['/.sources', '/%2esources', '/link.json', '//secret.json', `/${place}/secret.json`, '/none.json', '/none/'],
    ];
    for (const path of paths) {
      expect(await status(path), path).toBe(404);
      expect(await ask(path), path).not.toContain('\r\n\r\nsecret');
    }
    for (const path of ['/..\\secret.json', '/%5c..%5csecret.json', '/%00', '/%zz', 'secret.json'])
      expect(await status(path), path).toBe(400);
  });

  it('answers nothing but questions', async () => {
    expect(await status('/a.json', 'POST')).toBe(405);
    expect(await status('/a.json', 'DELETE')).toBe(405);
    const head = await ask('/a.json', 'HEAD');
    expect(head).toMatch(/^HTTP\/1.1 200/);
    expect(head.split('\r\n\r\n')[1]).toBe('');
  });

  it('does not send again what the browser has', async () => {
    const tag = /ETag: ("[^"]+")/.exec(await ask('/a.json'))?.[1];
    expect(await status('/a.json', 'GET', `If-None-Match: ${tag}\r\n`)).toBe(304);
    expect(await status('/a.json', 'GET', 'If-None-Match: "other"\r\n')).toBe(200);
  });
});

describe('its port', () => {
  const occupied: Server[] = [];

  afterAll(() => {
    for (const one of occupied) one.close();
  });

  it('is the next free one, unless a certain one was asked for', async () => {
    const taken = await new Promise<number>((resolve) => {
      const other = createServer();
      occupied.push(other);
      other.listen(0, HOST, () => resolve((other.address() as { port: number }).port));
    });
    const second = staticServer(folder, '/page/');
    const found = await listen(second, taken);
    second.close();
    expect(found).not.toBe(taken);
    await expect(listen(staticServer(folder, '/page/'), taken, true)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
