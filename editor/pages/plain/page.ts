// Importing registers the tag; the rest only shows what the element tells a page.
import 'steelyard/evaluator';

const evaluator = document.querySelector('steelyard-evaluator');
const events = document.getElementById('events');
const result = document.getElementById('result');

// The reader changed something: `audit` is the whole audit as it now stands, `of` is what was changed.
evaluator?.addEventListener('steelyard-change', ({ type, audit, of }) => {
  const line = document.createElement('li');
  line.textContent = `${type}: ${of === 'audit' ? of : `${of.kind} ${of.id}`} (${Object.keys(audit.clauses ?? {}).length})`;
  events?.prepend(line);
});

// There is a new result: also after the rules have arrived, and when they are faulty. `report` is made when it is read.
evaluator?.addEventListener('steelyard-report', ({ report }) => {
  const { status, score, grade, clauses } = report;
  const open = clauses.filter(({ state }) => state === 'unanswered').length;
  if (result !== null) result.textContent = `${status} ${score === null ? `未评 open ${open}` : `${score} ${grade}`}`;
});
