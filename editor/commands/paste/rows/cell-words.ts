// Cells with one of a few words: methods, the basis of points, yes and no, tags. Methods and bases are called as the engine calls them.
import { valueWord } from '../../../../engine/diff/words.js';
import { comparable } from '../grid/tidy-text.js';
import type { PointsBasis } from './sheet.js';

const METHODS = ['conformity', 'sampling', 'levels', 'percentage', 'deductions', 'points', 'rule'] as const;
const BASES: readonly PointsBasis[] = ['normative', 'body', 'provisional'];

export function methodOfCell(cell: string): string | undefined {
  return METHODS.find((method) => namesOf('method', method).includes(comparable(cell)));
}

export function basisOfCell(cell: string): PointsBasis | undefined {
  return BASES.find((basis) => namesOf('pointsBasis', basis).includes(comparable(cell)));
}

export function yesOrNo(cell: string): boolean | undefined {
  if (/^[√✓✔☑]$/u.test(cell.trim())) return true;
  const text = comparable(cell);
  if (/^(?:是|可|可以|可删减|y|yes|true|1)$/.test(text)) return true;
  return /^(?:否|不|不可|不可以|不可删减|n|no|false|0)$/.test(text) ? false : undefined;
}

/** Ids of tags; undefined where there is none or one that cannot be an id. */
export function tagsOfCell(cell: string): readonly string[] | undefined {
  const tags = cell.split(/[\s,，、;；]+/).filter((tag) => tag !== '');
  return tags.length > 0 && tags.length <= 50 && tags.every((tag) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(tag)) ? [...new Set(tags)] : undefined;
}

function namesOf(field: string, value: string): readonly string[] {
  const words = [value, valueWord(field, value, 'zh-CN') ?? '', valueWord(field, value, 'en') ?? ''];
  return words.map(comparable).filter((word) => word !== '');
}
