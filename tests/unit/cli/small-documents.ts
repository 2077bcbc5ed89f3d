// A small scheme of its own for the tests of the command line: two clauses, a fact, three grades, an overlay, an audit.

export const RULESET = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  status: 'published',
  title: { 'zh-CN': '小方案', en: 'Small scheme' },
  facts: [{ id: 'staff', title: { 'zh-CN': '人数', en: 'Staff' }, type: 'integer', min: 0 }],
  clauses: [
    {
      id: 'service',
      number: '1',
      title: { 'zh-CN': '服务', en: 'Service' },
      points: 10,
      clauses: [
        { id: 'repair', number: '1.1', title: { 'zh-CN': '维修', en: 'Repair' }, points: 6, assess: { method: 'sampling' } },
        { id: 'delivery', number: '1.2', title: { 'zh-CN': '配送', en: 'Delivery' }, points: 4, assess: { method: 'conformity' } },
      ],
    },
  ],
  scoring: {},
  conditions: [{ id: 'enough-staff', title: { 'zh-CN': '人数足够', en: 'Enough staff' }, holds: { '>=': [{ var: 'facts.staff' }, 5] } }],
  grades: [
    { id: 'gold', title: { 'zh-CN': '金级', en: 'Gold' }, min: 90, requires: ['enough-staff'] },
    { id: 'silver', title: { 'zh-CN': '银级', en: 'Silver' }, min: 70 },
  ],
  ungraded: { id: 'none', title: { 'zh-CN': '不合格', en: 'None' } },
};

export const OVERLAY = {
  format: 'steelyard/overlay@1',
  id: 'stricter',
  version: '1.0.0',
  status: 'published',
  title: { 'zh-CN': '更严', en: 'Stricter' },
  extends: { id: 'small', version: '^1.0.0' },
  changes: [{ op: 'set', target: 'grades/gold', field: 'min', from: 90, to: 95, reason: 'a body of its own' }],
};

export const AUDIT = {
  format: 'steelyard/audit@1',
  id: 'audit-1',
  ruleset: { id: 'small', version: '1.0.0' },
  type: 'initial',
  date: '2026-03-01',
  facts: { staff: 7 },
  clauses: { repair: { sampled: 12, nonconforming: 1 }, delivery: { result: 'conforming' } },
};
