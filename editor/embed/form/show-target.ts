// Finds the place of a target in the shadow root, scrolls to it and puts the focus into it.
import type { Target } from '../desk.js';

const FIELDS = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), .control button:not([disabled])';

const SECTION_OF: Readonly<Partial<Record<Target['kind'], string>>> = {
  evidence: 'evidence',
  condition: 'conditions',
  adjustment: 'adjustments',
  fact: 'facts',
  details: 'details',
};

/** The section that a target is in, or is; clauses are always there. */
export function sectionOfTarget({ kind, id }: Target): string | undefined {
  return kind === 'section' ? id : SECTION_OF[kind];
}

export function targetElement(root: ParentNode, { kind, id }: Target): HTMLElement | null {
  const whole = root.querySelector<HTMLElement>(`#${CSS.escape(`target-${kind}-${id}`)}`);
  // A clause far from the window has no place of its own yet.
  return whole ?? (kind === 'clause' ? root.querySelector<HTMLElement>(`[data-clause="${CSS.escape(id)}"]`) : null);
}

/** Focuses the first field of it (the chosen one of a choice), or the place itself. */
export function focusTarget(element: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm || isFar(element) ? 'auto' : 'smooth' });
  firstField(element).focus({ preventScroll: true });
}

function firstField(element: HTMLElement): HTMLElement {
  const scope = element.querySelector<HTMLElement>('.control') ?? element;
  if (element.matches('.section')) return element;
  return scope.querySelector<HTMLElement>('input:checked') ?? scope.querySelector<HTMLElement>(FIELDS) ?? element;
}

function isFar(element: HTMLElement): boolean {
  return Math.abs(element.getBoundingClientRect().top) > 3 * innerHeight;
}

/** The clause that the focus is in. */
export function focusedClause(root: HTMLElement | DocumentFragment): string | undefined {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  return active?.closest<HTMLElement>('[data-clause]')?.dataset.clause;
}
