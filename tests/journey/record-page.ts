// Runs inside the browser: the record of an audit as a document of its own, and printed from a page. Bundled by record.test.ts.

import { render } from 'lit';
import { layOut } from '../../editor/embed/record/lay-out.js';
import { printRecord, showRecord } from '../../editor/embed/record/print-record.js';
import type { RecordInput } from '../../editor/embed/record/record-input.js';
import { recordStyles } from '../../editor/embed/record/styles.js';
import { loadFullTelling } from '../../editor/embed/session/telling.js';
import { words as answersEn } from '../../editor/text/embed/answer-en.js';
import { words as answersZh } from '../../editor/text/embed/answer-zh.js';
import { words as en } from '../../editor/text/embed/record-en.js';
import { words as zh } from '../../editor/text/embed/record-zh.js';
import { checkAudit, evaluate, type Language, load } from '../../engine/index.js';

export interface RecordCase {
  readonly ruleset: unknown;
  readonly overlays: readonly unknown[];
  readonly audit: unknown;
  readonly language: Language;
}

async function inputOf({ ruleset, overlays, audit, language }: RecordCase): Promise<RecordInput> {
  const { program, model, effective, problems } = load({ ruleset, overlays });
  if (program === undefined || model === undefined || effective === undefined)
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  const report = evaluate(program, audit);
  const telling = await loadFullTelling(language);
  return {
    audit: checkAudit(audit).usable,
    report,
    model,
    effective,
    telling,
    language,
    answerWords: language === 'en' ? answersEn : answersZh,
    printedOn: '2026-03-02',
  };
}

const wordsOf = (language: Language) => (language === 'en' ? en : zh);

const tools = {
  /** The page becomes the record, as the frame that is printed does. */
  async show(one: RecordCase): Promise<void> {
    if (document.querySelector('.record') === null) document.body.replaceChildren();
    showRecord(await inputOf(one), wordsOf(one.language), document);
  },
  async print(one: RecordCase): Promise<void> {
    await printRecord(await inputOf(one));
  },
  /** As the element shows it: in a shadow root. */
  async embed(one: RecordCase): Promise<void> {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    if (recordStyles.styleSheet !== undefined) root.adoptedStyleSheets = [recordStyles.styleSheet];
    render(layOut(await inputOf(one), wordsOf(one.language)), root);
  },
};

declare global {
  interface Window {
    recordTools: typeof tools;
  }
}

window.recordTools = tools;
