// The sentences about a report as a whole: its status, its bounds, and whether it is binding (S-75, S-77, S-113).
import { amountText } from './amounts.js';
import type { Telling } from './speech.js';
import { gradeTitle } from './titles.js';

export function statusSentence({ report, say }: Telling): string {
  if (report.status === 'invalid') return say.summary.invalid;
  return say.summary[report.status](report.binding.because.includes('self-assessment'));
}

/** What can still come of an audit that leaves something open; undefined where nothing is. */
export function boundsSentence(telling: Telling): string | undefined {
  const { report, say } = telling;
  const { bounds, status } = report;
  if (status === 'invalid' || status === 'ineligible' || (bounds.decided && report.exactScore !== null)) return undefined;
  const parts = [...scoreBounds(telling), ...gradeBounds(telling)];
  return parts.length === 0 ? undefined : say.pieces.statements(parts);
}

function scoreBounds({ report, say }: Telling): readonly string[] {
  const { lowest, highest } = report.bounds.score;
  if (report.exactScore !== null || highest === null) return [];
  if (lowest === null) return [say.summary.boundsOfScoreBelow(amountText(highest))];
  return [say.summary.boundsOfScore(amountText(lowest), amountText(highest))];
}

function gradeBounds({ report, say, model, language }: Telling): readonly string[] {
  if (model.grades.length === 0) return [];
  const { lowest, highest } = report.bounds.grade;
  const title = (id: string | null) => (id === null ? undefined : gradeTitle(model, id, language));
  if (!report.bounds.decided) return [say.summary.boundsOfGrade(title(lowest), title(highest))];
  const grade = title(highest);
  return grade === undefined ? [] : [say.summary.boundsDecided(grade)];
}

export function bindingSentence({ report, say }: Telling): string {
  if (report.binding.value) return say.summary.binding;
  return say.summary.notBinding(
    report.binding.because.map((reason) => {
      switch (reason) {
        case 'provisional':
          return say.summary.provisional(report.provisional.length);
        case 'draft':
          return say.summary.draft;
        case 'self-assessment':
          return say.summary.selfAssessment;
        case 'overlay-unproven':
          return say.summary.overlayUnproven;
        default:
          return say.unknownReason(String(reason));
      }
    }),
  );
}
