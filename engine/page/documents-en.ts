// For a page in English that has problems with documents to tell: text that is no JSON, wrong shapes, rules, overlays.
export { OF_DOCUMENTS_EN as OF_DOCUMENTS } from '../text/problems/en/of-documents.js';
