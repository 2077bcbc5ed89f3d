// Sentences about overlays: what they extend, their order, their changes, and what a body may change. S-120 to S-129.
import type { InEnglish, Values } from '../template.js';
import type { OVERLAY_ZH } from '../zh/overlay.js';

function change(value: Values): string {
  if (!value.has('from') && !value.has('to')) return '';
  // A whole thing is named by its place; its JSON says nothing to a reader.
  if (isThing(value, 'from') || isThing(value, 'to')) {
    if (!value.has('to')) return ' (removed)';
    return value.has('from') ? '' : ' (added)';
  }
  const from = value.has('from') ? value.of('from') : 'none';
  const to = value.has('to') ? value.of('to') : 'none';
  return ` (${from} → ${to})`;
}

function isThing(value: Values, name: string): boolean {
  return value.has(name) && value.of(name).startsWith('{');
}

export const OVERLAY_EN: InEnglish<typeof OVERLAY_ZH> = {
  'overlay-base': 'This overlay extends the ruleset “{expected}” and cannot be used with “{found}”.',
  'overlay-version': 'This overlay extends version {expected}; the ruleset is {found}. Use versions that fit.',
  'digest-with-range': 'A digest goes with an exact version, not with the range “{version}”.',
  'overlay-order': (value) =>
    value.of('missing') === 'true'
      ? `The overlay “${value.of('after')}” must stand earlier, and is not there. Add it.`
      : `The overlay “${value.of('after')}” must stand earlier. Change the order.`,
  'overlay-cycle': 'These overlays each ask to come after another: {overlays}. Break the circle.',
  'overlay-twice': 'The overlay “{id}” is given twice. Remove one.',
  'unknown-target': 'There is no “{target}” to change. Check the path and the ids.',
  'overlay-conflict': (value) =>
    `“${value.of('place')}” is not what this overlay was written for: ${value.has('expected') ? value.of('expected') : 'nothing'} was expected, ${value.has('found') ? value.of('found') : 'nothing'} is there, ${value.has('to') ? value.of('to') : 'nothing'} is wanted. Decide which holds.`,
  'overlay-locked': (value) => `The ruleset does not let overlays change “${value.of('place')}”${change(value)}. Take the change back.`,
  'overlay-loosens': (value) =>
    `This change loosens “${value.of('place')}”${change(value)}; a body may only tighten. Take it back or tighten instead.`,
  'overlay-unproven': (value) =>
    `Whether the change of “${value.of('place')}”${change(value)} tightens cannot be judged, so reports are not binding. Have it reviewed.`,
  'overlay-cannot-say': 'An overlay cannot change “{place}”: it changes, adds and removes rules, not what the ruleset says of itself.',
  'overlay-cannot-move': 'An overlay cannot move what the ruleset has (“{place}”), only what it added itself.',
  'base-missing':
    'The ruleset “{id}” ({version}) that this overlay stands on is not here, so its effect can be neither checked nor shown. Import that ruleset first.',
  'values-only':
    'Only values and texts may be changed here: nothing may come, go or move, and methods and the shape of rules stay as they are.',
};
