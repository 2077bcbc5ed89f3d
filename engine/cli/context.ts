// What every command works with: the streams, the language, the library, and how to print.
import { hasErrors, type Language, type Problem, problemSentence } from '../index.js';
import type { ProblemNames } from '../text/problems/sentence.js';
import type { DocumentFile } from './document-file.js';
import { DONE, type ExitStatus, FOUND_ERRORS, type Io, WRONG_USE } from './io.js';
import { languageOf, type Say, speaker } from './language.js';
import { Library } from './library.js';
import { type Style, styleFor } from './style.js';
import { oneLine, visible } from './visible.js';

export interface Context {
  /** Text is made safe to print on its way out; bytes go out as they are. */
  readonly io: Io;
  /** For what moves the cursor itself. */
  readonly streams: Io;
  readonly language: Language;
  /** In reports for people; lines that editors read have the English severities. */
  readonly isSeverityInWords?: boolean;
  readonly say: Say;
  /** For standard output. */
  readonly style: Style;
  readonly library: Library;
}

export function contextFor(args: readonly string[], io: Io): Context {
  const language = languageOf(args, io.env);
  const style = styleFor(io.isOutTerminal, io.env);
  let library: Library | undefined;
  return {
    io: safeIo(io, style.isColoured),
    streams: io,
    language,
    say: speaker(language),
    style,
    get library() {
      library ??= Library.open();
      return library;
    },
  };
}

function safeIo(io: Io, isColoured: boolean): Io {
  return {
    ...io,
    out: (text) => io.out(typeof text === 'string' ? visible(text, isColoured) : text),
    err: (text) => io.err(visible(text, isColoured)),
  };
}

/** Exact: what is in the value comes out, whatever a terminal makes of it. */
export function printJson(io: Io, value: unknown): void {
  io.out(new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}

/** file:line:column severity code sentence */
export function problemLine(one: Problem, file: DocumentFile | undefined, context: Context, names?: ProblemNames): string {
  return file === undefined ? problemText(one, context, names) : `${placeIn(file, one)} ${said(one, context, names)}`;
}

/** file:line:column of a problem; a file that is not JSON knows only what the problem itself says. */
export function placeIn(file: DocumentFile, one: Problem): string {
  const { line, column } = one.params;
  const place = typeof line === 'number' && typeof column === 'number' ? { line, column } : file.locate(one.pointer);
  return `${oneLine(file.name)}:${place.line}:${place.column}`;
}

/** Problems of documents without a file at hand: document#pointer. */
export function problemText(one: Problem, context: Context, names?: ProblemNames): string {
  const place = one.pointer === '' ? one.document : `${one.document}#${one.pointer}`;
  return `${oneLine(place)} ${said(one, context, names)}`;
}

function said(one: Problem, context: Context, names: ProblemNames | undefined): string {
  return `${severityWord(one, context)} ${one.code} ${oneLine(problemSentence(one, context.language, names))}`;
}

/** 2 where a file could not be read, 1 where there is an error, else 0. */
export function statusFor(problems: readonly Problem[], isUnreadable = false): ExitStatus {
  if (isUnreadable || problems.some((one) => one.code === 'unreadable-file')) return WRONG_USE;
  return hasErrors(problems) ? FOUND_ERRORS : DONE;
}

function severityWord({ severity }: Problem, { style, say, isSeverityInWords = false }: Context): string {
  const word = (zh: string): string => (isSeverityInWords ? say(zh, severity) : severity);
  if (severity === 'error') return style.bad(word('错误'));
  return severity === 'warning' ? style.warn(word('警告')) : style.dim(word('提示'));
}
