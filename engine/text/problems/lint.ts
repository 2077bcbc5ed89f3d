// Sentences about what rules mean together: the codes of engine/lint/checks. What is wrong, and what to do about it.
import type { Sentences, Values } from './template.js';

export const LINT: Sentences = {
  'more-alike': {
    'zh-CN': '同类问题（{code}）另有 {left} 处未列出。请先处理已列出的 {listed} 处。',
    en: 'More problems of the kind {code} are not listed: {left}. Deal first with the {listed} that are.',
  },

  // The document.
  'effective-range': {
    'zh-CN': '失效日期 {until} 早于生效日期 {from}，没有一天有效。请改正其中之一。',
    en: 'The last valid day {until} is before the first, {from}: no day is valid. Correct one of the two.',
  },
  'drafter-approves': {
    'zh-CN': '编制与批准同为“{name}”。编制的人不应批准，请另由他人批准。',
    en: '“{name}” both drafted and approves this. Whoever drafts should not approve; have somebody else approve it.',
  },
  'policy-pattern-unknown': {
    'zh-CN': '机构补充规则的权限（{list:word}）中的“{pattern}”没有指到任何内容，不起作用。请核对名称，例如 clauses.*.points。',
    en: '“{pattern}” under {list} of the overlay policy names nothing and so does nothing. Check the name, as in clauses.*.points.',
  },

  // Facts.
  'fact-range-empty': {
    'zh-CN': '事实“{id}”的最小值 {min} 与最大值 {max} 之间没有可填的数。请改正范围。',
    en: 'Between the minimum {min} and the maximum {max} of the fact “{id}” there is no number to give. Correct the range.',
  },
  'fact-range-unexpected': {
    'zh-CN': '事实“{id}”的类型是{type:word}，{field:word}对它没有作用。请删去，或改为数字类型。',
    en: 'The fact “{id}” is of the type {type:word}, for which {field} does nothing. Take it out, or make the fact a number.',
  },
  'fact-decimals-unexpected': {
    'zh-CN': '事实“{id}”的类型是{type:word}，小数位数对它没有作用。请删去，或改为小数。',
    en: 'The fact “{id}” is of the type {type:word}, for which decimals does nothing. Take it out, or make the fact a decimal.',
  },
  'fact-options-missing': {
    'zh-CN': '事实“{id}”是选择项，却没有选项，无法填写。请补上选项（options）。',
    en: 'The fact “{id}” is a choice without options: nothing can be chosen. Add options.',
  },
  'fact-options-unexpected': {
    'zh-CN': '事实“{id}”的类型是{type:word}，选项对它没有作用。请删去，或改为选择项。',
    en: 'The fact “{id}” is of the type {type:word}, for which options do nothing. Take them out, or make the fact a choice.',
  },

  // Clauses and scoring.
  'scaled-without-points': {
    'zh-CN': '“{id}”按得分率折算，但本级分值（{declared}）或下级之和（{sum}）为 0，折算没有结果。请给出分值，或改为求和。',
    en: '“{id}” is scaled, but its own points ({declared}) or those below it ({sum}) are 0, so its share comes to nothing. Give points, or roll it up as a sum.',
  },
  'deduction-floor-above-points': {
    'zh-CN': '“{id}”的扣分下限 {floor} 高于分值 {points}，无论如何都得 {floor} 分。请降低下限。',
    en: 'The floor {floor} of “{id}” is above its {points} points: it always earns {floor}. Lower the floor.',
  },
  'deduction-without-effect': {
    'zh-CN': (value) =>
      value.of('by') === 'floor'
        ? `“${value.of('id')}”的扣分下限与分值相等（${value.of('floor')}），什么也扣不掉。请降低下限（不设下限的，写 null），或提高分值。`
        : `“${value.of('id')}”的各项扣分都是 0，什么也扣不掉。请给出扣分。`,
    en: (value) =>
      value.of('by') === 'floor'
        ? `The floor of “${value.of('id')}” equals its points (${value.of('floor')}): nothing can be deducted. Lower the floor (null for none), or raise the points.`
        : `Every finding of “${value.of('id')}” costs 0 points: nothing can be deducted. Give the findings points.`,
  },
  'level-above-points': {
    'zh-CN': '“{id}”的等次“{level}”得 {earned} 分，高于条款分值 {points}，得分率会超过 1。请改等次或条款的分值。',
    en: 'The level “{level}” of “{id}” earns {earned}, above the clause’s {points} points: its share would be over 1. Change the level or the points.',
  },
  'band-range': {
    'zh-CN': '“{id}”的区间“{band}”下限 {min} 高于上限 {max}。请对调或改正。',
    en: 'The band “{band}” of “{id}” starts at {min}, above its end {max}. Swap or correct them.',
  },
  'band-overlap': {
    'zh-CN': '“{id}”的区间“{band}”（{min}–{max}）与“{other}”重叠，同一百分比属于两档。请使区间只在端点相接。',
    en: 'The band “{band}” of “{id}” ({min}–{max}) overlaps with “{other}”: a percentage would be in both. Let the bands meet at their ends only.',
  },
  'band-without-value': {
    'zh-CN': '“{id}”的区间“{band}”（{min}–{max}）内没有 {step} 的整倍数，无法填写。请改区间或步长。',
    en: 'No multiple of the step {step} lies in the band “{band}” of “{id}” ({min}–{max}). Change the band or the step.',
  },
  'step-does-not-fit': {
    'zh-CN': '“{id}”的步长 {step} 除不尽 {whole}，最高只能填 {highest}，得不到满分。请改步长或分值。',
    en: 'The step {step} of “{id}” does not lead to {whole}: {highest} is the most that can be given. Change the step or the points.',
  },
  'cap-below-floor': {
    'zh-CN': '总分上限 {cap} 低于下限 {floor}，任何审核都得 {cap} 分。请改正其中之一。',
    en: 'The score’s cap {cap} is below its floor {floor}: every audit would score {cap}. Correct one of the two.',
  },
  'deletion-at-without-effect': {
    'zh-CN':
      '删减的计分方式为{deletion:word}时，按组折算（deletionAt: group）没有作用。请删去，或把计分方式改为按涉及分值折算（renormalise）。',
    en: 'With the deletion {deletion}, deletionAt: group does nothing. Take it out, or make the deletion renormalise.',
  },
  'adjustment-without-effect': {
    'zh-CN': (value) =>
      `“${value.of('id')}”${value.of('by') === 'points' ? '加减 0 分' : '至多计 0 次'}，也没有条件读取它的次数，不起作用。请改正或删去。`,
    en: (value) =>
      `“${value.of('id')}” ${value.of('by') === 'points' ? 'adds 0 points' : 'counts 0 times at most'}, and nothing reads how often it occurs: it does nothing. Correct it or remove it.`,
  },
  'duplicate-number': {
    'zh-CN': '“{id}”与“{other}”的编号都是 {number}，按编号无法区分。请改正其中之一。',
    en: '“{id}” and “{other}” both have the number {number}: by number they cannot be told apart. Correct one of them.',
  },
  'ambiguous-alias': {
    'zh-CN': '“{id}”的别号 {alias} 也是“{other}”的编号或别号，按编号查找时请留意。',
    en: 'The alias {alias} of “{id}” is also the number or an alias of “{other}”; take care when looking up by number.',
  },
  'provisional-points': {
    'zh-CN': '有 {count} 个条款的分值是暂定的（{ids}），依据它们的报告不具约束力。请以正式评分表替换。',
    en: 'Clauses with provisional points: {count} ({ids}). Reports that rest on them are not binding. Replace the points from an official score sheet.',
  },

  // Evidence.
  'alternative-of-itself': {
    'zh-CN': '证据“{id}”把自己列为替代项，没有作用。请删去。',
    en: 'The evidence “{id}” names itself as its alternative, which does nothing. Take it out.',
  },
  'evidence-unlinked': {
    'zh-CN': '证据“{id}”没有关联条款，无论删减哪些条款都会要求提供。请关联它所证明的条款。',
    en: 'The evidence “{id}” is linked to no clause, so it is asked for whatever is deleted. Link it to the clauses that it shows.',
  },
  'evidence-range': {
    'zh-CN': '证据“{id}”的最多数量 {max} 少于最少数量 {min}。请改正其中之一。',
    en: 'The evidence “{id}” may number {max} at most but {min} at least. Correct one of the two.',
  },

  // Conditions and grades.
  'condition-unused': {
    'zh-CN': '条件“{id}”没有后果，也没有等级要求它，不影响结果。请写明不成立时的后果（otherwise），或列入某等级的要求（requires）。',
    en: 'The condition “{id}” has no effect of its own, and no grade requires it: it changes nothing. Give it otherwise, or require it for a grade.',
  },
  'unknown-grade': {
    'zh-CN': '条件“{id}”以等级“{grade}”为上限，但没有这个等级。请填写已有等级的标识。',
    en: 'The condition “{id}” caps at the grade “{grade}”, which does not exist. Name the id of one of the grades.',
  },
  'cap-without-grade': {
    'zh-CN': '条件“{id}”限制最高等级，却没有写明是哪一级。请补上等级（grade）。',
    en: 'The condition “{id}” caps the grade without saying at which. Add the grade.',
  },
  'grade-without-cap': {
    'zh-CN': '条件“{id}”的后果是{effect:word}，其中的等级“{grade}”没有作用。请删去，或把后果改为限制等级（cap）。',
    en: 'The effect of the condition “{id}” is {effect}, for which the grade “{grade}” does nothing. Take it out, or make the effect cap.',
  },
  'cap-without-effect': {
    'zh-CN': '条件“{id}”以最高等级“{grade}”为上限，等于没有限制。请改为较低的等级。',
    en: 'The condition “{id}” caps at the best grade, “{grade}”, which limits nothing. Name a lower grade.',
  },
  'always-true': {
    'zh-CN': '“{id}”的{field:word}在事实允许的范围内总是成立，不起作用。请核对条件或事实的范围。',
    en: '{field:word} of “{id}” is always true within what can be declared, so it does nothing. Check the condition, or the ranges of the facts.',
  },
  'always-false': {
    'zh-CN': '“{id}”的{field:word}在事实允许的范围内永远不成立。请核对条件或事实的范围。',
    en: '{field:word} of “{id}” is never true within what can be declared. Check the condition, or the ranges of the facts.',
  },
  'grade-above-highest': {
    'zh-CN': (value) => {
      const path = value.of('path');
      // A path without a name stands apart from the Chinese around it.
      const what = /^[a-z]/.test(path) ? ` ${path} ` : path;
      return `等级“${value.of('grade')}”要求${what}达到 ${value.of('min')}，而最高只能到 ${value.of('highest')}，无人能够达到。请核对分数线与分制是否属于同一标准。`;
    },
    en: 'The grade “{grade}” asks for {min} in {path}, but {highest} is the most that can be reached: nobody gets it. Check that the threshold and the scale are of the same scheme.',
  },
  'grades-below-half': {
    'zh-CN': '最高等级“{grade}”只要求 {min} 分，不到最高可得 {highest} 分的一半。请核对分数线与分制是否属于同一标准。',
    en: 'The best grade, “{grade}”, asks for {min}, less than half of the {highest} that can be reached. Check that the threshold and the scale are of the same scheme.',
  },
  'ungraded-unreachable': {
    'zh-CN': '等级“{grade}”的最低分 {min} 低于可能的最低总分 {lowest}，任何总分都达到，不起区分作用。请提高它。',
    en: 'The grade “{grade}” asks for {min}, below the lowest possible score {lowest}: every score reaches it. Raise it.',
  },
  'grade-order': {
    'zh-CN': '等级应由高到低排列：“{grade}”（{min}）排在要求更低的“{other}”（{otherMin}）之后，永远不会授予。请把它移到前面。',
    en: 'Grades stand best first: “{grade}” ({min}) comes after “{other}” ({otherMin}), which asks for less, and is never given. Move it up.',
  },
  'grade-unreachable': {
    'zh-CN': '达到等级“{grade}”的都已达到排在前面的“{other}”，所以“{grade}”永远不会授予。请降低它的要求，或提高“{other}”的要求。',
    en: 'Whoever reaches the grade “{grade}” has already reached “{other}”, which comes first: “{grade}” is never given. Ask less for it, or more for “{other}”.',
  },
  'grade-overlap': {
    'zh-CN': '等级“{grade}”的最低分 {min} 高于排在前面的“{other}”（{otherMin}），两者只靠其他要求区分。请核对次序与分数线。',
    en: 'The grade “{grade}” asks for {min}, more than “{other}” before it ({otherMin}); only other requirements part the two. Check their order and minima.',
  },
  'stars-order': {
    'zh-CN': '等级“{grade}”（{stars} 星）排在“{other}”（{otherStars} 星）之后，星数却更多。请核对次序与星数。',
    en: 'The grade “{grade}” ({stars} stars) comes after “{other}” ({otherStars} stars) but has more. Check the order and the stars.',
  },

  // Tables.
  'table-range': {
    'zh-CN': '决策表“{id}”第 {row} 行第 {column} 列的范围由 {min} 到 {max}，上下颠倒。请对调。',
    en: 'In row {row}, column {column} of the table “{id}” the range runs from {min} down to {max}. Swap the two.',
  },
  'table-gap': {
    'zh-CN':
      '决策表“{id}”有 {count} 处没有覆盖：{gaps}。请补行；不会出现的值，用事实的最小值和最大值（min、max）排除；确无结果的，把结果写为空值（"then": null）。',
    en: 'The table “{id}” has no row for some cases ({count}): {gaps}. Add rows; rule out what cannot occur by min and max of the fact; where there is no result, write "then": null.',
  },
  'table-row-unreachable': {
    'zh-CN': (value) =>
      value.of('by') === 'nothing'
        ? `决策表“${value.of('id')}”的第 ${value.of('row')} 行不会命中任何可能的值。请改正，或删去。`
        : `决策表“${value.of('id')}”的第 ${value.of('row')} 行已被前面各行完全覆盖，永远用不到。请移到前面，或删去。`,
    en: (value) =>
      value.of('by') === 'nothing'
        ? `Row ${value.of('row')} of the table “${value.of('id')}” matches no possible value. Correct it or remove it.`
        : `Row ${value.of('row')} of the table “${value.of('id')}” is never reached: the rows before it match all that it matches. Move it up or remove it.`,
  },
  'table-too-large-to-check': {
    'zh-CN': '决策表“{id}”过大，未能检查是否有遗漏或重叠。请自行核对，或拆成几张表。',
    en: 'The table “{id}” is too large to look for gaps and overlaps. Check it yourself, or split it.',
  },

  // What names nothing, and what nothing names.
  'unknown-stage': {
    'zh-CN': '没有名为“{stage}”的阶段。请填写已有阶段的标识，或补上这个阶段（stages）。',
    en: 'There is no stage “{stage}”. Name the id of one of the stages, or add it to them.',
  },
  'unknown-source': {
    'zh-CN': '没有名为“{source}”的依据。请填写已有依据的标识，或补上这项依据（sources）。',
    en: 'There is no source “{source}”. Name a key of sources, or add it to them.',
  },
  'source-unused': {
    'zh-CN': '没有规则引用依据“{source}”。如已不用，可以删去。',
    en: 'No rule names the source “{source}”. Remove it if it is of no more use.',
  },
  'fact-unused': {
    'zh-CN': '没有规则读取事实“{id}”，填写了也不起作用。请在规则中使用，或删去。',
    en: 'No rule reads the fact “{id}”: it is asked for in vain. Use it in a rule, or remove it.',
  },
  'table-unused': {
    'zh-CN': '没有表达式使用决策表“{id}”。请在输出或条件中使用，或删去。',
    en: 'No expression uses the table “{id}”. Use it in an output or a condition, or remove it.',
  },
  'tag-unused': {
    'zh-CN': '没有规则读取标签“{tag}”，它只是给人看的。如非有意，请核对拼写。',
    en: 'No rule reads the tag “{tag}”: it is for people only. If that is not meant, check its spelling.',
  },

  // Texts.
  'missing-title': {
    'zh-CN': (value) => `${kindOf(value, 'zh-CN')}“${value.of('id')}”没有名称，人们只能看到标识。请补上名称（title）。`,
    en: (value) => `The ${kindOf(value, 'en')} “${value.of('id')}” has no title, so people see its id. Add a title.`,
  },
  'missing-translation': {
    'zh-CN': (value) => `这段文字没有${languagesOf(value, 'missing', 'zh-CN')}。请补上译文。`,
    en: (value) => `This text is not given in ${languagesOf(value, 'missing', 'en')}. Add the translation.`,
  },
  'text-without-language': {
    'zh-CN': (value) => `这段文字没有标明语言，在各种语言中显示同样的内容。如需翻译，请写明${languagesOf(value, 'spoken', 'zh-CN')}。`,
    en: (value) =>
      `This text says no language and is shown alike in all. If it needs translating, give it in ${languagesOf(value, 'spoken', 'en')}.`,
  },
};

