// Whether an audit belongs to what is in use: held against what the engine itself reports about its references.
import { describe, expect, it } from 'vitest';
import { carryOver, matchOf } from '../../../../editor/embed/audit/version-match.js';
import { words as en } from '../../../../editor/text/embed/files-en.js';
import { words as zh } from '../../../../editor/text/embed/files-zh.js';
import type { Effective } from '../../../../engine/compose/effective.js';
import { evaluate, load } from '../../../../engine/index.js';
import type { Audit } from '../../../../engine/model/documents.js';
import { Chances } from '../../../property/chances.js';

function overlay(id: string): unknown {
  return {
    format: 'steelyard/overlay@1',
    id,
    version: '1.0.0',
    title: id,
    extends: { id: 'scheme', version: '^1.0.0' },
    changes: [{ op: 'add', collection: 'stages', value: { id, title: id }, reason: 'a label' }],
  };
}

const RULESET = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.2.0',
  title: 'Scheme',
  clauses: [{ id: 'repair', number: '1', title: 'Repair', points: 10, assess: { method: 'conformity' } }],
  scoring: {},
  grades: [],
};
const { program, effective, problems } = load({ ruleset: RULESET, overlays: [overlay('one'), overlay('two')] });
if (program === undefined || effective === undefined) throw new Error(JSON.stringify(problems));
const seals: Effective = effective;
const ready = program;
const { base, overlays } = seals;
const OTHER = `sha256:${'0'.repeat(64)}`;
const NAMED: Audit = {
  format: 'steelyard/audit@1',
  ruleset: { id: 'scheme', version: '1.2.0' },
  overlays: [{ id: 'one', version: '1.0.0' }, { id: 'two' }],
};

function codes(audit: Audit): ReadonlySet<string> {
  return new Set(evaluate(ready, audit).problems.map(({ code }) => code));
}

describe('what an audit is for', () => {
  it('is what is in use, where all its references fit', () => {
    expect(matchOf(NAMED, base, overlays)).toEqual({ kind: 'same' });
    expect(matchOf({ ...NAMED, ruleset: { id: 'scheme' } }, base, overlays)).toEqual({ kind: 'same' });
    const { overlays: _, ...silent } = NAMED;
    expect(matchOf(silent, base, overlays)).toEqual({ kind: 'overlays-unnamed', used: ['one@1.0.0', 'two@1.0.0'] });
    expect(matchOf(silent, base, [])).toEqual({ kind: 'same' });
  });

  it.each([
    ['no ruleset', { format: NAMED.format }, { kind: 'unnamed' }],
    [
      'another version',
      { ...NAMED, ruleset: { id: 'scheme', version: '1.1.0' } },
      { kind: 'other-version', code: 'other-ruleset', named: 'scheme@1.1.0', used: 'scheme@1.2.0' },
    ],
    [
      'another ruleset',
      { ...NAMED, ruleset: { id: 'repairers' } },
      { kind: 'other-ruleset', code: 'other-ruleset', named: 'repairers', used: 'scheme@1.2.0' },
    ],
    [
      'overlays in another order',
      { ...NAMED, overlays: [{ id: 'two' }, { id: 'one' }] },
      { kind: 'overlays-differ', code: 'other-overlays', named: ['two', 'one'], used: ['one@1.0.0', 'two@1.0.0'] },
    ],
    [
      'no overlays, said so',
      { ...NAMED, overlays: [] },
      { kind: 'overlays-differ', code: 'other-overlays', named: [], used: ['one@1.0.0', 'two@1.0.0'] },
    ],
    [
      'another text of the same version',
      { ...NAMED, ruleset: { id: 'scheme', version: '1.2.0', digest: OTHER } },
      { kind: 'other-digest', code: 'digest-mismatch', named: 'scheme@1.2.0' },
    ],
    [
      'another text of an overlay',
      { ...NAMED, overlays: [{ id: 'one' }, { id: 'two', version: '1.0.0', digest: OTHER }] },
      { kind: 'other-digest', code: 'digest-mismatch', named: 'two@1.0.0' },
    ],
  ])('tells %s', (_, audit, expected) => {
    const match = matchOf(audit, base, overlays);
    expect(match).toEqual(expected);
    for (const { match: say } of [zh, en]) {
      for (const name of ['named', 'used'].flatMap((key) => (expected as Readonly<Record<string, unknown>>)[key] ?? [])) {
        expect(say(match)).toContain(name);
      }
      expect(say(match)).not.toBe('');
    }
  });

  it('says what the engine says, for references of every kind', () => {
    const chances = new Chances(5);
    const reference = (ids: readonly string[]) => ({
      id: chances.pick(ids),
      ...(chances.chance(0.6) ? { version: chances.pick(['1.0.0', '1.2.0']) } : {}),
      ...(chances.chance(0.3) ? { digest: chances.pick([base.digest, overlays[0]?.digest ?? '', OTHER]) } : {}),
    });
    const seen = new Set<string>();
    for (let run = 0; run < 800; run += 1) {
      const audit: Audit = {
        format: 'steelyard/audit@1',
        ...(chances.chance(0.9) ? { ruleset: reference(['scheme', 'scheme', 'other']) } : {}),
        ...(chances.chance(0.8) ? { overlays: [reference(['one', 'one', 'two']), reference(['two', 'two', 'one'])] } : {}),
      };
      const match = matchOf(audit, base, overlays);
      const said = codes(audit);
      seen.add(match.kind);
      if ('code' in match) expect(said, JSON.stringify(audit)).toContain(match.code);
      if (match.kind === 'same' || match.kind === 'overlays-unnamed')
        for (const code of ['other-ruleset', 'other-overlays', 'digest-mismatch']) expect(said).not.toContain(code);
    }
    expect(seen.size).toBe(7);
  });

  it.each([null, 7, 'x', [], { ruleset: 'scheme' }, { ruleset: { id: 5 } }, { ruleset: { __proto__: { id: 'scheme' } } }])(
    'never throws on %j, and takes nothing from a prototype',
    (audit) => {
      expect(matchOf(audit, base, overlays)).toEqual({ kind: 'unnamed' });
    },
  );

  it('has nothing to say where it fits', () => {
    expect([zh, en].map(({ match }) => match({ kind: 'same' }))).toEqual(['', '']);
  });
});

