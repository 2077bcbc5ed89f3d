// For React 19: `<steelyard-evaluator>` in JSX, typed by the element's own class. Importing this registers the tag as well.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SteelyardEvaluator } from './evaluator-element.js';
import type { EvaluatorData, EvaluatorEvents } from './host-types.js';

export * from './define.js';

type Handlers = { readonly [Name in keyof EvaluatorEvents as `on${Name}`]?: (event: EvaluatorEvents[Name]) => void };

/** What JSX takes on the tag: global attributes, the element's own properties, and its events with `on` before their names. */
export type EvaluatorProps = DetailedHTMLProps<HTMLAttributes<SteelyardEvaluator>, SteelyardEvaluator> & EvaluatorData & Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'steelyard-evaluator': EvaluatorProps;
    }
  }
}
