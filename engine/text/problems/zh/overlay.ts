// Sentences about overlays: what they extend, their order, their changes, and what a body may change. S-120 to S-129.
import type { Templates, Values } from '../template.js';

function change(value: Values): string {
  if (!value.has('from') && !value.has('to')) return '';
  // A whole thing is named by its place; its JSON says nothing to a reader.
  if (isThing(value, 'from') || isThing(value, 'to')) {
    if (!value.has('to')) return '（删去）';
    return value.has('from') ? '' : '（新增）';
  }
  const from = value.has('from') ? value.of('from') : '无';
  const to = value.has('to') ? value.of('to') : '无';
  return `（${from} → ${to}）`;
}

function isThing(value: Values, name: string): boolean {
  return value.has(name) && value.of(name).startsWith('{');
}

export const OVERLAY_ZH = {
  'overlay-base': '这份机构补充规则针对规则集“{expected}”，不能用于“{found}”。',
  'overlay-version': '这份机构补充规则适用于版本 {expected}，规则集却是 {found}。请改用相应的版本。',
  'digest-with-range': '摘要只能与确定的版本一起写，不能与范围“{version}”一起写。',
  'overlay-order': (value) =>
    value.of('missing') === 'true'
      ? `需要先应用机构补充规则“${value.of('after')}”，但它没有列入。请加上。`
      : `需要先应用机构补充规则“${value.of('after')}”，但它排在后面。请调整顺序。`,
  'overlay-cycle': '机构补充规则互为前提：{overlays}。请打断循环。',
  'overlay-twice': '机构补充规则“{id}”列了两次。请删去一个。',
  'unknown-target': '要修改的“{target}”不存在。请检查路径和标识。',
  'overlay-conflict': (value) =>
    `“${value.of('place')}”的现值与预期不符：预期 ${value.has('expected') ? value.of('expected') : '无'}，现为 ${value.has('found') ? value.of('found') : '无'}，要改成 ${value.has('to') ? value.of('to') : '无'}。请决定保留哪一个。`,
  'overlay-locked': (value) => `规则集不允许机构修改“${value.of('place')}”${change(value)}。请撤回这项修改。`,
  'overlay-loosens': (value) => `这项修改放宽了“${value.of('place')}”${change(value)}；机构只能从严。请撤回或改为更严。`,
  'overlay-unproven': (value) => `无法判断“${value.of('place')}”的修改${change(value)}是否从严，因此报告不具约束力。请由人复核。`,
  'overlay-cannot-say': '机构补充规则无法改动“{place}”：它只能修改、增加或删去规则，不能改动规则集本身的信息。',
  'overlay-cannot-move': '机构补充规则不能移动规则集已有的内容（“{place}”），只能移动自己增加的内容。',
  'base-missing': '这里没有这份补充规则所依据的规则集“{id}”（{version}），无法检查和显示它的效果。请先导入该规则集。',
  'values-only': '这里只能修改数值和文字，不能增加、删除、移动内容，也不能改变评定方法和规则的结构。',
} satisfies Templates;
