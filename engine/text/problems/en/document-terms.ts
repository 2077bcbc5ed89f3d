// The engine's own terms that sentences about other documents may name: what a parser expected, kinds of document, fields of rulesets.
// Anything else is the user's own word and stays as it is.
import type { DOCUMENT_TERMS_ZH } from '../zh/document-terms.js';

export const DOCUMENT_TERMS_EN: { readonly [term in keyof typeof DOCUMENT_TERMS_ZH]: string } = {
  // What the parser expected.
  value: 'a value',
  'value-or-bracket': 'a value or “]”',
  key: 'a field name in double quotes',
  'key-or-brace': 'a field name in double quotes or “}”',
  colon: 'a colon',
  'comma-or-brace': 'a comma or “}”',
  'comma-or-bracket': 'a comma or “]”',
  'nothing-more': 'the end of the text',
  'string-end': 'the double quote that ends the text',
  digits: 'digits',
  escape: 'a valid escape such as \\n or \\u4e2d',
  'control-character': 'control characters written as escapes such as \\t',
  // What the system says about files.
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'this is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its symbolic links form a circle',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  // Kinds of document.
  ruleset: 'ruleset',
  overlay: 'overlay',
  audit: 'audit',
  report: 'report',
  // What an expression may need.
  'one-type': 'values of one type',
  'number-or-date': 'numbers or dates',
  'range-or-list': 'a range (min, max) or a list (in)',
  path: 'the path of a variable, as text',
  list: 'a list',
  'days-months-years': '“days”, “months” or “years”',
  // Fields and fixed values of rulesets.
  score: 'score',
  holds: 'The condition (holds)',
  applies: 'The condition of application (applies)',
  when: 'The condition of being asked for (when)',
  share: 'The rule of the share (share)',
  min: 'min',
  max: 'max',
  locked: 'locked',
  open: 'open',
  renormalise: 'renormalise',
  forfeit: 'forfeit',
  keep: 'keep',
  ineligible: 'ineligible',
  fail: 'fail',
  cap: 'cap',
  'not-a-number': 'something that is not a number',
};
