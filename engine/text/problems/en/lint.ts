// Sentences about what rules mean together: the codes of engine/lint/checks. What is wrong, and what to do about it.
import type { InEnglish, Values } from '../template.js';
import type { LINT_ZH } from '../zh/lint.js';

export const LINT_EN: InEnglish<typeof LINT_ZH> = {
  'more-alike': 'More problems of the kind {code} are not listed: {left}. Deal first with the {listed} that are.',

  // The document.
  'effective-range': 'The last valid day {until} is before the first, {from}: no day is valid. Correct one of the two.',
  'drafter-approves': '“{name}” both drafted and approves this. Whoever drafts should not approve; have somebody else approve it.',
  'policy-pattern-unknown':
    '“{pattern}” under {list} of the overlay policy names nothing and so does nothing. Check the name, as in clauses.*.points.',

  // Facts.
  'fact-range-empty': 'Between the minimum {min} and the maximum {max} of the fact “{id}” there is no number to give. Correct the range.',
  'fact-range-unexpected':
    'The fact “{id}” is of the type {type:word}, for which {field} does nothing. Take it out, or make the fact a number.',
  'fact-decimals-unexpected':
    'The fact “{id}” is of the type {type:word}, for which decimals does nothing. Take it out, or make the fact a decimal.',
  'fact-options-missing': 'The fact “{id}” is a choice without options: nothing can be chosen. Add options.',
  'fact-options-unexpected':
    'The fact “{id}” is of the type {type:word}, for which options do nothing. Take them out, or make the fact a choice.',

  // Clauses and scoring.
  'scaled-without-points':
    '“{id}” is scaled, but its own points ({declared}) or those below it ({sum}) are 0, so its share comes to nothing. Give points, or roll it up as a sum.',
  'deduction-floor-above-points': 'The floor {floor} of “{id}” is above its {points} points: it always earns {floor}. Lower the floor.',
  'deduction-without-effect': (value) =>
    value.of('by') === 'floor'
      ? `The floor of “${value.of('id')}” equals its points (${value.of('floor')}): nothing can be deducted. Lower the floor (null for none), or raise the points.`
      : `Every finding of “${value.of('id')}” costs 0 points: nothing can be deducted. Give the findings points.`,
  'level-above-points':
    'The level “{level}” of “{id}” earns {earned}, above the clause’s {points} points: its share would be over 1. Change the level or the points.',
  'band-range': 'The band “{band}” of “{id}” starts at {min}, above its end {max}. Swap or correct them.',
  'band-overlap':
    'The band “{band}” of “{id}” ({min}–{max}) overlaps with “{other}”: a percentage would be in both. Let the bands meet at their ends only.',
  'band-without-value': 'No multiple of the step {step} lies in the band “{band}” of “{id}” ({min}–{max}). Change the band or the step.',
  'step-does-not-fit':
    'The step {step} of “{id}” does not lead to {whole}: {highest} is the most that can be given. Change the step or the points.',
  'cap-below-floor': 'The score’s cap {cap} is below its floor {floor}: every audit would score {cap}. Correct one of the two.',
  'deletion-at-without-effect':
    'With the deletion {deletion}, deletionAt: group does nothing. Take it out, or make the deletion renormalise.',
  'adjustment-without-effect': (value) =>
    `“${value.of('id')}” ${value.of('by') === 'points' ? 'adds 0 points' : 'counts 0 times at most'}, and nothing reads how often it occurs: it does nothing. Correct it or remove it.`,
  'duplicate-number': '“{id}” and “{other}” both have the number {number}: by number they cannot be told apart. Correct one of them.',
  'ambiguous-alias': 'The alias {alias} of “{id}” is also the number or an alias of “{other}”; take care when looking up by number.',
  'provisional-points':
    'Clauses with provisional points: {count} ({ids}). Reports that rest on them are not binding. Replace the points from an official score sheet.',

  // Evidence.
  'alternative-of-itself': 'The evidence “{id}” names itself as its alternative, which does nothing. Take it out.',
  'evidence-unlinked':
    'The evidence “{id}” is linked to no clause, so it is asked for whatever is deleted. Link it to the clauses that it shows.',
  'evidence-range': 'The evidence “{id}” may number {max} at most but {min} at least. Correct one of the two.',

  // Conditions and grades.
  'condition-unused':
    'The condition “{id}” has no effect of its own, and no grade requires it: it changes nothing. Give it otherwise, or require it for a grade.',
  'unknown-grade': 'The condition “{id}” caps at the grade “{grade}”, which does not exist. Name the id of one of the grades.',
  'cap-without-grade': 'The condition “{id}” caps the grade without saying at which. Add the grade.',
  'grade-without-cap':
    'The effect of the condition “{id}” is {effect}, for which the grade “{grade}” does nothing. Take it out, or make the effect cap.',
  'cap-without-effect': 'The condition “{id}” caps at the best grade, “{grade}”, which limits nothing. Name a lower grade.',
  'always-true':
    '{field:word} of “{id}” is always true within what can be declared, so it does nothing. Check the condition, or the ranges of the facts.',
  'always-false': '{field:word} of “{id}” is never true within what can be declared. Check the condition, or the ranges of the facts.',
  'grade-above-highest':
    'The grade “{grade}” asks for {min} in {path}, but {highest} is the most that can be reached: nobody gets it. Check that the threshold and the scale are of the same scheme.',
  'grades-below-half':
    'The best grade, “{grade}”, asks for {min}, less than half of the {highest} that can be reached. Check that the threshold and the scale are of the same scheme.',
  'ungraded-unreachable': 'The grade “{grade}” asks for {min}, below the lowest possible score {lowest}: every score reaches it. Raise it.',
  'grade-order':
    'Grades stand best first: “{grade}” ({min}) comes after “{other}” ({otherMin}), which asks for less, and is never given. Move it up.',
  'grade-unreachable':
    'Whoever reaches the grade “{grade}” has already reached “{other}”, which comes first: “{grade}” is never given. Ask less for it, or more for “{other}”.',
  'grade-overlap':
    'The grade “{grade}” asks for {min}, more than “{other}” before it ({otherMin}); only other requirements part the two. Check their order and minima.',
  'stars-order':
    'The grade “{grade}” ({stars} stars) comes after “{other}” ({otherStars} stars) but has more. Check the order and the stars.',

  // Tables.
  'table-range': 'In row {row}, column {column} of the table “{id}” the range runs from {min} down to {max}. Swap the two.',
  'table-gap':
    'The table “{id}” has no row for some cases ({count}): {gaps}. Add rows; rule out what cannot occur by min and max of the fact; where there is no result, write "then": null.',
  'table-row-unreachable': (value) =>
    value.of('by') === 'nothing'
      ? `Row ${value.of('row')} of the table “${value.of('id')}” matches no possible value. Correct it or remove it.`
      : `Row ${value.of('row')} of the table “${value.of('id')}” is never reached: the rows before it match all that it matches. Move it up or remove it.`,
  'table-too-large-to-check': 'The table “{id}” is too large to look for gaps and overlaps. Check it yourself, or split it.',

  // What names nothing, and what nothing names.
  'unknown-stage': 'There is no stage “{stage}”. Name the id of one of the stages, or add it to them.',
  'unknown-source': 'There is no source “{source}”. Name a key of sources, or add it to them.',
  'source-unused': 'No rule names the source “{source}”. Remove it if it is of no more use.',
  'fact-unused': 'No rule reads the fact “{id}”: it is asked for in vain. Use it in a rule, or remove it.',
  'table-unused': 'No expression uses the table “{id}”. Use it in an output or a condition, or remove it.',
  'tag-unused': 'No rule reads the tag “{tag}”: it is for people only. If that is not meant, check its spelling.',

  // Texts.
  'missing-title': (value) => `The ${kindOf(value)} “${value.of('id')}” has no title, so people see its id. Add a title.`,
  'missing-translation': (value) => `This text is not given in ${languagesOf(value, 'missing')}. Add the translation.`,
  'text-without-language': (value) =>
    `This text says no language and is shown alike in all. If it needs translating, give it in ${languagesOf(value, 'spoken')}.`,
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['fact', 'fact'],
  ['option', 'option'],
  ['clause', 'clause'],
  ['level', 'level'],
  ['band', 'band'],
  ['finding', 'finding'],
  ['adjustment', 'adjustment'],
  ['kind', 'kind'],
  ['evidence', 'item of evidence'],
  ['condition', 'condition'],
  ['grade', 'grade'],
  ['ungraded', 'ungraded result'],
  ['table', 'table'],
  ['output', 'output'],
  ['stage', 'stage'],
]);

function kindOf(value: Values): string {
  return KINDS.get(value.of('kind')) ?? 'item';
}

const LANGUAGES = [
  ['zh-CN', 'Chinese'],
  ['en', 'English'],
] as const;

/** A list of language tags comes as one text; the two tags are not part of each other. */
function languagesOf(value: Values, name: string): string {
  const tags = value.of(name);
  return LANGUAGES.flatMap(([tag, language]) => (tags.includes(tag) ? [language] : [])).join(' and ');
}
