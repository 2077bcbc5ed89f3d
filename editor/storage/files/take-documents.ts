// Texts of strangers into the library. A document that is sound is added as it is; nothing that is there is written over: another
// content under an id and version that are taken becomes a draft beside it, and what is no document is kept as text.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import { sha256 } from '../../../engine/seal/sha256.js';
import type { LibraryEntry } from '../../state/library.js';
import type { IncomingFile, Taken } from '../../state/library-files.js';
import type { Work } from '../../state/work.js';
import { MAX_DOCUMENTS } from '../bounds.js';
import { type ReadDocument, readDocument, shapeOf } from '../document-shape.js';
import type { FileLink } from '../records.js';
import { BUNDLE } from './bundle.js';
import { textOfDocument } from './document-text.js';
import type { FilesDesk } from './files-desk.js';
import { readFileText } from './read-file.js';
import { isPlain, readMembers } from './work-members.js';

const FROZEN = ['published', 'withdrawn'];

export async function takeFiles(desk: FilesDesk, files: readonly IncomingFile[]): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const [at, file] of files.entries()) {
    if (at >= MAX_DOCUMENTS) taken.push({ name: file.name, outcome: 'refused', why: 'many' });
    else taken.push(...(await takeFile(desk, file)));
  }
  return taken;
}

async function takeFile(desk: FilesDesk, file: IncomingFile): Promise<readonly Taken[]> {
  const read = await readFileText(file);
  return 'why' in read ? [{ name: file.name, outcome: 'refused', why: read.why }] : takeText(desk, read.text, file.name);
}

/** A text that is a document, a bundle, or neither. `beside` is what stood beside it in a folder. */
export async function takeText(desk: FilesDesk, text: string, name: string, beside?: unknown, link?: FileLink): Promise<readonly Taken[]> {
  const read = await readDocument(text);
  if (isPlain(read.value) && read.value.format === BUNDLE) return takeBundle(desk, read.value.documents, name);
  return [await takeOne(desk, read, text, name, beside, link)];
}

async function takeBundle(desk: FilesDesk, documents: unknown, name: string): Promise<readonly Taken[]> {
  if (!Array.isArray(documents)) return [{ name, outcome: 'refused', why: 'unknown' }];
  const taken: Taken[] = [];
  for (const [at, member] of (documents as readonly unknown[]).entries()) {
    const place = `${name} [${at + 1}]`;
    if (at >= MAX_DOCUMENTS) {
      taken.push({ name: `${place}…`, outcome: 'refused', why: 'many' });
      break;
    }
    if (isPlain(member) && typeof member.text === 'string') taken.push(...(await takeText(desk, member.text, place, undefined)));
    else if (!isPlain(member) || !isPlain(member.document)) taken.push({ name: place, outcome: 'refused', why: 'unknown' });
    else taken.push(await takeOne(desk, shapeOf(member.document), JSON.stringify(member.document, null, 2), place, member));
  }
  return taken;
}

async function takeOne(desk: FilesDesk, read: ReadDocument, text: string, name: string, beside: unknown, link?: FileLink): Promise<Taken> {
  const { document, kind, problems } = read;
  const named = { name, ...(kind === undefined ? {} : { kind }), ...(problems.length > 0 ? { problems } : {}) };
  if (document === undefined || kind === undefined) {
    if (
      isPlain(read.value) &&
      kind === undefined &&
      typeof read.value.format === 'string' &&
      /^steelyard\/(audit|report)@/.test(read.value.format)
    )
      return { ...named, outcome: 'refused', why: 'other-document' };
    // JSON of something else altogether is nobody's draft.
    if (kind === undefined && read.value !== undefined && !mentionsFormat(text)) return { ...named, outcome: 'refused', why: 'unknown' };
    return { ...named, outcome: 'text', key: await desk.keepText(text, name, link) };
  }
  const { leftOut, ...members } = readMembers(beside);
  const said = { ...named, kind, id: document.id, version: document.version, ...(leftOut > 0 ? { leftOut } : {}) };
  const work: Work = { document, ...members };
  const file = link === undefined ? undefined : linkOf(link, document);
  const more = { source: 'imported' as const, ...(file === undefined ? {} : { file }) };
  const there = desk
    .entries()
    .filter((one) => one.kind === kind && one.id === document.id && one.version === document.version && !one.isTextOnly);
  for (const entry of there) {
    if (await isSame(desk, entry, work)) {
      if (file !== undefined && entry.source !== 'shipped' && desk.fileOf(entry.key) === undefined) await desk.setFile(entry.key, file);
      return { ...said, outcome: 'same', key: entry.key };
    }
  }
  if (there.length === 0) return { ...said, outcome: 'added', key: await desk.add(work, more) };
  const draft = { ...document, status: 'draft' } as Ruleset | Overlay;
  return { ...said, outcome: 'copy', key: await desk.add({ ...work, document: draft }, more) };
}

/** The same content; of drafts also with the same scenarios, reasons, note and changes set aside. A published one is its digest. */
async function isSame(desk: FilesDesk, entry: LibraryEntry, work: Work): Promise<boolean> {
  try {
    const isFrozen = FROZEN.includes(entry.status);
    const isKnown = isFrozen && entry.digest !== undefined;
    const { work: there } = isKnown ? { work: undefined } : await desk.current(entry.key);
    if ((isKnown ? entry.digest : digest(there?.document)) !== digest(work.document)) return false;
    if (isFrozen || there === undefined) return true;
    return (['scenarios', 'reasons', 'note', 'aside'] as const).every((name) => JSON.stringify(there[name]) === JSON.stringify(work[name]));
  } catch {
    return false;
  }
}

/** With what the document comes to when it is written here. */
export function linkOf(link: FileLink, document: Ruleset | Overlay): FileLink {
  const own = sha256(textOfDocument(document));
  return own === link.text ? link : { ...link, own };
}

function mentionsFormat(text: string): boolean {
  return /steelyard\/(ruleset|overlay)/.test(text) || /"clauses"|"changes"/.test(text);
}
