// A form of any size for measurements in a page: seeded, clauses of every method in groups of ten under parts of a hundred, with
// facts, evidence, conditions and special items beside them, and an audit of it that is partly done, as while somebody fills it in.
import { seeded } from '../generate.mjs';

const METHODS = [
  { method: 'conformity' },
  { method: 'sampling', unit: { 'zh-CN': '份', en: 'records' } },
  { method: 'conformity' },
  {
    method: 'levels',
    levels: [
      { id: 'full', title: { 'zh-CN': '完全符合', en: 'Full' }, share: 1 },
      { id: 'part', title: { 'zh-CN': '基本符合', en: 'Part' }, share: 0.6 },
      { id: 'none', title: { 'zh-CN': '不符合', en: 'None' }, share: 0 },
    ],
  },
  {
    method: 'percentage',
    bands: [
      { id: 'weak', min: 0, max: 60 },
      { id: 'good', min: 60, max: 100 },
    ],
  },
  { method: 'conformity' },
  {
    method: 'deductions',
    findings: [
      { id: 'minor', title: { 'zh-CN': '一般不符合', en: 'Minor' }, points: -0.5 },
      { id: 'major', title: { 'zh-CN': '严重不符合', en: 'Major' }, points: -2 },
    ],
  },
  { method: 'points', step: 0.5 },
  { method: 'conformity' },
  { method: 'rule', share: { if: [{ '>=': [{ var: 'facts.fact-0' }, 50] }, 1, 0.5] } },
];
const TEXT = {
  'zh-CN': '按规定执行，记录完整、可追溯，责任人明确，并按期复核。',
  en: 'Carried out as laid down; records complete and traceable, a person responsible named, reviewed on time.',
};

/** A published ruleset of n leaves. */
export function formRuleset(n) {
  const parts = [];
  for (let i = 0; i < n; i += 1) {
    const [part, group] = [Math.floor(i / 100), Math.floor(i / 10)];
    parts[part] ??= heading(`part-${part}`, `${part + 1}`, { 'zh-CN': `第${part + 1}部分 服务保障`, en: `Part ${part + 1}` });
    const { clauses } = parts[part];
    clauses[group % 10] ??= heading(`group-${group}`, `${part + 1}.${(group % 10) + 1}`, {
      'zh-CN': `指标组 ${group + 1}`,
      en: `Group ${group + 1}`,
    });
    clauses[group % 10].clauses.push({
      id: `clause-${i}`,
      number: `${part + 1}.${(group % 10) + 1}.${(i % 10) + 1}`,
      title: { 'zh-CN': `服务要求 ${i + 1}`, en: `Requirement ${i + 1}` },
      text: TEXT,
      points: 4,
      pointsBasis: i % 9 === 4 ? 'provisional' : 'normative',
      assess: METHODS[i % METHODS.length],
      ...(i % 7 === 3 ? { deletable: true } : {}),
    });
  }
  const facts = Array.from({ length: 8 }, (_, i) => ({
    id: `fact-${i}`,
    title: { 'zh-CN': `指标值 ${i + 1}`, en: `Fact ${i + 1}` },
    type: 'decimal',
    min: 0,
    max: 100,
    unit: '%',
  }));
  return {
    format: 'steelyard/ruleset@1',
    id: `form-${n}`,
    version: '1.0.0',
    status: 'published',
    title: { 'zh-CN': `生成的方案（${n} 条）`, en: `Generated scheme (${n})` },
    facts,
    clauses: parts,
    evidence: Array.from({ length: 20 }, (_, i) => ({
      id: `evidence-${i}`,
      title: { 'zh-CN': `证据 ${i + 1}`, en: `Evidence ${i + 1}` },
      quantity: { min: 2 },
      unit: { 'zh-CN': '份', en: 'records' },
      clauses: [`clause-${i * 3}`, `clause-${i * 3 + 1}`],
    })),
    scoring: { scale: 100 },
    adjustments: [
      {
        id: 'special-deduction',
        title: { 'zh-CN': '特别扣分', en: 'Special deduction' },
        points: -1,
        kinds: [{ id: 'law', title: { 'zh-CN': '法律', en: 'Law' } }],
      },
      { id: 'special-bonus', title: { 'zh-CN': '特别加分', en: 'Special bonus' }, points: 1, limit: 1 },
    ],
    conditions: facts.map((fact, i) => ({
      id: `needs-${i}`,
      title: { 'zh-CN': `要求 ${i + 1}`, en: `Needs ${i + 1}` },
      holds: { '>=': [{ var: `facts.${fact.id}` }, 10 + i] },
      waivable: i === 0,
    })),
    grades: [
      { id: 'five-star', title: { 'zh-CN': '五星级', en: 'Five stars' }, stars: 5, min: 95, requires: facts.map((_, i) => `needs-${i}`) },
      { id: 'four-star', title: { 'zh-CN': '四星级', en: 'Four stars' }, stars: 4, min: 90 },
      { id: 'three-star', title: { 'zh-CN': '三星级', en: 'Three stars' }, stars: 3, min: 80 },
      { id: 'qualified', title: { 'zh-CN': '达标级', en: 'Qualified' }, min: 70 },
    ],
    ungraded: { id: 'not-certified', title: { 'zh-CN': '不合格', en: 'Not certified' } },
  };
}

/** An audit of it in which two thirds are answered. */
export function formAudit(ruleset) {
  const random = seeded(23);
  const leaves = ruleset.clauses.flatMap((part) => part.clauses.flatMap((group) => group.clauses));
  const answered = leaves.filter(() => random() < 0.67);
  return {
    format: 'steelyard/audit@1',
    id: 'audit-1',
    ruleset: { id: ruleset.id, version: ruleset.version },
    type: 'initial',
    date: '2026-03-01',
    organisation: { name: '某某电器有限公司' },
    facts: Object.fromEntries(ruleset.facts.slice(0, 6).map(({ id }) => [id, 60])),
    evidence: Object.fromEntries(ruleset.evidence.slice(0, 12).map(({ id }) => [id, { provided: 2 }])),
    clauses: Object.fromEntries(answered.flatMap(({ id, assess }) => (assess.method === 'rule' ? [] : [[id, answerOf(assess, random)]]))),
  };
}

function heading(id, number, title) {
  return { id, number, title, clauses: [] };
}

function answerOf({ method }, random) {
  switch (method) {
    case 'sampling':
      return { sampled: 10, nonconforming: Math.floor(random() * 3) };
    case 'levels':
      return { level: random() < 0.7 ? 'full' : 'part' };
    case 'percentage':
      return { percentage: Math.floor(random() * 101) };
    case 'deductions':
      return { findings: { minor: Math.floor(random() * 3) } };
    case 'points':
      return { points: Math.floor(random() * 9) / 2 };
    default:
      return { result: random() < 0.85 ? 'conforming' : 'nonconforming', ...(random() < 0.3 ? { note: '现场查看，记录完整。' } : {}) };
  }
}
