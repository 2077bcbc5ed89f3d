// Scoring settings: each option in a sentence, with what the audit of the trial would come to under it, worked out by the engine off
// the main thread. Numbers are typed; choices are radio buttons.
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset, Scoring } from '../../../engine/model/documents.js';
import { setField } from '../../commands/set-field.js';
import type { BriefReport } from '../../state/checks.js';
import { SCORING_WORDS, type ScoringWords } from '../../text/studio/scoring.js';
import { typed } from '../../ui/typed.js';
import { typedNumber } from '../../ui/typed-number.js';
import { StudioView } from '../view.js';
import { CHOICES, type ChoiceField, choiceValue, isRefused, NUMBERS, type NumberSetting, variantsOf } from './settings.js';

export class ScoringView extends StudioView {
  static override properties = { ...StudioView.properties, effects: { state: true }, wrong: { state: true } };
  static override styles = [
    ...[StudioView.styles].flat(),
    css`
      :host {
        display: block;
        block-size: 100%;
        overflow: auto;
        padding: 14px 18px 24px;
      }
      p.intro {
        margin: 0 0 12px;
        color: var(--_soft);
        font-size: 13px;
      }
      .settings {
        columns: 340px;
        column-gap: 28px;
      }
      fieldset,
      .number {
        border: 0;
        border-block-start: 1px solid var(--_line);
        margin: 0;
        padding: 10px 0 12px;
        min-inline-size: 0;
        break-inside: avoid;
      }
      legend {
        float: inline-start;
        inline-size: 100%;
        padding: 0;
        font-weight: 600;
      }
      legend + * {
        clear: both;
      }
      .hint {
        font-size: 12px;
        color: var(--_soft);
        margin: 0 0 4px;
      }
      .option {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 0 6px;
        padding: 4px 6px;
        border-radius: 4px;
        align-items: baseline;
      }
      .option.chosen {
        background: var(--_tint);
      }
      .option small {
        grid-column: 2 / -1;
        color: var(--_soft);
      }
      .option.chosen small {
        color: var(--_ink);
      }
      .option .effect {
        grid-row: 1;
        grid-column: 3;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .effect.differs {
        color: var(--_accent);
        font-weight: 600;
      }
      .number label {
        font-weight: 600;
        display: block;
      }
      .number input {
        inline-size: 120px;
        text-align: end;
      }
      .standing {
        font-weight: 400;
        color: var(--_soft);
      }
      .own {
        box-shadow: -3px 0 var(--_paper), -5px 0 var(--_warn);
      }
      .own .standing {
        color: var(--_warn);
      }
      .number input:disabled {
        color: var(--_soft);
        background: var(--_sunk);
      }
      fieldset:disabled .option {
        color: var(--_soft);
      }
      .wrong {
        color: var(--_bad);
        font-size: 12px;
      }
    `,
  ];

  declare effects: ReadonlyMap<string, BriefReport>;
  /** What was typed and is no value of its setting. */
  declare wrong: { readonly field: NumberSetting; readonly text: string } | undefined;
  #asked: Ruleset | undefined;
  #trial: unknown;

