// What a language has to be able to say so that every reason of a report becomes a sentence. Holes come as finished texts:
// numbers already readable, names already in the reader's language. One implementation per language beside this file.
import type { RoundingMode } from '../../number/rational.js';

/** Numbers, names and lists. */
export interface Pieces {
  readonly yes: string;
  readonly no: string;
  quote(name: string): string;
  bracket(text: string): string;
  list(items: readonly string[]): string;
  /** Names in quotes, side by side. */
  quotedList(names: readonly string[]): string;
  /** Statements that stand side by side: "A is 1, B is 2". */
  series(items: readonly string[]): string;
  /** The first of a longer list. */
  firstOf(items: readonly string[]): string;
  points(amount: string): string;
  withUnit(amount: string, unit: string): string;
  percent(amount: string): string;
  /** A difference of two percentages. */
  percentagePoints(amount: string): string;
  /** A text of the user's that ends a sentence. */
  ended(text: string): string;
  /** Sentences one after the other; the empty ones are left out. */
  sentences(...sentences: readonly string[]): string;
  /** Statements as one sentence. */
  statements(parts: readonly string[]): string;
  grade(title: string): string;
}

/** The quantities of S-82. */
export interface PathNames {
  evidence: { readonly [field in 'provided' | 'required' | 'short']: (title: string) => string };
  occurrences(title: string): string;
  clause(name: string): string;
  tag(tag: string): string;
  field: { readonly [field in 'points' | 'earned' | 'share' | 'conforming' | 'nonconforming' | 'notApplicable']: (of: string) => string };
  atLevel(of: string, level: string): string;
  readonly auditType: string;
  readonly auditDate: string;
  readonly previousExists: string;
  readonly previousGrade: string;
  readonly previousDate: string;
  readonly score: string;
  readonly grade: string;
  readonly auditTypes: Readonly<Record<string, string>>;
  withUnit(title: string, unit: string): string;
}

/** What was asked and what was found. */
export interface ValuePhrases {
  readonly notGiven: string;
  readonly notRecorded: string;
  readonly notKnown: string;
  is(name: string, value: string): string;
  /** With one of the three words above. */
  isUnknown(name: string, word: string): string;
  required(sentence: string): string;
  found(values: string): string;
  missing(names: string): string;
  atLeast(name: string, value: string): string;
}

export interface SummaryPhrases {
  final(isSelf: boolean): string;
  incomplete(isSelf: boolean): string;
  ineligible(isSelf: boolean): string;
  readonly invalid: string;
  boundsOfScore(lowest: string, highest: string): string;
  boundsOfScoreBelow(highest: string): string;
  boundsOfGrade(lowest: string | undefined, highest: string | undefined): string;
  boundsDecided(grade: string): string;
  readonly binding: string;
  notBinding(because: readonly string[]): string;
  provisional(count: number): string;
  readonly draft: string;
  readonly selfAssessment: string;
  readonly overlayUnproven: string;
}

export interface DecisionPhrases {
  invalid(errors: number): string;
  ineligible(conditions: string, count: number): string;
  incomplete(open: readonly string[]): string;
  openClauses(count: number): string;
  openConditions(conditions: string, count: number): string;
  openEvidence(items: string, count: number): string;
  openApplicability(count: number): string;
  readonly withoutGrades: string;
  scoreIs(points: string): string;
  scoreIsBetween(lowest: string, highest: string): string;
  readonly scoreIsOpen: string;
  reached(score: string, grade: string, minima: string): string;
  capped(condition: string, grade: string): string;
  failed(conditions: string, count: number, grade: string, score: string | undefined): string;
  short(score: string, lowestGrade: string, minima: string, grade: string): string;
  unmet(score: string, lowestGrade: string, conditions: string, count: number, grade: string): string;
  ungraded(score: string, grade: string): string;
  heldBack(grade: string, conditions: string, count: number): string;
}

export interface ScorePhrases {
  scaled(of: {
    readonly base: string | undefined;
    readonly earned: string;
    readonly available: string;
    readonly scale: string;
    readonly scored: string;
    readonly isOfAll: boolean;
  }): string;
  summed(base: string | undefined, earned: string, scored: string): string;
  adjustment(title: string, counted: string, each: string, points: string): string;
  surplus(count: string, limit: string): string;
  adjusted(sum: string, result: string): string;
  raised(floor: string): string;
  lowered(cap: string): string;
  rounded(mode: RoundingMode, decimals: number, result: string): string;
  final(points: string): string;
  finalExact(points: string, exact: string): string;
  open(lowest: string, highest: string): string;
  openBelow(highest: string): string;
  readonly notEvaluated: string;
  readonly invalid: string;
  readonly nothingToScore: string;
}

