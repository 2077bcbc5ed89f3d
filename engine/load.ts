// From documents to a program: shape, composition, model, meaning, compilation. The steps that a page fetches only when they are needed
// are given as parts, so that there is one way through them whoever has them. S-120 to S-129, S-80 to S-84.
import type { Effective } from './compose/effective.js';
import { compileModel, type EffectivePeriod, type Program } from './evaluate/program.js';
import { buildModel } from './model/build-model.js';
import type { Overlay, Ruleset } from './model/documents.js';
import type { Model } from './model/model.js';
import { hasErrors, type Problem, type Result } from './model/problem.js';
import { stringField } from './model/string-field.js';
import { checkAs, type Shape } from './schema/check-with.js';

/** A ruleset with overlays, made ready. */
export interface Loaded {
  /** Undefined where there is an error: then nothing can be evaluated. */
  readonly program: Program | undefined;
  readonly effective: Effective | undefined;
  readonly model: Model | undefined;
  /** Everything found on the way: schema, composition, expressions, meaning (lint), of all severities. */
  readonly problems: readonly Problem[];
}

/** The documents as they were given: plain JSON values, overlays in the order of application. */
export interface LoadInput {
  readonly ruleset: unknown;
  readonly overlays?: readonly unknown[];
}

/** The steps that are given. */
export interface LoadParts {
  readonly shapes: { readonly ruleset: Shape; readonly overlay: Shape };
  compose(base: Ruleset, overlays: readonly Overlay[]): Result<Effective>;
  /** The checks of meaning. */
  lint(model: Model): readonly Problem[];
}

export function loadWith(parts: LoadParts, input: LoadInput): Loaded {
  const overlays = input.overlays ?? [];
  const shape = [
    ...checkAs('ruleset', parts.shapes.ruleset, input.ruleset, 'ruleset').problems,
    ...overlays.flatMap((overlay, index) => checkAs('overlay', parts.shapes.overlay, overlay, overlayName(overlay, index)).problems),
  ];
  if (hasErrors(shape)) return { program: undefined, effective: undefined, model: undefined, problems: shape };
  const composed = parts.compose(input.ruleset as Ruleset, overlays as readonly Overlay[]);
  const effective = composed.value;
  if (effective === undefined || hasErrors(composed.problems)) {
    return { program: undefined, effective: undefined, model: undefined, problems: [...shape, ...composed.problems] };
  }
  const { model, problems: modelProblems } = buildModel(effective.ruleset);
  const found = [...modelProblems, ...parts.lint(model)].map((one) => atItsChange(one, effective));
  const problems = [...shape, ...composed.problems, ...found];
  if (hasErrors(problems)) return { program: undefined, effective, model, problems };
  const periods = effectivePeriods(input.ruleset as Ruleset, overlays as readonly Overlay[]);
  return { program: compileModel(model, effective, periods, composed.problems), effective, model, problems };
}

/** A problem of the effective ruleset that an overlay brought is reported at the overlay's change, where it can be mended. */
export function atItsChange(one: Problem, effective: Effective): Problem {
  const spot = one.document === 'ruleset' ? effective.changeAt?.(one.pointer) : undefined;
  return spot === undefined ? one : { ...one, document: spot.document, pointer: spot.pointer };
}

function overlayName(overlay: unknown, index: number): string {
  return `overlay:${stringField(overlay, 'id') ?? index}`;
}

function effectivePeriods(base: Ruleset, overlays: readonly Overlay[]): readonly EffectivePeriod[] {
  return [base, ...overlays].flatMap((document) =>
    document.effective === undefined ? [] : [{ name: `${document.id}@${document.version}`, effective: document.effective }],
  );
}
