// A text of a stranger as a document: parsed and checked by the engine, within its bounds of size and depth. Loaded when it is first
// needed: it brings the shapes of the documents with it.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import { type Problem, problem } from '../../engine/model/problem.js';
import { RULESET_SHAPE } from '../../engine/page/lint.js';
import { OVERLAY_SHAPE } from '../../engine/page/overlays.js';
import { parse } from '../../engine/page/parse.js';
import { checkWith } from '../../engine/schema/check-with.js';
import { MAX_BYTES } from '../../engine/source/limits.js';

export interface ReadDocument {
  /** Where it has the shape that its format asks for. */
  readonly document: Ruleset | Overlay | undefined;
  /** What it says that it is; undefined where it is neither, or no JSON. */
  readonly kind: 'ruleset' | 'overlay' | undefined;
  /** The parsed value, whatever it is; undefined where the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Never throws or rejects on what strangers wrote. */
export async function readDocument(text: string): Promise<ReadDocument> {
  if (text.length > MAX_BYTES) {
    const tooLarge = problem('error', 'too-large', 'ruleset', '', { limit: MAX_BYTES, found: text.length });
    return { document: undefined, kind: undefined, value: undefined, problems: [tooLarge] };
  }
  const { value, problems } = await parse(text, 'ruleset');
  if (problems.length > 0) return { document: undefined, kind: undefined, value, problems };
  return shapeOf(value);
}

/** The same of a value that was parsed as a part of something else. */
export function shapeOf(value: unknown): ReadDocument {
  const { kind, problems } = checkWith({ ruleset: RULESET_SHAPE, overlay: OVERLAY_SHAPE }, value, 'ruleset');
  const known = kind === 'ruleset' || kind === 'overlay' ? kind : undefined;
  const isSound = known !== undefined && !problems.some(({ severity }) => severity === 'error');
  return { document: isSound ? (value as Ruleset | Overlay) : undefined, kind: known, value, problems };
}
