// Carries out one case of a vector, by its kind, and gives sentences about what is not as expected.
import { canonicalText, check, chooseVersion, digest, evaluate, invalidReport, load, parse, type Report } from '../../engine/index.js';
import { differences, problemDifferences } from './compare.js';
import { reportFaults } from './every-report.js';
import { type VectorCase, valueAt } from './read-vectors.js';

type Json = Readonly<Record<string, unknown>>;

/** Nothing where all is as the vector says. */
export function runCase(one: VectorCase): readonly string[] {
  const run = KINDS.get(one.kind);
  return run === undefined ? [`unknown kind ${one.kind}`] : run(one.fields, one.expect);
}

const KINDS = new Map<string, (fields: Json, expected: Json) => readonly string[]>([
  ['parse', runParse],
  ['check', runCheck],
  ['digest', runDigest],
  ['choose', runChoose],
  ['load', runLoad],
  ['evaluate', runEvaluate],
  ['expressions', runExpressions],
]);

function runParse(fields: Json, expected: Json): readonly string[] {
  const parsed = parse(textOf(fields.text), 'text');
  const isAccepted = parsed.value !== undefined && !hasError(parsed.problems);
  return [
    ...listed(expected, 'accepted', isAccepted),
    ...listed(expected, 'value', parsed.value),
    ...problemDifferences(expected, plain(parsed.problems)),
  ];
}

function runCheck(fields: Json, expected: Json): readonly string[] {
  const checked = check(fields.document, 'document');
  return [
    ...listed(expected, 'format', checked.kind ?? null),
    ...listed(expected, 'accepted', checked.kind !== undefined && !hasError(checked.problems)),
    ...problemDifferences(expected, plain(checked.problems)),
  ];
}

function runDigest(fields: Json, expected: Json): readonly string[] {
  return [...listed(expected, 'canonical', canonicalText(fields.document)), ...listed(expected, 'digest', digest(fields.document))];
}

function runChoose(fields: Json, expected: Json): readonly string[] {
  const versions = fields.versions as Parameters<typeof chooseVersion>[0];
  const chosen = chooseVersion(versions, String(fields.id), fields.date as string | undefined);
  return [...listed(expected, 'version', chosen.value?.version ?? null), ...problemDifferences(expected, plain(chosen.problems))];
}

function runLoad(fields: Json, expected: Json): readonly string[] {
  const loaded = load({ ruleset: fields.ruleset, overlays: overlaysOf(fields) });
  const effective = loaded.effective?.ruleset;
  const values = Object.entries((expected.effective ?? {}) as Json);
  const absent = (expected.effectiveAbsent ?? []) as readonly string[];
  return [
    ...listed(expected, 'loads', loaded.program !== undefined),
    ...values.flatMap(([pointer, value]) => {
      const found = valueAt(effective, pointer);
      return sameJson(value, found) ? [] : [`effective ${pointer}: expected ${JSON.stringify(value)}, found ${JSON.stringify(found)}`];
    }),
    ...absent.flatMap((pointer) => (valueAt(effective, pointer) === undefined ? [] : [`effective ${pointer}: expected nothing`])),
    ...problemDifferences(expected, plain(loaded.problems)),
  ];
}

function runEvaluate(fields: Json, expected: Json): readonly string[] {
  const report = reportOf(fields);
  const { problems: _, noProblems: __, problemList, values = {}, order = {}, ...results } = expected;
  const outputs = new Map(Object.entries(report.outputs));
  return [
    ...reportFaults(
      report,
      () => reportOf(fields),
      (audit) => reportOf({ ...fields, audit }),
      fields.audit,
    ),
    ...differences(results, report),
    ...(problemList === undefined ? [] : differences(problemList, report.problems, '/problems')),
    ...Object.entries(values as Json).flatMap(([id, value]) => differences(value, outputs.get(id)?.value, `/outputs/${id}`)),
    ...Object.entries(order as Json).flatMap(([name, ids]) => {
      const found = (valueAt(report, `/${name}`) as readonly { readonly id: string }[]).map((result) => result.id);
      return differences(ids, found, `/order of ${name}`);
    }),
    ...problemDifferences(expected, plain(report.problems)),
  ];
}

/** Each expression alone, as the only output of the ruleset. */
function runExpressions(fields: Json): readonly string[] {
  return (fields.expressions as readonly Json[]).flatMap((one) => {
    const output = { id: 'value', type: one.type, value: one.expression };
    const ruleset = { ...(fields.ruleset as Json), outputs: [output] };
    const text = JSON.stringify(one.expression).slice(0, 200);
    if (one.refused !== undefined) {
      const { program, problems } = load({ ruleset });
      const codes = problems.filter((found) => found.severity === 'error').map((found) => found.code);
      const isRefused = program === undefined && (one.refused === true ? codes.length > 0 : codes.includes(String(one.refused)));
      return isRefused ? [] : [`${text}: expected to be refused as ${one.refused}, found ${codes.join(', ') || 'no error'}`];
    }
    const report = reportOf({ ...fields, ruleset });
    const value = Object.entries(report.outputs)[0]?.[1].value;
    const warnings = report.problems
      .filter((found) => found.severity === 'warning' && found.document === 'ruleset')
      .map((found) => found.code);
    return [
      ...differences(one.is, value, text),
      ...differences(one.warns === undefined ? [] : [one.warns], [...new Set(warnings)], `${text} warnings`),
      ...(report.status === 'invalid' ? [`${text}: ${JSON.stringify(report.problems)}`] : []),
    ];
  });
}

function reportOf(fields: Json): Report {
  const { ruleset, audit = { format: 'steelyard/audit@1' } } = fields;
  const overlays = overlaysOf(fields);
  const { program, problems } = load({ ruleset, overlays });
  return program === undefined ? invalidReport(problems, { ruleset, overlays, audit }) : evaluate(program, audit);
}

function overlaysOf(fields: Json): readonly unknown[] {
  return (fields.overlays ?? []) as readonly unknown[];
}

function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  const parts = text as readonly (string | { readonly repeat: string; readonly times: number })[];
  return parts.map((part) => (typeof part === 'string' ? part : part.repeat.repeat(part.times))).join('');
}

function listed(expected: Json, field: string, found: unknown): readonly string[] {
  if (!Object.hasOwn(expected, field) || sameJson(expected[field], found)) return [];
  return [`${field}: expected ${JSON.stringify(expected[field])}, found ${JSON.stringify(found)}`];
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalText(a) === canonicalText(b);
}

function hasError(problems: readonly { readonly severity: string }[]): boolean {
  return problems.some((one) => one.severity === 'error');
}

function plain(problems: readonly object[]): readonly Json[] {
  return problems as readonly Json[];
}
