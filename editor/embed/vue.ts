// For Vue 3: `<steelyard-evaluator>` in templates, typed by the element's own class. Importing this registers the tag as well.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { SteelyardEvaluator } from './evaluator-element.js';
import type { EvaluatorData, EvaluatorEvents } from './host-types.js';

export * from './define.js';

/** The element as Vue's template checker sees it. */
export type EvaluatorComponent = new () => SteelyardEvaluator & {
  /** Only for the type checker. */
  readonly $props: HTMLAttributes & EvaluatorData & PublicProps;
  /** Only for the type checker. */
  readonly $emit: <Name extends keyof EvaluatorEvents>(name: Name, event: EvaluatorEvents[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'steelyard-evaluator': EvaluatorComponent;
  }
}
