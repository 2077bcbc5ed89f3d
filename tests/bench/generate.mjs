// Rulesets and audits of any size for measurements: seeded, of the shape of a star scheme (conformity and sampling leaves in
// groups, deletions, special deductions, conditions on facts for the best grade).

/** A small seeded generator (mulberry32): numbers from 0 to 1. */
export function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A published ruleset of n leaves in groups of five. */
export function generateRuleset(n) {
  const clauses = [];
  for (let g = 0; g * 5 < n; g += 1) {
    const leaves = [];
    for (let i = g * 5; i < Math.min(n, g * 5 + 5); i += 1) {
      leaves.push({
        id: `clause-${i}`,
        number: `5.${g + 1}.${i + 1}`,
        title: { 'zh-CN': `条款 ${i}`, en: `Clause ${i}` },
        points: i % 2 === 0 ? 2.5 : 2,
        pointsBasis: 'normative',
        assess: { method: i % 3 === 2 ? 'sampling' : 'conformity' },
        ...(i % 7 === 3 ? { deletable: true } : {}),
      });
    }
    clauses.push({
      id: `group-${g}`,
      number: `5.${g + 1}`,
      title: { 'zh-CN': `指标 ${g}`, en: `Indicator ${g}` },
      points: leaves.reduce((sum, leaf) => sum + leaf.points, 0),
      pointsBasis: 'normative',
      clauses: leaves,
    });
  }
  const facts = Array.from({ length: 8 }, (_, i) => ({
    id: `fact-${i}`,
    title: { 'zh-CN': `指标值 ${i}`, en: `Fact ${i}` },
    type: 'decimal',
    min: 0,
    max: 100,
  }));
  return {
    format: 'steelyard/ruleset@1',
    id: `generated-${n}`,
    version: '1.0.0',
    status: 'published',
    title: { 'zh-CN': '生成的方案', en: 'Generated scheme' },
    facts,
    clauses,
    scoring: {},
    adjustments: [
      {
        id: 'special-deduction',
        title: { 'zh-CN': '特殊扣分', en: 'Special deduction' },
        points: -1,
        kinds: [{ id: 'law', title: { 'zh-CN': '法律', en: 'Law' } }],
      },
      { id: 'special-bonus', title: { 'zh-CN': '特殊加分', en: 'Special bonus' }, points: 1, limit: 1 },
    ],
    conditions: [
      {
        id: 'few-deductions',
        title: { 'zh-CN': '特殊扣分少于五项', en: 'Fewer than five' },
        holds: { '<': [{ var: 'adjustment.special-deduction.count' }, 5] },
        otherwise: { effect: 'fail' },
      },
      ...facts.map((fact, i) => ({
        id: `needs-${i}`,
        title: { 'zh-CN': `要求 ${i}`, en: `Needs ${i}` },
        holds: { '>=': [{ var: `facts.${fact.id}` }, 10 + i] },
      })),
    ],
    grades: [
      { id: 'five-star', title: { 'zh-CN': '五星级', en: 'Five stars' }, stars: 5, min: 95, requires: facts.map((_, i) => `needs-${i}`) },
      { id: 'four-star', title: { 'zh-CN': '四星级', en: 'Four stars' }, stars: 4, min: 90 },
      { id: 'three-star', title: { 'zh-CN': '三星级', en: 'Three stars' }, stars: 3, min: 80 },
      { id: 'qualified', title: { 'zh-CN': '达标级', en: 'Qualified' }, min: 70 },
    ],
    ungraded: { id: 'not-certified', title: { 'zh-CN': '不合格', en: 'Not certified' } },
  };
}

/** An audit of a generated ruleset; about one in twenty is not finished. */
export function generateAudit(ruleset, random, id) {
  const clauses = {};
  for (const group of ruleset.clauses) {
    for (const leaf of group.clauses) {
      const chance = random();
      if (leaf.deletable && chance < 0.2) clauses[leaf.id] = { notApplicable: true, reason: 'not in scope' };
      else if (leaf.assess.method === 'conformity')
        clauses[leaf.id] = { result: random() < 0.93 ? 'conforming' : 'nonconforming', note: 'seen on site' };
      else {
        const sampled = 3 + Math.floor(random() * 8);
        clauses[leaf.id] = { sampled, nonconforming: random() < 0.8 ? 0 : Math.floor(random() * (sampled + 1)), note: 'records sampled' };
      }
    }
  }
  if (random() < 0.03) delete clauses[`clause-${Math.floor(random() * 5)}`];
  const facts = Object.fromEntries(ruleset.facts.map((fact) => [fact.id, Math.floor(random() * 1000) / 10]));
  if (random() < 0.02) delete facts['fact-3'];
  const deductions = random() < 0.3 ? 1 + Math.floor(random() * 5) : 0;
  return {
    format: 'steelyard/audit@1',
    id,
    ruleset: { id: ruleset.id, version: ruleset.version },
    organisation: { name: 'Example Appliances Ltd' },
    type: 'initial',
    date: '2026-03-01',
    facts,
    clauses,
    adjustments: Array.from({ length: deductions }, () => ({ id: 'special-deduction', kind: 'law', corrected: { at: '2026-03-09' } })),
    people: { assessors: ['A. Assessor'], decidedBy: 'D. Decider' },
  };
}