const KINDS: ReadonlyMap<string, { readonly 'zh-CN': string; readonly en: string }> = new Map([
  ['fact', { 'zh-CN': '事实', en: 'fact' }],
  ['option', { 'zh-CN': '选项', en: 'option' }],
  ['clause', { 'zh-CN': '条款', en: 'clause' }],
  ['level', { 'zh-CN': '等次', en: 'level' }],
  ['band', { 'zh-CN': '区间', en: 'band' }],
  ['finding', { 'zh-CN': '扣分项', en: 'finding' }],
  ['adjustment', { 'zh-CN': '加减分项', en: 'adjustment' }],
  ['kind', { 'zh-CN': '种类', en: 'kind' }],
  ['evidence', { 'zh-CN': '证据项', en: 'item of evidence' }],
  ['condition', { 'zh-CN': '条件', en: 'condition' }],
  ['grade', { 'zh-CN': '等级', en: 'grade' }],
  ['ungraded', { 'zh-CN': '未达级结果', en: 'ungraded result' }],
  ['table', { 'zh-CN': '决策表', en: 'table' }],
  ['output', { 'zh-CN': '输出', en: 'output' }],
  ['stage', { 'zh-CN': '阶段', en: 'stage' }],
]);

function kindOf(value: Values, language: 'zh-CN' | 'en'): string {
  return KINDS.get(value.of('kind'))?.[language] ?? (language === 'en' ? 'item' : '项目');
}

/** A list of language tags comes as one text; the two tags are not part of each other. */
function languagesOf(value: Values, name: string, language: 'zh-CN' | 'en'): string {
  const tags = value.of(name);
  const names = language === 'en' ? { 'zh-CN': 'Chinese', en: 'English' } : { 'zh-CN': '中文', en: '英文' };
  const named = (['zh-CN', 'en'] as const).filter((tag) => tags.includes(tag)).map((tag) => names[tag]);
  return named.join(language === 'en' ? ' and ' : '和');
}
