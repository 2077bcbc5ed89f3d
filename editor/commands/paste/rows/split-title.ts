// A cell in which a clause's number, its title and its points stand together: "5.1.1 组织架构（4.5分）".
import { oneLine } from '../grid/tidy-text.js';
import { type ClauseNumber, readNumber } from './clause-number.js';
import { type PointsReading, readPoints } from './read-points.js';

export interface SplitTitle {
  readonly number: ClauseNumber | undefined;
  readonly title: string;
  readonly points: PointsReading;
}

const WITH_WORD =
  /\s*[,，:：]?\s*(?:[（(【[]\s*((?:满分|共|计|分值[:：]?)?\s*[\d.．]+\s*(?:分|points?|pts?)(?:\/项)?)\s*[)）】\]]|((?:满分|共|计)?\s*[\d.．]+\s*(?:分|points?|pts?)))\s*$/i;
const BARE = /\s*(?:[（(【[]\s*([\d.．]+)\s*[)）】\]]|\s([\d.．]+))\s*$/;

/** `takesBare`: also "部门与岗位 (3)" and "部门与岗位 3", where the sheet has no points of its own anywhere else. */
export function splitTitle(cell: string, takesBare = false): SplitTitle {
  const { number, rest } = readNumber(oneLine(cell), false);
  const half = rest.replace(/[０-９．]/g, (one) => one.normalize('NFKC'));
  const found = WITH_WORD.exec(half) ?? (takesBare ? BARE.exec(half) : null);
  if (found === null) return { number, title: rest, points: { kind: 'none' } };
  const points = readPoints(found[1] ?? found[2] ?? '');
  const title = rest.slice(0, found.index).trim();
  // "3分" alone is a cell of points, not a clause without a name.
  if (points.kind !== 'number' || (title === '' && number === undefined)) return { number, title: rest, points: { kind: 'none' } };
  return { number, title, points };
}
