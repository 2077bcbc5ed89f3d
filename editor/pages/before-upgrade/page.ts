// Pages that are assembled by a server or a framework set properties before the element's module is there. They are taken over.
const evaluator = document.querySelector('steelyard-evaluator');
const state = document.getElementById('state');

const [ruleset, audit] = await Promise.all(
  ['ruleset.json', 'audits/03-bedding-three-deletions-three-star.audit.json'].map(async (name) => {
    const answer = await fetch(`../rulesets/gbt-27922-2011/1.0.0/${name}`);
    return answer.json() as Promise<unknown>;
  }),
);
// Plain properties of an unknown tag until the module is loaded.
Object.assign(evaluator ?? {}, { ruleset, audit, readonly: true });

document.getElementById('load')?.addEventListener('click', async () => {
  await import('steelyard/evaluator');
  await evaluator?.updateComplete;
  if (state !== null) state.textContent = '已升级 upgraded';
});

export {};
