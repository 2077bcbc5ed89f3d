// Makes the desk and the frame of one painting from the workbench: what parts may read and do, and nothing else of it.

import type { Words } from '../text/embed/words.js';
import { withAnswer } from './audit/sign-answer.js';
import type { Desk, Mode } from './desk.js';
import { chooseFile } from './files/choose-file.js';
import { download, print } from './files/hand-over.js';
import type { Frame } from './form/frame.js';
import type { Assessment } from './session/assessment.js';
import type { Telling } from './session/telling.js';
import { today } from './today.js';
import type { Workbench } from './workbench.js';

export function deskOf(bench: Workbench, assessment: Assessment, words: Words, telling: Telling | undefined, mode: Mode): Desk {
  const { audit, model, findings } = assessment;
  const { view, language, person } = bench;
  const isReadonly = bench.isReadonly || !assessment.isEditable;
  return {
    language,
    words,
    mode,
    isReadonly,
    model,
    // As it is now: a part may have been drawn some edits ago.
    get audit() {
      return bench.assessment?.audit ?? audit;
    },
    report: findings,
    telling,
    today: today(),
    person,
    edit: (edit) => bench.edit(edit),
    answer: (id, answer, joinKey) => {
      const now = bench.assessment?.audit ?? audit;
      const of = { kind: 'clause', id } as const;
      bench.edit({ of, audit: withAnswer(now, id, answer, bench.person, today()), ...(joinKey === undefined ? {} : { joinKey }) });
    },
    isOpen: (key) => view.isOpen(key),
    toggle: (key, isOpen) => view.toggle(key, isOpen),
    show: (target) => void bench.go.show(target),
    problemsAt: (pointer) =>
      findings.problems.filter(({ document, pointer: at }) => document === 'audit' && (at === pointer || at.startsWith(`${pointer}/`))),
    say: (problem) => bench.say(problem),
    announce: (message) => bench.announcer.say(message),
  };
}

export function frameOf(bench: Workbench, saving: Frame['saving']): Frame {
  const { view } = bench;
  const history = bench.assessment?.history;
  const canUndo = !bench.isReadonly && (history?.past.length ?? 0) > 0;
  const canRedo = !bench.isReadonly && (history?.future.length ?? 0) > 0;
  return {
    ui: view.ui,
    canUndo,
    canRedo,
    focused: bench.go.focused,
    saving,
    choose: (change) => view.choose(change),
    foldAll: (isOpen) => {
      for (const { id } of bench.assessment?.model.groups ?? []) view.toggle(`group:${id}`, isOpen);
    },
    // Keys ask nobody whether there is a button.
    undo: () => canUndo && bench.undo(),
    redo: () => canRedo && bench.redo(),
    showNextOpen: () => {
      if (!bench.go.showNextOpen()) bench.announcer.say(bench.words?.shell.noneOpen ?? '');
    },
    step: (by) => bench.go.step(by),
    sign: (person) => bench.sign(person),
    chooseFile: () => void chooseFile().then((file) => (file === undefined ? undefined : bench.import(file))),
    download: (what) => void download(bench, what),
    print: () => void print(bench),
    clear: () => bench.clear(),
  };
}
