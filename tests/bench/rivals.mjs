// The same rules, two other ways: by hand in plain JavaScript with unchecked doubles (the fastest that code written for one
// scheme can be), and as one JSON Logic rule for json-logic-js.

/** A function (audit) → { score, grade } written for one generated ruleset. */
export function handWritten(ruleset) {
  const leaves = ruleset.clauses.flatMap((group) => group.clauses);
  const ids = leaves.map((leaf) => leaf.id);
  const points = Float64Array.from(leaves, (leaf) => leaf.points);
  const samples = Uint8Array.from(leaves, (leaf) => (leaf.assess.method === 'sampling' ? 1 : 0));
  const needs = ruleset.facts.map((fact, i) => [fact.id, 10 + i]);
  return (audit) => {
    let earned = 0;
    let involved = 0;
    const { clauses, facts } = audit;
    for (let i = 0; i < ids.length; i += 1) {
      const answer = clauses[ids[i]];
      if (answer.notApplicable === true) continue;
      involved += points[i];
      if (samples[i] === 1) earned += (points[i] * (answer.sampled - answer.nonconforming)) / answer.sampled;
      else if (answer.result === 'conforming') earned += points[i];
    }
    let deductions = 0;
    let bonus = 0;
    for (const item of audit.adjustments) {
      if (item.id === 'special-deduction') deductions += 1;
      else bonus = 1;
    }
    const score = (100 * earned) / involved - deductions + bonus;
    if (deductions >= 5) return { score, grade: 'not-certified' };
    let meets = true;
    for (let i = 0; i < needs.length; i += 1) if (!(facts[needs[i][0]] >= needs[i][1])) meets = false;
    const grade =
      score >= 95 && meets
        ? 'five-star'
        : score >= 90
          ? 'four-star'
          : score >= 80
            ? 'three-star'
            : score >= 70
              ? 'qualified'
              : 'not-certified';
    return { score, grade };
  };
}

/** The score and the grade as JSON Logic. Deductions and bonus are counted before, since JSON Logic has no cheap count. */
export function asJsonLogic(ruleset) {
  const leaves = ruleset.clauses.flatMap((group) => group.clauses);
  const involved = (leaf, value) =>
    leaf.deletable ? { if: [{ '==': [{ var: `clauses.${leaf.id}.notApplicable` }, true] }, 0, value] } : value;
  const earned = leaves.map((leaf) => {
    const answer = (field) => ({ var: `clauses.${leaf.id}.${field}` });
    const value =
      leaf.assess.method === 'sampling'
        ? { '/': [{ '*': [leaf.points, { '-': [answer('sampled'), answer('nonconforming')] }] }, answer('sampled')] }
        : { if: [{ '==': [answer('result'), 'conforming'] }, leaf.points, 0] };
    return involved(leaf, value);
  });
  const score = {
    '+': [
      { '/': [{ '*': [100, { '+': earned }] }, { '+': leaves.map((leaf) => involved(leaf, leaf.points)) }] },
      { '-': [{ var: 'bonus' }, { var: 'deductions' }] },
    ],
  };
  const meets = { and: ruleset.facts.map((fact, i) => ({ '>=': [{ var: `facts.${fact.id}` }, 10 + i] })) };
  const s = { var: 'score' };
  const grade = {
    if: [
      { '>=': [{ var: 'deductions' }, 5] },
      'not-certified',
      { and: [{ '>=': [s, 95] }, meets] },
      'five-star',
      { '>=': [s, 90] },
      'four-star',
      { '>=': [s, 80] },
      'three-star',
      { '>=': [s, 70] },
      'qualified',
      'not-certified',
    ],
  };
  return { score, grade };
}
