// What a page relies on while an audit is edited: rows that stay as they are, reasons that are never stale, a digest only when asked.
import { describe, expect, it } from 'vitest';
import {
  type Audit,
  checkAudit,
  evaluate,
  evaluateLive,
  type LiveReport,
  load,
  type Program,
  type Ruleset,
} from '../../../engine/index.js';
import { listTakenOver, takenOver } from '../../../engine/report/taken-over.js';
import { audit, conforming, leaf, nonconforming, ruleset } from '../evaluate/fixtures.js';

function programOf(rules: Ruleset): Program {
  const { program, problems } = load({ ruleset: rules });
  if (program === undefined) throw new Error(JSON.stringify(problems));
  return program;
}

/** The live reports of an audit and of each edit of it, each held against a report made from nothing. */
function follow(program: Program, ...audits: readonly Partial<Audit>[]): readonly LiveReport[] {
  const lives: LiveReport[] = [];
  for (const fields of audits) {
    const live = evaluateLive(program, checkAudit(audit(fields)), lives.at(-1));
    expect(JSON.stringify(live.report)).toBe(JSON.stringify(evaluate(program, audit(fields))));
    lives.push(live);
  }
  return lives;
}

function whyOf(live: LiveReport | undefined, id: string): unknown {
  return live?.findings.clauses.find((clause) => clause.id === id)?.why;
}

describe('rows after an answer', () => {
  const program = programOf(
    ruleset({
      clauses: [
        { id: 'one', title: 'One', points: 2, clauses: [leaf('a', 1), leaf('b', 1)] },
        { id: 'two', title: 'Two', points: 2, clauses: [leaf('c', 1), leaf('d', 1)] },
      ],
    }),
  );

  it('are new for the clause and its group, and the same objects for the others', () => {
    const [before, after] = follow(program, { clauses: { a: conforming } }, { clauses: { a: conforming, d: nonconforming } });
    const kept = (list: 'clauses' | 'groups') =>
      after?.findings[list].filter((one, index) => one === before?.findings[list][index]).map(({ id }) => id);
    expect(kept('clauses')).toEqual(['a', 'b', 'c']);
    expect(kept('groups')).toEqual(['one']);
  });

  it('are all the same, with the lists that hold them, where only a note was written', () => {
    const [before, after] = follow(program, { clauses: { a: conforming } }, { clauses: { a: { ...conforming, note: 'seen' } } });
    for (const list of ['clauses', 'groups', 'conditions', 'problems'] as const) expect(after?.findings[list]).toBe(before?.findings[list]);
    expect(after?.findings.next).toBe(before?.findings.next);
    expect(after?.report.audit.digest).not.toBe(before?.report.audit.digest);
  });
});

