// What leaves the element: the audit and the report as text, as files, and on paper. Each needs more of the element only when it is
// asked for.
import type { Audit } from '../../../engine/page.js';
import { loadTelling } from '../session/telling.js';
import { today } from '../today.js';
import type { Workbench } from '../workbench.js';

export async function auditText({ audit, assessment }: Workbench): Promise<string> {
  const files = await import('./export-file.js');
  try {
    return files.auditText(audit as Audit);
  } catch {
    // A host's object that refuses to be read: what the engine could take of it.
    return files.auditText(assessment?.audit ?? { format: 'steelyard/audit@1' });
  }
}

/** Undefined while there is no report. */
export async function reportText({ report }: Workbench): Promise<string | undefined> {
  const files = await import('./export-file.js');
  return report === undefined ? undefined : files.reportText(report);
}

/** Hands the reader a file. */
export async function download(bench: Workbench, what: 'audit' | 'report'): Promise<void> {
  const files = await import('./export-file.js');
  const text = what === 'audit' ? await auditText(bench) : await reportText(bench);
  if (text !== undefined) files.download(files.fileName(bench.audit, what, today()), text);
}

/** Opens the browser's print dialog on the record; does nothing while there is none. */
export async function print({ assessment, effective, language, words }: Workbench): Promise<void> {
  if (assessment === undefined || effective === undefined || words === undefined) return;
  const { audit, report, model } = assessment;
  const [{ printRecord }, telling] = await Promise.all([import('../record/print-record.js'), loadTelling(language)]);
  await printRecord({ audit, report, model, effective, telling, language, answerWords: words.answer, printedOn: today() });
}
