// A ruleset or overlay from an address: fetched with bounds on size and time, parsed, held against the digest that the page demands.
// What goes wrong is a problem that says what to do; then nothing of the answer is used. Never throws or rejects.
import type { Params, Problem } from '../../../engine/model/problem.js';
import { digest } from '../../../engine/page.js';
import { type PageCode, pageProblem } from '../../text/embed/files.js';
import { decodeText, MAX_BYTES } from '../files/decode-text.js';
import { type Demand, digestOfBytes, readIntegrity } from './integrity.js';
import { readBounded } from './read-bounded.js';

/** Milliseconds until an answer has to be there whole. */
const PATIENCE = 30_000;

export interface Fetched {
  /** Aborted by the caller's signal: there are no problems, and nobody is to be told. */
  readonly kind: 'fetched' | 'failed' | 'aborted';
  /** Plain JSON without problems of its text; undefined where it failed. What it means is checked by whoever loads it. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** The page around, where there is one. */
const page = globalThis as unknown as { readonly document: { readonly baseURI: string }; readonly navigator: { readonly onLine: boolean } };

export interface FetchOptions {
  /** What problems name: "ruleset", "overlay:0". */
  readonly document: string;
  /** Digests of which one must match, separated by spaces; empty or absent asks for none. */
  readonly integrity?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** These three are the page's own where they are not given: its address, against which a relative one is resolved, whether there is a network, fetch. */
  readonly base?: string;
  readonly isOffline?: boolean;
  readonly fetch?: Fetch;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export async function fetchDocument(url: string, options: FetchOptions): Promise<Fetched> {
  const { document, signal } = options;
  const base = options.base ?? page.document.baseURI;
  const failed = (code: PageCode, params: Params = {}): Fetched => failure(pageProblem(code, document, { url, ...params }));
  const integrity = options.integrity?.trim() ?? '';
  const demand = integrity === '' ? undefined : readIntegrity(integrity);
  if (integrity !== '' && demand === undefined) return failed('integrity-unreadable', { expected: integrity });
  const target = resolved(url, base);
  if (target === undefined) return failed('fetch-url');
  const answer = await fetchBytes(target, base, options);
  if (answer === undefined) return ABORTED;
  if ('code' in answer) return failed(answer.code, answer.params);
  const { bytes } = answer;
  // The engine has a sentence for this code.
  if (bytes === undefined) return failure({ code: 'too-large', severity: 'error', document, pointer: '', params: { limit: MAX_BYTES } });

  const decoded = decodeText(bytes, document);
  if ('problem' in decoded) return failed('fetch-not-text', decoded.problem.params);
  const { parse } = await import('../../../engine/page/parse.js');
  const { value, problems } = await parse(decoded.text, document);
  if (signal?.aborted === true) return ABORTED;
  const isSound = problems.length === 0;
  const found = demand === undefined ? [] : digestsFound(demand, bytes, isSound ? value : undefined);
  if (demand !== undefined && !found.some((one) => demand.bytes.has(one) || demand.documents.has(one))) {
    return failed('integrity-mismatch', { expected: integrity.split(/\s+/), found });
  }
  return isSound ? { kind: 'fetched', value, problems } : { kind: 'failed', value: undefined, problems };
}

const ABORTED: Fetched = { kind: 'aborted', value: undefined, problems: [] };

function failure(problem: Problem): Fetched {
  return { kind: 'failed', value: undefined, problems: [problem] };
}

type Answer =
  /** No bytes: there were too many. */
  { readonly bytes: Uint8Array | undefined } | { readonly code: PageCode; readonly params?: Params };

/** Undefined where the caller's signal aborted. */
async function fetchBytes(
  target: URL,
  base: string,
  { signal, isOffline, fetch = (address, init) => globalThis.fetch(address, init) }: FetchOptions,
): Promise<Answer | undefined> {
  if (signal?.aborted === true) return undefined;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  signal?.addEventListener('abort', abort);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort();
  }, PATIENCE);
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(target.href, { signal: stop.signal, credentials: 'same-origin', headers });
    if (!response.ok) {
      abort();
      return { code: 'fetch-http', params: { status: response.status } };
    }
    const bytes = await readBounded(response, MAX_BYTES);
    return bytes !== undefined && isPage(response, bytes) ? { code: 'fetch-html' } : { bytes };
  } catch {
    if (isLate) return { code: 'fetch-timeout', params: { seconds: PATIENCE / 1000 } };
    if (stop.signal.aborted) return undefined;
    if (isOffline ?? !page.navigator.onLine) return { code: 'fetch-offline' };
    return { code: target.origin === resolved(base, base)?.origin ? 'fetch-network' : 'fetch-cross-origin' };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** In the kinds that are demanded; a document that cannot be read has no digest of its own. */
function digestsFound(demand: Demand, bytes: Uint8Array, value: unknown): readonly string[] {
  const ofBytes = demand.bytes.size > 0 || value === undefined ? [digestOfBytes(bytes)] : [];
  return demand.documents.size > 0 && value !== undefined ? [digest(value), ...ofBytes] : ofBytes;
}

function resolved(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** Servers answer with a page, and with 200, where somebody has to sign in or where the address leads nowhere. */
function isPage(response: Response, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return start.startsWith('<') || (!/^[{[]/.test(start) && /\bhtml\b/.test(response.headers.get('content-type') ?? ''));
}
