// Words of the parts of the form beside the clauses: details, facts, evidence, special items, conditions, outputs. In sections-zh.ts
// and sections-en.ts.
import type { Audit, EvidenceResult } from '../../../engine/page.js';
import type { NumberWords } from '../../ui/number-field.js';

export interface SectionWords {
  readonly notGiven: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly and: string;
  readonly add: string;
  readonly remove: string;
  /** The name of a button that does this to that. */
  readonly of: (action: string, what: string) => string;
  readonly removed: (what: string) => string;
  readonly details: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
  readonly references: string;
  readonly number: NumberWords;
  /** What may be given: undefined ends are open. */
  readonly range: (min: string | undefined, max: string | undefined) => string;
  readonly wholeNumber: string;
  readonly decimals: (count: number) => string;
  /** A day, YYYY-MM-DD, as it is written. */
  readonly day: (year: number, month: number, day: number) => string;
  /** An amount with its unit. */
  readonly amount: (amount: string, unit: string) => string;

  readonly about: {
    readonly organisation: string;
    readonly name: string;
    readonly registration: string;
    readonly address: string;
    readonly contact: string;
    readonly scope: string;
    readonly scopeText: string;
    readonly products: string;
    readonly sites: string;
    readonly addRow: Readonly<Record<'products' | 'sites', string>>;
    readonly row: Readonly<Record<'products' | 'sites', (place: number) => string>>;
    readonly audit: string;
    readonly type: string;
    readonly types: Readonly<Record<NonNullable<Audit['type']>, string>>;
    readonly date: string;
    readonly id: string;
    readonly previous: string;
    readonly hasPrevious: Readonly<Record<'none' | 'unknown' | 'some', string>>;
    readonly takenAsNone: string;
    readonly grade: string;
    readonly gradeUnknown: string;
    readonly certificateDate: string;
    readonly certificate: string;
    readonly people: string;
    readonly assessors: string;
    readonly reviewer: string;
    readonly decidedBy: string;
  };

  readonly evidence: {
    readonly item: string;
    readonly have: string;
    readonly need: string;
    readonly state: string;
    readonly states: Readonly<Record<EvidenceResult['state'], string>>;
    readonly shortBy: (count: string) => string;
    readonly atLeast: (count: string) => string;
    readonly between: (min: string, max: string) => string;
    readonly anyCount: string;
    readonly eachProduct: (count: string) => string;
    readonly undivided: string;
    readonly notInScope: (product: string) => string;
    readonly needsProducts: string;
    readonly hasAll: string;
    readonly alternatives: (titles: string) => string;
    readonly shortfall: Readonly<Record<'incomplete' | 'nonconforming', string>>;
    readonly oldest: string;
    readonly maxAge: (months: number) => string;
    readonly form: string;
    /** Forms by id; others are shown by theirs. */
    readonly forms: Readonly<Record<string, string>>;
    readonly formAsked: (form: string) => string;
    readonly notAsked: (count: number) => string;
  };

  readonly adjustments: {
    readonly each: (points: string) => string;
    readonly limit: (count: number) => string;
    readonly count: (count: number, counted: number, points: string) => string;
    readonly none: string;
    readonly open: (count: number) => string;
    readonly add: (what: string) => string;
    readonly occurrence: (what: string, place: number) => string;
    readonly kind: string;
    readonly clause: string;
    readonly noClause: string;
    readonly corrected: string;
    readonly notCorrected: string;
    readonly correctedAt: string;
    readonly correctedBy: string;
    readonly correctionNote: string;
  };

  readonly conditions: {
    readonly states: Readonly<Record<'holds' | 'fails' | 'undetermined' | 'waived', string>>;
    readonly effects: {
      readonly ineligible: string;
      readonly fail: (grade: string) => string;
      readonly cap: (grade: string) => string;
      readonly requires: (grades: string) => string;
      readonly none: string;
    };
    readonly waive: string;
    readonly waiverOf: (what: string) => string;
    readonly waivedBy: (by: string, day: string) => string;
    readonly changeWaiver: string;
    readonly endWaiver: string;
    readonly reason: string;
    readonly approvedBy: string;
    readonly approvedAt: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly needsReason: string;
    readonly needsName: string;
    readonly waived: (what: string) => string;
  };

  readonly outputs: {
    readonly open: string;
  };
}
