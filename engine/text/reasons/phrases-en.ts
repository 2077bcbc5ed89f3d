// Reasons in English.
import type { Phrases } from './phrases.js';

const ROUNDINGS = {
  'half-up': 'Rounded half up',
  'half-even': 'Rounded half to even',
  down: 'Cut off',
} as const;

const quote = (name: string): string => `“${name}”`;
const after = (text: string | undefined, before: string): string => (text === undefined ? '' : `${before}${text}`);
const because = (reason: string): string => (reason.trim() === '' ? '' : ` Reason: ${ended(reason.trim())}`);
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** The last number of an equation decides: "2 × 1 ÷ 2 = 1 point". */
const points = (amount: string): string => `${amount} ${/(?:^|[−+ ])1$/.test(amount) ? 'point' : 'points'}`;

function ended(text: string): string {
  return /[.!?…。！？]$/.test(text) ? text : `${text}.`;
}

/** Units are written in the plural; of one piece the plain ones are put into the singular. */
function withUnit(amount: string, unit: string): string {
  if (unit === '') return amount;
  const isPlural = amount === '1' && /^[a-z]{3,}[^s]s$/.test(unit);
  return `${amount} ${isPlural ? unit.replace(/ies$/, 'y').replace(/(?<=ch|sh|x)es$|s$/, '') : unit}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const ENGLISH_REASONS: Phrases = {
  pieces: {
    yes: 'yes',
    no: 'no',
    quote,
    bracket: (text) => ` (${text})`,
    list,
    series: (items) => items.join('; '),
    quotedList: (names) => list(names.map(quote)),
    firstOf: (items) => `${items.join(', ')} and others`,
    points,
    withUnit,
    percent: (amount) => `${amount} %`,
    percentagePoints: (amount) => `${amount} percentage points`,
    ended,
    sentences: (...sentences) => sentences.filter((one) => one !== '').join(' '),
    statements: (parts) => {
      const text = parts.join('; ');
      return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
    },
    grade: quote,
  },
  paths: {
    evidence: {
      provided: (title) => `evidence “${title}” provided`,
      required: (title) => `evidence “${title}” required`,
      short: (title) => `evidence “${title}” missing`,
    },
    occurrences: (title) => `number of “${title}” items`,
    clause: (name) => `clause “${name}”`,
    tag: (tag) => `the clauses tagged “${tag}”`,
    field: {
      points: (of) => `points involved in ${of}`,
      earned: (of) => `points earned in ${of}`,
      share: (of) => `share of points earned in ${of}`,
      conforming: (of) => `number of conforming clauses in ${of}`,
      nonconforming: (of) => `number of nonconforming clauses in ${of}`,
      notApplicable: (of) => `number of deleted clauses in ${of}`,
    },
    atLevel: (of, level) => `number of clauses at “${level}” in ${of}`,
    auditType: 'type of audit',
    auditDate: 'date of the audit',
    previousExists: 'an earlier certificate exists',
    previousGrade: 'previous grade',
    previousDate: 'date of the previous grade',
    score: 'score',
    grade: 'grade',
    auditTypes: {
      initial: 'initial audit',
      surveillance: 'surveillance',
      recertification: 'recertification',
      'self-assessment': 'self-assessment',
    },
    withUnit: (title, unit) => `${title} (${unit})`,
  },
  values: {
    notGiven: 'not given',
    notRecorded: 'not recorded',
    notKnown: 'not known yet',
    is: (name, value) => `${name} is ${value}`,
    isUnknown: (name, word) => `${name} is ${word}`,
    required: (sentence) => `Required: ${sentence}.`,
    found: (values) => `Found: ${values}.`,
    missing: (names) => `Missing: ${names}.`,
    atLeast: (name, value) => `${name} of at least ${value}`,
  },
  summary: {
    final: (isSelf) => `The result of this ${isSelf ? 'self-assessment' : 'audit'} is final.`,
    incomplete: (isSelf) => `This ${isSelf ? 'self-assessment' : 'audit'} is not complete; its result is not final.`,
    ineligible: (isSelf) => `The applicant of this ${isSelf ? 'self-assessment' : 'audit'} is not eligible, so no grade is given.`,
    invalid: 'The rules or the audit contain errors; nothing was decided.',
    boundsOfScore: (lowest, highest) => `The score will be between ${lowest} and ${highest}`,
    boundsOfScoreBelow: (highest) => `The score will be ${highest} at most, with no lower bound`,
    boundsOfGrade: (lowest, highest) => `the grade will be between “${lowest ?? 'no grade'}” and “${highest ?? 'no grade'}”`,
    boundsDecided: (grade) => `whatever is still open, the grade will be “${grade}”`,
    binding: 'This report is binding.',
    notBinding: (reasons) => (reasons.length === 0 ? 'This report is not binding.' : `This report is not binding: ${reasons.join('; ')}.`),
    provisional: (count) =>
      `it rests on provisional points of ${counted(count, 'clause', 'clauses')}, which are not the official points of the standard or of a certification body`,
    draft: 'the ruleset or an overlay has not been published',
    selfAssessment: 'it is a self-assessment and was not audited',
    overlayUnproven: 'an overlay contains a change that could not be proven not to loosen the rules',
  },
  decision: {
    invalid: (errors) =>
      errors === 0
        ? 'There are errors, and nothing is decided.'
        : `There ${errors === 1 ? 'is 1 error' : `are ${errors} errors`}; nothing is decided until ${errors === 1 ? 'it is' : 'they are'} corrected.`,
    ineligible: (conditions, count) =>
      `${count === 0 ? 'An eligibility condition' : conditions} ${count > 1 ? 'are' : 'is'} not met, so no grade is given.`,
    incomplete: (open) => (open.length === 0 ? 'There is no grade yet.' : `There is no grade yet: ${open.join('; ')}.`),
    openClauses: (count) => `${counted(count, 'clause is', 'clauses are')} not assessed`,
    openConditions: (conditions, count) => (count > 3 ? `${count} conditions cannot be judged yet` : `${conditions} cannot be judged yet`),
    openEvidence: (items, count) => (count > 3 ? `${count} items of evidence are not complete` : `evidence ${items} is not complete`),
    openApplicability: (count) => `it is not known whether ${counted(count, 'clause applies', 'clauses apply')}`,
    withoutGrades: 'This ruleset gives a score and no grades.',
    scoreIs: (score) => `The score of ${score}`,
    scoreIsBetween: (lowest, highest) => `The score, between ${lowest} and ${highest},`,
    scoreIsOpen: 'The score, whatever it will be,',
    reached: (score, grade, minima) => `${score} reaches “${grade}”${minima === '' ? '' : ` (${minima})`}; the grade is “${grade}”.`,
    capped: (condition, grade) => `“${condition}” is not met, so the grade can be “${grade}” at most.`,
    failed: (conditions, count, grade, score) =>
      `${conditions} ${count > 1 ? 'are' : 'is'} not met, so the result is “${grade}” whatever the score${score === undefined ? '' : ` (here ${score})`}.`,
    short: (score, lowestGrade, minima, grade) =>
      `${score} does not reach the lowest grade, “${lowestGrade}” (${minima}); the result is “${grade}”.`,
    unmet: (score, lowestGrade, conditions, count, grade) =>
      `${score} would do for the lowest grade, “${lowestGrade}”, but ${conditions} ${count > 1 ? 'are' : 'is'} not met; the result is “${grade}”.`,
    ungraded: (score, grade) => `${score} gives the result “${grade}”.`,
    heldBack: (grade, conditions, count) =>
      `The score would do for “${grade}” too, but ${count > 3 ? `${count} of its conditions are` : `${conditions} ${count === 1 ? 'is' : 'are'}`} not met.`,
  },
  score: {
    scaled: ({ base, earned, available, scale, scored, isOfAll }) =>
      `${base === undefined ? 'Points' : `Base ${base} + points`} earned ${earned} ÷ ${isOfAll ? 'all points' : 'points involved'} ${available} × ${scale} = ${scored}`,
    summed: (base, earned, scored) =>
      base === undefined ? `Points earned in all: ${scored}` : `Base ${base} + points earned ${earned} = ${scored}`,
    adjustment: (title, count, each, sum) => `${title}: ${count} × ${each} = ${sum}`,
    surplus: (count, limit) => ` (${count} recorded, ${limit} at most count)`,
    adjusted: (sum, result) => `Together: ${sum} = ${result}`,
    raised: (floor) => `Below the lowest score, so it counts as ${floor}`,
    lowered: (cap) => `Above the highest score, so it counts as ${cap}`,
    rounded: (mode, decimals, result) =>
      `${ROUNDINGS[mode]} ${decimals === 0 ? 'to a whole number' : `to ${counted(decimals, 'decimal', 'decimals')}`}: ${result}`,
    final: (score) => `Score ${score}`,
    finalExact: (score, exact) => `Score ${score} (graded on the exact value, ${exact})`,
    open: (lowest, highest) => `Score not known yet, between ${lowest} and ${highest}`,
    openBelow: (highest) => `Score not known yet, ${highest} at most, with no lower bound`,
    notEvaluated: 'No score was worked out',
    invalid: 'There are errors, so no score is given',
    nothingToScore: 'No points are involved, so there is nothing to score',
  },
  clause: {
    all: (amount) => `the full ${points(amount)}`,
    nothingOf: (amount) => `none of its ${points(amount)}`,
    conforming: (result) => `Conforming${after(result, ': ')}.`,
    nonconforming: (result) => `Nonconforming${after(result, ': ')}.`,
    nonconformingSamples: (count) => String(count),
    samples: (count, unit) => withUnit(String(count), unit ?? 'samples'),
    sampledAllWell: (sampled, result) => `Examined ${sampled}, none nonconforming${after(result, ': ')}.`,
    sampled: (sampled, nonconforming, result) => `Examined ${sampled}, ${nonconforming} nonconforming${after(result, ': ')}.`,
    sampledNoneWell: (sampled, result) => `Examined ${sampled}, all nonconforming${after(result, ': ')}.`,
    level: (level, share, result) => `Assessed as “${level}”${after(share, ', a share of ')}${after(result, ': ')}.`,
    assessedAt: (percentage, band, result) =>
      `Assessed at ${percentage}${band === undefined ? '' : ` (band “${band}”)`}${after(result, ': ')}.`,
    noFindings: (result) => `Nothing found to deduct${after(result, ': ')}.`,
    finding: (title, count, each) => `${title} × ${count} (${each} each)`,
    findings: (findings, result) => `Found: ${findings}; ${result}.`,
    atFloor: (result) => `that is the most that can be deducted, leaving ${result}`,
    given: (earned, all) => `Given ${earned} of ${points(all)}.`,
    givenOf: (earned, involved, all) => `Given ${earned} of the ${points(involved)} involved; the rest of the ${points(all)} was deleted.`,
    ruleHolds: (result) => `Met${after(result, ': ')}.`,
    ruleFails: (result) => `Not met${after(result, ': ')}.`,
    ruleShare: (expression, share) => `The share is worked out as ${expression}${after(share, ': ')}.`,
    earns: points,
    sentence: (outcome) => `${outcome.slice(0, 1).toUpperCase()}${outcome.slice(1)}.`,
    ruleOpen: (range) => `The data are incomplete, so it cannot be judged yet: ${range}.`,
    unanswered: (range) => `Not assessed yet: ${range}.`,
    appliesOpen: (expression, amount) =>
      `It is not known yet whether this applies${expression === undefined ? '' : ` (it does where ${expression})`}; if it does, it earns ${points(amount)}.`,
    evidenceTakes: (evidence, answered, earned) =>
      `Evidence ${evidence} is short, so this counts as nonconforming and earns ${points(earned)} (the assessor gave ${answered}).`,
    evidenceMayTake: (evidence, answered) =>
      `The assessor gave ${points(answered)}; evidence ${evidence} is still open, and if it is short this counts as nonconforming.`,
    rounded: (unrounded, earned) => `Rounded from ${unrounded} to ${points(earned)}, as the rules say.`,
    range: (lowest, highest) => (lowest === highest ? points(highest) : `${lowest} to ${points(highest)} possible`),
    rangeBelow: (highest) => `${points(highest)} at most, with no lower bound`,
    deleted: (effect, reason) => `Not applicable and deleted; ${effect}.${because(reason)}`,
    deletedWith: (group, effect, reason) => `Deleted together with “${group}”; ${effect}.${because(reason)}`,
    doesNotApply: (expression, effect) => `Does not apply${expression === undefined ? '' : ` (it would where ${expression})`}; ${effect}.`,
    doesNotApplyWith: (group, expression, effect) =>
      `Does not apply, because “${group}” does not${expression === undefined ? '' : ` (it would where ${expression})`}; ${effect}.`,
    leavesNothing: 'it has no points',
    leavesTotal: (amount) => `this takes its ${points(amount)} out of the points involved`,
    leavesGroup: (amount) => `the share of the other clauses of its group stands for its ${points(amount)}`,
    forfeited: (amount) => `by the rules it earns none of its ${points(amount)}`,
    kept: (amount) => `by the rules it earns all of its ${points(amount)}`,
  },
  group: {
    deleted: 'All its clauses are deleted; it does not count.',
    open: (range) => `Not fully assessed: ${range}.`,
    scaled: (all, share, earned) => `The clauses involved earn a share of ${share}; of ${points(all)} that makes ${earned}.`,
    renormalised: (all, share, earned) =>
      `Some clauses are deleted; the others earn a share of ${share}, and of ${points(all)} that makes ${earned}.`,
    sum: (available, earned, lost) =>
      lost === undefined ? `The full ${points(available)}.` : `${earned} of ${points(available)}, ${lost} lost.`,
    afterDeletion: (available, earned) => `${earned} of ${points(available)} involved after deletions.`,
    forfeited: (available, earned) => `${earned} of ${points(available)}; deleted clauses earn nothing.`,
    kept: (available, earned) => `${earned} of ${points(available)}; deleted clauses earn all their points.`,
    withoutPoints: 'Without points.',
  },
  condition: {
    holds: 'Met.',
    fails: (consequence) => `Not met, so ${consequence}.`,
    failsWithoutConsequence: 'Not met, but nothing follows for the grade.',
    undetermined: (consequence) => `This cannot be judged yet; if it is not met, ${consequence}.`,
    doesNotMatterYet: 'This cannot be judged yet, but does not affect the grade this time.',
    waived: (by, reason) => `Waived${by.trim() === '' ? '' : ` by ${by.trim()}`}.${because(reason)}`,
    notRated: 'no grade is given',
    ungraded: (grade) => `the result is “${grade}” whatever the score`,
    atMost: (grade) => `the grade can be “${grade}” at most`,
    not: (grades) => `the grade cannot be ${grades.map(quote).join(' or ')}`,
  },
  evidence: {
    quantity: (count, unit) => withUnit(String(count), unit ?? ''),
    asked: (quantity) => `At least ${quantity} required`,
    askedPerProduct: (quantity, total) => `At least ${quantity} required for each product${total === undefined ? '' : `, ${total} in all`}`,
    askedUnstated: 'Required, in no stated quantity',
    within: (months) => ` (at most ${months} months old)`,
    enough: (asked, provided) => `${asked}; ${provided} provided, which is enough.`,
    short: (asked, provided, short) => `${asked}; ${provided} provided, ${short} missing.`,
    unrecorded: (asked) => `${asked}; nothing recorded yet.`,
    undetermined: (asked) => `${asked}; recorded, but without the dates or the count per product by which it could be judged.`,
    withoutProducts: (asked) => `${asked}; the scope lists no products, so it cannot be judged yet.`,
    notAsked: 'Not asked for this time: the condition for it does not hold.',
    notAskedDeleted: 'Not asked for this time: all its clauses are deleted.',
    onlyWarns: 'This is only a remark and does not affect the score.',
    keepsOpen: 'The audit cannot be completed without it.',
    takesPoints: (clauses) => `The clauses that rest on it (${clauses}) count as nonconforming.`,
    mayTakePoints: (clauses) => `If it is short, the clauses that rest on it (${clauses}) count as nonconforming.`,
    alternatives: (titles) => `${titles} may take its place.`,
  },
  adjustment: {
    none: 'None recorded.',
    counted: (count, each, sum) => `${count} recorded, ${each} each: ${points(sum)}.`,
    limited: (count, limit, each, sum) => `${count} recorded, of which ${limit} at most count, ${each} each: ${points(sum)}.`,
  },
  output: {
    value: (value) => `${value}.`,
    how: (expression) => `Worked out as ${expression}.`,
    where: (expression) => `It is yes where ${expression}.`,
    from: (values) => `Based on: ${values}.`,
    missing: (names) => `Cannot be given yet; missing: ${names}.`,
    unknown: (values) => `The rules state no value for this (${values}).`,
    missingShort: (names) => `missing: ${names}`,
    unstated: 'the rules state none',
    unknownAlone: 'The rules state no value.',
  },
  next: {
    heading: (grade, isSure) => (isSure ? `For “${grade}” it still needs:` : `To be sure of “${grade}” or better it still needs:`),
    minimum: (requirement, has, missing, atLeast) =>
      `${requirement}: ${has === undefined ? 'not known yet' : `${atLeast ? 'at least ' : ''}${has} so far`}${missing === undefined ? '' : `, ${missing} missing`}`,
    unreachable: ' (out of reach, whatever is still open)',
    asPoints: (amount) => `, as much as ${points(amount)} more from clauses`,
    meet: (condition, isWaivable) => `meet the condition “${condition}”${isWaivable ? ' or have it waived' : ''} (not met)`,
    settle: (condition, isWaivable, missing) =>
      `show that the condition “${condition}” is met${isWaivable ? ' or have it waived' : ''} (${missing === undefined ? 'cannot be judged yet' : `missing: ${missing}`})`,
    answer: (clauses, count) => `assess ${counted(count, 'clause', 'clauses')}: ${clauses}`,
    provide: (clause, values) => `give what “${clause}” needs: ${values}`,
    evidence: (items, count) => `record ${counted(count, 'item', 'items')} of evidence: ${items}`,
    shortOf: (item, quantity) => `${item} (${quantity} missing)`,
  },
  origin: {
    setBy: (document) => `Rule from ${document}.`,
    source: (document, source, confidence) =>
      `Rule from ${document}, source: ${source}${confidence === undefined ? '' : ` (confidence: ${confidence})`}.`,
  },
  unknownReason: (code) => `Reason: ${code}.`,
};
