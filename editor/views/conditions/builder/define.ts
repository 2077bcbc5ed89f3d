import { SteelyardExpressionBuilder } from './expression-builder.js';

customElements.define('steelyard-expression-builder', SteelyardExpressionBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-expression-builder': SteelyardExpressionBuilder;
  }
}
