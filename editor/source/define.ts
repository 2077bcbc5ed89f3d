import { TextDifference } from './text-difference.js';

customElements.define('steelyard-text-difference', TextDifference);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-text-difference': TextDifference;
  }
}
