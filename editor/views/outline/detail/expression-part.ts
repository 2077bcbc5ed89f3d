// A rule in the details: the builder of conditions, which is fetched when a clause has a rule to show.
import { html, type TemplateResult } from 'lit';
import type { Expectation } from '../../../../engine/condition/check.js';
import type { Phase } from '../../../../engine/model/scope.js';
import type { ExpressionChangeEvent } from '../../conditions/builder/change-event.js';
import type { DetailContext } from './context.js';

export interface ExpressionPart {
  readonly label: string;
  readonly expression: unknown;
  readonly type: Expectation['expect'];
  readonly readers: Phase;
  readonly isFixed: boolean;
  onChange(expression: unknown): void;
}

export function expressionPart(c: DetailContext, part: ExpressionPart): TemplateResult {
  void import('../../conditions/builder/define.js');
  const { label, expression, type, readers, isFixed, onChange } = part;
  return html`<steelyard-expression-builder
    .expression=${expression} .ruleset=${c.ruleset} .type=${type} .readers=${readers} .language=${c.language} .label=${label}
    .readonly=${isFixed} .valuesOnly=${c.isStructureFixed}
    @change=${(event: Event) => {
      event.stopPropagation();
      if ('expression' in event) onChange((event as ExpressionChangeEvent).expression);
    }}
  ></steelyard-expression-builder>`;
}
