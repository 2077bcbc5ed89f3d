// Words about an audit's life in the page: fetching documents, files taken in and given out, drafts kept in the browser, and audits made
// for another ruleset. In files-zh.ts and files-en.ts, and the sentences of
// the element's own problems in problems-zh.ts and problems-en.ts; the engine's have sentences of its own.
import type { Params, Problem, Severity } from '../../../engine/model/problem.js';
import type { Match } from '../../embed/audit/version-match.js';

/** Problems that only a page can have, shaped like the engine's. */
export type PageCode =
  // A document that could not be fetched or may not be used.
  | 'fetch-url'
  | 'fetch-network'
  | 'fetch-cross-origin'
  | 'fetch-offline'
  | 'fetch-timeout'
  | 'fetch-http'
  | 'fetch-html'
  | 'fetch-not-text'
  | 'integrity-unreadable'
  | 'integrity-mismatch'
  // A file that is no audit.
  | 'file-unreadable'
  | 'file-encoding'
  | 'file-not-text'
  | 'file-other-document'
  | 'file-unknown-format'
  // A draft that could not be kept.
  | 'draft-no-storage'
  | 'draft-quota'
  | 'draft-blocked'
  | 'draft-not-saved'
  | 'draft-not-read';

/** {name} stands for a value of the problem's parameters. */
export type PageSentence = string | ((params: Params) => string);

export type PageSentences = Readonly<Record<PageCode, PageSentence>>;

export interface FilesWords {
  /** What an audit that belongs elsewhere means and what can be done; empty where it belongs here. */
  readonly match: (match: Match) => string;
  /** In the question about two windows with one draft, beside "keep mine" and "take theirs". */
  readonly saveCopy: string;
  readonly changedElsewhere: string;
  /** A draft of the same place for another version of the ruleset: "id@version". */
  readonly otherDraft: (ruleset: string) => string;
  /** A draft that did not begin with what the host now gives. */
  readonly draftOrGiven: string;
  readonly useGiven: string;
  readonly openDraft: string;
  /** Several files were dropped and only the first is read. */
  readonly onlyFirst: string;
}

/** A problem of the page. `document` as in the engine: "ruleset", "overlay:<id>", "audit"; or "draft". */
export function pageProblem(code: PageCode, document: string, params: Params = {}, severity: Severity = 'error'): Problem {
  return { code, severity, document, pointer: '', params };
}

/** The sentence for a problem of the page; undefined where the code is the engine's. Never throws. */
export function pageSentence(sentences: PageSentences, { code, params }: Problem): string | undefined {
  if (!Object.hasOwn(sentences, code)) return undefined;
  const sentence = sentences[code as PageCode];
  if (typeof sentence !== 'string') return sentence(params);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => paramText(params, name));
}

/** Values are the user's own: texts are cut, what is missing is "?". */
export function paramText(params: Params, name: string): string {
  const value = Object.hasOwn(params, name) ? params[name] : '?';
  const text = Array.isArray(value) ? value.map(String).join(' ') : String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
