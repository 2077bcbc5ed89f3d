// The engine's own terms that sentences about audits may name: kinds of value, fields of answers, methods.
// Anything else is the user's own word and stays as it is.
import type { AUDIT_TERMS_ZH } from '../zh/audit-terms.js';

export const AUDIT_TERMS_EN: { readonly [term in keyof typeof AUDIT_TERMS_ZH]: string } = {
  // Kinds of value.
  object: 'object',
  array: 'list',
  string: 'text',
  text: 'text',
  number: 'number',
  integer: 'whole number',
  decimal: 'decimal number',
  boolean: 'true or false',
  date: 'date',
  choice: 'one of the options',
  null: 'null',
  undefined: 'no value',
  // Fields of answers and methods of assessment; a clerk meets their names in the file only.
  conformity: 'conformity',
  sampling: 'sampling',
  levels: 'levels',
  deductions: 'deductions',
  rule: 'rule',
  result: 'result',
  sampled: 'sampled',
  nonconforming: 'nonconforming',
  level: 'level',
  percentage: 'percentage',
  findings: 'findings',
  points: 'points',
  involved: 'involved',
  notApplicable: 'notApplicable',
  reason: 'reason',
};
