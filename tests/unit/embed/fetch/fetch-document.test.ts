import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchDocument } from '../../../../editor/embed/fetch/fetch-document.js';
import { pageSentence } from '../../../../editor/text/embed/files.js';
import { ofPages as en } from '../../../../editor/text/embed/problems-en.js';
import { ofPages as zh } from '../../../../editor/text/embed/problems-zh.js';
import { digest, problemSentence } from '../../../../engine/index.js';

const BASE = 'https://portal.example/audits/';
const TEXT = '{\n  "format": "steelyard/ruleset@1",\n  "title": "评价"\n}\n';
const VALUE = JSON.parse(TEXT) as unknown;
const BYTES = `sha256-${createHash('sha256').update(TEXT).digest('base64')}`;
const NONE = `sha256:${'0'.repeat(64)}`;

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** Fetches with a server that answers so. */
async function get(answer: (asked: Asked) => Response | Promise<Response>, options: Partial<FetchOptions> = {}, url = 'ruleset.json') {
  const asked: Asked[] = [];
  const fetched = await fetchDocument(url, {
    document: 'ruleset',
    base: BASE,
    isOffline: false,
    fetch: async (target, init) => {
      asked.push({ url: target, init });
      return answer({ url: target, init });
    },
    ...options,
  });
  const [problem] = fetched.problems;
  const told =
    problem === undefined
      ? []
      : [zh, en].map((words, at) => pageSentence(words, problem) ?? problemSentence(problem, at === 0 ? 'zh-CN' : 'en'));
  return { ...fetched, asked, told, code: problem?.code };
}

const good = (): Response => new Response(TEXT, { headers: { 'content-type': 'application/json' } });

