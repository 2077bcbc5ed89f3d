// Sentences about overlays: what they extend, their order, their changes, and what a body may change. S-120 to S-129.
import type { Sentences, Values } from './template.js';

function change(value: Values, zh: boolean): string {
  if (!value.has('from') && !value.has('to')) return '';
  const from = value.has('from') ? value.of('from') : zh ? '无' : 'none';
  const to = value.has('to') ? value.of('to') : zh ? '无' : 'none';
  return zh ? `（${from} → ${to}）` : ` (${from} → ${to})`;
}

export const OVERLAY: Sentences = {
  'overlay-base': {
    'zh-CN': '这份机构补充规则针对规则集“{expected}”，不能用于“{found}”。',
    en: 'This overlay extends the ruleset “{expected}” and cannot be used with “{found}”.',
  },
  'overlay-version': {
    'zh-CN': '这份机构补充规则适用于版本 {expected}，规则集却是 {found}。请改用相应的版本。',
    en: 'This overlay extends version {expected}; the ruleset is {found}. Use versions that fit.',
  },
  'digest-with-range': {
    'zh-CN': '摘要只能与确定的版本一起写，不能与范围“{version}”一起写。',
    en: 'A digest goes with an exact version, not with the range “{version}”.',
  },
  'overlay-order': {
    'zh-CN': (value) =>
      value.of('missing') === 'true'
        ? `需要先应用机构补充规则“${value.of('after')}”，但它没有列入。请加上。`
        : `需要先应用机构补充规则“${value.of('after')}”，但它排在后面。请调整顺序。`,
    en: (value) =>
      value.of('missing') === 'true'
        ? `The overlay “${value.of('after')}” must stand earlier, and is not there. Add it.`
        : `The overlay “${value.of('after')}” must stand earlier. Change the order.`,
  },
  'overlay-cycle': {
    'zh-CN': '机构补充规则互为前提：{overlays}。请打断循环。',
    en: 'These overlays each ask to come after another: {overlays}. Break the circle.',
  },
  'overlay-twice': {
    'zh-CN': '机构补充规则“{id}”列了两次。请删去一个。',
    en: 'The overlay “{id}” is given twice. Remove one.',
  },
  'unknown-target': {
    'zh-CN': '要修改的“{target}”不存在。请检查路径和标识。',
    en: 'There is no “{target}” to change. Check the path and the ids.',
  },
  'overlay-conflict': {
    'zh-CN': (value) =>
      `“${value.of('place')}”的现值与预期不符：预期 ${value.has('expected') ? value.of('expected') : '无'}，现为 ${value.has('found') ? value.of('found') : '无'}，要改成 ${value.has('to') ? value.of('to') : '无'}。请决定保留哪一个。`,
    en: (value) =>
      `“${value.of('place')}” is not what this overlay was written for: ${value.has('expected') ? value.of('expected') : 'nothing'} was expected, ${value.has('found') ? value.of('found') : 'nothing'} is there, ${value.has('to') ? value.of('to') : 'nothing'} is wanted. Decide which holds.`,
  },
  'overlay-locked': {
    'zh-CN': (value) => `规则集不允许机构修改“${value.of('place')}”${change(value, true)}。请撤回这项修改。`,
    en: (value) => `The ruleset does not let overlays change “${value.of('place')}”${change(value, false)}. Take the change back.`,
  },
  'overlay-loosens': {
    'zh-CN': (value) => `这项修改放宽了“${value.of('place')}”${change(value, true)}；机构只能从严。请撤回或改为更严。`,
    en: (value) =>
      `This change loosens “${value.of('place')}”${change(value, false)}; a body may only tighten. Take it back or tighten instead.`,
  },
  'overlay-unproven': {
    'zh-CN': (value) => `无法判断“${value.of('place')}”的修改${change(value, true)}是否从严，因此报告不具约束力。请由人复核。`,
    en: (value) =>
      `Whether the change of “${value.of('place')}”${change(value, false)} tightens cannot be judged, so reports are not binding. Have it reviewed.`,
  },
};
