// Makes a failing case small: leaves out or simplifies one part of a JSON value after another for as long as it still fails.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The smallest value found for which `fails` is still true, within a number of attempts. `fails` must not throw for odd shapes. */
export function shrink(value: Json, fails: (value: Json) => boolean, attempts = 4000): Json {
  let best = value;
  let left = attempts;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const candidate of smaller(best)) {
      left -= 1;
      if (left <= 0) break;
      if (!fails(candidate)) continue;
      best = candidate;
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** One part left out or put in place of what it is part of, the greatest parts first. */
function* smaller(value: Json): Generator<Json> {
  if (typeof value === 'number' && value !== 0 && value !== 1) yield* [0, 1, Math.trunc(value)].filter((one) => one !== value);
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (const [index, member] of value.entries()) {
      yield value.filter((_, other) => other !== index);
      for (const less of smaller(member)) yield value.map((one, other) => (other === index ? less : one));
    }
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    if (key === 'clauses' && isList(member)) yield* member;
    if (typeof member === 'object' && member !== null && !isList(member) && Object.keys(value).length === 1) yield member;
    for (const less of smaller(member)) yield { ...value, [key]: less };
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
