// Vue 3 sets what the element has as properties. In a single-file component the same is `<steelyard-evaluator :ruleset="ruleset"
// @steelyard-change="…" />`, with `isCustomElement: (tag) => tag === 'steelyard-evaluator'` among the options of its compiler.
import type { Report } from 'steelyard';
import type { SteelyardChangeEvent, SteelyardEvaluator, SteelyardReportEvent } from 'steelyard/vue';
// Registers the tag, and types it in templates.
import 'steelyard/vue';
import { createApp, defineComponent, h, onMounted, ref, shallowRef } from 'vue';

const RULESET = '../rulesets/gbt-27922-2011/1.0.0/ruleset.json';

function standing({ status, score, clauses }: Report): string {
  const open = clauses.filter(({ state }) => state === 'unanswered').length;
  return `${status} ${score ?? `未评 open ${open}`}`;
}

const Assessment = defineComponent({
  setup() {
    const element = shallowRef<SteelyardEvaluator>();
    // shallowRef: documents are replaced as a whole, and a deep proxy around them would only cost time.
    const ruleset = shallowRef<unknown>();
    const audit = shallowRef<unknown>();
    const status = ref('');
    const isReadonly = ref(false);

    onMounted(async () => {
      const answer = await fetch(RULESET);
      ruleset.value = await answer.json();
    });

    return () => [
      h('p', { class: 'row' }, [
        h('button', { type: 'button', onClick: () => element.value?.focusClause('repair') }, '到“维修” Go to a clause'),
        h('button', { type: 'button', onClick: () => element.value?.reset() }, '重来 Reset'),
        h('label', [
          h('input', {
            type: 'checkbox',
            checked: isReadonly.value,
            onChange: () => {
              isReadonly.value = !isReadonly.value;
            },
          }),
          ' 只读 Read-only',
        ]),
        h('output', status.value),
      ]),
      h('steelyard-evaluator', {
        ref: element,
        // A name before the module is loaded would be set as an attribute; a point makes it a property whatever the order.
        '.ruleset': ruleset.value,
        '.audit': audit.value,
        '.readonly': isReadonly.value,
        mode: 'self-assessment',
        onSteelyardChange: (event: SteelyardChangeEvent) => {
          audit.value = event.audit;
        },
        onSteelyardReport: ({ report }: SteelyardReportEvent) => {
          status.value = standing(report);
        },
      }),
    ];
  },
});

createApp(Assessment).mount('#app');
