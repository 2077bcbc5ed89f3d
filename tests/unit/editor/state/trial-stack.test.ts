// Under which overlays a trial is made.
import { describe, expect, it } from 'vitest';
import { trialStack } from '../../../../editor/state/trial-stack.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';

const overlay = (id: string, version = '1.0.0'): Overlay => ({ id, version }) as Overlay;
const [a, b, c] = [overlay('a'), overlay('b'), overlay('c')];
const ruleset = { id: 'r' } as Ruleset;

describe('the overlays of a trial', () => {
  it('are those of its audit, of a ruleset', () => {
    expect(trialStack({ kind: 'ruleset', ground: undefined, document: ruleset }, [a, b])).toEqual([a, b]);
  });

  it('have the open overlay in its own place, whichever version the audit names', () => {
    const open = overlay('b', '1.1.0');
    expect(trialStack({ kind: 'overlay', ground: { ruleset, earlier: [a] }, document: open }, [a, b, c])).toEqual([a, open, c]);
  });

  it('always have what the open overlay stands on, and it', () => {
    expect(trialStack({ kind: 'overlay', ground: { ruleset, earlier: [a] }, document: b }, [])).toEqual([a, b]);
    expect(trialStack({ kind: 'overlay', ground: { ruleset, earlier: [a] }, document: b }, [c])).toEqual([c, a, b]);
  });

  it('are those of the audit where the base is not there', () => {
    expect(trialStack({ kind: 'overlay', ground: undefined, document: b }, [c])).toEqual([c]);
  });
});
