// The shipped rulesets and example audits, fetched from the project as the test server serves it. Each call gives a copy of its own.
import type { Audit, Overlay, Ruleset } from '../../../engine/model/documents.js';

async function documentAt(path: string): Promise<unknown> {
  const response = await fetch(`/rulesets/${path}`);
  if (!response.ok) throw new Error(`rulesets/${path}: ${response.status}`);
  return response.json();
}

export async function rulesetOf(id: string, version = '1.0.0'): Promise<Ruleset> {
  return (await documentAt(`${id}/${version}/ruleset.json`)) as Ruleset;
}

/** An example audit by the name of its file, such as `01-household-appliances-four-star`. */
export async function exampleAudit(id: string, name: string, version = '1.0.0'): Promise<Audit> {
  return (await documentAt(`${id}/${version}/audits/${name}.audit.json`)) as Audit;
}

export async function overlayOf(rulesetId: string, id: string, version = '1.0.0'): Promise<Overlay> {
  return (await documentAt(`${rulesetId}/overlays/${id}/${version}.json`)) as Overlay;
}
