// Where things stand in JSON text: from a JSON Pointer to a range of characters and back. Made once per text; a text with mistakes in it
// has places too, as far as it can be read.
import { findNodeAtOffset, getNodePath, type Node, parseTree } from 'jsonc-parser';
import { pointerOf } from '../../engine/model/problem.js';

export interface TextRange {
  /** Counted in UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly length: number;
}

export class TextPlaces {
  readonly #root: Node | undefined;

  constructor(text: string) {
    this.#root = parseTree(text);
  }

  /**
   * What to mark for a pointer: a simple value itself, of an object or a list the key or the bracket before it. Where there is no such
   * value (a field that is missing) the nearest around it.
   */
  markAt(pointer: string): TextRange {
    const node = this.#nearest(pointer);
    if (node === undefined) return { offset: 0, length: 1 };
    if (node.type !== 'object' && node.type !== 'array') return range(node);
    const key = keyOf(node);
    return key === undefined ? { offset: node.offset, length: 1 } : range(key);
  }

  /** All of the value that a pointer names, with its key; undefined where there is none. */
  wholeAt(pointer: string): TextRange | undefined {
    const node = this.#find(pointer);
    return node === undefined ? undefined : range(keyOf(node) === undefined ? node : (node.parent ?? node));
  }

  /** The pointer of the innermost value around a place in the text, or of that whose key is there. */
  pointerAt(offset: number): string {
    const node = this.#root === undefined ? undefined : findNodeAtOffset(this.#root, offset, true);
    if (node === undefined) return '';
    const { parent } = node;
    const isKey = parent?.type === 'property' && parent.children?.[0] === node;
    const value = isKey ? (parent.children?.[1] ?? parent.parent) : node.type === 'property' ? (node.children?.[1] ?? node) : node;
    return value === undefined ? '' : pointerOf(...getNodePath(value));
  }

  #find(pointer: string): Node | undefined {
    return segments(pointer).reduce<Node | undefined>((node, name) => child(node, name), this.#root);
  }

  #nearest(pointer: string): Node | undefined {
    let node = this.#root;
    for (const name of segments(pointer)) {
      const next = child(node, name);
      if (next === undefined) break;
      node = next;
    }
    return node;
  }
}

function child(node: Node | undefined, name: string): Node | undefined {
  if (node?.type === 'array') return /^\d+$/.test(name) ? node.children?.[Number(name)] : undefined;
  // Where a key stands twice, the last one counts.
  const property = node?.type === 'object' ? node.children?.filter((one) => one.children?.[0]?.value === name).at(-1) : undefined;
  return property?.children?.[1];
}

function keyOf({ parent }: Node): Node | undefined {
  return parent?.type === 'property' ? parent.children?.[0] : undefined;
}

function range({ offset, length }: Node): TextRange {
  return { offset, length };
}

function segments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
}