describe('a reason is not stale', () => {
  const records = (id: string) => ({ id, title: id, clauses: ['a'], quantity: { min: 2 }, shortfall: 'nonconforming' as const });

  it('where evidence that would take the points of a nonconforming clause comes in', () => {
    const program = programOf(ruleset({ clauses: [leaf('a', 1), leaf('b', 1)], evidence: [records('x')] }));
    const given = (provided: number) => ({ clauses: { a: nonconforming }, evidence: { x: { provided } } });
    const lives = follow(program, given(0), given(2), given(1));
    expect(lives.map((live) => whyOf(live, 'a'))).toMatchObject([
      { code: 'evidence-takes-points' },
      { code: 'nonconforming' },
      { code: 'evidence-takes-points' },
    ]);
  });

  it('where another item than before is short', () => {
    const program = programOf(ruleset({ clauses: [leaf('a', 1), leaf('b', 1)], evidence: [records('x'), records('y')] }));
    const given = (x: number, y: number) => ({ clauses: { a: conforming }, evidence: { x: { provided: x }, y: { provided: y } } });
    const [before, after] = follow(program, given(0, 2), given(2, 0));
    expect(whyOf(before, 'a')).toMatchObject({ params: { evidence: ['x'] } });
    expect(whyOf(after, 'a')).toMatchObject({ params: { evidence: ['y'] } });
  });

  it('where rounding at the clause hides that the answer is another', () => {
    const program = programOf(
      ruleset({
        clauses: [leaf('a', 1, { assess: { method: 'points' } }), leaf('b', 1)],
        scoring: { rounding: { at: 'clause', mode: 'half-up', decimals: 0 } },
      }),
    );
    const [before, after] = follow(program, { clauses: { a: { points: 0.6 } } }, { clauses: { a: { points: 0.7 } } });
    expect(before?.findings.clauses[0]).toMatchObject({ earned: '1', answered: '3/5' });
    expect(after?.findings.clauses[0]).toMatchObject({ earned: '1', answered: '7/10' });
  });

  it('where it becomes known that an unanswered clause applies', () => {
    const program = programOf(
      ruleset({
        facts: [{ id: 'sells', title: 'Sells', type: 'boolean' }],
        clauses: [leaf('a', 1, { deletable: true, applies: { var: 'facts.sells' } }), leaf('b', 1)],
      }),
    );
    const lives = follow(program, {}, { facts: { sells: true } }, { facts: { sells: false } });
    expect(lives.map(({ findings }) => findings.clauses[0]?.state)).toEqual(['undetermined', 'unanswered', 'deleted']);
  });

  it('where the host changed the answer in place', () => {
    const program = programOf(ruleset({ clauses: [leaf('a', 1, { assess: { method: 'sampling' } }), leaf('b', 1)] }));
    const answer = { sampled: 2, nonconforming: 1 };
    const document = audit({ clauses: { a: answer } });
    const before = evaluateLive(program, checkAudit(document));
    Object.assign(answer, { sampled: 4, nonconforming: 2 });
    const after = evaluateLive(program, checkAudit(document), before);
    expect(whyOf(before, 'a')).toMatchObject({ params: { sampled: 2 } });
    expect(whyOf(after, 'a')).toMatchObject({ params: { sampled: 4 } });
  });
});

describe('the whole report', () => {
  const program = programOf(ruleset({ clauses: [leaf('a', 1)] }));

  it('is made when it is read, and once', () => {
    const document = { ...audit({ clauses: { a: conforming } }), id: 'first' };
    const live = evaluateLive(program, checkAudit(document));
    const { report } = live;
    document.id = 'second';
    expect(live.report).toBe(report);
    expect(report.audit).toMatchObject({ id: 'first', digest: expect.stringMatching(/^sha256:/) });
  });

  it('has no digest where the host has since made of the audit what no document can be', () => {
    const document: Record<string, unknown> = { ...audit({ clauses: { a: conforming } }) };
    const live = evaluateLive(program, checkAudit(document));
    document.self = document;
    expect(live.report.audit).toEqual({ id: 'a1', version: null, digest: null });
  });

  it('is given without an id for an audit whose id throws when it is read', () => {
    const hostile = {
      format: 'steelyard/audit@1',
      get id(): string {
        throw new Error('not to be read');
      },
    };
    expect(evaluate(program, hostile)).toMatchObject({ status: 'invalid', audit: { id: null, digest: null } });
  });
});

describe('taking over', () => {
  it('looks at the text: the order of keys and members counts', () => {
    const former = { a: 1, b: [1, { c: null }] };
    expect(takenOver(former, { a: 1, b: [1, { c: null }] })).toBe(former);
    for (const other of [{ b: [1, { c: null }], a: 1 }, { a: 1, b: [{ c: null }, 1] }, { a: 1 }, { a: 1, b: { 0: 1, 1: { c: null } } }]) {
      expect(takenOver<unknown>(former, other)).toBe(other);
    }
  });

  it('keeps what stands at the same place of a list, and the list where nothing changed', () => {
    const former = [{ a: 1 }, { a: 2 }];
    expect(listTakenOver(former, [{ a: 1 }, { a: 2 }])).toBe(former);
    const longer = listTakenOver(former, [{ a: 1 }, { a: 3 }, { a: 2 }]);
    expect(longer).toEqual([{ a: 1 }, { a: 3 }, { a: 2 }]);
    expect(longer[0]).toBe(former[0]);
    expect(listTakenOver(former, [{ a: 1 }])).toHaveLength(1);
  });
});
