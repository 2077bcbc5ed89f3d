// A stream of bytes as blocks of whole lines, about a quarter of a megabyte each, in bounded memory: a line that is longer than a
// document may be is dropped as it comes in and only counted.
import { MAX_BYTES } from '../../source/limits.js';

export type Block =
  | { readonly kind: 'lines'; readonly firstLine: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-long'; readonly firstLine: number };

const BLOCK_BYTES = 256 * 1024;
const NEWLINE = 10;

export class LineBlocks {
  /** Whole lines that wait for their block to fill. */
  private ready: Uint8Array[] = [];
  private readySize = 0;
  /** The beginning of a line whose end has not come yet. */
  private tail: Uint8Array[] = [];
  private tailSize = 0;
  private isSkipping = false;
  private line: number;

  /** Lines are counted from `firstLine`. */
  constructor(firstLine: number) {
    this.line = firstLine;
  }

  push(chunk: Uint8Array): readonly Block[] {
    const blocks: Block[] = [];
    let rest = chunk;
    if (this.isSkipping) {
      const end = rest.indexOf(NEWLINE);
      if (end < 0) return blocks;
      this.isSkipping = false;
      rest = rest.subarray(end + 1);
    }
    const end = rest.lastIndexOf(NEWLINE);
    if (end >= 0) {
      this.ready.push(...this.tail, rest.subarray(0, end + 1));
      this.readySize += this.tailSize + end + 1;
      this.tail = [];
      this.tailSize = 0;
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) {
      this.tail.push(rest);
      this.tailSize += rest.length;
    }
    if (this.readySize >= BLOCK_BYTES || this.tailSize > MAX_BYTES) this.emitReady(blocks);
    if (this.tailSize > MAX_BYTES) this.skipTail(blocks);
    return blocks;
  }

  /** What is left, the last line included where no line break ends it. */
  end(): readonly Block[] {
    const blocks: Block[] = [];
    this.ready.push(...this.tail);
    this.readySize += this.tailSize;
    this.emitReady(blocks);
    return blocks;
  }

  private emitReady(blocks: Block[]): void {
    if (this.readySize === 0) return;
    const bytes = new Uint8Array(this.readySize);
    let at = 0;
    for (const part of this.ready) {
      bytes.set(part, at);
      at += part.length;
    }
    blocks.push({ kind: 'lines', firstLine: this.line, bytes });
    this.line += countLines(bytes);
    this.ready = [];
    this.readySize = 0;
  }

  private skipTail(blocks: Block[]): void {
    blocks.push({ kind: 'too-long', firstLine: this.line });
    this.line += 1;
    this.tail = [];
    this.tailSize = 0;
    this.isSkipping = true;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
