// Conditions that come out the same whatever is found, by the types and declared ranges of what they read: they say nothing, or
// the range is wrong. Looked at: holds, applies, when, and rules that are conditions.
import { judgeAlways } from '../../condition/judge.js';
import type { TypedExpression } from '../../condition/types.js';
import type { Check } from '../check.js';

export const always: Check = {
  codes: ['always-true', 'always-false'],
  run: ({ model }, report) => {
    const judge = (expression: TypedExpression | undefined, pointer: string, id: string, field: string): void => {
      if (expression === undefined || expression.type.kind !== 'boolean') return;
      const judgement = judgeAlways(expression);
      if (judgement !== 'varies') report('warning', judgement, pointer, { id, field });
    };
    for (const node of model.nodes) {
      judge(node.applies, `${node.pointer}/applies`, node.id, 'applies');
      if (node.kind === 'leaf' && node.method.method === 'rule') judge(node.method.share, `${node.pointer}/assess/share`, node.id, 'share');
    }
    for (const item of model.evidence.values()) judge(item.when, `${item.pointer}/when`, item.evidence.id, 'when');
    for (const one of model.conditions.values()) judge(one.holds, `${one.pointer}/holds`, one.condition.id, 'holds');
  },
};
