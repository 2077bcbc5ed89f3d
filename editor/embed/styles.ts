// All looks of the element, in the order in which they may override one another.

import { looks, tokens } from '../theme/tokens.js';
import { fieldStyles } from '../ui/styles.js';
import { answerStyles } from './answer/styles.js';
import { clauseStyles } from './form/clause-styles.js';
import { layoutStyles } from './form/layout-styles.js';
import { resultStyles } from './result/styles.js';
import { sectionStyles } from './sections/styles.js';

export const elementStyles = [tokens, looks, fieldStyles, layoutStyles, resultStyles, clauseStyles, answerStyles, sectionStyles];
