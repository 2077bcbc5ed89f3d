// Sentences about audits that do not fit their ruleset: references, facts, answers, evidence, special items. S-10 to S-62.
import type { Sentences, Values } from './template.js';

/** A number of pieces of evidence in its own unit. */
function pieces(value: Values, name: string): string {
  const unit = value.unit('evidence') ?? '件';
  return `${value.of(name)} ${unit}`;
}

/** Methods of assessment as people call them; some share their name with a field of answers. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['conformity', '符合性判定'],
  ['sampling', '抽样'],
  ['levels', '分级'],
  ['percentage', '百分比'],
  ['deductions', '扣分'],
  ['points', '计分'],
  ['rule', '规则'],
]);

function methodWord(value: Values): string {
  return METHODS.get(value.of('method')) ?? value.of('method');
}

/** A rule takes no answer at all. */
function takesNothing(value: Values): boolean {
  return value.has('expected') && value.of('expected') === '';
}

/** 1 to 9, or one end where there is only that. */
function within(value: Values, zh: boolean): string {
  const [min, max] = [value.of('min'), value.of('max')];
  if (!value.has('max')) return zh ? `应不小于 ${min}` : `it must be ${min} or more`;
  if (!value.has('min')) return zh ? `应不大于 ${max}` : `it must be ${max} or less`;
  return zh ? `应在 ${min} 与 ${max} 之间` : `it must be from ${min} to ${max}`;
}

