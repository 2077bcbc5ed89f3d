// <steelyard-evaluator>: a ruleset as a form, with the result as it narrows, in any page. This module makes the class and registers
// nothing; define.ts registers it. Working on the audit is in workbench.ts; here is what a host sees.
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Audit, Report } from '../../engine/page.js';
import type { Mode } from './desk.js';
import { SteelyardChangeEvent, SteelyardReportEvent } from './events.js';
import { auditText, print, reportText } from './files/hand-over.js';
import { focusTarget } from './form/show-target.js';
import { FormPart } from './form-part.js';
import { elementStyles } from './styles.js';
import { Workbench } from './workbench.js';

const MODES: readonly string[] = ['self-assessment', 'audit', 'report'] satisfies readonly Mode[];

/**
 * Evaluates an audit against a ruleset, and shows why the result is what it is.
 *
 * @tag steelyard-evaluator
 * @attr {string} src - Address of a ruleset, where the property `ruleset` is not set.
 * @attr {string} integrity - Digest of the ruleset (`sha256:…` of its canonical form, or `sha256-…` of the bytes); what differs is refused.
 * @attr {string} overlay-src - Addresses of overlays in the order of application, separated by spaces.
 * @attr {string} overlay-integrity - Their digests, in the same order, separated by spaces.
 * @attr {string} storage-key - Keeps the audit in the reader's browser under this name.
 * @attr {'self-assessment'|'audit'|'report'} mode - What the element is used for; audit where it is not given.
 * @attr {boolean} readonly - Shows, and lets nothing be changed.
 * @attr {string} person - Who fills it in; new findings are signed with it.
 * @attr {boolean} required - In a form: only a complete audit is valid.
 * @attr {string} name - In a form: the audit as JSON is sent under this name.
 * @attr {string} lang - zh-CN or en; else that of the nearest element that says.
 * @attr {boolean} fill - Fills the box that the page gives it and scrolls inside.
 * @prop {unknown} ruleset - The ruleset document.
 * @prop {readonly unknown[]} overlays - Overlay documents in the order of application.
 * @prop {unknown} audit - The audit as it stands; set it to show another one. A change makes a new object.
 * @prop {Report | undefined} report - The result of it; undefined until there are rules or they prove unusable (then its status is invalid).
 * @fires {SteelyardChangeEvent} steelyard-change - The reader changed the audit.
 * @fires {SteelyardReportEvent} steelyard-report - There is a new result.
 * @csspart frame - All of it.
 * @csspart waiting - In place of the form while the rules are on their way.
 * @csspart header - Title, tools and result.
 * @csspart result - Score, grade, bar and status.
 * @csspart score - The score.
 * @csspart grade - The grade.
 * @csspart score-bar - The bar with the thresholds.
 * @csspart tools - Buttons at the top.
 * @csspart outline - Contents beside the form.
 * @csspart form - All sections.
 * @csspart section - One section.
 * @csspart fact - One fact.
 * @csspart toolbar - Search and filters.
 * @csspart clauses - The table of clauses.
 * @csspart group - A group's heading.
 * @csspart clause - One clause.
 * @csspart evidence - One item of evidence.
 * @csspart adjustment - One kind of special item.
 * @csspart condition - One condition.
 * @csspart output - One result that the rules derive.
 * @csspart why - A reason.
 * @csspart next-grade - What the next grade needs.
 * @csspart notice - A message.
 * @csspart problems - The list of problems.
 * @csspart dropping - What a file is dropped on.
 * @csspart thumb-bar - The bar at the bottom of narrow screens.
 * @csspart record - The finished report.
 * @cssprop --steelyard-paper - Background.
 * @cssprop --steelyard-sunk - Background of heads and bars.
 * @cssprop --steelyard-ink - Text.
 * @cssprop --steelyard-soft-ink - Quiet text.
 * @cssprop --steelyard-line - Lines.
 * @cssprop --steelyard-edge - Borders of fields.
 * @cssprop --steelyard-accent - What can be pressed.
 * @cssprop --steelyard-on-accent - Text on it.
 * @cssprop --steelyard-tint - What is chosen.
 * @cssprop --steelyard-good - Conforming.
 * @cssprop --steelyard-bad - Nonconforming, errors.
 * @cssprop --steelyard-warn - Remarks.
 * @cssprop --steelyard-radius - Rounding of corners.
 * @cssprop --steelyard-gap - Distance between things.
 * @cssprop --steelyard-mono - Font of codes.
 * @cssprop --steelyard-top - Where the head sticks, below a page's own bar.
 * @cssprop --steelyard-min-height - Height kept free before there is anything to show.
 */
