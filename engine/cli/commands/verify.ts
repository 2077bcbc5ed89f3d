import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { Action } from '../run.js';
export function addVerify(_program: Command, _context: Context, _done: Action): void {}
