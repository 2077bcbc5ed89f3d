// Hands over an audit that is finished; the buttons call methods of the element.
import 'steelyard/evaluator';

const AUDIT = '../rulesets/gbt-27922-2011/1.0.0/audits/01-household-appliances-four-star.audit.json';

const evaluator = document.querySelector('steelyard-evaluator');
const answer = await fetch(AUDIT);
if (evaluator !== null) evaluator.audit = await answer.json();

// Prints the record alone, whatever else is on the page.
document.getElementById('print')?.addEventListener('click', () => void evaluator?.print());

// The report as a file: sealed with the digests of the audit and of the rules.
document.getElementById('save')?.addEventListener('click', async () => {
  const text = await evaluator?.exportReport();
  if (text === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'report.json';
  link.click();
  URL.revokeObjectURL(link.href);
});
