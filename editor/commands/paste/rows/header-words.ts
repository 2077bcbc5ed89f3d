// What the columns of score sheets are called. One pattern per role, on the text without punctuation, half-width, in lower case. The
// first that fits counts: what assessors write down later (得分) must not be taken for the points of the clause (分值).
import { comparable } from '../grid/tidy-text.js';

/** What a column is. `group` is a level above the clauses (category, first-level indicator): outermost first, in the order of the columns. */
export type ColumnRole =
  | 'number'
  | 'group'
  | 'title'
  | 'text'
  | 'points'
  | 'basis'
  | 'method'
  | 'deletable'
  | 'evidence'
  | 'tags'
  | 'ignore';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignore', /^(?:备注|说明事项|remarks?|notes?|comments?)$/],
  [
    'ignore',
    /^(?:(?:实际|实|自评|自查|评审|审核|专家|评委|考核|最终|本项|评估|企业)?(?:得分|评分|打分|扣分|分数记录)|自评|评分结果|结果|审核记录|现场记录|审核发现|判定|score(?:d|obtained)?|earned|pointsobtained|result|findings?)$/,
  ],
  ['basis', /^(?:分值依据|分值来源|pointsbasis|basisofthepoints|basis)$/],
  [
    'points',
    /^(?:标准|满|总|分项|应得|规定|最高|权重|配置?)?(?:分值|分数|满分|配分|标准分|总分|分)(?:标准|分配|权重|设置)?(?:分|points|pts)?$/,
  ],
  ['points', /^(?:max(?:imum)?|full|available)?(?:points?|scores?|marks?|pts)(?:available|max|possible)?$/],
  ['deletable', /^(?:可删减|是否可删减|删减|可否删减|可不适用|不适用|(?:may ?be)?delet(?:able|ed)|maybedeleted)$/],
  ['method', /^(?:评价|评定|评分|检查|审核|考核|评审|计分|打分)?(?:方法|方式)$|^(?:assessment)?method$/],
  ['evidence', /(?:证据|证明|佐证|查验|资料|材料|文件清单|查看内容)|^(?:required)?evidence$/],
  ['tags', /^(?:标签|标记|tags?|labels?)$/],
  ['group', /^(?:[一二三四五12345]|第[一二三四五]|首)级(?:评价)?(?:指标|条款|项目|要素|类目|分类|目录)(?:名称)?$|^level[1-5]$/],
  [
    'group',
    /^(?:类别|大类|小类|分类|类目|评价类别|评价类目|模块|板块|章节名称|章|部分|维度|一级|二级|category|section|group|domain|area|chapter)$/,
  ],
  ['number', /^(?:标准|对应|指标|项目|要素)?(?:条款|条文|章节|条|章|指标|项目)?(?:编号|序号|编码|代码|号|no|number|id)$/],
  ['number', /^(?:no|number|clauseno|clausenumber|clause|ref|reference|item ?no|serial)$/],
  ['number', /^(?:标准条款|条款)$/],
  [
    'text',
    /(?:细则|评分标准|评价标准|评分说明|评分要求|评定标准|考核标准|判定标准|标准要求|评价要求|具体要求|内容描述|要求|描述|说明|释义|正文|条文内容|条款内容)$/,
  ],
  ['text', /^(?:requirements?|descriptions?|text|criteria|details?|clausetext)$/],
  ['title', /^(?:条款|指标|项目|要素|评价|评分|考核|检查|评审)*(?:名称|标题|题目|指标|项目|项|内容|要素|点|子项)$/],
  ['title', /^(?:title|name|item|indicator|criterion|element|subject)s?$/],
];

/** The role that a heading names; undefined where it is no heading that is known. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  const text = comparable(heading).replace(/(?<=\D)\d+分?$/, '');
  if (text === '' || text.length > 24) return undefined;
  // 分值（分）, 满分/分 and the like.
  const short = text.length > 2 ? text.replace(/(?:分|个|项)$/, '') : text;
  for (const [role, pattern] of ROLES) if (pattern.test(text)) return role;
  for (const [role, pattern] of ROLES) if (pattern.test(short)) return role;
  return undefined;
}

/** Rows that only add up. */
export function isTotal(text: string): boolean {
  return /^(?:本[章节项类]|分项|各项)?(?:小计|合计|总计|共计|总分|总计分|分值合计|合计分值|subtotal|total|grandtotal|sum)(?:分值?|points?)?[\d.]*分?$/.test(
    comparable(text),
  );
}

/** Rows that remark on the sheet. */
export function isNote(text: string): boolean {
  return /^(?:注|备注|说明|填表说明|注意|附注|note|notes|remark|remarks)\s*\d*\s*[:：.、]/i.test(text.normalize('NFKC').trim());
}
