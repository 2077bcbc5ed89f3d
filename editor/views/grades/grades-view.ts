// Grades: a number line with handles, a table of minima, which conditions each grade requires, and what it is called where none is
// reached. What makes a grade unreachable shows at once, from the engine's own checks.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Grade } from '../../../engine/model/documents.js';
import { requireCondition } from '../../commands/conditions/require-condition.js';
import { minimaOfGrade, setMinimum } from '../../commands/grades/set-minimum.js';
import { setField } from '../../commands/set-field.js';
import { addThing, freshId, removeThings } from '../../commands/things.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { GRADES_WORDS } from '../../text/studio/grades.js';
import '../../ui/grid/define.js';
import type { CellEdit, CellRefusal, GridActions, GridCell, GridRow } from '../../ui/grid/grid-types.js';
import { fieldStyles } from '../../ui/styles.js';
import { textField } from '../../ui/text-field.js';
import { typedNumber } from '../../ui/typed-number.js';
import { combined, movedThings } from '../combined-edit.js';
import { inOverlay } from '../overlay-cells.js';
import { StudioView } from '../view.js';
import { gradeColumns, gradeFields, gradeRow, minimumPaths, typedMinimum } from './grade-rows.js';
import { numberLine } from './number-line.js';
import { gradesStyles } from './styles.js';

/** Left and right of the line, with the padding of the tab. */
const LINE_MARGIN = 80;

const UNREACHABLE = new Set(['grade-above-highest', 'grade-order', 'grade-unreachable']);

