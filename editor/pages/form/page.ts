// The form needs nothing of this script to work: it shows what the browser knows of the element, and what would be sent.
import 'steelyard/evaluator';

const EXAMPLE = '../rulesets/gbt-27922-2011/1.0.0/audits/03-bedding-three-deletions-three-star.audit.json';

const form = document.querySelector('form');
const evaluator = document.querySelector('steelyard-evaluator');
const fields = document.querySelector('fieldset');
const validity = document.getElementById('validity');
const sent = document.getElementById('sent');

function showValidity(): void {
  if (evaluator === null || validity === null) return;
  validity.textContent = evaluator.validity.valid ? '有效 valid' : evaluator.validationMessage;
}

evaluator?.addEventListener('steelyard-report', showValidity);

// Only a valid form comes this far: where the audit is not complete, the browser says so beside the element.
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = [...new FormData(form)].map(([name, value]) => `${name} = ${String(value).slice(0, 300)}`);
  if (sent !== null) sent.textContent = data.join('\n');
});

form?.addEventListener('reset', () => {
  if (sent !== null) sent.textContent = '—';
});

document.getElementById('fill')?.addEventListener('click', async () => {
  const answer = await fetch(EXAMPLE);
  // As a reader's own file, which undo and reset take back; `evaluator.audit = …` would be the page's.
  await evaluator?.importAudit(await answer.blob());
});

document.getElementById('disable')?.addEventListener('change', ({ target }) => {
  if (fields !== null && target instanceof HTMLInputElement) fields.disabled = target.checked;
});
