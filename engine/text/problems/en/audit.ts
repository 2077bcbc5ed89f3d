// Sentences about audits that do not fit their ruleset: references, facts, answers, evidence, special items,
// and about expressions that come to nothing while an audit is evaluated. S-10 to S-62, S-90 to S-102.
import type { InEnglish, Values } from '../template.js';
import type { AUDIT_ZH } from '../zh/audit.js';

/** A rule takes no answer at all. */
function takesNothing(value: Values): boolean {
  return value.has('expected') && value.of('expected') === '';
}

/** 1 to 9, or one end where there is only that. */
function within(value: Values): string {
  const [min, max] = [value.of('min'), value.of('max')];
  if (!value.has('max')) return `it must be ${min} or more`;
  if (!value.has('min')) return `it must be ${max} or less`;
  return `it must be from ${min} to ${max}`;
}

export const AUDIT_EN: InEnglish<typeof AUDIT_ZH> = {
  'not-effective':
    'The audit’s date {date} is outside the effective period of “{document}” ({from} to {until}). Check the date, or use the version of that time.',
  'digest-mismatch': (value) =>
    `The digest of ${value.has('document') ? `“${value.of('document')}”` : 'the document used'} is not the one recorded: ${value.of('expected')} was expected, ${value.of('found')} was found. The file may have been changed; check it.`,
  'other-ruleset': 'The audit names the ruleset “{named}”; “{used}” was used. Make sure that this is meant.',
  'other-overlays': 'The audit names the overlays “{named}”; “{used}” were used. Make sure that this is meant.',
  withdrawn: '“{document}” has been withdrawn. Use the current version, unless the old one is meant.',
  'assessor-decides': '{name} is both an assessor and the one who decides. Somebody who did not assess must decide.',
  'unknown-fact': 'The ruleset has no fact “{fact}”, so the value has no effect. Check the id.',
  'fact-type': 'The fact “{fact}” should be of the type {expected:word}, not “{found}”. It counts as missing until it is corrected.',
  'fact-range': (value) =>
    `The fact “${value.of('fact')}” is ${value.of('value')}, which is out of range: ${within(value)}. It counts as missing until it is corrected.`,
  'unknown-clause': 'There is no clause “{clause}”, so this has no effect. Check the id.',
  'unknown-evidence': 'There is no item of evidence “{evidence}”, so this has no effect. Check the id.',
  'unknown-adjustment': 'There is no adjustment “{adjustment}”, so this has no effect. Check the id.',
  'unknown-kind': 'The adjustment “{adjustment}” has no kind “{kind}”. Its kinds: {kinds}.',
  'unknown-condition': 'There is no condition “{condition}”, so this has no effect. Check the id.',
  'unknown-product': 'The scope has no product “{product}” (evidence “{evidence}”). List it in scope.products, or check the id.',
  'answer-shape': (value) =>
    value.of('method') === 'group'
      ? `“${value.of('clause')}” is a group and takes no answer (${value.of('fields')}). Answer the clauses below it; only a deletion can be given for a group.`
      : takesNothing(value)
        ? `The clause “${value.of('clause')}” is worked out by a rule and takes no answer. Remove ${value.of('fields')}.`
        : `The clause “${value.of('clause')}” is assessed by ${value.of('method')} and does not take ${value.of('fields')}. Its fields: ${value.of('expected')}.`,
  'samples-range':
    'The clause “{clause}” has {nonconforming} nonconforming of {sampled} sampled. There cannot be more nonconforming than sampled.',
  'unknown-level': 'The clause “{clause}” has no level “{level}”. Its levels: {levels}.',
  'percentage-step': 'The percentage {percentage} of the clause “{clause}” is not a multiple of {step}. Choose one that is.',
  'percentage-band': 'The percentage {percentage} of the clause “{clause}” lies in none of its bands: {bands}.',
  'unknown-finding': 'The clause “{clause}” has no finding “{finding}”. Its findings: {findings}.',
  'points-range': 'The points {given} of the clause “{clause}” are out of range: from 0 to {highest}.',
  'points-step': 'The points {given} of the clause “{clause}” are not a multiple of {step}. Choose some that are.',
  'involved-range': 'The involved points {involved} of the clause “{clause}” are out of range: above 0 and at most {points}.',
  'share-range':
    'The rule of the clause “{clause}” gives the share {share}, which is not from 0 to 1. Correct the expression in the ruleset.',
  'not-deletable': 'The clause “{clause}” may not be deleted. Assess it.',
  'reason-missing': (value) =>
    value.of('for') === 'loss'
      ? `The clause “${value.of('clause')}” loses points without a note and counts as unanswered. Say why under note.`
      : value.of('for') === 'waiver'
        ? `The waiver of the condition “${value.of('condition')}” has no reason and does not count. Say why under reason.`
        : `The deletion of the clause “${value.of('clause')}” has no reason and counts as unanswered. Say why under reason.`,
  'deletion-limit': 'The share of deleted points is {share}, above the {limit} allowed. Delete less.',
  'nothing-to-score': 'No clause is left that has points, so there is no score. Check the deletions and the points.',
  'evidence-above': '{provided} of the evidence “{evidence}” are recorded, more than {max}. Make sure that this is right.',
  'evidence-short': (value) =>
    `The evidence “${value.of('evidence')}” needs ${value.of('required')}; ${value.of('provided')} ${value.of('provided') === '1' ? 'is' : 'are'} recorded, ${value.of('short')} short.`,
  'evidence-unrecorded': (value) =>
    `The evidence “${value.of('evidence')}” is not recorded yet${value.has('required') ? ` (${value.of('required')} needed)` : ''}. Unrecorded is not 0; fill it in.`,
  'evidence-by-product':
    'The evidence “{evidence}” is counted by product, but there are {products} products and no counts for each. Record them under by.',
  'evidence-form':
    'The evidence “{evidence}” should be in the form {expected}; it is recorded as {found}. It counts; make sure that this is right.',
  'adjustment-limit': 'The adjustment “{adjustment}” is recorded {count} times, above its limit of {limit}; the surplus does not count.',
  'correction-open': 'The adjustment “{adjustment}” asks for a correction, and none is recorded. Fill in corrected.',
  'not-waivable': 'The condition “{condition}” cannot be waived. Remove the waiver.',

  // Expressions and tables when they run.
  'table-no-row': 'No row of the table “{table}” applies, so its result is unknown. Add a row for this case.',
  // Found by the checks of a ruleset (which two rows) or while an audit is evaluated (which table).
  'table-overlap': (value) =>
    value.has('table')
      ? `More than one row of the table “${value.of('table')}” applies (rows ${value.of('rows')}, counted from 0), so its result is unknown. Keep the rows apart.`
      : `The rows ${value.of('row')} and ${value.of('other')} of the table “${value.of('id')}” overlap. Keep the rows apart.`,
  'division-by-zero': 'A division by 0 has no result. Exclude the case in the expression.',
  'date-range':
    'The date calculation has no result (count {count}). The count must be whole, and the result within the years 0000 to 9999.',
};