export class SteelyardEvaluator extends LitElement {
  static readonly formAssociated = true;
  static override styles = elementStyles;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: false };
  static override properties: PropertyDeclarations = {
    ruleset: { attribute: false },
    overlays: { attribute: false },
    audit: { attribute: false, noAccessor: true },
    src: {},
    integrity: {},
    overlaySrc: { attribute: 'overlay-src' },
    overlayIntegrity: { attribute: 'overlay-integrity' },
    storageKey: { attribute: 'storage-key' },
    mode: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    person: {},
    required: { type: Boolean, reflect: true },
    name: { reflect: true },
    lang: { reflect: true },
  };

  declare ruleset: unknown;
  declare overlays: readonly unknown[] | undefined;
  declare src: string | undefined;
  declare integrity: string | undefined;
  declare overlaySrc: string | undefined;
  declare overlayIntegrity: string | undefined;
  declare storageKey: string | undefined;
  /** Another value than the three counts as "audit". */
  declare mode: Mode;
  declare readonly: boolean;
  declare person: string | undefined;
  declare required: boolean;
  declare name: string | undefined;

  readonly #bench: Workbench;
  readonly #form: FormPart;

  constructor() {
    super();
    this.mode = 'audit';
    this.readonly = false;
    this.required = false;
    this.#form = new FormPart(this);
    this.#bench = new Workbench(this, {
      changed: (of) => {
        // Who hears of the change may read the form.
        this.#form.hand(this.#bench);
        this.dispatchEvent(new SteelyardChangeEvent(this.#bench.audit as Audit, of));
      },
      reported: () => {
        this.#form.hand(this.#bench);
        this.#form.check(this.#bench);
        // Of this moment, also for who reads it later.
        const live = this.#bench.assessment?.live;
        this.dispatchEvent(new SteelyardReportEvent(() => (live ?? this.#bench).report as Report));
      },
    });
  }

  get audit(): unknown {
    return this.#bench.audit;
  }

  set audit(audit: unknown) {
    this.#bench.give(audit);
  }

  get report(): Report | undefined {
    return this.#bench.report;
  }

  /** The form that it takes part in. */
  get form(): HTMLFormElement | null {
    return this.#form.internals.form;
  }
  get type(): string {
    return this.localName;
  }
  get validity(): ValidityState {
    return this.#form.internals.validity;
  }
  get validationMessage(): string {
    return this.#form.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#form.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#form.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#form.internals.reportValidity();
  }
  formAssociatedCallback(): void {
    this.#form.hand(this.#bench);
  }
  formDisabledCallback(isDisabled: boolean): void {
    this.#bench.isDisabled = isDisabled;
    this.requestUpdate();
  }
  formResetCallback(): void {
    this.#bench.reset();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') void this.importAudit(state);
  }

  /** The audit as the text of a file. */
  exportAudit(): Promise<string> {
    return auditText(this.#bench);
  }

  /** The report as the text of a file; undefined while there is none. */
  exportReport(): Promise<string | undefined> {
    return reportText(this.#bench);
  }

  /** Takes an audit from a file, its text, or a value; false where it is none (the element says why). The reader can undo it. */
  importAudit(source: Blob | string | object): Promise<boolean> {
    return this.#bench.import(source);
  }

  /** Back to the audit that the host gave, or to an empty one. The reader can undo it. */
  reset(): void {
    this.#bench.reset();
  }

  undo(): void {
    this.#bench.undo();
  }

  redo(): void {
    this.#bench.redo();
  }

  /** Unfolds what hides a clause, scrolls to it and puts the focus into it; false where there is no such clause. */
  focusClause(id: string): Promise<boolean> {
    return this.#bench.go.show({ kind: 'clause', id });
  }

  /** Prints the record of the finished report, whatever else is on the page. */
  print(): Promise<void> {
    return print(this.#bench);
  }

  override focus(options?: FocusOptions): void {
    const first = this.renderRoot?.querySelector<HTMLElement>('.row.leaf');
    if (first === null || first === undefined) super.focus(options);
    else focusTarget(first);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!MODES.includes(this.mode)) this.mode = 'audit';
    this.#bench.follow(changed as ReadonlyMap<string, unknown>);
  }

  /** Again when it is drawn: the message points at a place in it. */
  protected override updated(): void {
    this.#form.check(this.#bench);
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" role="region" aria-labelledby="scheme" lang=${this.#bench.language} @keydown=${this.#bench.key}>${this.#bench.draw()}</div>`;
  }
}
