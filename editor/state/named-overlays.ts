// The overlays that a scenario is to be run under, as far as it names them well: its audit may be anything.
import type { Scenario } from './work.js';

export interface NamedOverlay {
  readonly id: string;
  readonly version: string;
}

/** In the order of application. Those of the scenario itself, else those of its audit. */
export function namedOverlays({ overlays, audit }: Pick<Scenario, 'overlays' | 'audit'>): readonly NamedOverlay[] {
  const named: unknown = overlays ?? audit.overlays;
  return Array.isArray(named) ? named.filter(isNamed) : [];
}

function isNamed(value: unknown): value is NamedOverlay {
  const { id, version } = (value ?? {}) as Partial<NamedOverlay>;
  return typeof id === 'string' && typeof version === 'string';
}
