import { describe, expect, it } from 'vitest';
import { visible } from '../../../engine/cli/visible.js';
import { folder, steelyard } from './command-line.js';
import { AUDIT, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const HOSTILE = 'Good\u001b]0;owned\u0007\u202egnitar\u2066\u200f\u009b2J\u007f\rgold\u001b[2J\nstatus: final';
const audit = files.write('audit.json', { ...AUDIT, organisation: { name: HOSTILE }, facts: { staff: 7, 'odd\u001b[8mkey': 1 } });
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_C}]/u;

describe('text of documents', () => {
  it('is printed with its controls visible, on one line', async () => {
    const { out, err } = await steelyard(['evaluate', audit, '--ruleset', ruleset]);
    expect(out + err).not.toMatch(CONTROLS);
    expect(out.split('\n')[0]).toContain(
      'Good\\u{1b}]0;owned\\u{7}\\u{202e}gnitar\\u{2066}\\u{200f}\\u{9b}2J\\u{7f} gold\\u{1b}[2J status: final · ',
    );
    const checked = await steelyard(['validate', audit, ruleset]);
    expect(checked.out).toContain('odd\\u{1b}[8mkey');
    expect(checked.out + checked.err).not.toMatch(CONTROLS);
  });

  it('keeps the program’s own colours on a terminal, and no other sequence', async () => {
    const { out } = await steelyard(['evaluate', audit, '--ruleset', ruleset], { isTerminal: true });
    expect(out).toContain('\u001b[32m');
    expect([0, 1, 2, 31, 32, 33].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ''), out)).not.toMatch(CONTROLS);
  });

  it('stays exact in JSON', async () => {
    const odd = files.write('odd.json', { ...RULESET, title: HOSTILE });
    const { out } = await steelyard(['resolve', odd, '--json']);
    expect(JSON.parse(out).effective.ruleset.title).toBe(HOSTILE);
    expect(out).toContain('\u202e');
  });

  it('is safe in file names and in wrong use', async () => {
    const { err, out } = await steelyard(['validate', 'no\u001b[31m\u202efile.json']);
    expect(err + out).not.toMatch(CONTROLS);
    expect(err + out).toContain('no\\u{1b}[31m\\u{202e}file.json');
    expect((await steelyard(['eval\u001b[2Juate'])).err).not.toMatch(CONTROLS);
  });

  it('may use no colour where the output has none, and never the one-byte introducer', () => {
    expect(visible('\u001b[31mred\u001b[0m', false)).toBe('\\u{1b}[31mred\\u{1b}[0m');
    expect(visible('\u001b[31mred\u001b[0m \u009b[31m \u001b[8m', true)).toBe('\u001b[31mred\u001b[0m \\u{9b}[31m \\u{1b}[8m');
  });
});
