// The rows of a score sheet as clauses: number, title, points, and which row stands below which. What is no clause is listed apart.
import type { Clause } from '../../../../engine/model/documents.js';
import type { PointsReading } from './read-points.js';

export type PointsBasis = NonNullable<Clause['pointsBasis']>;

export interface SheetRow {
  /** "12" for the twelfth row of the grid (from 0), "12/0" for a level that begins in it. */
  readonly key: string;
  readonly gridRow: number;
  /** As written, half-width. */
  readonly number: string | undefined;
  readonly title: string | undefined;
  /** The cell that the title was read from, with whatever else stands in it. */
  readonly titleCell: string | undefined;
  readonly text: string | undefined;
  readonly points: PointsReading;
  /** The points stand in the cell of the title. */
  readonly isPointsInTitle: boolean;
  /** kept: the sheet has a column for it, and nothing known stands there. */
  readonly basis: PointsBasis | 'kept' | undefined;
  readonly method: string | undefined;
  readonly deletable: boolean | undefined;
  readonly tags: readonly string[] | undefined;
  /** Key of the row that it stands below. */
  readonly parent: string | undefined;
  /** 1 at the top. */
  readonly level: number;
}

export interface OtherRow {
  readonly gridRow: number;
  /** above: over the headings. unread: something stands there, and it is not understood as a clause. */
  readonly kind: 'above' | 'heading' | 'total' | 'note' | 'unread';
  readonly text: string;
  readonly points: PointsReading;
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly others: readonly OtherRow[];
}
