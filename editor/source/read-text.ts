// Text to a document, or to what is wrong with it: the engine's own parser and shapes, so that Source says what the rest of the studio
// and the command line would say. Never throws.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import type { Problem } from '../../engine/model/problem.js';
import { RULESET_SHAPE } from '../../engine/page/lint.js';
import { OVERLAY_SHAPE } from '../../engine/page/overlays.js';
import { parseText } from '../../engine/page/parse-exactly.js';
import { checkAs } from '../../engine/schema/check-with.js';
import type { DocumentKind } from '../state/work.js';

export type ReadText =
  | { readonly document: Ruleset | Overlay; readonly problems?: undefined }
  /** At least one. */
  | { readonly document?: undefined; readonly problems: readonly Problem[] };

export function readText(text: string, kind: DocumentKind): ReadText {
  const { value, problems } = parseText(text, kind);
  if (problems.length > 0) return { problems };
  const shape = kind === 'ruleset' ? RULESET_SHAPE : OVERLAY_SHAPE;
  const checked = checkAs(kind, shape, value, kind, 'parsed');
  return checked.problems.length > 0 ? { problems: checked.problems } : { document: value as Ruleset | Overlay };
}
