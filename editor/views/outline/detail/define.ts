import { ClauseDetail } from './clause-detail.js';

if (customElements.get('steelyard-clause-detail') === undefined) customElements.define('steelyard-clause-detail', ClauseDetail);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-clause-detail': ClauseDetail;
  }
}
