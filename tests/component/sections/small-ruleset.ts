// A ruleset with a fact of every type, evidence of every kind, special items, conditions of every effect and outputs.
import type { Ruleset } from '../../../engine/model/documents.js';

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const condition = (id: string, zh: string, en: string, rest: object) => ({ id, title: both(zh, en), ...rest });

export const SMALL = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  title: both('小规则', 'Small'),
  facts: [
    {
      id: 'staff',
      title: both('服务人员数', 'Service staff'),
      text: both('含外聘。', 'With those hired.'),
      type: 'integer',
      unit: both('人', 'persons'),
      min: 0,
    },
    { id: 'rate', title: both('接通率', 'Answer rate'), type: 'decimal', unit: '%', min: 0, max: 100, decimals: 1 },
    { id: 'permit', title: both('有许可', 'Has a permit'), type: 'boolean' },
    {
      id: 'kind',
      title: both('企业类型', 'Kind of enterprise'),
      type: 'choice',
      options: [
        { id: 'maker', title: both('制造商', 'Maker') },
        { id: 'dealer', title: both('经销商', 'Dealer') },
      ],
    },
    { id: 'founded', title: both('成立日期', 'Founded on'), type: 'date' },
    { id: 'brand', title: both('品牌', 'Brand'), type: 'text' },
  ],
  clauses: [
    { id: 'repair', number: '5.1', title: both('维修', 'Repair'), points: 60, assess: { method: 'conformity' } },
    { id: 'recycling', number: '5.2', title: both('回收', 'Recycling'), points: 40, deletable: true, assess: { method: 'conformity' } },
  ],
  scoring: {},
  adjustments: [
    {
      id: 'deduction',
      title: both('特别扣分', 'Special deduction'),
      points: -1,
      needsCorrection: true,
      kinds: [{ id: 'law', title: both('违反法律法规', 'Breach of law') }],
    },
    { id: 'bonus', title: both('特别加分', 'Special bonus'), points: 1, limit: 1 },
  ],
  evidence: [
    {
      id: 'records',
      title: both('维修记录', 'Repair records'),
      quantity: { min: 4 },
      unit: both('份', 'pieces'),
      clauses: ['repair'],
      alternatives: ['orders'],
    },
    {
      id: 'orders',
      title: both('工单', 'Work orders'),
      quantity: { min: 2 },
      unit: both('份', 'pieces'),
      maxAgeMonths: 12,
      form: 'copy',
      shortfall: 'nonconforming',
    },
    { id: 'reports', title: both('质检报告', 'Inspection reports'), quantity: { min: 1 }, unit: both('份', 'pieces'), per: 'product' },
    { id: 'contracts', title: both('回收合同', 'Recycling contracts'), clauses: ['recycling'] },
  ],
  conditions: [
    condition('licence', '有许可', 'A permit', { holds: { var: 'facts.permit' }, otherwise: { effect: 'ineligible' }, waivable: true }),
    condition('few', '特别扣分少于五项', 'Fewer than five deductions', {
      holds: { '<': [{ var: 'adjustment.deduction.count' }, 5] },
      otherwise: { effect: 'fail' },
    }),
    condition('experience', '有原证书', 'Certified before', {
      holds: { var: 'previous.exists' },
      otherwise: { effect: 'cap', grade: 'two-star' },
      waivable: true,
    }),
    condition('reached', '接通率达标', 'Answer rate', { holds: { '>=': [{ var: 'facts.rate' }, 95] } }),
  ],
  grades: [
    { id: 'three-star', title: both('三星级', 'Three stars'), min: 90, requires: ['reached'] },
    { id: 'two-star', title: both('二星级', 'Two stars'), min: 60 },
  ],
  ungraded: { id: 'none', title: both('不予认证', 'Not certified') },
  outputs: [
    { id: 'fee', title: both('费用', 'Fee'), type: 'money', unit: 'CNY', value: { '*': [{ var: 'facts.staff' }, 1234.5] } },
    { id: 'third', title: both('人均', 'Per head'), type: 'number', value: { '/': [{ var: 'facts.staff' }, 3] } },
    { id: 'next', title: both('下次监督', 'Next surveillance'), type: 'date', value: { dateAdd: [{ var: 'audit.date' }, 12, 'months'] } },
  ],
} as unknown as Ruleset;
