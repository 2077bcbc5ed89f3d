// The page of `npm start`: the evaluator on the first ruleset that the library lists.
import 'steelyard/evaluator';
import { keepOffline } from '../keep-offline.js';

/** The pages stand one folder below the library. */
const LIBRARY = new URL('../rulesets/', document.baseURI);

async function documentAt(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, LIBRARY));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const index = (await documentAt('index.json')) as { readonly rulesets: readonly { readonly path: string }[] };
const [first] = index.rulesets;
const evaluator = document.querySelector('steelyard-evaluator');
if (first !== undefined && evaluator !== null) Object.assign(evaluator, { ruleset: await documentAt(first.path) });
if (import.meta.env.PROD) await keepOffline();
