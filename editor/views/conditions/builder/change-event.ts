// What the builder tells when an expression has been changed and is complete and right.

/** `change` of the builder: bubbles and leaves shadow trees. */
export class ExpressionChangeEvent extends Event {
  /** The new expression; undefined where it was cleared. */
  readonly expression: unknown;

  constructor(expression: unknown) {
    super('change', { bubbles: true, composed: true });
    this.expression = expression;
  }
}
