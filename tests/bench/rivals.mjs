// The same rules, two other ways: by hand in plain JavaScript with unchecked doubles (the fastest that code written for one
// scheme can be), and as JSON Logic for json-logic-js. Both tell what Steelyard tells in a compact result: the status (an audit with
// an open clause or an undecided requirement is incomplete), the score and the grade.

const GRADES = [
  ['five-star', 95],
  ['four-star', 90],
  ['three-star', 80],
  ['qualified', 70],
];

/** A function (audit) → { status, score, grade } written for one generated ruleset. */
export function handWritten(ruleset) {
  const leaves = ruleset.clauses.flatMap((group) => group.clauses);
  const ids = leaves.map((leaf) => leaf.id);
  const points = Float64Array.from(leaves, (leaf) => leaf.points);
  const samples = Uint8Array.from(leaves, (leaf) => (leaf.assess.method === 'sampling' ? 1 : 0));
  const deletable = Uint8Array.from(leaves, (leaf) => (leaf.deletable ? 1 : 0));
  const needs = ruleset.facts.map((fact, i) => [fact.id, 10 + i]);
  return (audit) => {
    let earned = 0;
    let involved = 0;
    let isOpen = false;
    let isFaulty = false;
    const { clauses, facts } = audit;
    for (let i = 0; i < ids.length; i += 1) {
      const answer = clauses[ids[i]];
      if (answer === undefined) {
        isOpen = true;
        continue;
      }
      if (answer.notApplicable === true) {
        if (deletable[i] === 0) isFaulty = true;
        else if (answer.reason === undefined || answer.reason === '') isOpen = true;
        continue;
      }
      involved += points[i];
      if (samples[i] === 1) {
        const { sampled, nonconforming } = answer;
        if (sampled === undefined || nonconforming === undefined) isOpen = true;
        else if (nonconforming > sampled) isFaulty = true;
        else earned += (points[i] * (sampled - nonconforming)) / sampled;
      } else if (answer.result === 'conforming') earned += points[i];
      else if (answer.result !== 'nonconforming') isOpen = true;
    }
    if (isFaulty) return { status: 'invalid', score: null, grade: null };
    if (isOpen) return { status: 'incomplete', score: null, grade: null };
    let deductions = 0;
    let bonus = 0;
    for (const item of audit.adjustments) {
      if (item.id === 'special-deduction') deductions += 1;
      else bonus = 1;
    }
    const score = (100 * earned) / involved - deductions + bonus;
    if (deductions >= 5) return { status: 'final', score, grade: 'not-certified' };
    let fails = false;
    let unknown = false;
    for (let i = 0; i < needs.length; i += 1) {
      const value = facts[needs[i][0]];
      if (value === undefined) unknown = true;
      else if (value < needs[i][1]) fails = true;
    }
    for (let i = 0; i < GRADES.length; i += 1) {
      if (score < GRADES[i][1]) continue;
      if (i === 0 && fails) continue;
      if (i === 0 && unknown) return { status: 'incomplete', score, grade: null };
      return { status: 'final', score, grade: GRADES[i][0] };
    }
    return { status: 'final', score, grade: 'not-certified' };
  };
}

/** The same as JSON Logic rules over the audit: which clauses are open or faulty, the score, the status and the grade. */
export function asJsonLogic(ruleset) {
  const leaves = ruleset.clauses.flatMap((group) => group.clauses);
  const of = (leaf, field) => ({ var: `clauses.${leaf.id}.${field}` });
  const deleted = (leaf) => ({ '===': [of(leaf, 'notApplicable'), true] });
  const isSampled = (leaf) => leaf.assess.method === 'sampling';
  const open = leaves.map((leaf) => {
    const unanswered = isSampled(leaf)
      ? { or: [{ '===': [of(leaf, 'sampled'), null] }, { '===': [of(leaf, 'nonconforming'), null] }] }
      : { '!': { in: [of(leaf, 'result'), ['conforming', 'nonconforming']] } };
    return { if: [deleted(leaf), { '!': of(leaf, 'reason') }, unanswered] };
  });
  const faulty = leaves.flatMap((leaf) => {
    const checks = [];
    if (!leaf.deletable) checks.push(deleted(leaf));
    if (isSampled(leaf)) checks.push({ '>': [of(leaf, 'nonconforming'), of(leaf, 'sampled')] });
    return checks;
  });
  const earned = leaves.map((leaf) => {
    const value = isSampled(leaf)
      ? { '/': [{ '*': [leaf.points, { '-': [of(leaf, 'sampled'), of(leaf, 'nonconforming')] }] }, of(leaf, 'sampled')] }
      : { if: [{ '===': [of(leaf, 'result'), 'conforming'] }, leaf.points, 0] };
    return { if: [deleted(leaf), 0, value] };
  });
  const involved = leaves.map((leaf) => ({ if: [deleted(leaf), 0, leaf.points] }));
  const needs = ruleset.facts.map((fact, i) => [{ var: `facts.${fact.id}` }, 10 + i]);
  const score = { var: 'score' };
  return {
    faulty: { or: faulty },
    open: { or: open },
    score: { '+': [{ '/': [{ '*': [100, { '+': earned }] }, { '+': involved }] }, { '-': [{ var: 'bonus' }, { var: 'deductions' }] }] },
    grade: {
      if: [
        { '>=': [{ var: 'deductions' }, 5] },
        'not-certified',
        {
          and: [
            { '>=': [score, 95] },
            { '!': { or: needs.map(([fact, least]) => ({ and: [{ '!==': [fact, null] }, { '<': [fact, least] }] })) } },
          ],
        },
        { if: [{ or: needs.map(([fact]) => ({ '===': [fact, null] })) }, 'undecided', 'five-star'] },
        ...GRADES.slice(1).flatMap(([grade, min]) => [{ '>=': [score, min] }, grade]),
        'not-certified',
      ],
    },
  };
}

/** Runs those rules: what a program around json-logic-js has to do. */
export function throughJsonLogic(jsonLogic, rules, audit) {
  let deductions = 0;
  let bonus = 0;
  for (const item of audit.adjustments) {
    if (item.id === 'special-deduction') deductions += 1;
    else bonus = 1;
  }
  const data = { clauses: audit.clauses, facts: audit.facts, deductions, bonus, score: 0 };
  if (jsonLogic.apply(rules.faulty, data)) return { status: 'invalid', score: null, grade: null };
  if (jsonLogic.apply(rules.open, data)) return { status: 'incomplete', score: null, grade: null };
  data.score = jsonLogic.apply(rules.score, data);
  const grade = jsonLogic.apply(rules.grade, data);
  return grade === 'undecided' ? { status: 'incomplete', score: data.score, grade: null } : { status: 'final', score: data.score, grade };
}
