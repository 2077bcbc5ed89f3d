// The start page with the evaluator on it, and questions to it that people would ask by looking.
import type { Page } from 'playwright-core';

/** The national scheme with all of its overlays, nothing filled in. */
export const BLANK = '/evaluator/?ruleset=gbt-27922-2011&audit=&lang=zh-CN';

export interface Looked {
  readonly status: string | undefined;
  readonly score: string | null | undefined;
  readonly grade: string | null | undefined;
  /** Ids of what is open, as the form has them. */
  readonly open: { readonly clauses: readonly string[]; readonly evidence: readonly string[]; readonly undetermined: readonly string[] };
}

/** What the element says the result is. */
export function look(page: Page): Promise<Looked> {
  return page.evaluate(() => {
    const report = document.querySelector('steelyard-evaluator')?.report;
    return {
      status: report?.status,
      score: report?.score,
      grade: report?.grade,
      open: {
        clauses: (report?.clauses ?? []).filter(({ state }) => state === 'unanswered').map(({ id }) => id),
        evidence: (report?.evidence ?? []).filter(({ state }) => state === 'unrecorded' || state === 'undetermined').map(({ id }) => id),
        undetermined: (report?.conditions ?? []).filter(({ state }) => state === 'undetermined').map(({ id }) => id),
      },
    };
  });
}

export interface Focus {
  /** Of the field: "radio", "text", "button"; what has the focus otherwise. */
  readonly kind: string;
  readonly id: string;
  /** Its value, or which of its radio buttons is chosen. */
  readonly value: string;
  readonly label: string;
  readonly clause: string | undefined;
  readonly section: string | undefined;
  readonly isInside: boolean;
  /** What shows that it has the focus; '' where nothing does. */
  readonly ring: string;
  /** It lies in the window, and nothing covers it. */
  readonly isSeen: boolean;
}

/** What has the focus, through shadow roots, and whether one sees that. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const host = document.querySelector('steelyard-evaluator');
    const inner = host?.shadowRoot?.activeElement as HTMLInputElement | null | undefined;
    const at = (inner ?? document.activeElement) as HTMLInputElement;
    // A radio button is drawn by its label.
    const drawn = at.type === 'radio' || at.type === 'checkbox' ? (at.closest('label') ?? at) : at;
    const rings = [drawn, at, ...drawn.querySelectorAll('span')].map((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return hasOutline ? `outline ${outlineWidth}` : boxShadow === 'none' ? '' : 'shadow';
    });
    const box = drawn.getBoundingClientRect();
    const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20)];
    const top = host?.shadowRoot?.elementFromPoint(x, y);
    const chosen = at.closest('fieldset')?.querySelector<HTMLInputElement>('input:checked')?.value;
    return {
      kind: at.type || at.localName,
      id: (at.type === 'radio' ? at.closest('fieldset')?.id : undefined) ?? at.id,
      value: at.type === 'radio' ? (chosen ?? '') : (at.value ?? ''),
      label: (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      clause: at.closest<HTMLElement>('[data-clause]')?.dataset.clause,
      section: at.closest('section')?.id,
      isInside: inner !== null && inner !== undefined,
      // The button inside a date field has a ring that the browser draws.
      ring: at.matches(':focus-within:not(:focus)') ? 'of the browser' : (rings.find((ring) => ring !== '') ?? ''),
      isSeen: isIn && (top === null || top === undefined || drawn.contains(top) || top.contains(drawn)),
    };
  });
}

/** How far the page can be moved sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