describe('a document at an address', () => {
  it('is fetched from where the page says, with the reader’s own session', async () => {
    const { kind, value, asked, problems } = await get(good);
    expect({ kind, value, problems }).toEqual({ kind: 'fetched', value: VALUE, problems: [] });
    expect(asked[0]?.url).toBe('https://portal.example/audits/ruleset.json');
    expect(asked[0]?.init.credentials).toBe('same-origin');
  });

  it('may come in many pieces, with a byte-order mark, under any type', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${TEXT}`);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await get(() => new Response(pieces, { headers: { 'content-type': 'text/plain' } }))).value).toEqual(VALUE);
    expect((await get(() => new Response(TEXT, { headers: { 'content-type': 'text/html' } }))).value).toEqual(VALUE);
  });
});

describe('what goes wrong', () => {
  it.each([
    [404, '没有文档'],
    [401, '登录'],
    [403, '登录'],
    [429, '频繁'],
    [503, '服务器出错'],
    [400, '拒绝'],
  ])('with the answer %d is said in words', async (status, word) => {
    const { code, told, value, problems } = await get(() => new Response('{}', { status }));
    expect(code).toBe('fetch-http');
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ severity: 'error', document: 'ruleset', params: { status, url: 'ruleset.json' } });
    expect(told[0]).toContain(word);
    expect(told[1]).toContain(String(status));
  });

  const broken = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  it.each([
    ['no connection', broken, {}, 'r.json', 'fetch-network'],
    ['no connection to another site', broken, {}, 'https://body.example/r.json', 'fetch-cross-origin'],
    ['no network', broken, { isOffline: true }, 'r.json', 'fetch-offline'],
    ['an address that is none', good, {}, 'https://', 'fetch-url'],
    [
      'a page to sign in',
      () => new Response('\n<!doctype html><p>', { headers: { 'content-type': 'text/html' } }),
      {},
      'r.json',
      'fetch-html',
    ],
    [
      'a page under a wrong type',
      () => new Response('<html>', { headers: { 'content-type': 'application/json' } }),
      {},
      'r.json',
      'fetch-html',
    ],
    [
      'a page of plain words',
      () => new Response('Not here', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      {},
      'r.json',
      'fetch-html',
    ],
    ['no text', () => new Response(Uint8Array.of(0x89, 0xff, 0xd8)), {}, 'r.json', 'fetch-not-text'],
    ['another encoding', () => new Response(Uint8Array.of(0xff, 0xfe, 0x7b, 0)), {}, 'r.json', 'fetch-not-text'],
    ['nothing', () => new Response(''), {}, 'r.json', 'empty-document'],
    ['half a document', () => new Response('{"format":'), {}, 'r.json', 'not-json'],
    ['a key said twice', () => new Response('{"a":1,"a":2}'), {}, 'r.json', 'duplicate-key'],
    [
      'a connection that breaks half-way',
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('reset')) })),
      {},
      'r.json',
      'fetch-network',
    ],
  ] as const)('is said: %s', async (_, answer, options, url, expected) => {
    const { kind, value, code, told } = await get(answer, options, url);
    expect({ kind, value, code }).toEqual({ kind: 'failed', value: undefined, code: expected });
    for (const sentence of told) expect(sentence).not.toMatch(/\?|\{|undefined/);
    expect(told[0]).toMatch(/[\u4e00-\u9fff]/);
  });

  it('is a document without end: reading stops', async () => {
    let sent = 0;
    let isStopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1 << 20).fill(0x20));
      },
      cancel: () => {
        isStopped = true;
      },
    });
    expect((await get(() => new Response(endless))).code).toBe('too-large');
    expect(isStopped).toBe(true);
    expect(sent).toBeLessThan(12);
  });

  it('is a server that never answers', async () => {
    vi.useFakeTimers();
    const never = ({ init }: Asked): Promise<Response> =>
      new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError'))));
    const fetched = get(never);
    await vi.advanceTimersByTimeAsync(60_000);
    const { code, told } = await fetched;
    vi.useRealTimers();
    expect(code).toBe('fetch-timeout');
    expect(told[0]).toContain('30');
  });
});

describe('the caller’s signal', () => {
  it.each(['before', 'during'])('given %s the fetch ends it without a word', async (when) => {
    const control = new AbortController();
    if (when === 'before') control.abort();
    const { kind, problems, asked } = await get(
      ({ init }) => {
        control.abort();
        expect(init.signal?.aborted).toBe(true);
        throw new DOMException('stop', 'AbortError');
      },
      { signal: control.signal },
    );
    expect({ kind, problems }).toEqual({ kind: 'aborted', problems: [] });
    expect(asked).toHaveLength(when === 'before' ? 0 : 1);
  });
});

describe('the digest that the page demands', () => {
  const urlSafe = BYTES.slice('sha256-'.length).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
  it.each([
    ['of the document', digest(VALUE)],
    ['of the document in capitals', digest(VALUE).toUpperCase()],
    ['of the bytes', BYTES],
    ['of the bytes, for addresses, with options', `sha256-${urlSafe}?ct=json`],
    ['one of several', `sha512-abc ${NONE}\n ${digest(VALUE)}`],
    ['none', '  '],
  ])('%s lets it through', async (_, integrity) => {
    expect(await get(good, { integrity })).toMatchObject({ kind: 'fetched', value: VALUE });
  });

  it('of the document does not ask how it is laid out; that of the bytes does', async () => {
    const packed = (): Response => new Response(JSON.stringify({ ...(VALUE as object), status: 'withdrawn' }));
    expect((await get(packed, { integrity: digest(VALUE) })).kind).toBe('fetched');
    expect((await get(packed, { integrity: BYTES })).code).toBe('integrity-mismatch');
  });

  it('of the bytes counts a byte-order mark', async () => {
    const marked = (): Response => new Response(`\ufeff${TEXT}`);
    const integrity = `sha256-${createHash('sha256').update(`\ufeff${TEXT}`).digest('base64')}`;
    expect((await get(marked, { integrity })).kind).toBe('fetched');
    expect((await get(marked, { integrity: BYTES })).code).toBe('integrity-mismatch');
  });

  it.each([
    ['another document', NONE, good, digest(VALUE)],
    ['other bytes', `sha256-${'A'.repeat(43)}=`, good, BYTES],
    ['one that cannot be read', NONE, () => new Response('{'), `sha256-${createHash('sha256').update('{').digest('base64')}`],
  ])('of %s: nothing is used, and both are named', async (_, integrity, answer, found) => {
    const { kind, value, code, problems, told } = await get(answer, { integrity });
    expect({ kind, value, code }).toEqual({ kind: 'failed', value: undefined, code: 'integrity-mismatch' });
    expect(problems).toHaveLength(1);
    for (const sentence of told) {
      expect(sentence).toContain(integrity);
      expect(sentence).toContain(found);
    }
  });

  it.each(['md5-abc', 'sha256:123', 'sha384-AAAA', `sha256-${'A'.repeat(44)}=`])(
    '%s cannot be read: nothing is even fetched',
    async (integrity) => {
      const { code, asked, told } = await get(good, { integrity });
      expect(code).toBe('integrity-unreadable');
      expect(asked).toEqual([]);
      expect(told[0]).toContain(integrity);
    },
  );
});
