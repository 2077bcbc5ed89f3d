// Problems that only a page can have, in English. They come after the first painting, before anything can go wrong without a network.
import type { Params } from '../../../engine/model/problem.js';
import { type PageSentences, paramText } from './files.js';

export const ofPages: PageSentences = {
  'fetch-url':
    'The address “{url}” is not valid, so the document could not be fetched. The site’s administrator should check src or overlay-src.',
  'fetch-network':
    '{url} could not be fetched: the connection failed. Check the network and try again; if it stays so, the site’s administrator should check the address, the server and the page’s security policy (connect-src).',
  'fetch-cross-origin':
    '{url} could not be fetched: the connection failed, or that site does not let this page read it (CORS). Check the network and try again; if it stays so, the site’s administrator should allow it there or put the document on this site.',
  'fetch-offline':
    'There is no network now, so {url} could not be fetched. Try again when you are online; what you have filled in is kept.',
  'fetch-timeout': '{url} did not arrive within {seconds} seconds. Try again later, or on another network.',
  'fetch-http': (params) =>
    `${paramText(params, 'url')} could not be fetched (HTTP ${paramText(params, 'status')}): ${httpReason(params)}.`,
  'fetch-html':
    '{url} is a web page, not a JSON document: perhaps a sign-in or error page. Sign in to this site and try again; if it stays so, the site’s administrator should check the address.',
  'fetch-not-text': (params) =>
    `${paramText(params, 'url')} is ${typeof params.encoding === 'string' ? `encoded in ${params.encoding}` : 'not text'} and was not used. A document is JSON in UTF-8; the site’s administrator should check the address and the file.`,
  'integrity-unreadable':
    'The digest that the page gives (integrity), “{expected}”, cannot be read, so the document was not used. It should be sha256: and 64 hexadecimal digits, or sha256- and Base64. The site’s administrator should correct it.',
  'integrity-mismatch':
    'The document does not have the digest that the page gives and was not used: {expected} was expected, {found} was found. It may have been updated or tampered with; the site’s administrator should check it.',
  'file-unreadable': 'The file cannot be read. It may be a folder, or have been moved or changed since it was chosen. Choose it again.',
  'file-encoding': 'The file is encoded in {encoding} and was not imported. Save it as UTF-8 and import it again.',
  'file-not-text': (params) => `${notText(params)}, not an audit, and was not imported. Choose an exported audit (.json).`,
  'file-other-document': (params) => otherDocument(params),
  'file-unknown-format': (params) =>
    typeof params.found === 'string'
      ? `The format “${paramText(params, 'found')}” is not known, so the file was not imported. It may come from a newer version, or be no audit. Check the file, or update this page.`
      : 'This JSON is not an audit and was not imported. Choose an audit that this page or an audit system has exported.',
  'draft-no-storage':
    'The browser does not allow drafts to be kept on this device (a private window, or site data switched off). Export the audit before you close the page, or it is lost.',
  'draft-quota':
    'There is not enough storage left, so the draft was not saved. Export the audit, and free space on the disk or from other sites.',
  'draft-blocked':
    'Another window of this site holds the drafts, so this one could not be saved yet. Close or reload the other windows; export the audit before you close this one.',
  'draft-not-saved': 'The draft was not saved ({reason}). Export the audit so that it is not lost.',
  'draft-not-read': 'The draft saved earlier cannot be read ({reason}). Reload the page and try again; the draft is still there.',
};

function httpReason({ status }: Params): string {
  const code = Number(status);
  if (code === 404 || code === 410) return 'there is no document at this address; the site’s administrator should check it';
  if (code === 401 || code === 403 || code === 407) return 'you are not allowed to read it; sign in or ask for access, and try again';
  if (code === 429) return 'too many requests; try again later';
  return code >= 500 ? 'the server failed; try again later' : 'the server refused the request; the site’s administrator should check it';
}

function notText({ found }: Params): string {
  return found === 'office' ? 'This is a Word, Excel or archive file' : found === 'pdf' ? 'This is a PDF file' : 'This is not a text file';
}

function otherDocument({ found }: Params): string {
  if (found === 'report') {
    return 'This is a report, not an audit: it has results only, nothing that could be filled in further. Import the audit it was made from.';
  }
  const kind = found === 'ruleset' ? 'a ruleset' : 'an overlay';
  return `This is ${kind}, not an audit, and was not imported. Rules are provided by the site; choose an audit.`;
}
