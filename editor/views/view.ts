// What every view of the studio is: a custom element that gets the studio, follows it and the open document, and draws. A view holds
// no state that must last; that is in the workpiece. Words: `editor/text/studio/<view>.ts`, chosen by `this.language`.
import { type CSSResultGroup, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Ruleset } from '../../engine/model/documents.js';
import type { Language } from '../../engine/text/language.js';
import type { Studio } from '../state/studio.js';
import type { Workpiece } from '../state/workpiece.js';
import { looks, tokens } from '../theme/tokens.js';

export abstract class StudioView extends LitElement {
  static override properties: PropertyDeclarations = { studio: { attribute: false } };
  static override styles: CSSResultGroup = [tokens, looks];

  declare studio: Studio;
  #followed: readonly (readonly [EventTarget, readonly string[]])[] = [];
  readonly #onEvent = (event: Event): void => {
    if (event.type === 'change' && event.currentTarget === this.studio) this.#follow();
    if (this.concerns(event.type)) this.requestUpdate();
  };

  get language(): Language {
    return this.studio.language;
  }

  /** The open document. Views of a document are only shown while there is one. */
  get workpiece(): Workpiece {
    const { workpiece } = this.studio;
    if (workpiece === undefined) throw new Error('a view of a document without a document');
    return workpiece;
  }

  get ruleset(): Ruleset {
    return this.workpiece.ruleset;
  }

  /** Whether an event ("change", "checks", "select", "state") is a reason to draw anew. */
  protected concerns(_event: string): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.studio !== undefined) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('studio')) this.#follow();
  }

  #follow(): void {
    const { workpiece } = this.studio;
    if (this.#followed[0]?.[0] === this.studio && this.#followed[1]?.[0] === workpiece) return;
    this.#leave();
    this.#followed = [
      [this.studio, ['change']],
      ...(workpiece === undefined ? [] : [[workpiece, ['change', 'checks', 'select', 'state']] as const]),
    ];
    for (const [target, events] of this.#followed) for (const event of events) target.addEventListener(event, this.#onEvent);
  }

  #leave(): void {
    for (const [target, events] of this.#followed) for (const event of events) target.removeEventListener(event, this.#onEvent);
    this.#followed = [];
  }
}
