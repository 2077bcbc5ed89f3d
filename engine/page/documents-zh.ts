// For a page in Chinese that has problems with documents to tell: text that is no JSON, wrong shapes, rules, overlays.
export { OF_DOCUMENTS_ZH as OF_DOCUMENTS } from '../text/problems/zh/of-documents.js';
