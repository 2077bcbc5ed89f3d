// Offsets and pointers to lines and columns, worked out when first asked for.
import { type Node, parseTree } from 'jsonc-parser';

/** Where something stands in a text: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in the text. */
export function positions(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * The position of the value that a JSON Pointer names. Where the pointer leads nowhere (a missing field) it is that of the
 * innermost value on the way. The text must be JSON and no deeper than MAX_DEPTH.
 */
export function locator(text: string, position: (offset: number) => Position): (pointer: string) => Position {
  let tree: Node | undefined;
  return (pointer) => {
    tree ??= parseTree(text);
    if (tree === undefined) return { line: 1, column: 1 };
    let node = tree;
    for (const segment of pointer.split('/').slice(1)) {
      const child = childOf(node, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (child === undefined) break;
      node = child;
    }
    return position(node.offset);
  };
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === 'array') return /^(0|[1-9]\d*)$/.test(segment) ? node.children?.[Number(segment)] : undefined;
  if (node.type !== 'object') return undefined;
  // The last of several with one key, which is the one that JSON.parse keeps.
  const members = node.children?.filter((member) => member.children?.[0]?.value === segment) ?? [];
  return members.at(-1)?.children?.[1];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}
