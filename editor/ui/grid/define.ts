import { SteelyardGrid } from './grid-element.js';

if (customElements.get('steelyard-grid') === undefined) customElements.define('steelyard-grid', SteelyardGrid);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-grid': SteelyardGrid;
  }
}
