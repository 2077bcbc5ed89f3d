// Whether axe finds anything wrong with an element, in light and in dark. Each finding says the rule, the place and what to do.
import 'axe-core/axe.min.js';
import { emulateMedia } from '@web/test-runner-commands';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

const OPTIONS: Axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Landmarks belong to the page around the element.
  rules: { region: { enabled: false } },
};

/** The findings; an empty list where all is well. */
export async function accessibilityFaults(element: Element): Promise<readonly string[]> {
  // Without a colour of its own the page counts as white, which it is not in the dark.
  document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateMedia({ colorScheme });
    await new Promise(requestAnimationFrame);
    const { violations } = await axe.run(element, OPTIONS);
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes) faults.push(`${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`);
  }
  await emulateMedia({ colorScheme: 'light' });
  return faults;
}
