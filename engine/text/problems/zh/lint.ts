// Sentences about what rules mean together: the codes of engine/lint/checks. What is wrong, and what to do about it.
import type { Templates, Values } from '../template.js';

export const LINT_ZH = {
  'more-alike': '同类问题（{code}）另有 {left} 处未列出。请先处理已列出的 {listed} 处。',

  // The document.
  'effective-range': '失效日期 {until} 早于生效日期 {from}，没有一天有效。请改正其中之一。',
  'drafter-approves': '编制与批准同为“{name}”。编制的人不应批准，请另由他人批准。',
  'policy-pattern-unknown':
    '机构补充规则的权限（{list:word}）中的“{pattern}”没有指到任何内容，不起作用。请核对名称，例如 clauses.*.points。',

  // Facts.
  'fact-range-empty': '事实“{id}”的最小值 {min} 与最大值 {max} 之间没有可填的数。请改正范围。',
  'fact-range-unexpected': '事实“{id}”的类型是{type:word}，{field:word}对它没有作用。请删去，或改为数字类型。',
  'fact-decimals-unexpected': '事实“{id}”的类型是{type:word}，小数位数对它没有作用。请删去，或改为小数。',
  'fact-options-missing': '事实“{id}”是选择项，却没有选项，无法填写。请补上选项（options）。',
  'fact-options-unexpected': '事实“{id}”的类型是{type:word}，选项对它没有作用。请删去，或改为选择项。',

  // Clauses and scoring.
  'scaled-without-points': '“{id}”按得分率折算，但本级分值（{declared}）或下级之和（{sum}）为 0，折算没有结果。请给出分值，或改为求和。',
  'deduction-floor-above-points': '“{id}”的扣分下限 {floor} 高于分值 {points}，无论如何都得 {floor} 分。请降低下限。',
  'deduction-without-effect': (value) =>
    value.of('by') === 'floor'
      ? `“${value.of('id')}”的扣分下限与分值相等（${value.of('floor')}），什么也扣不掉。请降低下限（不设下限的，写 null），或提高分值。`
      : `“${value.of('id')}”的各项扣分都是 0，什么也扣不掉。请给出扣分。`,
  'level-above-points': '“{id}”的等次“{level}”得 {earned} 分，高于条款分值 {points}，得分率会超过 1。请改等次或条款的分值。',
  'band-range': '“{id}”的区间“{band}”下限 {min} 高于上限 {max}。请对调或改正。',
  'band-overlap': '“{id}”的区间“{band}”（{min}–{max}）与“{other}”重叠，同一百分比属于两档。请使区间只在端点相接。',
  'band-without-value': '“{id}”的区间“{band}”（{min}–{max}）内没有 {step} 的整倍数，无法填写。请改区间或步长。',
  'step-does-not-fit': '“{id}”的步长 {step} 除不尽 {whole}，最高只能填 {highest}，得不到满分。请改步长或分值。',
  'cap-below-floor': '总分上限 {cap} 低于下限 {floor}，任何审核都得 {cap} 分。请改正其中之一。',
  'deletion-at-without-effect':
    '删减的计分方式为{deletion:word}时，按组折算（deletionAt: group）没有作用。请删去，或把计分方式改为按涉及分值折算（renormalise）。',
  'adjustment-without-effect': (value) =>
    `“${value.of('id')}”${value.of('by') === 'points' ? '加减 0 分' : '至多计 0 次'}，也没有条件读取它的次数，不起作用。请改正或删去。`,
  'duplicate-number': '“{id}”与“{other}”的编号都是 {number}，按编号无法区分。请改正其中之一。',
  'ambiguous-alias': '“{id}”的别号 {alias} 也是“{other}”的编号或别号，按编号查找时请留意。',
  'provisional-points': '有 {count} 个条款的分值是暂定的（{ids}），依据它们的报告不具约束力。请以正式评分表替换。',

  // Evidence.
  'alternative-of-itself': '证据“{id}”把自己列为替代项，没有作用。请删去。',
  'evidence-unlinked': '证据“{id}”没有关联条款，无论删减哪些条款都会要求提供。请关联它所证明的条款。',
  'evidence-range': '证据“{id}”的最多数量 {max} 少于最少数量 {min}。请改正其中之一。',

  // Conditions and grades.
  'condition-unused':
    '条件“{id}”没有后果，也没有等级要求它，不影响结果。请写明不成立时的后果（otherwise），或列入某等级的要求（requires）。',
  'unknown-grade': '条件“{id}”以等级“{grade}”为上限，但没有这个等级。请填写已有等级的标识。',
  'cap-without-grade': '条件“{id}”限制最高等级，却没有写明是哪一级。请补上等级（grade）。',
  'grade-without-cap': '条件“{id}”的后果是{effect:word}，其中的等级“{grade}”没有作用。请删去，或把后果改为限制等级（cap）。',
  'cap-without-effect': '条件“{id}”以最高等级“{grade}”为上限，等于没有限制。请改为较低的等级。',
  'always-true': '“{id}”的{field:word}在事实允许的范围内总是成立，不起作用。请核对条件或事实的范围。',
  'always-false': '“{id}”的{field:word}在事实允许的范围内永远不成立。请核对条件或事实的范围。',
  'grade-above-highest': (value) => {
    const path = value.of('path');
    // A path without a name stands apart from the Chinese around it.
    const what = /^[a-z]/.test(path) ? ` ${path} ` : path;
    return `等级“${value.of('grade')}”要求${what}达到 ${value.of('min')}，而最高只能到 ${value.of('highest')}，无人能够达到。请核对分数线与分制是否属于同一标准。`;
  },
  'grades-below-half': '最高等级“{grade}”只要求 {min} 分，不到最高可得 {highest} 分的一半。请核对分数线与分制是否属于同一标准。',
  'ungraded-unreachable': '等级“{grade}”的最低分 {min} 低于可能的最低总分 {lowest}，任何总分都达到，不起区分作用。请提高它。',
  'grade-order': '等级应由高到低排列：“{grade}”（{min}）排在要求更低的“{other}”（{otherMin}）之后，永远不会授予。请把它移到前面。',
  'grade-unreachable': '达到等级“{grade}”的都已达到排在前面的“{other}”，所以“{grade}”永远不会授予。请降低它的要求，或提高“{other}”的要求。',
  'grade-overlap': '等级“{grade}”的最低分 {min} 高于排在前面的“{other}”（{otherMin}），两者只靠其他要求区分。请核对次序与分数线。',
  'stars-order': '等级“{grade}”（{stars} 星）排在“{other}”（{otherStars} 星）之后，星数却更多。请核对次序与星数。',

  // Tables.
  'table-range': '决策表“{id}”第 {row} 行第 {column} 列的范围由 {min} 到 {max}，上下颠倒。请对调。',
  'table-gap':
    '决策表“{id}”有 {count} 处没有覆盖：{gaps}。请补行；不会出现的值，用事实的最小值和最大值（min、max）排除；确无结果的，把结果写为空值（"then": null）。',
  'table-row-unreachable': (value) =>
    value.of('by') === 'nothing'
      ? `决策表“${value.of('id')}”的第 ${value.of('row')} 行不会命中任何可能的值。请改正，或删去。`
      : `决策表“${value.of('id')}”的第 ${value.of('row')} 行已被前面各行完全覆盖，永远用不到。请移到前面，或删去。`,
  'table-too-large-to-check': '决策表“{id}”过大，未能检查是否有遗漏或重叠。请自行核对，或拆成几张表。',

  // What names nothing, and what nothing names.
  'unknown-stage': '没有名为“{stage}”的阶段。请填写已有阶段的标识，或补上这个阶段（stages）。',
  'unknown-source': '没有名为“{source}”的依据。请填写已有依据的标识，或补上这项依据（sources）。',
  'source-unused': '没有规则引用依据“{source}”。如已不用，可以删去。',
  'fact-unused': '没有规则读取事实“{id}”，填写了也不起作用。请在规则中使用，或删去。',
  'table-unused': '没有表达式使用决策表“{id}”。请在输出或条件中使用，或删去。',
  'tag-unused': '没有规则读取标签“{tag}”，它只是给人看的。如非有意，请核对拼写。',

  // Texts.
  'missing-title': (value) => `${kindOf(value)}“${value.of('id')}”没有名称，人们只能看到标识。请补上名称（title）。`,
  'missing-translation': (value) => `这段文字没有${languagesOf(value, 'missing')}。请补上译文。`,
  'text-without-language': (value) => `这段文字没有标明语言，在各种语言中显示同样的内容。如需翻译，请写明${languagesOf(value, 'spoken')}。`,
} satisfies Templates;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['fact', '事实'],
  ['option', '选项'],
  ['clause', '条款'],
  ['level', '等次'],
  ['band', '区间'],
  ['finding', '扣分项'],
  ['adjustment', '加减分项'],
  ['kind', '种类'],
  ['evidence', '证据项'],
  ['condition', '条件'],
  ['grade', '等级'],
  ['ungraded', '未达级结果'],
  ['table', '决策表'],
  ['output', '输出'],
  ['stage', '阶段'],
]);

function kindOf(value: Values): string {
  return KINDS.get(value.of('kind')) ?? '项目';
}

const LANGUAGES = [
  ['zh-CN', '中文'],
  ['en', '英文'],
] as const;

/** A list of language tags comes as one text; the two tags are not part of each other. */
function languagesOf(value: Values, name: string): string {
  const tags = value.of(name);
  return LANGUAGES.flatMap(([tag, language]) => (tags.includes(tag) ? [language] : [])).join('和');
}
