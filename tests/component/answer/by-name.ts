// Finds a control as people do: in the row of a clause, by what it is and how it is called.
import type { Trial } from './trial-desk.js';

const ROLES = {
  radio: 'input[type=radio]',
  textbox: 'input[type=text], textarea',
  date: 'input[type=date]',
  combobox: 'select',
  button: 'button',
} as const;

export type Role = keyof typeof ROLES;

interface Elements {
  readonly radio: HTMLInputElement;
  readonly textbox: HTMLInputElement;
  readonly date: HTMLInputElement;
  readonly combobox: HTMLSelectElement;
  readonly button: HTMLButtonElement;
}

/** The one control of that role and name in the row of a clause. */
export function control<R extends Role>(trial: Trial, clause: string, role: R, name?: string): Elements[R] {
  const found = controls(trial, clause, role).filter((one) => name === undefined || nameOf(one) === name);
  if (found.length !== 1) {
    const names = controls(trial, clause, role).map(nameOf).join(', ');
    throw new Error(`${found.length} of role ${role} called ${name} in ${clause}; there are: ${names}`);
  }
  return found[0] as Elements[R];
}

export function controls<R extends Role>(trial: Trial, clause: string, role: R): readonly Elements[R][] {
  return [...rowOf(trial, clause).querySelectorAll<Elements[R]>(ROLES[role])];
}

export function rowOf(trial: Trial, clause: string): HTMLElement {
  const row = trial.root.querySelector<HTMLElement>(`.row[aria-labelledby="name-${clause}"]`);
  if (row === null) throw new Error(`no row for ${clause}`);
  return row;
}

/** All that the row says. */
export function saidIn(trial: Trial, clause: string): string {
  return (rowOf(trial, clause).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The sentences that a screen reader adds to a control. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  return ids
    .map((id) => root.getElementById(id)?.textContent?.trim() ?? `(no ${id})`)
    .join(' ')
    .trim();
}

function nameOf(element: Element): string {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
      ? element.labels
      : null;
  const text = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
