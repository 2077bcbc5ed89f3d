// From the documents that a host hands over to a program, as the engine's `load` does it (the same steps in the same order, by the same
// code), with what is needed for it fetched apart: shapes and meaning checks once, overlays only where there are any.
import { baseOnly, digest, type Loaded, type LoadInput, loadWith, sealOf } from '../../../engine/page.js';

/** What checks a ruleset. Fetched before there is one, it lets the form stand sooner. */
export const fetchChecks = () => import('../../../engine/page/lint.js');

/** Never rejects for what is in the documents; only where a part of the element itself cannot be fetched. */
export async function prepare(input: LoadInput): Promise<Loaded> {
  const hasOverlays = (input.overlays ?? []).length > 0;
  const [{ RULESET_SHAPE, lint }, overlaid] = await Promise.all([
    fetchChecks(),
    hasOverlays ? import('../../../engine/page/overlays.js') : undefined,
  ]);
  return loadWith(
    {
      // Without overlays nothing asks for the shape of one.
      shapes: { ruleset: RULESET_SHAPE, overlay: overlaid?.OVERLAY_SHAPE ?? RULESET_SHAPE },
      compose: overlaid?.compose ?? ((base) => ({ value: baseOnly(base, sealOf(base, digest)), problems: [] })),
      lint,
    },
    input,
  );
}