export class GradesView extends StudioView {
  static override properties = { ...StudioView.properties, more: { state: true } };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, gradesStyles];

  /** Paths that got a column in which nothing is written yet. */
  declare more: readonly string[];

  #width = 900;
  readonly #size = new ResizeObserver(() => {
    if (this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.requestUpdate();
  });

  constructor() {
    super();
    this.more = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override render(): TemplateResult {
    const words = GRADES_WORDS[this.language];
    const { ruleset } = this;
    const isReadOnly = this.workpiece.readOnly !== undefined;
    const isFixed = isReadOnly || this.workpiece.isValuesOnly;
    const paths = [...new Set([...minimumPaths(ruleset.grades), ...this.more])];
    const found = this.workpiece.checks?.problems ?? [];
    const rows: readonly GridRow[] = ruleset.grades.map((grade) =>
      inOverlay(
        gradeRow(
          grade,
          paths,
          this.language,
          found.filter(({ place }) => place?.collection === 'grades' && place.id === grade.id),
          ({ problem }) => this.studio.sentence(problem),
        ),
        { workpiece: this.workpiece, collection: 'grades', fields: gradeFields(paths), locked: words.locked },
      ),
    );
    return html`<h2>${words.line}</h2><p>${words.lineHint}</p>
      ${ruleset.grades.length === 0 ? nothing : numberLine(this.#line())}
      <steelyard-grid .columns=${gradeColumns(ruleset, paths, this.language, words)} .rows=${rows} .actions=${this.#actions(isFixed)} .label=${words.title} .language=${this.language} .readonly=${isReadOnly} .empty=${html`<p>${words.empty}</p>`}></steelyard-grid>
      <div class="tools">${isFixed ? nothing : this.#moreMinima(paths)}</div>
      <h2>${words.requirements}</h2><p>${words.requirementsHint}</p>${this.#requirements(isFixed)}
      <h2>${words.ungraded}</h2><p>${words.ungradedHint}</p>
      <div class="fields">${(['zh-CN', 'en'] as const).map((language) =>
        textField({
          id: `ungraded-${language}`,
          label: language === 'en' ? words.english : words.chinese,
          value:
            typeof ruleset.ungraded?.title === 'object'
              ? (ruleset.ungraded.title[language] ?? '')
              : language === 'en'
                ? ''
                : (textIn(ruleset.ungraded?.title, language) ?? ''),
          disabled: isReadOnly,
          onInput: (text: string) => void this.studio.apply(this.#ungraded(language, text)),
        }),
      )}</div>`;
  }

  #line() {
    const words = GRADES_WORDS[this.language];
    const { ruleset } = this;
    const { scoring, grades } = ruleset;
    const scale = scoring.scale === undefined ? 100 : scoring.scale;
    const total = ruleset.clauses.reduce((sum, clause) => sum + (clause.points ?? 0), 0);
    const highest = Math.max((scoring.base ?? 0) + (scale ?? total), ...grades.map((grade) => minimaOfGrade(grade).score ?? 0));
    const trial = this.workpiece.checks?.trial?.report;
    const faulty = new Set(
      (this.workpiece.checks?.problems ?? []).flatMap(({ problem, place }) =>
        place?.collection === 'grades' && UNREACHABLE.has(problem.code) ? [place.id] : [],
      ),
    );
    return {
      label: words.line,
      lowest: Math.min(0, scoring.base ?? 0),
      highest,
      grades: grades.flatMap((grade) => {
        const { score } = minimaOfGrade(grade);
        return score === undefined
          ? []
          : [
              {
                id: grade.id,
                title: titleOf(grade, this.language),
                score,
                isUnreachable: faulty.has(grade.id),
                isReadOnly: this.#isLocked(grade),
              },
            ];
      }),
      ungraded: textIn(ruleset.ungraded?.title, this.language) ?? '',
      trial: trial?.score == null ? undefined : { score: Number(trial.score), text: words.trialScore(trial.score) },
      unreachable: words.unreachable,
      width: Math.max(200, this.#width - LINE_MARGIN),
      move: (id: string, score: number, gesture = 'keys') =>
        this.studio.apply(setMinimum(this.ruleset, id, 'score', score, `${gesture}-${id}`)),
    };
  }

  #isLocked({ id }: Grade): boolean {
    return this.workpiece.readOnly !== undefined || this.workpiece.permission(`grades.${id}.min`) === 'locked';
  }

  #actions(isFixed: boolean): GridActions {
    return {
      onEdit: (edits) => this.#edit(edits),
      onSelect: ({ active }) => {
        if (active !== undefined) this.workpiece.select({ collection: 'grades', id: active.row });
      },
      ...(isFixed
        ? {}
        : {
            onInsert: (after) => this.#add(after),
            onRemove: (rows) => void this.studio.apply(removeThings(this.ruleset, 'grades', rows)),
            onMove: (rows, { row, where }) => {
              void this.studio.apply(movedThings(this.ruleset, 'grades', rows, row, where));
            },
          }),
    };
  }

  #edit(edits: readonly CellEdit[]): readonly CellRefusal[] {
    const words = GRADES_WORDS[this.language];
    const refusals: CellRefusal[] = [];
    const made: ((ruleset: typeof this.ruleset) => Edit | false)[] = [];
    for (const { row, column, text } of edits) {
      const place = { collection: 'grades', id: row };
      if (column === 'title' || column === 'en') {
        const language = column === 'en' ? 'en' : 'zh-CN';
        made.push((ruleset) => setField(ruleset, { ...place, field: `title.${language}` }, text === '' ? undefined : text));
        continue;
      }
      const value = column.startsWith('min:') ? typedMinimum(column.slice(4), text) : typedNumber(text);
      if (value === 'wrong') refusals.push({ row, column, text: words.notNumber });
      else if (column === 'stars') {
        if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= 10))
          refusals.push({ row, column, text: words.wholeStars });
        else made.push((ruleset) => setField(ruleset, { ...place, field: 'stars' }, value));
      } else if (column.startsWith('min:')) {
        const grade = this.ruleset.grades.find((one) => one.id === row);
        const path = column.slice(4);
        const minima = grade === undefined ? {} : minimaOfGrade(grade);
        if (value === undefined && Object.hasOwn(minima, path) && Object.keys(minima).length === 1)
          refusals.push({ row, column, text: words.needsOne });
        else made.push((ruleset) => setMinimum(ruleset, row, path, value));
      }
    }
    if (refusals.length > 0) return refusals;
    const applied = this.studio.apply(combined(this.ruleset, made));
    return applied.isApplied || applied.problems.length === 0
      ? []
      : edits.map(({ row, column }) => ({ row, column, text: applied.problems.map((one) => this.studio.sentence(one)).join(' ') }));
  }

  #add(after?: string): string | undefined {
    const words = GRADES_WORDS;
    const id = freshId(this.ruleset, 'grades', 'grade');
    const at = this.ruleset.grades.findIndex((one) => one.id === after);
    const lower = this.ruleset.grades[at === -1 ? this.ruleset.grades.length - 1 : at];
    const score = lower === undefined ? 60 : (minimaOfGrade(lower).score ?? 60);
    const grade = { id, title: { 'zh-CN': words['zh-CN'].newGrade, en: words.en.newGrade }, min: Math.max(0, score - 5) };
    return this.studio.apply(addThing(this.ruleset, 'grades', grade, at === -1 ? undefined : at + 1)).isApplied ? id : undefined;
  }

  /** Minima of parts: shares of groups, as schemes have them that ask for a part of each category. */
  #moreMinima(paths: readonly string[]): TemplateResult {
    const words = GRADES_WORDS[this.language];
    const groups = [...clauseSpots(this.ruleset).values()].filter(
      ({ clause }) => clause.clauses !== undefined && !paths.includes(`clause.${clause.id}.share`),
    );
    return html`<select aria-label=${words.addMinimum} @change=${(event: Event) => {
      const select = event.target as HTMLSelectElement;
      const path = select.value;
      select.value = '';
      if (path === '') return;
      this.more = [...this.more, path];
      const [first] = this.ruleset.grades;
      void this.updateComplete.then(() => first && this.renderRoot.querySelector('steelyard-grid')?.focusCell(first.id, `min:${path}`));
    }}><option value="">${words.addMinimum}</option>${groups.map(({ clause }) => html`<option value=${`clause.${clause.id}.share`}>${words.share([clause.number, titleOf(clause, this.language)].filter(Boolean).join(' '))}</option>`)}</select>`;
  }

  #requirements(isFixed: boolean): TemplateResult {
    const words = GRADES_WORDS[this.language];
    const { conditions = [], grades } = this.ruleset;
    if (conditions.length === 0) return html`<p>${words.noConditions}</p>`;
    const rows: readonly GridRow[] = conditions.map((condition) => ({
      id: condition.id,
      label: titleOf(condition, this.language),
      cells: {
        condition: { text: titleOf(condition, this.language) },
        ...Object.fromEntries(
          grades.map((grade) => {
            const isRequired = grade.requires?.includes(condition.id) === true;
            return [`grade:${grade.id}`, { text: isRequired ? 'true' : '', ...this.#tickLook(grade.id, condition.id, isRequired) }];
          }),
        ),
      },
    }));
    const columns = [
      { id: 'condition', title: words.condition, kind: 'shown', width: 260, isFlexible: true, isFrozen: true } as const,
      ...grades.map((grade) => ({ id: `grade:${grade.id}`, title: titleOf(grade, this.language), kind: 'tick', width: 96 }) as const),
    ];
    const actions: GridActions = {
      onEdit: (edits) => {
        const ticks = edits.filter(({ column }) => column.startsWith('grade:'));
        const applied = this.studio.apply(
          combined(
            this.ruleset,
            ticks.map(
              ({ row, column, text }) =>
                (ruleset) =>
                  requireCondition(ruleset, column.slice(6), row, text === 'true'),
            ),
          ),
        );
        return applied.isApplied || applied.problems.length === 0
          ? []
          : ticks.map(({ row, column }) => ({ row, column, text: words.cannotTick }));
      },
      onOpen: (row) => this.studio.goTo({ collection: 'conditions', id: row }),
    };
    return html`<steelyard-grid .columns=${columns} .rows=${rows} .actions=${actions} .label=${words.requirements} .language=${this.language} .readonly=${isFixed}></steelyard-grid>`;
  }

  /** Of an overlay: a tick that is its own is marked, one that the base closes cannot be set. */
  #tickLook(grade: string, condition: string, isRequired: boolean): Partial<GridCell> {
    const { overlayView } = this.workpiece;
    if (overlayView === undefined) return {};
    const before = overlayView.before.grades.find(({ id }) => id === grade)?.requires?.includes(condition) === true;
    if (before !== isRequired) return { look: 'changed' };
    if (this.workpiece.permission(`grades.${grade}.requires`) !== 'locked') return {};
    return { isReadOnly: true, hint: GRADES_WORDS[this.language].locked };
  }

  #ungraded(language: 'zh-CN' | 'en', text: string): Edit | false {
    const { ungraded } = this.ruleset;
    if (ungraded !== undefined)
      return setField(this.ruleset, { collection: 'ungraded', id: '', field: `title.${language}` }, text === '' ? undefined : text, {
        joins: `ungraded-${language}`,
      });
    if (text === '') return false;
    return {
      of: 'ruleset',
      label: { 'zh-CN': '未达级结果', en: 'What is said where no grade is reached' },
      place: { collection: 'ungraded', id: '' },
      change: (draft) => {
        draft.ungraded = { id: 'ungraded', title: { [language]: text } as never };
      },
    };
  }
}
