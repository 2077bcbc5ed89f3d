// The page of `npm start`: choose rules, overlays, an example and the language, and see the evaluator work. What is chosen stands in the
// address, so that it can be passed on.
import 'steelyard/evaluator';
import { keepOffline } from '../keep-offline.js';
import { documentAt, type Entry, type Example, type Language, type Library, openLibrary, textIn } from './library.js';
import { PAGE_WORDS } from './words.js';

interface Choice {
  readonly ruleset: string;
  /** Ids in the order of application. */
  readonly overlays: readonly string[];
  /** Id of an example, or '' for a blank audit. */
  readonly audit: string;
  readonly mode: 'audit' | 'self-assessment' | 'report';
  readonly language: Language;
}

const evaluator = document.querySelector('steelyard-evaluator');
const form = found<HTMLFormElement>('choices');
const overlayList = found('overlays');
const trouble = found('trouble');

function found<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function select(name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

function overlaysOf(library: Library, ruleset: string): readonly Entry[] {
  return library.overlays.filter((entry) => entry.extends?.id === ruleset);
}

function examplesOf(library: Library, ruleset: string): readonly Example[] {
  return library.examples.filter((example) => example.ruleset.id === ruleset);
}

function chosenInAddress(library: Library): Choice {
  const asked = new URLSearchParams(location.search);
  const ruleset = library.rulesets.find(({ id }) => id === asked.get('ruleset')) ?? library.rulesets[0];
  const id = ruleset?.id ?? '';
  const examples = examplesOf(library, id);
  const wanted = asked.get('audit');
  const example = wanted === null ? examples[0] : examples.find((one) => one.id === wanted);
  const mode = asked.get('mode');
  const overlays = asked.get('overlays');
  const language: Language = (asked.get('lang') ?? 'zh-CN').startsWith('en') ? 'en' : 'zh-CN';
  return {
    ruleset: id,
    overlays: overlays === null ? (example?.overlays ?? overlaysOf(library, id)).map((one) => one.id) : overlays.split(',').filter(Boolean),
    audit: example?.id ?? '',
    mode: mode === 'report' || mode === 'self-assessment' ? mode : 'audit',
    language,
  };
}

function rememberInAddress({ ruleset, overlays, audit, mode, language }: Choice): void {
  const search = new URLSearchParams({ ruleset, overlays: overlays.join(','), audit, mode, lang: language });
  history.replaceState(null, '', `?${search}`);
}

function showChoice(library: Library, choice: Choice): void {
  const words = PAGE_WORDS[choice.language];
  document.documentElement.lang = choice.language;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words[place.dataset.word as 'ruleset'];
    place.textContent = word;
  }
  found('language').textContent = words.otherLanguage;
  const name = ({ title, id, status }: Entry): string =>
    (textIn(title, choice.language) ?? id) + (status === 'published' ? '' : words.unpublished);
  fill(
    select('ruleset'),
    choice.ruleset,
    library.rulesets.map((entry) => [entry.id, name(entry)]),
  );
  fill(select('audit'), choice.audit, [
    ['', words.blank],
    ...examplesOf(library, choice.ruleset).map(
      ({ id, organisation, title }) => [id, organisation ?? textIn(title, choice.language) ?? id] as const,
    ),
  ]);
  fill(select('mode'), choice.mode, Object.entries(words.modes));
  const overlays = overlaysOf(library, choice.ruleset);
  const ticked = new Set(choice.overlays);
  overlayList.replaceChildren(
    ...(overlays.length === 0 ? [words.none] : overlays.map((entry) => tick(entry, name(entry), ticked.has(entry.id)))),
  );
  found('overlay-count').textContent = `${overlays.filter(({ id }) => ticked.has(id)).length}/${overlays.length}`;
}

function fill(field: HTMLSelectElement, value: string, options: readonly (readonly [string, string])[]): void {
  field.replaceChildren(...options.map(([one, text]) => new Option(text, one, one === value, one === value)));
}

function tick({ id }: Entry, name: string, isTicked: boolean): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const text = document.createElement('span');
  box.type = 'checkbox';
  box.name = 'overlay';
  box.value = id;
  box.checked = isTicked;
  text.textContent = name;
  label.append(box, text);
  return label;
}

/** The last choice: documents of one before it that come late are not shown any more. */
let latest: Choice | undefined;
let isAuditDue = false;

/** The documents of a choice into the element: audit and rules at once, so that it evaluates once. */
async function apply(library: Library, choice: Choice, isNewAudit: boolean): Promise<void> {
  latest = choice;
  isAuditDue ||= isNewAudit;
  showChoice(library, choice);
  rememberInAddress(choice);
  if (evaluator === null) return;
  evaluator.lang = choice.language;
  evaluator.mode = choice.mode;
  const ruleset = library.rulesets.find(({ id }) => id === choice.ruleset);
  const ticked = new Set(choice.overlays);
  const overlays = overlaysOf(library, choice.ruleset).filter(({ id }) => ticked.has(id));
  const example = library.examples.find(({ id }) => id === choice.audit);
  trouble.hidden = true;
  try {
    const [base, stack, audit] = await Promise.all([
      ruleset === undefined ? undefined : documentAt(ruleset.path),
      Promise.all(overlays.map(({ path }) => documentAt(path))),
      example === undefined ? undefined : documentAt(example.path),
    ]);
    if (latest !== choice) return;
    evaluator.storageKey = example === undefined ? 'start-page' : undefined;
    if (isAuditDue) evaluator.audit = audit;
    isAuditDue = false;
    evaluator.ruleset = base;
    evaluator.overlays = stack;
  } catch (error) {
    if (latest !== choice) return;
    trouble.textContent = PAGE_WORDS[choice.language].trouble(error instanceof Error ? error.message : '');
    trouble.hidden = false;
  }
}

const library = await openLibrary();
let choice = chosenInAddress(library);
await apply(library, choice, true);

form.addEventListener('change', (event) => {
  const changed = (event.target as HTMLInputElement | HTMLSelectElement).name;
  const data = new FormData(form);
  const ruleset = String(data.get('ruleset'));
  const isOther = ruleset !== choice.ruleset;
  const examples = examplesOf(library, ruleset);
  const audit = isOther ? (examples[0]?.id ?? '') : String(data.get('audit'));
  const example = examples.find(({ id }) => id === audit);
  const ticked = data.getAll('overlay').map(String);
  // An example comes with the overlays that it was made under.
  const overlays =
    changed === 'overlay' || changed === 'mode' ? ticked : (example?.overlays ?? overlaysOf(library, ruleset)).map(({ id }) => id);
  const isNewAudit = isOther || audit !== choice.audit;
  choice = { ...choice, ruleset, audit, overlays, mode: data.get('mode') as Choice['mode'] };
  void apply(library, choice, isNewAudit);
});
form.addEventListener('submit', (event) => event.preventDefault());
found('language').addEventListener('click', () => {
  choice = { ...choice, language: choice.language === 'en' ? 'zh-CN' : 'en' };
  void apply(library, choice, false);
});
document.addEventListener('click', (event) => {
  const menu = document.querySelector<HTMLDetailsElement>('.overlays');
  if (menu !== null && !menu.contains(event.target as Node)) menu.open = false;
});
if (import.meta.env.PROD) await keepOffline();
