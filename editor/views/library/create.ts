// New documents: the question that is asked for each kind, and what is made of the answer. Asked again, with what is wrong beside the
// field, until it is right or given up.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { compareVersions } from '../../../engine/version/version.js';
import { revisionOf } from '../../commands/versions/revision-of.js';
import { nextVersion as versionAfter } from '../../commands/versions/suggest-version.js';
import type { Label } from '../../state/label.js';
import type { LibraryEntry } from '../../state/library.js';
import type { Studio } from '../../state/studio.js';
import { blankOverlay, blankScheme, idOf } from '../../storage/blank-documents.js';
import { type Draft, draftFields } from './create-fields.js';
import { entryTitle, label, titleFields, typedText } from './titles.js';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const VERSION = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;

export async function createBlank(studio: Studio, isForTable: boolean): Promise<void> {
  const first = { zh: '', en: '', id: freshId(studio, 'ruleset', 'scheme'), version: '1.0.0' };
  const named = label((words) => (isForTable ? words.ask.tableTitle : words.ask.blankTitle));
  const draft = await askDraft(studio, named, first, { kind: 'ruleset', isIdFixed: false });
  if (draft === undefined) return;
  const titled = draft.zh.trim() === '' && draft.en.trim() === '' ? label((words) => words.newScheme) : typedText(draft.zh, draft.en);
  const scheme = { ...blankScheme(titled, draft.id), version: draft.version };
  await studio.open(await studio.library.create(isForTable ? { ...scheme, clauses: [] } : scheme), 'outline');
  if (!isForTable) return;
  const { openPaste } = await import('../paste/open-paste.js');
  studio.apply((await openPaste(studio)) ?? false);
}

export async function createRevision(studio: Studio, entry: LibraryEntry): Promise<void> {
  const first = { ...titleFields(entry.title), id: entry.id, version: nextVersion(studio, entry) };
  const named = label((words, language) => words.ask.revisionTitle(`${entryTitle(entry, language)} ${entry.version}`));
  const draft = await askDraft(studio, named, first, { kind: entry.kind, isIdFixed: true });
  if (draft === undefined) return;
  const { document, scenarios } = await studio.library.workOf(entry.key);
  const revised = { ...revisionOf(document, []), version: draft.version, title: retitled(document, draft) };
  await open(studio, await studio.library.create(revised, { origin: entry.key, scenarios }));
}

export async function createOverlay(studio: Studio, base: LibraryEntry): Promise<void> {
  const first = {
    zh: label((words, language) => words.ownRules(entryTitle(base, language)))['zh-CN'],
    en: '',
    id: freshId(studio, 'overlay', `${base.id}-own`),
    version: '1.0.0',
  };
  const named = label((words, language) => words.ask.overlayTitle(`${entryTitle(base, language)} ${base.version}`));
  const draft = await askDraft(studio, named, first, { kind: 'overlay', isIdFixed: false });
  if (draft === undefined) return;
  const document = blankOverlay(typedText(draft.zh, draft.en), draft.id, { id: base.id, version: `^${base.version}` });
  await studio.open(await studio.library.create({ ...document, version: draft.version }, { origin: base.key }), 'overlay');
}

export async function createCopy(studio: Studio, entry: LibraryEntry): Promise<void> {
  const { zh, en } = titleFields(entry.title);
  const copied = label((words, language) => words.copyOf(language === 'en' ? en : zh));
  const first = {
    zh: zh === '' ? '' : copied['zh-CN'],
    en: en === '' ? '' : copied.en,
    id: freshId(studio, entry.kind, `${entry.id}-copy`),
    version: '1.0.0',
  };
  const named = label((words, language) => words.ask.copyTitle(entryTitle(entry, language)));
  const draft = await askDraft(studio, named, first, { kind: entry.kind, isIdFixed: false });
  if (draft === undefined) return;
  const { document, scenarios } = await studio.library.workOf(entry.key);
  const { approval: _, ...rest } = document;
  const copy = { ...rest, id: draft.id, version: draft.version, title: retitled(document, draft) } as Ruleset | Overlay;
  // Its audits are those of the scheme that it was; they follow the copy.
  const own = scenarios.map((one) => ({ ...one, audit: { ...one.audit, ruleset: { id: draft.id, version: draft.version } } }));
  await open(studio, await studio.library.create(copy, { origin: entry.key, scenarios: entry.kind === 'ruleset' ? own : scenarios }));
}

/** The next minor version that is not there, drafts included. */
export function nextVersion({ library }: Studio, { kind, id, version }: LibraryEntry): string {
  const all = library.entries.filter((one) => one.kind === kind && one.id === id).map((one) => one.version);
  const latest = [version, ...all].sort(compareVersions).at(-1) ?? version;
  return versionAfter(latest, 'minor');
}

async function open(studio: Studio, key: string): Promise<void> {
  await studio.open(key);
}

interface Rules {
  readonly kind: LibraryEntry['kind'];
  /** A revision keeps the id. */
  readonly isIdFixed: boolean;
}

async function askDraft(studio: Studio, title: Label, first: Draft, rules: Rules): Promise<Draft | undefined> {
  let draft = first;
  let isTried = false;
  for (;;) {
    const problems = isTried ? faultsIn(studio, draft, rules) : {};
    const answer = await studio.ask({
      title,
      body: (language) =>
        draftFields({
          ...{ language, draft, problems, isIdFixed: rules.isIdFixed },
          change: (changed) => {
            draft = changed;
          },
        }),
      answers: [
        { id: 'cancel', text: label((words) => words.ask.cancel) },
        { id: 'create', text: label((words) => words.ask.create), isMain: true },
      ],
    });
    if (answer !== 'create') return undefined;
    draft = { ...draft, id: draft.id.trim(), version: draft.version.normalize('NFKC').trim() };
    isTried = true;
    if (Object.keys(faultsIn(studio, draft, rules)).length === 0) return draft;
  }
}

function faultsIn(studio: Studio, { id, version }: Draft, { kind, isIdFixed }: Rules): { id?: Label; version?: Label } {
  const there = studio.library.entries.filter((one) => one.kind === kind && one.id === id);
  const idFault = !ID.test(id) || id.length > 100 ? label((words) => words.ask.idWrong) : undefined;
  const isTaken = !isIdFixed && there.length > 0;
  const versionFault = VERSION.test(version) ? undefined : label((words) => words.ask.versionWrong);
  const isVersionTaken = isIdFixed && there.some((one) => one.version === version);
  const [ofId, ofVersion] = [
    idFault ?? (isTaken ? label((words) => words.ask.idTaken) : undefined),
    versionFault ?? (isVersionTaken ? label((words) => words.ask.versionTaken) : undefined),
  ];
  return { ...(ofId === undefined ? {} : { id: ofId }), ...(ofVersion === undefined ? {} : { version: ofVersion }) };
}

/** The title as it was, where nobody changed it: it may have languages or a form that the two fields do not show. */
function retitled(document: Ruleset | Overlay, draft: Draft): Ruleset['title'] {
  const before = titleFields(document.title);
  return before.zh === draft.zh && before.en === draft.en ? document.title : typedText(draft.zh, draft.en);
}

function freshId({ library }: Studio, kind: LibraryEntry['kind'], wish: string): string {
  const base = idOf(wish, kind);
  const isTaken = (id: string): boolean => library.entries.some((one) => one.kind === kind && one.id === id);
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${count}`;
  return id;
}
