// Fields of a check that seldom change between two requests and are large: the page sends them once, the worker keeps them.
import type { CheckRequest } from '../state/checks.js';

export const KEPT_FIELDS = [
  'ruleset',
  'origin',
  'originStack',
  'audit',
  'scenarios',
  'library',
] as const satisfies readonly (keyof CheckRequest)[];

export type KeptField = (typeof KEPT_FIELDS)[number];
