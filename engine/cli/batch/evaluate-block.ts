// One block of lines to the lines of its results. The same in the main thread and in a worker, so that the bytes do not depend on
// how many work.
import { checkAudit, evaluate, invalidReport, type Problem, parse, type Summary, summarise } from '../../index.js';
import { problem } from '../../model/problem.js';
import { decodeUtf8 } from '../../source/decode-utf8.js';
import { MAX_BYTES } from '../../source/limits.js';
import type { Block } from './line-blocks.js';
import type { Programs } from './programs.js';

export interface BlockResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many came to each grade, or to a status other than final. */
  readonly counts: ReadonlyMap<string, number>;
}

const DOCUMENT = 'audit';
const NEWLINE = 10;

export function evaluateBlock(block: Block, programs: Programs, isFull: boolean): BlockResult {
  const counts = new Map<string, number>();
  let text = '';
  const add = (line: number, result: LineResult): void => {
    const key = result.status === 'final' ? (result.grade ?? 'final') : result.status;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    text += `${isFull ? result.json : JSON.stringify({ line, ...result.summary })}\n`;
  };
  if (block.kind === 'too-long') {
    add(block.firstLine, invalid(null, [problem('error', 'too-large', DOCUMENT, '', { limit: MAX_BYTES })], isFull));
  } else {
    for (const [index, line] of linesOf(block.bytes).entries()) {
      if (line.problems.length > 0) add(block.firstLine + index, invalid(null, line.problems, isFull));
      else if (line.text.trim() !== '') add(block.firstLine + index, evaluateLine(line.text, programs, isFull));
    }
  }
  return { bytes: new TextEncoder().encode(text), counts };
}

interface LineResult {
  readonly status: string;
  readonly grade: string | null;
  readonly summary?: Summary;
  readonly json?: string;
}

function evaluateLine(text: string, programs: Programs, isFull: boolean): LineResult {
  let value: unknown;
  try {
    const parsed = parse(text, DOCUMENT);
    value = parsed.value;
    if (value === undefined || parsed.problems.length > 0) return invalid(value, parsed.problems, isFull);
    const found = programs.for(value);
    const audit = checkAudit(value, 'parsed');
    if (!('program' in found)) return invalid(value, [...audit.problems, ...found.problems], isFull);
    if (isFull) {
      const report = evaluate(found.program, audit);
      return { status: report.status, grade: report.grade, json: JSON.stringify(report) };
    }
    const summary = summarise(found.program, audit);
    return { status: summary.status, grade: summary.grade, summary };
  } catch (error) {
    // One line that the program cannot take must not cost the others their results.
    return invalid(null, [problem('error', 'internal-error', DOCUMENT, '', { reason: String(error) })], isFull);
  }
}

function invalid(audit: unknown, problems: readonly Problem[], isFull: boolean): LineResult {
  if (isFull)
    return {
      status: 'invalid',
      grade: null,
      json: JSON.stringify(invalidReport(problems, audit === undefined || audit === null ? {} : { audit })),
    };
  const id = typeof audit === 'object' && audit !== null && Object.hasOwn(audit, 'id') ? (audit as { readonly id?: unknown }).id : null;
  const summary: Summary = {
    id: typeof id === 'string' ? id : null,
    status: 'invalid',
    score: null,
    exactScore: null,
    grade: null,
    problems: problems.map(withoutLine),
  };
  return { status: 'invalid', grade: null, summary };
}

/** Every audit is its own line 1; the line of the batch stands beside it. */
function withoutLine(one: Problem): Problem {
  const { line: _, first, ...params } = one.params;
  if (typeof first !== 'object' || first === null) return { ...one, params: first === undefined ? params : { ...params, first } };
  const { line: __, ...place } = first as { readonly line?: unknown };
  return { ...one, params: { ...params, first: place as Problem['params'][string] } };
}

interface Line {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Where the block is not UTF-8 as a whole, only the lines at fault are. */
function linesOf(bytes: Uint8Array): readonly Line[] {
  try {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
    return lines.map((text) => ({ text, problems: [] }));
  } catch {
    const lines: Line[] = [];
    for (let start = 0; start < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline;
      const { text, problems } = decodeUtf8(bytes.subarray(start, end), DOCUMENT);
      lines.push({ text: text ?? '', problems });
      start = end + 1;
    }
    return lines;
  }
}
