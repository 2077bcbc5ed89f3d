import { describe, expect, it } from 'vitest';
import { newAudit } from '../../../../editor/embed/audit/new-audit.js';
import { checkAudit } from '../../../../engine/page.js';

const RULES = { ruleset: { id: 'r', version: '1.0.0' }, overlays: [{ id: 'o', version: '2.1.0' }], today: '2026-03-01' };

describe('a fresh audit', () => {
  it.each([
    ['self-assessment', 'self-assessment'],
    ['audit', 'initial'],
    ['report', 'initial'],
  ] as const)('in the mode %s is of the type %s', (mode, type) => {
    expect(newAudit({ ...RULES, mode }).type).toBe(type);
  });

  it('names its documents and the day, in the order of the schema, and nothing else', () => {
    expect(JSON.stringify(newAudit({ ...RULES, mode: 'audit' }))).toBe(
      '{"format":"steelyard/audit@1","ruleset":{"id":"r","version":"1.0.0"},"overlays":[{"id":"o","version":"2.1.0"}],"type":"initial","date":"2026-03-01"}',
    );
    expect(newAudit({ ...RULES, mode: 'audit', id: 'A-7' }).id).toBe('A-7');
  });

  it('takes no digest or status of a seal over', () => {
    const seal = { id: 'r', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}`, status: 'draft' };
    expect(newAudit({ ...RULES, ruleset: seal, overlays: [seal], mode: 'audit' })).toMatchObject({
      ruleset: { id: 'r', version: '1.0.0' },
      overlays: [{ id: 'r', version: '1.0.0' }],
    });
    expect(JSON.stringify(newAudit({ ...RULES, ruleset: seal, mode: 'audit' }))).not.toContain('sha256');
  });

  it('has the shape of an audit', () => {
    expect(checkAudit(newAudit({ ...RULES, mode: 'self-assessment', id: 'x' })).problems).toEqual([]);
  });
});