export const AUDIT: Sentences = {
  'unknown-ruleset': {
    'zh-CN': (value) => {
      const name = `“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”`;
      return value.has('unchecked')
        ? `找不到规则集${name}，因此未能对照规则集检查这份${value.word('unchecked')}。请把规则集文件一并列出，或检查标识。`
        : `找不到规则集${name}。请检查标识和版本，或用 --ruleset 指定文件。`;
    },
    en: (value) => {
      const name = `“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”`;
      return value.has('unchecked')
        ? `The ruleset ${name} was not found, so this ${value.word('unchecked')} could not be checked against its ruleset. Give the ruleset’s file as well, or check the id.`
        : `The ruleset ${name} was not found. Check its id and version, or give a file.`;
    },
  },
  'unknown-overlay': {
    'zh-CN': (value) =>
      `找不到机构补充规则“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”。请检查标识和版本，或用 --overlay 指定文件。`,
    en: (value) =>
      `The overlay “${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}” was not found. Check its id and version, or give a file.`,
  },
  'ruleset-not-named': {
    'zh-CN': (value) =>
      `审核记录没有写明所用的规则集${value.has('unchecked') ? '，因此未能对照规则集检查' : ''}。请写明规则集（ruleset）的标识和版本。`,
    en: (value) =>
      `The audit does not name its ruleset${value.has('unchecked') ? ', so it could not be checked against one' : ''}. Give its id and version under ruleset.`,
  },
  'no-version-for-date': {
    'zh-CN': (value) =>
      value.has('date')
        ? `规则集“${value.of('id')}”没有在 ${value.of('date')} 有效的已发布版本。请写明版本。`
        : `审核记录没有日期，无法选择规则集“${value.of('id')}”的版本。请写明日期或版本。`,
    en: (value) =>
      value.has('date')
        ? `The ruleset “${value.of('id')}” has no published version that is effective on ${value.of('date')}. Name a version.`
        : `The audit has no date by which a version of the ruleset “${value.of('id')}” could be chosen. Give a date or name a version.`,
  },
  'not-effective': {
    'zh-CN': '审核日期 {date} 不在“{document}”的有效期内（{from} 至 {until}）。请核对日期，或改用当时有效的版本。',
    en: 'The audit’s date {date} is outside the effective period of “{document}” ({from} to {until}). Check the date, or use the version of that time.',
  },
  'digest-mismatch': {
    'zh-CN': (value) =>
      `${value.has('document') ? `“${value.of('document')}”` : '所用文档'}的摘要与记录的不同：应为 ${value.of('expected')}，实为 ${value.of('found')}。文件可能被改动过，请核对。`,
    en: (value) =>
      `The digest of ${value.has('document') ? `“${value.of('document')}”` : 'the document used'} is not the one recorded: ${value.of('expected')} was expected, ${value.of('found')} was found. The file may have been changed; check it.`,
  },
  'other-ruleset': {
    'zh-CN': '审核记录写的是规则集“{named}”，实际使用的是“{used}”。请确认这是有意的。',
    en: 'The audit names the ruleset “{named}”; “{used}” was used. Make sure that this is meant.',
  },
  'other-overlays': {
    'zh-CN': '审核记录写的机构补充规则是“{named}”，实际使用的是“{used}”。请确认这是有意的。',
    en: 'The audit names the overlays “{named}”; “{used}” were used. Make sure that this is meant.',
  },
  withdrawn: {
    'zh-CN': '“{document}”已经废止。请改用现行版本，除非有意按旧版评价。',
    en: '“{document}” has been withdrawn. Use the current version, unless the old one is meant.',
  },
  'assessor-decides': {
    'zh-CN': '{name} 既是审核员，又作认证决定。请由未参加审核的人作决定。',
    en: '{name} is both an assessor and the one who decides. Somebody who did not assess must decide.',
  },
  'unknown-fact': {
    'zh-CN': '规则集没有事实项“{fact}”，该值不起作用。请检查标识。',
    en: 'The ruleset has no fact “{fact}”, so the value has no effect. Check the id.',
  },
  'fact-type': {
    'zh-CN': '事实项“{fact}”应为{expected:word}，却是“{found}”。该项按缺失处理，请改正。',
    en: 'The fact “{fact}” should be of the type {expected:word}, not “{found}”. It counts as missing until it is corrected.',
  },
  'fact-range': {
    'zh-CN': (value) => `事实项“${value.of('fact')}”的值 ${value.of('value')} 超出范围：${within(value, true)}。该项按缺失处理，请核对。`,
    en: (value) =>
      `The fact “${value.of('fact')}” is ${value.of('value')}, which is out of range: ${within(value, false)}. It counts as missing until it is corrected.`,
  },
  'unknown-clause': {
    'zh-CN': '没有条款“{clause}”，此处不起作用。请检查标识。',
    en: 'There is no clause “{clause}”, so this has no effect. Check the id.',
  },
  'unknown-evidence': {
    'zh-CN': '没有证据项“{evidence}”，此处不起作用。请检查标识。',
    en: 'There is no item of evidence “{evidence}”, so this has no effect. Check the id.',
  },
  'unknown-adjustment': {
    'zh-CN': '没有加减分项“{adjustment}”，此处不起作用。请检查标识。',
    en: 'There is no adjustment “{adjustment}”, so this has no effect. Check the id.',
  },
  'unknown-kind': {
    'zh-CN': '加减分项“{adjustment}”没有“{kind}”这一种。可用的种类：{kinds}。',
    en: 'The adjustment “{adjustment}” has no kind “{kind}”. Its kinds: {kinds}.',
  },
  'unknown-condition': {
    'zh-CN': '没有条件“{condition}”，此处不起作用。请检查标识。',
    en: 'There is no condition “{condition}”, so this has no effect. Check the id.',
  },
  'unknown-product': {
    'zh-CN': '审核范围内没有产品“{product}”（证据“{evidence}”）。请列入审核范围的产品（scope.products），或检查标识。',
    en: 'The scope has no product “{product}” (evidence “{evidence}”). List it in scope.products, or check the id.',
  },
  'answer-shape': {
    'zh-CN': (value) =>
      value.of('method') === 'group'
        ? `“${value.of('clause')}”是一组条款，不能直接作答（${value.word('fields')}）。请回答其下的条款；只有删减可以写在组上。`
        : takesNothing(value)
          ? `条款“${value.of('clause')}”按规则自动计算，不需要作答。请删去${value.word('fields')}。`
          : `条款“${value.of('clause')}”的评价方法是${methodWord(value)}，不能填写${value.word('fields')}。该方法的字段：${value.word('expected')}。`,
    en: (value) =>
      value.of('method') === 'group'
        ? `“${value.of('clause')}” is a group and takes no answer (${value.of('fields')}). Answer the clauses below it; only a deletion can be given for a group.`
        : takesNothing(value)
          ? `The clause “${value.of('clause')}” is worked out by a rule and takes no answer. Remove ${value.of('fields')}.`
          : `The clause “${value.of('clause')}” is assessed by ${value.of('method')} and does not take ${value.of('fields')}. Its fields: ${value.of('expected')}.`,
  },
  'samples-range': {
    'zh-CN': '条款“{clause}”抽样 {sampled} 个，不符合的却有 {nonconforming} 个。不符合数应在 0 与抽样数之间。',
    en: 'The clause “{clause}” has {nonconforming} nonconforming of {sampled} sampled. There cannot be more nonconforming than sampled.',
  },
  'unknown-level': {
    'zh-CN': '条款“{clause}”没有档次“{level}”。可用的档次：{levels}。',
    en: 'The clause “{clause}” has no level “{level}”. Its levels: {levels}.',
  },
  'percentage-step': {
    'zh-CN': '条款“{clause}”的百分比 {percentage} 不是 {step} 的整数倍。请按步长取值。',
    en: 'The percentage {percentage} of the clause “{clause}” is not a multiple of {step}. Choose one that is.',
  },
  'percentage-band': {
    'zh-CN': '条款“{clause}”的百分比 {percentage} 不在任何档内：{bands}。',
    en: 'The percentage {percentage} of the clause “{clause}” lies in none of its bands: {bands}.',
  },
  'unknown-finding': {
    'zh-CN': '条款“{clause}”没有扣分情形“{finding}”。可用的情形：{findings}。',
    en: 'The clause “{clause}” has no finding “{finding}”. Its findings: {findings}.',
  },
  'points-range': {
    'zh-CN': '条款“{clause}”的得分 {given} 超出范围：应在 0 与 {highest} 之间。',
    en: 'The points {given} of the clause “{clause}” are out of range: from 0 to {highest}.',
  },
  'points-step': {
    'zh-CN': '条款“{clause}”的得分 {given} 不是 {step} 的整数倍。请按步长取值。',
    en: 'The points {given} of the clause “{clause}” are not a multiple of {step}. Choose some that are.',
  },
  'involved-range': {
    'zh-CN': '条款“{clause}”的涉及分值 {involved} 超出范围：应大于 0 且不超过 {points}。',
    en: 'The involved points {involved} of the clause “{clause}” are out of range: above 0 and at most {points}.',
  },
  'share-range': {
    'zh-CN': '条款“{clause}”按规则算得的比例 {share} 不在 0 与 1 之间，无法使用。请修改规则集中的表达式。',
    en: 'The rule of the clause “{clause}” gives the share {share}, which is not from 0 to 1. Correct the expression in the ruleset.',
  },
  'not-deletable': {
    'zh-CN': '条款“{clause}”不允许删减。请如实评价。',
    en: 'The clause “{clause}” may not be deleted. Assess it.',
  },
  'reason-missing': {
    'zh-CN': (value) =>
      value.of('for') === 'loss'
        ? `条款“${value.of('clause')}”扣了分却没有说明，按未答处理。请在说明（note）中写明原因。`
        : value.of('for') === 'waiver'
          ? `对条件“${value.of('condition')}”的豁免没有写明理由，不予采用。请写明理由（reason）。`
          : `条款“${value.of('clause')}”的删减没有写明理由，按未答处理。请写明理由（reason）。`,
    en: (value) =>
      value.of('for') === 'loss'
        ? `The clause “${value.of('clause')}” loses points without a note and counts as unanswered. Say why under note.`
        : value.of('for') === 'waiver'
          ? `The waiver of the condition “${value.of('condition')}” has no reason and does not count. Say why under reason.`
          : `The deletion of the clause “${value.of('clause')}” has no reason and counts as unanswered. Say why under reason.`,
  },
  'deletion-limit': {
    'zh-CN': '删减的分值占 {share}，超过允许的 {limit}。请减少删减。',
    en: 'The share of deleted points is {share}, above the {limit} allowed. Delete less.',
  },
  'nothing-to-score': {
    'zh-CN': '没有任何可计分的条款，无法得出分数。请检查删减和分值。',
    en: 'No clause is left that has points, so there is no score. Check the deletions and the points.',
  },
  'evidence-above': {
    'zh-CN': (value) => `证据“${value.of('evidence')}”提供了 ${pieces(value, 'provided')}，多于 ${pieces(value, 'max')}。请确认。`,
    en: '{provided} of the evidence “{evidence}” are recorded, more than {max}. Make sure that this is right.',
  },
  'evidence-short': {
    'zh-CN': (value) =>
      `证据“${value.of('evidence')}”需要 ${pieces(value, 'required')}，只有 ${pieces(value, 'provided')}，还缺 ${pieces(value, 'short')}。`,
    en: (value) =>
      `The evidence “${value.of('evidence')}” needs ${value.of('required')}; ${value.of('provided')} ${value.of('provided') === '1' ? 'is' : 'are'} recorded, ${value.of('short')} short.`,
  },
  'evidence-unrecorded': {
    'zh-CN': (value) =>
      `证据“${value.of('evidence')}”还没有记录${value.has('required') ? `（需要 ${pieces(value, 'required')}）` : ''}。没有记录不等于没有提供，请填写。`,
    en: (value) =>
      `The evidence “${value.of('evidence')}” is not recorded yet${value.has('required') ? ` (${value.of('required')} needed)` : ''}. Unrecorded is not 0; fill it in.`,
  },
  'evidence-by-product': {
    'zh-CN': '证据“{evidence}”按产品计数，但范围内有 {products} 个产品而没有分别记录。请按产品分别填写（by）。',
    en: 'The evidence “{evidence}” is counted by product, but there are {products} products and no counts for each. Record them under by.',
  },
  'evidence-form': {
    'zh-CN': '证据“{evidence}”应为 {expected} 形式，记录的是 {found}。仍计入，请确认。',
    en: 'The evidence “{evidence}” should be in the form {expected}; it is recorded as {found}. It counts; make sure that this is right.',
  },
  'adjustment-limit': {
    'zh-CN': '加减分项“{adjustment}”记录了 {count} 次，超过上限 {limit} 次，多出的不计。',
    en: 'The adjustment “{adjustment}” is recorded {count} times, above its limit of {limit}; the surplus does not count.',
  },
  'correction-open': {
    'zh-CN': '加减分项“{adjustment}”要求整改，但没有登记整改情况。请填写整改记录（corrected）。',
    en: 'The adjustment “{adjustment}” asks for a correction, and none is recorded. Fill in corrected.',
  },
  'not-waivable': {
    'zh-CN': '条件“{condition}”不允许豁免。请删去该豁免。',
    en: 'The condition “{condition}” cannot be waived. Remove the waiver.',
  },
};
