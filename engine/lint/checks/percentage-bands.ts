// Bands of a percentage (S-34): each runs upwards, holds a multiple of the step, and shares no more than an end with another.
import type { BandModel, LeafNode } from '../../model/model.js';
import { ceil, compare, divide, multiply, type Rational, toReadable } from '../../number/rational.js';
import type { Check, ReportProblem } from '../check.js';

export const percentageBands: Check = {
  codes: ['band-range', 'band-overlap', 'band-without-value'],
  run: ({ model }, report) => {
    for (const leaf of model.leaves) {
      if (leaf.method.method === 'percentage') checkBands(leaf, leaf.method.bands, leaf.method.step, report);
    }
  },
};

function checkBands(leaf: LeafNode, bands: readonly BandModel[], step: Rational | undefined, report: ReportProblem): void {
  for (const [place, band] of bands.entries()) {
    const pointer = `${leaf.pointer}/assess/bands/${place}`;
    const params = { id: leaf.id, band: band.id, min: toReadable(band.min), max: toReadable(band.max) };
    if (compare(band.min, band.max) > 0) {
      report('error', 'band-range', pointer, params);
      continue;
    }
    if (step !== undefined && compare(multiply(ceil(divide(band.min, step)), step), band.max) > 0) {
      report('error', 'band-without-value', pointer, { ...params, step: toReadable(step) });
    }
    const other = bands.slice(0, place).find((one) => isOverlapping(one, band));
    if (other !== undefined) report('warning', 'band-overlap', pointer, { ...params, other: other.id });
  }
}

function isOverlapping(a: BandModel, b: BandModel): boolean {
  return compare(a.min, a.max) <= 0 && compare(a.min, b.max) < 0 && compare(b.min, a.max) < 0;
}