  constructor() {
    super();
    this.effects = new Map();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const trial = this.workpiece.checks?.trial;
    if (trial === undefined || (this.#asked === this.ruleset && this.#trial === trial)) return;
    this.#asked = this.ruleset;
    this.#trial = trial;
    void this.#compare(this.ruleset);
  }

  protected override render(): TemplateResult {
    const words = SCORING_WORDS[this.language];
    return html`<p class="intro">${words.intro}</p><div class="settings">
      ${this.#choice('scale', words)}${this.#scaleNumber(words)}${this.#number('base', words)}
      ${this.#choice('deletion', words)}${this.#choice('deletionAt', words)}${this.#number('deletionLimit', words)}
      ${this.#choice('roundingAt', words)}${this.#choice('roundingMode', words)}${this.#number('roundingDecimals', words)}
      ${this.#number('displayDecimals', words)}${this.#number('floor', words)}${this.#number('cap', words)}${this.#choice('reasonForLoss', words)}
    </div>`;
  }

  async #compare(ruleset: Ruleset): Promise<void> {
    const variants = variantsOf(ruleset);
    const reports = await this.studio.whatIf(variants.map(({ scoring }) => ({ ...ruleset, scoring })));
    if (reports === undefined || ruleset !== this.ruleset) return;
    this.effects = new Map(variants.flatMap(({ name }, at) => (reports[at] === undefined ? [] : [[name, reports[at]] as const])));
  }

  #choice(field: ChoiceField, words: ScoringWords): TemplateResult {
    const { scoring } = this.ruleset;
    const { options, place } = CHOICES[field];
    const title = words[field];
    const isFixed = this.#isFixed(place);
    const now = choiceValue(scoring, field);
    return html`<fieldset ?disabled=${isFixed} class=${this.#standing(place)}><legend>${title.title}${this.#standingWord(place, words)}</legend><p class="hint">${title.text}</p>
      ${options.map((option) => {
        const said = optionWords(words, field, option);
        const isChosen = now === option;
        return html`<label class="option ${isChosen ? 'chosen' : ''}"><input type="radio" name=${field} .checked=${live(isChosen)} @change=${() => this.#set(place, optionValue(field, option, scoring))} />
          <span>${said.title}</span>${this.#effect(`${field}:${option}`, isChosen, words)}<small>${said.text}</small></label>`;
      })}</fieldset>`;
  }

  #effect(name: string, isChosen: boolean, words: ScoringWords): TemplateResult | typeof nothing {
    const report = isChosen ? this.workpiece.checks?.trial?.report : this.effects.get(name);
    if (report === undefined) return nothing;
    if (report.score === null) return html`<span class="effect soft">${words.noTrial}</span>`;
    const now = this.workpiece.checks?.trial?.report;
    const differs = now !== undefined && (now.exactScore !== report.exactScore || now.grade !== report.grade);
    const found = this.ruleset.grades.find(({ id }) => id === report.grade) ?? this.ruleset.ungraded;
    const grade = report.grade === null ? words.ungraded : found === undefined ? report.grade : titleOf(found, this.language);
    return html`<span class="effect ${differs ? 'differs' : 'soft'}">${words.trial(report.score, grade)}</span>`;
  }

  #scaleNumber(words: ScoringWords): TemplateResult | typeof nothing {
    return this.ruleset.scoring.scale === null ? nothing : this.#number('scale', { ...words, scale: words.scaleSome });
  }

  #number(field: NumberSetting, words: ScoringWords): TemplateResult {
    const { read, place } = NUMBERS[field];
    const value = read(this.ruleset.scoring);
    const wrong = this.wrong?.field === field ? this.wrong : undefined;
    const isWrong = wrong !== undefined;
    const { title, text } = words[field];
    return html`<div class="number ${this.#standing(place)}"><label for=${`number-${field}`}>${title}${this.#standingWord(place, words)}</label><p class="hint" id=${`hint-${field}`}>${text}</p>
      <input id=${`number-${field}`} type="text" inputmode="decimal" autocomplete="off" ?disabled=${this.#isFixed(place)} aria-describedby=${`hint-${field}${isWrong ? ` wrong-${field}` : ''}`}
        aria-invalid=${isWrong ? 'true' : nothing} .value=${typed(wrong?.text ?? (value === undefined || value === null ? '' : String(value)))} @change=${(event: Event) => this.#setNumber(field, (event.target as HTMLInputElement).value)} />
      ${isWrong ? html`<span class="wrong" id=${`wrong-${field}`} role="alert">${refusal(field, words)}</span>` : nothing}</div>`;
  }

  #isFixed(place: string): boolean {
    return this.workpiece.readOnly !== undefined || this.workpiece.permission(`scoring.${place}`) === 'locked';
  }

  /** Of an overlay: its own, or closed by the base. */
  #standing(place: string): 'own' | 'locked' | '' {
    const view = this.workpiece.overlayView;
    if (view === undefined) return '';
    if ([...view.changed.keys()].some((one) => one === `scoring.${place}` || one.startsWith(`scoring.${place}.`))) return 'own';
    return this.workpiece.permission(`scoring.${place}`) === 'locked' ? 'locked' : '';
  }

  #standingWord(place: string, words: ScoringWords): TemplateResult | typeof nothing {
    const standing = this.#standing(place);
    return standing === '' ? nothing : html` <small class="standing">${words[standing]}</small>`;
  }

  #setNumber(field: NumberSetting, text: string): void {
    const { place, empty } = NUMBERS[field];
    const value = typedNumber(text);
    if (value === 'wrong' || isRefused(field, value)) {
      this.wrong = { field, text };
      return;
    }
    this.wrong = undefined;
    this.#set(place, value ?? empty);
  }

  #set(field: string, value: unknown): void {
    this.studio.apply(setField(this.ruleset, { collection: 'scoring', id: '', field }, value));
    this.requestUpdate();
  }
}

function refusal(field: NumberSetting, { notNumber, above, between }: ScoringWords): string {
  const { above: low, least, most } = NUMBERS[field];
  if (low !== undefined) return above(low);
  return least !== undefined && most !== undefined ? between(least, most, NUMBERS[field].isWhole) : notNumber;
}

function optionWords(words: ScoringWords, field: ChoiceField, option: string): { readonly title: string; readonly text: string } {
  if (field === 'scale') return option === 'none' ? words.scaleNone : words.scaleSome;
  const found = (words[field] as unknown as Readonly<Record<string, { readonly title: string; readonly text: string }>>)[option];
  return found ?? { title: option, text: '' };
}

function optionValue(field: ChoiceField, option: string, { scale }: Scoring): unknown {
  if (field === 'scale') return option === 'none' ? null : (scale ?? 100);
  return field === 'reasonForLoss' ? option === 'true' : option;
}
