// Everything about one clause, to be read and changed: texts in both languages, method, points, applicability, evidence, source, who set
// what, how it changed. Stands beside the outline and follows its selection.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { textIn } from '../../../../engine/explain/titles.js';
import { setClauses } from '../../../commands/clauses/set-clauses.js';
import { clauseSpots } from '../../../state/place.js';
import { CLAUSE_DETAIL_WORDS } from '../../../text/studio/clause-detail.js';
import { fieldStyles } from '../../../ui/styles.js';
import { afterFrame } from '../../after-frame.js';
import { StudioView } from '../../view.js';
import { applies } from './applies.js';
import { assessment } from './assessment.js';
import { type DetailContext, groupsAbove } from './context.js';
import { detailStyles } from './detail-styles.js';
import { evidenceLinks } from './evidence-links.js';
import { filing } from './filing.js';
import { type HistoryState, historyPart } from './history-part.js';
import { origin } from './origin.js';
import { points } from './points.js';
import { sourcePart } from './source-part.js';
import { texts } from './texts.js';

export class ClauseDetail extends StudioView {
  static override properties = {
    ...StudioView.properties,
    clause: { attribute: false },
    history: { state: true },
    isConditionOpen: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, detailStyles];

  /** Id of the clause that is shown. */
  declare clause: string;
  declare history: HistoryState;
  /** A condition is being written where there was none. */
  declare isConditionOpen: boolean;
  /** In which language the history was told. */
  #told: string | undefined;

  constructor() {
    super();
    this.history = 'closed';
    this.isConditionOpen = false;
  }

  protected override concerns(event: string): boolean {
    return event === 'change' || event === 'state';
  }

  /** Nobody looks here while the table is typed into: its row is painted first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && !this.matches(':focus-within')) await afterFrame();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('clause') || this.#told !== this.language) this.history = 'closed';
    this.#told = this.language;
    if (!changed.has('clause')) return;
    this.isConditionOpen = false;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const words = CLAUSE_DETAIL_WORDS[language];
    const c = this.#context();
    if (c === undefined) return html`<p class="nothing">${words.nothing}</p>`;
    const { clause, spot, ruleset } = c;
    const above = [...groupsAbove(clauseSpots(ruleset), spot)].reverse();
    const section = (name: keyof typeof words.sections, content: unknown): TemplateResult =>
      html`<section aria-labelledby="section-${name}"><h3 id="section-${name}">${words.sections[name]}</h3>${content}</section>`;
    // Fields keep what was typed and not taken; another clause begins with fields of its own.
    return html`${keyed(
      clause.id,
      html`<div role="group" aria-label=${words.name}><header><p class="soft small">${above.map((one) => `${one.number ?? ''} ${textIn(one.title, language) ?? one.id} › `)}</p
          ><h2>${clause.number ?? ''} ${textIn(clause.title, language) ?? clause.id}</h2></header>
        <div class="sections">${section('texts', texts(c))}${section('points', points(c))}${section('assessment', assessment(c))}${section(
          'applies',
          applies(c, this.isConditionOpen, () => {
            this.isConditionOpen = true;
          }),
        )}${section('evidence', evidenceLinks(c))}${section('source', sourcePart(c))}${section('filing', filing(c))}${
          c.overlay === undefined ? nothing : section('origin', origin(c))
        }${section(
          'history',
          historyPart(this.history, words, () => void this.#readHistory()),
        )}</div></div>`,
    )}`;
  }

  #context(): DetailContext | undefined {
    const { studio, ruleset, language, workpiece, clause: id } = this;
    const spot = clauseSpots(ruleset).get(id);
    if (spot === undefined) return undefined;
    const isReadOnly = workpiece.readOnly !== undefined;
    const apply: DetailContext['apply'] = (edit) => studio.apply(edit).isApplied;
    return {
      studio,
      clause: spot.clause,
      spot,
      ruleset,
      language,
      words: CLAUSE_DETAIL_WORDS[language],
      overlay: workpiece.overlayView,
      isStructureFixed: isReadOnly || workpiece.isValuesOnly,
      isFixed: (field) => isReadOnly || workpiece.permission(`clauses.${id}.${field}`) === 'locked',
      set: (set) => {
        const edit = setClauses(ruleset, [{ id, set }]);
        return edit === false || apply(edit);
      },
      apply,
    };
  }

  async #readHistory(): Promise<void> {
    const { clause, language } = this;
    this.history = 'loading';
    const { historyOf } = await import('./clause-history.js');
    const found = await historyOf(this.studio.library, this.ruleset, clause, language).catch(() => undefined);
    if (this.clause === clause) this.history = found ?? 'none';
  }
}
