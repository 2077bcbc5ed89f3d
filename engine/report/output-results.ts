// Outputs (S-105): numbers, money, dates, texts and truth values that follow from the rest and change nothing.
import type { OutputProgram } from '../evaluate/program.js';
import type { State } from '../evaluate/state.js';
import type { OutputResult } from '../model/documents.js';
import { originOf } from './origin.js';
import { slotText } from './quantities.js';
import { valuesRead } from './values-read.js';

export function outputResult(state: State, { model, value }: OutputProgram): OutputResult {
  const found = slotText(value.run(state), model.value?.type ?? { kind: 'text' });
  const values = valuesRead(state, model.value);
  const { unit } = model.output;
  const missing = values.filter((one) => one.value === null).map((one) => one.path);
  return {
    value: found,
    ...(unit === undefined ? {} : { unit }),
    why:
      found !== null
        ? { code: 'output', params: { values } }
        : { code: missing.length > 0 ? 'output-missing' : 'output-unknown', params: { values, missing } },
    source: originOf(state, 'outputs', model.output.id, model.output.source),
  };
}
