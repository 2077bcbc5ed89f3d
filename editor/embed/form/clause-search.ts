// Finds clauses by number ("5.1.2", also an old one) or by words in either language. Full-width digits and letters count as plain ones.
import type { Text } from '../../../engine/model/documents.js';
import type { ClauseNode, Model } from '../../../engine/model/model.js';

interface Entry {
  readonly node: ClauseNode;
  readonly numbers: readonly string[];
  readonly words: string;
}

const indexes = new WeakMap<Model, readonly Entry[]>();

/** The clauses themselves that match, leaves and groups; all where the question is blank. */
export function findClauses(model: Model, question: string): ReadonlySet<ClauseNode> {
  const asked = plain(question).trim();
  const entries = indexOf(model);
  if (asked === '') return new Set(entries.map(({ node }) => node));
  const isNumber = /^[\d.]+$/.test(asked);
  const words = asked.split(/\s+/);
  const matches = (entry: Entry): boolean =>
    entry.numbers.some((number) => number === asked || (isNumber && number.startsWith(asked))) ||
    (!isNumber && words.every((word) => entry.words.includes(word)));
  return new Set(entries.filter(matches).map(({ node }) => node));
}

function indexOf(model: Model): readonly Entry[] {
  const found = indexes.get(model);
  if (found !== undefined) return found;
  const made = model.nodes.map((node) => ({
    node,
    numbers: [node.clause.number, ...(node.clause.aliases ?? [])].flatMap((number) => (number === undefined ? [] : [plain(number)])),
    words: plain([node.id, node.clause.number ?? '', ...textsOf(node.clause.title), ...textsOf(node.clause.text)].join(' ')),
  }));
  indexes.set(model, made);
  return made;
}

function textsOf(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text).filter((one) => typeof one === 'string');
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
