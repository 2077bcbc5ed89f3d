// A small scheme for tests of versions, new at each call, as plain data that tests may change.

// biome-ignore lint/suspicious/noExplicitAny: tests change it wherever they like
export function scheme(): any {
  return {
    format: 'steelyard/ruleset@1',
    id: 'scheme',
    version: '1.0.0',
    status: 'published',
    title: { 'zh-CN': '示例评价', en: 'Example scheme' },
    effective: { from: '2024-01-01', until: null },
    facts: [{ id: 'coverage', title: { 'zh-CN': '覆盖率', en: 'Coverage' }, type: 'decimal', unit: '%' }],
    clauses: [
      {
        id: 'service',
        number: '5.1',
        title: { 'zh-CN': '服务', en: 'Service' },
        points: 6,
        clauses: [
          { id: 'staff', number: '5.1.1', title: { 'zh-CN': '人员', en: 'Staff' }, points: 2.1, assess: { method: 'conformity' } },
          { id: 'repair', number: '5.1.2', title: { 'zh-CN': '维修', en: 'Repair' }, points: 3.9, assess: { method: 'conformity' } },
        ],
      },
      { id: 'care', number: '5.2', title: { 'zh-CN': '关怀', en: 'Care' }, points: 4, assess: { method: 'sampling' } },
    ],
    scoring: { scale: 100 },
    evidence: [
      { id: 'records', title: { 'zh-CN': '维修记录', en: 'Repair records' }, quantity: { min: 4 }, unit: '份', clauses: ['repair'] },
    ],
    conditions: [
      { id: 'covered', title: { 'zh-CN': '覆盖要求', en: 'Coverage required' }, holds: { '>=': [{ var: 'facts.coverage' }, 80] } },
    ],
    grades: [
      { id: 'four-star', title: { 'zh-CN': '四星级', en: 'Four stars' }, min: 90, requires: ['covered'] },
      { id: 'three-star', title: { 'zh-CN': '三星级', en: 'Three stars' }, min: 80 },
    ],
  };
}
