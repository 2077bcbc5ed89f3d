// Bundles: one JSON file with several documents and what staff keep beside them, to hand a library on whole.
// { "format": "steelyard/bundle@1", "documents": [ { "document", "scenarios"?, "reasons"?, "note"?, "aside"?, "text"? } ] }
import type { OutgoingFile } from '../../state/library-files.js';
import type { Work } from '../../state/work.js';
import { MAX_BUNDLE_CHARACTERS } from '../bounds.js';

export const BUNDLE = 'steelyard/bundle@1';

export interface BundleMember {
  readonly work: Work;
  /** What could not be read as a document travels as its text. */
  readonly text: string | undefined;
}

/** As many files as it takes for each to be taken again. `name` without its ending. */
export function bundleFiles(members: readonly BundleMember[], name: string): readonly OutgoingFile[] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const member of members) {
    const text = JSON.stringify(written(member), null, 2).replaceAll('\n', '\n    ');
    if (size > 0 && size + text.length > MAX_BUNDLE_CHARACTERS) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(text);
    size += text.length;
  }
  return groups.map((group, at) => ({
    name: `${name}${groups.length > 1 ? `-${at + 1}` : ''}.bundle.json`,
    text: `{\n  "format": "${BUNDLE}",\n  "documents": [\n    ${group.join(',\n    ')}\n  ]\n}\n`,
  }));
}

function written({ work, text }: BundleMember): unknown {
  if (text !== undefined) return { text };
  const { document, scenarios, reasons, note, aside = [] } = work;
  return {
    document,
    ...(scenarios.length > 0 ? { scenarios } : {}),
    ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
    ...(note === '' ? {} : { note }),
    ...(aside.length > 0 ? { aside } : {}),
  };
}
