// A number that is typed. The text in the field is the person's own ("1.", "１２"), and is written over only where the value
// changes from outside (undo, another file). What is no number, or out of range, stays in the field, is marked and said, and
// is never reported: the value is reported as undefined instead, so that no number counts that nobody can see.
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { described, type FieldOptions, fieldLabel } from './field.js';
import { stepped, typedNumber } from './typed-number.js';

export interface NumberWords {
  readonly notANumber: string;
  outOfRange(min: number | undefined, max: number | undefined, isInteger: boolean): string;
}

export interface NumberOptions extends FieldOptions {
  readonly value: number | undefined;
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How far the arrow keys go; 1 where absent. */
  readonly step?: number | undefined;
  readonly integer?: boolean | undefined;
  /** Why the value is wrong though it is a number in range. */
  readonly problem?: string | undefined;
  /** The value is wrong, and what describes the field says why. */
  readonly isFaulty?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly words: NumberWords;
  /** False for a number that may be half typed (15 begins with 1): it is reported when the field is left, not while typing. */
  readonly isWhole?: ((value: number) => boolean) | undefined;
  onChange(value: number | undefined): void;
}

/** A field for a number; reports while typing where the text is a number in range, and when it is left. */
export function numberField(field: NumberOptions): TemplateResult {
  const { id, unit, integer, disabled, placeholder, describedBy } = field;
  return html`<div class="field number-field">${fieldLabel(field)}<span class="with-unit"><input
      id=${id} type="text" inputmode=${integer && (field.min ?? -1) >= 0 ? 'numeric' : 'decimal'} autocomplete="off"
      class="number" placeholder=${placeholder ?? nothing} ?disabled=${disabled}
      aria-describedby=${described(unit && `${id}-unit`, describedBy, `${id}-problem`)} ${typing(field)}
    />${unit ? html`<span id="${id}-unit" class="unit soft">${unit}</span>` : nothing}</span
    ><span id="${id}-problem" class="problem bad small"></span></div>`;
}

class Typing extends Directive {
  private input: HTMLInputElement | undefined;
  private field: NumberOptions | undefined;
  /** What the field and its owner last agreed on. */
  private agreed: number | undefined;
  private isFresh = false;

  render(_field: NumberOptions): unknown {
    return nothing;
  }

  override update(part: ElementPart, [field]: [NumberOptions]): unknown {
    const input = part.element as HTMLInputElement;
    if (this.input === undefined) {
      this.input = input;
      for (const type of ['input', 'change', 'keydown', 'focus', 'click']) input.addEventListener(type, this);
    }
    const isOther = this.field?.id !== field.id;
    const isSaidOtherwise = this.field?.problem !== field.problem || this.field?.isFaulty !== field.isFaulty;
    this.field = field;
    if (isOther || (field.value !== this.agreed && typedNumber(input.value) !== field.value)) {
      input.value = field.value === undefined ? '' : String(field.value);
      this.mark(this.wrong());
    } else if (isSaidOtherwise || !input.matches(':focus')) this.mark(this.wrong());
    this.agreed = field.value;
    return nothing;
  }

  handleEvent(event: Event): void {
    const { input, field } = this;
    if (input === undefined || field === undefined) return;
    if (event.type === 'focus') {
      input.select();
      this.isFresh = true;
    } else if (event.type === 'click') {
      // The click that brings the focus puts the caret somewhere; a second one means it.
      if (this.isFresh && input.selectionStart === input.selectionEnd) input.select();
      this.isFresh = false;
    } else if (event.type === 'keydown') this.stepBy(event as KeyboardEvent, field, input);
    else this.read(event.type === 'change');
  }

  private stepBy(event: KeyboardEvent, field: NumberOptions, input: HTMLInputElement): void {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    const value = typedNumber(input.value);
    if (direction === undefined || value === 'wrong' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.value = String(stepped(value, direction, definedLimits(field)));
    this.read(true);
  }

  private read(isLeft: boolean): void {
    const { input, field } = this;
    if (input === undefined || field === undefined) return;
    const wrong = this.wrong();
    if (isLeft || wrong === undefined) this.mark(wrong);
    const typed = typedNumber(input.value);
    const value = typed === 'wrong' || wrong !== undefined ? undefined : typed;
    if (value === this.agreed) return;
    if (!isLeft && (wrong !== undefined || (value !== undefined && field.isWhole?.(value) === false))) return;
    this.agreed = value;
    field.onChange(value);
  }

  /** What is wrong with the text by itself. */
  private wrong(): string | undefined {
    const { input, field } = this;
    if (input === undefined || field === undefined) return undefined;
    const { min, max, integer = false, words } = field;
    const value = typedNumber(input.value);
    if (value === undefined) return undefined;
    if (value === 'wrong') return words.notANumber;
    const isOut = value < (min ?? -Infinity) || value > (max ?? Infinity) || (integer && !Number.isSafeInteger(value));
    return isOut ? words.outOfRange(min, max, integer) : undefined;
  }

  /** Shows and says what is wrong with the text, or else with the value. */
  private mark(wrong: string | undefined): void {
    const { input, field } = this;
    if (input === undefined) return;
    const text = wrong ?? field?.problem ?? '';
    if (text === '' && field?.isFaulty !== true) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    const place = input.parentElement?.nextElementSibling;
    if (!place || place.textContent === text) return;
    place.setAttribute('role', 'alert');
    place.textContent = text;
  }
}

function definedLimits({ step, min, max }: NumberOptions): { step?: number; min?: number; max?: number } {
  return { ...(step !== undefined && { step }), ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const typing = directive(Typing);
