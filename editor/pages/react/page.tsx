// React 19 sets what the element declares as properties, and listens to its events under their own names.
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Report } from 'steelyard';
import type { SteelyardEvaluator } from 'steelyard/react';
// Registers the tag, and types it in JSX.
import 'steelyard/react';

const RULESET = '../rulesets/gbt-27922-2011/1.0.0/ruleset.json';

function standing({ status, score, clauses }: Report): string {
  const open = clauses.filter(({ state }) => state === 'unanswered').length;
  return `${status} ${score ?? `未评 open ${open}`}`;
}

function Assessment(): ReactNode {
  const element = useRef<SteelyardEvaluator>(null);
  const [ruleset, setRuleset] = useState<unknown>();
  const [audit, setAudit] = useState<unknown>();
  const [status, setStatus] = useState('');
  const [isReadonly, setReadonly] = useState(false);

  useEffect(() => {
    void fetch(RULESET)
      .then((answer) => answer.json())
      .then(setRuleset);
  }, []);

  return (
    <>
      <p className="row">
        <button type="button" onClick={() => void element.current?.focusClause('repair')}>
          到“维修” Go to a clause
        </button>
        <button type="button" onClick={() => element.current?.reset()}>
          重来 Reset
        </button>
        <label>
          <input type="checkbox" checked={isReadonly} onChange={({ target }) => setReadonly(target.checked)} /> 只读 Read-only
        </label>
        <output>{status}</output>
      </p>
      {/* The audit is held by React here: what the element reports is handed back to it. That does no harm, and is not needed. */}
      <steelyard-evaluator
        ref={element}
        ruleset={ruleset}
        audit={audit}
        readonly={isReadonly}
        mode="self-assessment"
        onsteelyard-change={(event) => setAudit(event.audit)}
        onsteelyard-report={({ report }) => setStatus(standing(report))}
      />
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) createRoot(app).render(<Assessment />);
