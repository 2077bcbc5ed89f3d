// Sentences about audits that do not fit their ruleset: references, facts, answers, evidence, special items,
// and about expressions that come to nothing while an audit is evaluated. S-10 to S-62, S-90 to S-102.
import type { Templates, Values } from '../template.js';

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
function within(value: Values): string {
  const [min, max] = [value.of('min'), value.of('max')];
  if (!value.has('max')) return `应不小于 ${min}`;
  if (!value.has('min')) return `应不大于 ${max}`;
  return `应在 ${min} 与 ${max} 之间`;
}

export const AUDIT_ZH = {
  'not-effective': '审核日期 {date} 不在“{document}”的有效期内（{from} 至 {until}）。请核对日期，或改用当时有效的版本。',
  'digest-mismatch': (value) =>
    `${value.has('document') ? `“${value.of('document')}”` : '所用文档'}的摘要与记录的不同：应为 ${value.of('expected')}，实为 ${value.of('found')}。文件可能被改动过，请核对。`,
  'other-ruleset': '审核记录写的是规则集“{named}”，实际使用的是“{used}”。请确认这是有意的。',
  'other-overlays': '审核记录写的机构补充规则是“{named}”，实际使用的是“{used}”。请确认这是有意的。',
  withdrawn: '“{document}”已经废止。请改用现行版本，除非有意按旧版评价。',
  'assessor-decides': '{name} 既是审核员，又作认证决定。请由未参加审核的人作决定。',
  'unknown-fact': '规则集没有事实项“{fact}”，该值不起作用。请检查标识。',
  'fact-type': '事实项“{fact}”应为{expected:word}，却是“{found}”。该项按缺失处理，请改正。',
  'fact-range': (value) => `事实项“${value.of('fact')}”的值 ${value.of('value')} 超出范围：${within(value)}。该项按缺失处理，请核对。`,
  'unknown-clause': '没有条款“{clause}”，此处不起作用。请检查标识。',
  'unknown-evidence': '没有证据项“{evidence}”，此处不起作用。请检查标识。',
  'unknown-adjustment': '没有加减分项“{adjustment}”，此处不起作用。请检查标识。',
  'unknown-kind': '加减分项“{adjustment}”没有“{kind}”这一种。可用的种类：{kinds}。',
  'unknown-condition': '没有条件“{condition}”，此处不起作用。请检查标识。',
  'unknown-product': '审核范围内没有产品“{product}”（证据“{evidence}”）。请列入审核范围的产品（scope.products），或检查标识。',
  'answer-shape': (value) =>
    value.of('method') === 'group'
      ? `“${value.of('clause')}”是一组条款，不能直接作答（${value.word('fields')}）。请回答其下的条款；只有删减可以写在组上。`
      : takesNothing(value)
        ? `条款“${value.of('clause')}”按规则自动计算，不需要作答。请删去${value.word('fields')}。`
        : `条款“${value.of('clause')}”的评价方法是${methodWord(value)}，不能填写${value.word('fields')}。该方法的字段：${value.word('expected')}。`,
  'samples-range': '条款“{clause}”抽样 {sampled} 个，不符合的却有 {nonconforming} 个。不符合数应在 0 与抽样数之间。',
  'unknown-level': '条款“{clause}”没有档次“{level}”。可用的档次：{levels}。',
  'percentage-step': '条款“{clause}”的百分比 {percentage} 不是 {step} 的整数倍。请按步长取值。',
  'percentage-band': '条款“{clause}”的百分比 {percentage} 不在任何档内：{bands}。',
  'unknown-finding': '条款“{clause}”没有扣分情形“{finding}”。可用的情形：{findings}。',
  'points-range': '条款“{clause}”的得分 {given} 超出范围：应在 0 与 {highest} 之间。',
  'points-step': '条款“{clause}”的得分 {given} 不是 {step} 的整数倍。请按步长取值。',
  'involved-range': '条款“{clause}”的涉及分值 {involved} 超出范围：应大于 0 且不超过 {points}。',
  'share-range': '条款“{clause}”按规则算得的比例 {share} 不在 0 与 1 之间，无法使用。请修改规则集中的表达式。',
  'not-deletable': '条款“{clause}”不允许删减。请如实评价。',
  'reason-missing': (value) =>
    value.of('for') === 'loss'
      ? `条款“${value.of('clause')}”扣了分却没有说明，按未答处理。请在说明（note）中写明原因。`
      : value.of('for') === 'waiver'
        ? `对条件“${value.of('condition')}”的豁免没有写明理由，不予采用。请写明理由（reason）。`
        : `条款“${value.of('clause')}”的删减没有写明理由，按未答处理。请写明理由（reason）。`,
  'deletion-limit': '删减的分值占 {share}，超过允许的 {limit}。请减少删减。',
  'nothing-to-score': '没有任何可计分的条款，无法得出分数。请检查删减和分值。',
  'evidence-above': (value) => `证据“${value.of('evidence')}”提供了 ${pieces(value, 'provided')}，多于 ${pieces(value, 'max')}。请确认。`,
  'evidence-short': (value) =>
    `证据“${value.of('evidence')}”需要 ${pieces(value, 'required')}，只有 ${pieces(value, 'provided')}，还缺 ${pieces(value, 'short')}。`,
  'evidence-unrecorded': (value) =>
    `证据“${value.of('evidence')}”还没有记录${value.has('required') ? `（需要 ${pieces(value, 'required')}）` : ''}。没有记录不等于没有提供，请填写。`,
  'evidence-by-product': '证据“{evidence}”按产品计数，但范围内有 {products} 个产品而没有分别记录。请按产品分别填写（by）。',
  'evidence-form': '证据“{evidence}”应为 {expected} 形式，记录的是 {found}。仍计入，请确认。',
  'adjustment-limit': '加减分项“{adjustment}”记录了 {count} 次，超过上限 {limit} 次，多出的不计。',
  'correction-open': '加减分项“{adjustment}”要求整改，但没有登记整改情况。请填写整改记录（corrected）。',
  'not-waivable': '条件“{condition}”不允许豁免。请删去该豁免。',

  // Expressions and tables when they run.
  'table-no-row': '决策表“{table}”没有适用的行，结果未知。请补上这种情况。',
  // Found by the checks of a ruleset (which two rows) or while an audit is evaluated (which table).
  'table-overlap': (value) =>
    value.has('table')
      ? `决策表“${value.of('table')}”有不止一行适用（第 ${value.of('rows')} 行，从 0 数起），结果未知。请让各行互不重叠。`
      : `决策表“${value.of('id')}”的第 ${value.of('row')} 行与第 ${value.of('other')} 行重叠。请让各行互不重叠。`,
  'division-by-zero': '除数为 0，结果未知。请在表达式中排除这种情况。',
  'date-range': '日期计算的结果不存在（数量 {count}）。数量应为整数，结果应在 0000 年至 9999 年之间。',
} satisfies Templates;
