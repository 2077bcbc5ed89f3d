// What a change of an overlay is called in the labels of steps.

import type { Change, Ruleset } from '../../../engine/model/documents.js';
import type { Label } from '../../state/label.js';
import { differenceOfChange } from '../../state/overlay/change-edit.js';
import { differenceLabel } from '../field-label.js';

export function changeLabel(verb: Label, change: Change, before: Ruleset, after: Ruleset): Label {
  const name = differenceLabel(differenceOfChange(change, before, after));
  return { 'zh-CN': `${verb['zh-CN']}：${name['zh-CN']}`, en: `${verb.en}: ${name.en}` };
}
