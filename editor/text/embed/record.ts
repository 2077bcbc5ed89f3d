// Words of the record that is printed and filed (see words.ts), in record-zh.ts and record-en.ts. They are loaded with the record.

import type { Audit, EvidenceResult, Report } from '../../../engine/page.js';

export interface RecordWords {
  readonly title: (scheme: string, isSelfAssessment: boolean) => string;
  readonly headings: {
    readonly organisation: string;
    readonly scheme: string;
    readonly result: string;
    readonly facts: string;
    readonly clauses: string;
    readonly special: string;
    readonly evidence: string;
    readonly conditions: string;
    readonly score: string;
    readonly decision: string;
    readonly outputs: string;
    readonly note: string;
    readonly problems: string;
    readonly sources: string;
    readonly signatures: string;
  };
  readonly fields: {
    readonly number: string;
    readonly printed: string;
    readonly name: string;
    readonly registration: string;
    readonly address: string;
    readonly contact: string;
    readonly scope: string;
    readonly products: string;
    readonly sites: string;
    readonly type: string;
    readonly date: string;
    readonly previous: string;
    readonly assessors: string;
    readonly reviewer: string;
    readonly decidedBy: string;
  };
  readonly types: Readonly<Record<NonNullable<Audit['type']>, string>>;
  readonly noPrevious: string;
  readonly documents: {
    readonly heads: readonly string[];
    readonly basis: string;
    readonly ruleset: string;
    readonly overlay: string;
    readonly audit: string;
    readonly engine: string;
    readonly draft: string;
  };
  readonly result: {
    readonly score: string;
    readonly grade: string;
    readonly status: string;
    readonly points: (amount: string) => string;
    readonly statuses: Readonly<Record<Report['status'], string>>;
    readonly notBinding: string;
    readonly none: string;
  };
  readonly clauses: {
    /** Number, title, points, found, earned, lost. */
    readonly heads: readonly [string, string, string, string, string, string];
    readonly total: string;
    readonly provisional: string;
  };
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly byRule: string;
  readonly labelled: (label: string, text: string) => string;
  readonly corrected: string;
  readonly toCorrect: string;
  readonly references: string;
  readonly reason: string;
  readonly specialHeads: readonly string[];
  readonly evidence: {
    readonly heads: readonly string[];
    readonly states: Readonly<Record<EvidenceResult['state'], string>>;
    readonly oldest: string;
    readonly form: string;
  };
  readonly conditions: {
    readonly heads: readonly string[];
    readonly states: Readonly<Record<Report['conditions'][number]['state'], string>>;
    readonly waivedAt: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly notGiven: string;
  readonly severities: Readonly<Record<'error' | 'warning', string>>;
  readonly signatures: {
    readonly heads: readonly string[];
    readonly filledInBy: string;
    readonly applicant: string;
  };
  /** What stands between the members of a list, and between what belongs together. */
  readonly comma: string;
  readonly and: string;
  /** The page's number, for the margin: before it, between it and the number of pages, after that. */
  readonly pages: readonly [string, string, string];
  readonly more: (count: number) => string;
}
