// The thresholds as a line with handles: each grade a stretch, each minimum a slider that is dragged or moved by keys. Where things are
// drawn is geometry and may be inexact; what is written is the decimal that is shown.
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

export interface LineGrade {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly isUnreachable: boolean;
  readonly isReadOnly: boolean;
}

export interface Line {
  readonly label: string;
  readonly lowest: number;
  readonly highest: number;
  /** Best first. */
  readonly grades: readonly LineGrade[];
  readonly ungraded: string;
  /** Of the trial, with how it is said. */
  readonly trial: { readonly score: number; readonly text: string } | undefined;
  readonly unreachable: string;
  /** Of the whole line, in CSS pixels: handles that would cover each other stand below each other. */
  readonly width: number;
  /** `gesture` is the same for all moves of one drag. */
  move(id: string, score: number, gesture?: string): void;
}

/** The line. Its handles are buttons with the role of a slider. */
export function numberLine(line: Line): TemplateResult {
  const { grades, lowest, highest, trial } = line;
  const share = (score: number): number => (highest === lowest ? 0 : Math.min(1, Math.max(0, (score - lowest) / (highest - lowest))));
  const ascending = [...grades].sort((a, b) => a.score - b.score);
  const rows = handleRows(ascending, share, line.width);
  const stretches = [
    { id: '', title: line.ungraded, from: lowest, to: ascending[0]?.score ?? highest, rank: 0 },
    ...ascending.map((grade, at) => ({
      id: grade.id,
      title: grade.title,
      from: grade.score,
      to: ascending[at + 1]?.score ?? highest,
      rank: at + 1,
    })),
  ];
  return html`<div class="line" role="group" aria-label=${line.label}>
    <div class="stretches" aria-hidden="true">${stretches.map(
      ({ title, from, to, rank }) =>
        html`<span class=${`rank-${Math.min(rank, 5)}`} ${placed(share(from), share(to))} title=${title}>${title}</span>`,
    )}${trial === undefined ? nothing : html`<i class="trial" ${placed(share(trial.score))}><b>${trial.text}</b></i>`}</div>
    <div class="handles tall-${Math.max(0, ...rows.values())}">${grades.map((grade) => handle(line, grade, share, rows.get(grade.id) ?? 0))}</div>
    <div class="ends soft small" aria-hidden="true"><span>${lowest}</span><span>${highest}</span></div>
  </div>`;
}

/** The row of each handle, from the left: the first in which it covers none. */
function handleRows(ascending: readonly LineGrade[], share: (score: number) => number, width: number): ReadonlyMap<string, number> {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const { id, score } of ascending) {
    const half = (HANDLE_PIXELS + DIGIT_PIXELS * Math.max(0, String(score).length - 3)) / 2;
    const at = share(score) * width;
    const free = ends.findIndex((end) => end <= at - half);
    const row = Math.min(MOST_ROWS, free === -1 ? ends.length : free);
    ends[row] = at + half;
    rows.set(id, row);
  }
  return rows;
}

const [HANDLE_PIXELS, DIGIT_PIXELS, MOST_ROWS] = [40, 8, 2];

function handle(line: Line, grade: LineGrade, share: (score: number) => number, row: number): TemplateResult {
  const { lowest, highest } = line;
  const onPointerDown = (event: PointerEvent): void => {
    if (grade.isReadOnly || event.button !== 0) return;
    const button = event.currentTarget as HTMLElement;
    const box = button.parentElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    button.setPointerCapture(event.pointerId);
    const gesture = `gesture:${event.timeStamp}`;
    const move = ({ clientX }: PointerEvent): void => {
      const score = Math.round(lowest + ((clientX - box.left) / box.width) * (highest - lowest));
      line.move(grade.id, Math.min(highest, Math.max(lowest, score)), gesture);
    };
    button.addEventListener('pointermove', move);
    button.addEventListener('lostpointercapture', () => button.removeEventListener('pointermove', move), { once: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (by === undefined || grade.isReadOnly || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.shiftKey ? by * 5 : by;
    // A threshold between two whole numbers goes to the next one first.
    const next = Number.isInteger(grade.score) ? grade.score + step : step > 0 ? Math.ceil(grade.score) : Math.floor(grade.score);
    line.move(grade.id, Math.min(highest, Math.max(lowest, next)));
  };
  return html`<button type="button" role="slider" class="row-${row} ${grade.isUnreachable ? 'faulty' : ''}" aria-label=${grade.title} aria-valuemin=${lowest} aria-valuemax=${highest}
    aria-valuenow=${grade.score} aria-valuetext=${`${grade.score}${grade.isUnreachable ? ` (${line.unreachable})` : ''}`} aria-disabled=${grade.isReadOnly ? 'true' : 'false'}
    title=${grade.isUnreachable ? line.unreachable : `${grade.title} ≥ ${grade.score}`} ${placed(share(grade.score))} @pointerdown=${onPointerDown} @keydown=${onKey}
    ><span class="number">${grade.score}</span></button>`;
}

/** Puts an element at a share of the line, or over a stretch of it: through the style object, which the page's policy allows. */
function placed(from: number, to?: number) {
  return ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    element.style.insetInlineStart = `${(from * 100).toFixed(3)}%`;
    if (to !== undefined) element.style.inlineSize = `${(Math.max(0, to - from) * 100).toFixed(3)}%`;
  });
}