export interface ClausePhrases {
  all(points: string): string;
  nothingOf(points: string): string;
  conforming(result: string | undefined): string;
  nonconforming(result: string | undefined): string;
  sampledAllWell(sampled: string, result: string | undefined): string;
  sampled(sampled: string, nonconforming: string, result: string | undefined): string;
  sampledNoneWell(sampled: string, result: string | undefined): string;
  samples(count: number, unit: string | undefined): string;
  nonconformingSamples(count: number, unit: string | undefined): string;
  level(level: string, share: string | undefined, result: string | undefined): string;
  assessedAt(percentage: string, band: string | undefined, result: string | undefined): string;
  noFindings(result: string | undefined): string;
  finding(title: string, count: string, each: string): string;
  findings(findings: string, result: string): string;
  atFloor(result: string): string;
  given(earned: string, points: string): string;
  givenOf(earned: string, involved: string, points: string): string;
  ruleHolds(result: string | undefined): string;
  ruleFails(result: string | undefined): string;
  ruleShare(expression: string, share: string | undefined): string;
  earns(equation: string): string;
  /** An outcome as a sentence of its own. */
  sentence(outcome: string): string;
  ruleOpen(range: string): string;
  unanswered(range: string): string;
  appliesOpen(expression: string | undefined, points: string): string;
  evidenceTakes(evidence: string, answered: string, earned: string): string;
  evidenceMayTake(evidence: string, answered: string): string;
  rounded(unrounded: string, earned: string): string;
  range(lowest: string, highest: string): string;
  rangeBelow(highest: string): string;
  deleted(effect: string, reason: string): string;
  deletedWith(group: string, effect: string, reason: string): string;
  doesNotApply(expression: string | undefined, effect: string): string;
  doesNotApplyWith(group: string, expression: string | undefined, effect: string): string;
  readonly leavesNothing: string;
  leavesTotal(points: string): string;
  leavesGroup(points: string): string;
  forfeited(points: string): string;
  kept(points: string): string;
}

export interface GroupPhrases {
  readonly deleted: string;
  open(range: string): string;
  scaled(points: string, share: string, earned: string): string;
  renormalised(points: string, share: string, earned: string): string;
  sum(available: string, earned: string, lost: string | undefined): string;
  afterDeletion(available: string, earned: string): string;
  forfeited(available: string, earned: string): string;
  kept(available: string, earned: string): string;
  readonly withoutPoints: string;
}

export interface ConditionPhrases {
  readonly holds: string;
  fails(consequence: string): string;
  undetermined(consequence: string): string;
  readonly doesNotMatterYet: string;
  waived(by: string, reason: string): string;
  readonly notRated: string;
  ungraded(grade: string): string;
  atMost(grade: string): string;
  not(grades: readonly string[]): string;
  readonly failsWithoutConsequence: string;
}

export interface EvidencePhrases {
  /** A number of pieces of evidence, in its unit where it has one. */
  quantity(count: number, unit: string | undefined): string;
  asked(quantity: string): string;
  askedPerProduct(quantity: string, total: string | undefined): string;
  readonly askedUnstated: string;
  within(months: string): string;
  enough(asked: string, provided: string): string;
  short(asked: string, provided: string, short: string): string;
  unrecorded(asked: string): string;
  undetermined(asked: string): string;
  withoutProducts(asked: string): string;
  readonly notAsked: string;
  readonly notAskedDeleted: string;
  readonly onlyWarns: string;
  readonly keepsOpen: string;
  takesPoints(clauses: string): string;
  mayTakePoints(clauses: string): string;
  alternatives(titles: string): string;
}

export interface AdjustmentPhrases {
  readonly none: string;
  counted(count: string, each: string, points: string): string;
  limited(count: string, limit: string, each: string, points: string): string;
}

export interface OutputPhrases {
  value(value: string): string;
  how(expression: string): string;
  /** Where a truth value is so. */
  where(expression: string): string;
  from(values: string): string;
  missing(names: string): string;
  unknown(values: string): string;
  readonly unknownAlone: string;
  /** The two as short as they stand in a column. */
  missingShort(names: string): string;
  readonly unstated: string;
}

export interface NextPhrases {
  heading(grade: string, isSure: boolean): string;
  minimum(requirement: string, has: string | undefined, missing: string | undefined, atLeast: boolean): string;
  readonly unreachable: string;
  asPoints(points: string): string;
  meet(condition: string, isWaivable: boolean): string;
  settle(condition: string, isWaivable: boolean, missing: string | undefined): string;
  answer(clauses: string, count: number): string;
  provide(clause: string, values: string): string;
  evidence(items: string, count: number): string;
  shortOf(item: string, quantity: string): string;
}

export interface OriginPhrases {
  setBy(document: string): string;
  source(document: string, source: string, confidence: string | undefined): string;
}

export interface Phrases {
  readonly pieces: Pieces;
  readonly paths: PathNames;
  readonly values: ValuePhrases;
  readonly summary: SummaryPhrases;
  readonly decision: DecisionPhrases;
  readonly score: ScorePhrases;
  readonly clause: ClausePhrases;
  readonly group: GroupPhrases;
  readonly condition: ConditionPhrases;
  readonly evidence: EvidencePhrases;
  readonly adjustment: AdjustmentPhrases;
  readonly output: OutputPhrases;
  readonly next: NextPhrases;
  readonly origin: OriginPhrases;
  /** For a reason that this engine does not know, from a newer one. */
  unknownReason(code: string): string;
}
