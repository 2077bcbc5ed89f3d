// The reasons of a report, sentence by sentence, as engine/text makes them.
import type { Program, Report } from '../../index.js';
import type { Context } from '../context.js';

export function explained(_report: Report, _program: Program, _context: Context): readonly string[] {
  return [];
}
