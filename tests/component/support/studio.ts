// A studio for the test of one view: a real workpiece on a document, checks as the worker makes them but at once, and a stand-in for the
// shell that records what a view asks of it.
import { render, type TemplateResult } from 'lit';
import type { Applied, Edit } from '../../../editor/state/edit.js';
import type { ExampleAudit, Library, LibraryEntry } from '../../../editor/state/library.js';
import type { Ground, OverlayEditing } from '../../../editor/state/overlay/overlay-edits.js';
import type { Place } from '../../../editor/state/place.js';
import type { Notice, Question, Studio, StudioCommand, ViewId } from '../../../editor/state/studio.js';
import { type Scenario, type Work, workOf } from '../../../editor/state/work.js';
import { type ReadOnlyReason, Workpiece } from '../../../editor/state/workpiece.js';
import type { StudioView } from '../../../editor/views/view.js';
import { runChecks, runWhatIf } from '../../../editor/worker/run-checks.js';
import type { Audit, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { problemSentence } from '../../../engine/text/problems/sentence.js';

export interface StudioSetting {
  readonly language?: Language;
  readonly scenarios?: readonly Scenario[];
  readonly audit?: Audit;
  readonly origin?: { readonly ruleset: Ruleset; readonly overlays: readonly Overlay[] };
  readonly readOnly?: ReadOnlyReason;
  readonly isValuesOnly?: boolean;
  /** Of an overlay: what it stands on, and the machinery of editor/state/overlay. */
  readonly ground?: Ground;
  readonly overlays?: OverlayEditing;
  readonly text?: string;
  /** The library's entries with their works. */
  readonly entries?: readonly { readonly entry: LibraryEntry; readonly work: Work }[];
}

/** What the stand-in was asked for. */
export interface StudioRecord {
  readonly notices: Notice[];
  readonly questions: Question[];
  readonly places: Place[];
  readonly shown: (ViewId | 'library')[];
  readonly opened: string[];
  readonly downloads: { readonly name: string; readonly text: string; readonly type: string }[];
  readonly commands: StudioCommand[];
  readonly tried: Audit[];
  /** What ask answers next; undefined: dismissed. */
  answers: (string | undefined)[];
}

export interface TestStudio extends Studio {
  readonly record: StudioRecord;
  readonly workpiece: Workpiece;
  /** Checks again what the workpiece holds now. */
  check(): void;
}

export function studioWith(document: Ruleset | Overlay, setting: StudioSetting = {}): TestStudio {
  const work = workOf(document, setting.scenarios);
  const { origin, ground, overlays, readOnly, isValuesOnly, text } = setting;
  let time = 1_700_000_000_000;
  const workpiece = new Workpiece({
    key: 'test',
    work,
    origin,
    ground,
    overlays,
    readOnly,
    text,
    isValuesOnly: isValuesOnly ?? false,
    now: () => {
      time += 1_000;
      return time;
    },
  });
  const record: StudioRecord = {
    notices: [],
    questions: [],
    places: [],
    shown: [],
    opened: [],
    downloads: [],
    commands: [],
    tried: [],
    answers: [],
  };
  const library = libraryOf(setting, workpiece);
  let language: Language = setting.language ?? 'zh-CN';
  let view: ViewId | 'library' = 'outline';
  const target = new EventTarget();
  const tell = (): void => void target.dispatchEvent(new Event('change'));
  const check = (): void =>
    workpiece.takeChecks(
      runChecks(
        {
          ruleset: ground?.ruleset ?? (workpiece.document as Ruleset),
          overlays: ground === undefined ? [] : [...ground.earlier, workpiece.document as Overlay],
          trialStack: ground === undefined ? [] : [...ground.earlier, workpiece.document as Overlay],
          originStack: origin?.overlays ?? [],
          origin,
          audit: setting.audit,
          scenarios: workpiece.work.scenarios,
          library: {},
        },
        workpiece.revision,
        () => 0,
      ),
    );
  workpiece.addEventListener('change', check);
  check();
  const studio = Object.assign(target, {
    record,
    library,
    workpiece,
    check,
    setLanguage: (next: Language) => {
      language = next;
      tell();
    },
    open: async (key: string) => void record.opened.push(key),
    show: (next: ViewId | 'library', place?: Place) => {
      view = next;
      record.shown.push(next);
      if (place !== undefined) workpiece.select(place);
      tell();
    },
    goTo: (place: Place) => {
      record.places.push(place);
      workpiece.select(place);
    },
    apply: (edit: Edit | false): Applied => workpiece.apply(edit),
    trialAudit: setting.audit,
    tryAudit: (audit: Audit) => void record.tried.push(audit),
    whatIf: async (rulesets: readonly Ruleset[]) =>
      setting.audit === undefined ? undefined : runWhatIf({ rulesets, overlays: [], audit: setting.audit }),
    sentence: (problem: Parameters<Studio['sentence']>[0]) => problemSentence(problem, language),
    notify: (notice: Notice) => void record.notices.push(notice),
    ask: async (question: Question) => {
      record.questions.push(question);
      return record.answers.shift();
    },
    offer: (commands: readonly StudioCommand[]) => {
      record.commands.push(...commands);
      return () => void record.commands.splice(0, record.commands.length, ...record.commands.filter((one) => !commands.includes(one)));
    },
    withProgress: <T>(_title: unknown, work: (progress: (share: number) => void, signal: AbortSignal) => Promise<T>) =>
      work(() => {}, new AbortController().signal),
    download: (name: string, content: string, type: string) => void record.downloads.push({ name, text: content, type }),
  });
  Object.defineProperties(studio, { language: { get: () => language }, view: { get: () => view } });
  return studio as unknown as TestStudio;
}

function libraryOf({ entries = [], scenarios = [] }: StudioSetting, workpiece: Workpiece): Library {
  const missing = async (): Promise<never> => {
    throw new Error('not in this test');
  };
  const library: Partial<Library> = {
    entries: entries.map(({ entry }) => entry),
    examples: [] as readonly ExampleAudit[],
    trouble: undefined,
    entry: (key) => entries.find(({ entry }) => entry.key === key)?.entry,
    find: (kind, id, version) =>
      entries.find(({ entry }) => entry.kind === kind && entry.id === id && (version === undefined || entry.version === version))?.entry,
    workOf: async (key) => entries.find(({ entry }) => entry.key === key)?.work ?? workpiece.work,
    groundOf: async () => workpiece.ground,
    scenariosOf: async () => scenarios,
    audit: missing,
    create: async () => 'created',
    keepText: async () => 'text',
    remove: async () => {},
    publish: async () => {},
    setStatus: async () => {},
  };
  return Object.assign(new EventTarget(), library) as Library;
}

const mounted = new Set<HTMLElement>();

/** A view by its tag in the page, painted once. The caller imports its define.ts. */
export async function mountView<View extends StudioView>(tag: string, studio: Studio, width = 1100, height = 700): Promise<View> {
  const place = document.createElement('div');
  place.lang = studio.language;
  place.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
  const view = document.createElement(tag) as View;
  view.studio = studio;
  place.append(view);
  document.body.append(place);
  mounted.add(place);
  await viewSettled(view);
  return view;
}

/** When all that a view set going is painted. */
export async function viewSettled(view: { readonly updateComplete: Promise<boolean> }): Promise<void> {
  while (!(await view.updateComplete)) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** What a question would show, as text. */
export function bodyText(question: Question, language: Language): string {
  const body: TemplateResult | string = question.body(language);
  const place = document.createElement('div');
  render(body, place);
  return place.textContent ?? '';
}

afterEach(() => {
  for (const place of mounted) place.remove();
  mounted.clear();
});