describe('carrying an audit over', () => {
  const old = {
    ...NAMED,
    ruleset: { id: 'scheme', version: '1.1.0' },
    previous: { grade: 'x', ruleset: { id: 'scheme', version: '0.9.0' } },
    clauses: { repair: { result: 'conforming' }, gone: { result: 'nonconforming', note: '原版条款' } },
    note: 'kept',
  } as const satisfies Audit;

  it('changes the references alone, so that it fits', () => {
    const { ruleset, overlays: names, ...rest } = carryOver(old, seals);
    const { ruleset: _, overlays: __, ...before } = old;
    expect(rest).toEqual(before);
    expect(ruleset).toEqual({ id: 'scheme', version: '1.2.0' });
    expect(names).toEqual([
      { id: 'one', version: '1.0.0' },
      { id: 'two', version: '1.0.0' },
    ]);
    expect(rest.clauses).toBe(old.clauses);
  });

  it('keeps answers for clauses that are gone, and the engine reports them', () => {
    expect(codes(carryOver(old, seals))).toContain('unknown-clause');
  });

  it('gives digests where the audit had one', () => {
    const pinned = carryOver({ ...old, ruleset: { ...old.ruleset, digest: OTHER } }, seals);
    expect(pinned.ruleset?.digest).toBe(base.digest);
    expect(pinned.overlays?.map(({ digest }) => digest)).toEqual(overlays.map(({ digest }) => digest));
  });

  it('settles every difference, and leaves the given audit as it is', () => {
    const given = JSON.stringify(old);
    for (const audit of [old, { format: old.format }, { ...NAMED, overlays: [] }, { ...NAMED, ruleset: { ...base, digest: OTHER } }]) {
      expect(matchOf(carryOver(audit, seals), base, overlays)).toEqual({ kind: 'same' });
    }
    expect(JSON.stringify(old)).toBe(given);
  });

  it('does not throw on an audit with faulty references', () => {
    const faulty = { format: 'steelyard/audit@1', ruleset: 5, overlays: 5 } as unknown as Audit;
    expect(matchOf(carryOver(faulty, seals), base, overlays)).toEqual({ kind: 'same' });
  });
});
