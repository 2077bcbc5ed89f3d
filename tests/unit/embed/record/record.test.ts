// What the record says, and in which order; without a browser.
import { describe, expect, it } from 'vitest';
import { recordOf, staticsOf, textOf } from './record-text.js';
import { AUDIT, SCHEME } from './small-scheme.js';

describe('the record', () => {
  it('follows the order in which a body files it', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    const headings = ['小体系 评价记录', '基本信息', '评价依据', '评价结果', '基础数据', '条款评价', '特别扣分与加分', '证据'];
    const later = ['条件', '计分过程', '评定结论与理由', '费用与日期', '备注', '问题与提示', '暂定分值的出处', '签署'];
    const places = [...headings, ...later].map((heading) => text.indexOf(`|${heading}|`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('names organisation, scope, dates, certificate and people', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    for (const said of [
      '|记录编号：A-1　打印日期：2026-03-02|',
      '|组织名称|某厂|',
      '|商品|电梯、p2|',
      '|审核类型|监督审核|',
      '|上次证书|Z-9，二级，2025-02-01|',
      '|审核员|甲某、乙某|',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('|地址|');
  });

  it('names every document with its digest', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toMatch(/\|规则集\|小体系\|small@2\.1\.0\|sha256:[0-9a-f]{64}\|/);
    expect(text).toMatch(/\|审核记录\|A-1\|sha256:[0-9a-f]{64}\|/);
    expect(textOf(await recordOf({ ...SCHEME, status: 'draft' }, AUDIT))).toContain('|small@2.1.0，未发布|');
  });

  it('says facts with their units, and which are missing', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toContain('|人数|5 人|接通率|98.6%|城市|苏州|加急|否|未填的数|未填写|');
  });

  it('says each answer in the words of its method', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toContain('|1.1|条款甲|10|不符合|甲某 2026-02-01|没有文件|证据：照片 3、记录 4|已整改：2026-02-20，乙某，已补|0|10|');
    expect(text).toMatch(/\|1\.2\|条款乙\|10\|不适用\|甲某 2026-02-01\|[^|]*理由：没有门店。\|—\|—\|/);
    expect(text).toContain('|1.3|条款丙|10|良好|');
    expect(text).toContain('|1.4|条款丁|10|40%|');
    expect(text).toContain('|1.5|条款戊|10|迟到 × 2|');
    expect(text).toContain('|1.6|条款己|10*|7.5 分|');
    expect(text).toContain('|1.7|条款庚|10|按规则计算|');
  });

  it('gives subtotals, and the total over what is involved', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toMatch(/\|1\|第一部分\|70\|[^|]*60[^|]*\|35\.5\|24\.5\|/);
    expect(text).toContain('|合计（涉及分值）|60|35.5|');
  });

  it('says special items with kind and clause, and that one is not corrected yet', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toContain('|特别扣分|违反法律|1.1 条款甲|违法一次|尚未整改|甲某 2026-02-01|');
  });

  it('says evidence needed and had, in which form, since when', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toMatch(/\|营业执照\|2 份\|1 份\|不足：[^|]*\|缺副本\|证据：文审 1\|形式：original，最早日期：2020-01-01\|/);
  });

  it('says who waived what, why and when', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toMatch(/\|人数足够\|已豁免\|[^|]*丁某[^|]*小厂[^|]*\|豁免日期：2026-02-02\|/);
  });

  it('marks what binds nobody, with the source of provisional points', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT));
    expect(text).toMatch(/\|无约束力\|本报告不具约束力/);
    expect(text).toMatch(/\|暂定分值的出处\|1\.6：[^|]*公开页/);
    const clauses = JSON.parse(JSON.stringify(SCHEME.clauses).replace('provisional', 'body')) as unknown;
    expect(textOf(await recordOf({ ...SCHEME, clauses }, AUDIT))).not.toMatch(/无约束力|暂定/);
  });

  it('marks what is not finished with what can still come of it', async () => {
    const { given, ...clauses } = AUDIT.clauses;
    expect(given).toBeDefined();
    const text = textOf(await recordOf(SCHEME, { ...AUDIT, clauses }));
    expect(text).toMatch(/\|得分\|未评定\|等级\|未评定\|状态\|未完成\|未完成\|[^|]*得分最低/);
    expect(text).toContain('|1.6|条款己|10*|未评价|');
  });

  it('shows what can be read of a faulty audit, and names what cannot', async () => {
    const text = textOf(await recordOf(SCHEME, { ...AUDIT, people: 5, clauses: { ...AUDIT.clauses, yes: { result: { a: 1 } } } }));
    expect(text).toContain('|得分|未评定|等级|未评定|状态|无效|无效|');
    expect(text).toContain('|1.1|条款甲|10|未评价|');
    expect(text).toMatch(/\|问题与提示\|错误：[^|]* \/clauses\/yes\/result\|错误：[^|]* \/people\|提示：/);
    expect(text).not.toContain('[object');
  });

  it('is signed by auditors, reviewer and who decides; by the applicant where it assesses itself', async () => {
    expect(textOf(await recordOf(SCHEME, AUDIT))).toMatch(/\|签字\|日期\|审核员\|甲某\|审核员\|乙某\|复核\|丙某\|评定决定人\|$/);
    const { people, ...rest } = AUDIT;
    expect(people.assessors).toHaveLength(2);
    const own = textOf(await recordOf(SCHEME, { ...rest, type: 'self-assessment' }));
    expect(own).toContain('|小体系 自我评价记录|');
    expect(own).toMatch(/\|签字\|日期\|填写人\|申请组织（盖章）\|$/);
  });

  it('speaks English', async () => {
    const text = textOf(await recordOf(SCHEME, AUDIT, 'en'));
    expect(text).toContain('|Small scheme: record of evaluation|');
    expect(text).toContain('|Nonconforming|甲某 2026-02-01|');
    expect(text.replace(/[“”‘’—×÷−…·]/g, '')).toContain('|Signatures|Role|Name|Signature|Date|Audited by|');
  });

  it('has no style attribute and no handler in its templates', async () => {
    const statics = staticsOf(await recordOf(SCHEME, AUDIT));
    expect(statics).toContain('<article');
    expect(statics).not.toMatch(/\sstyle=|\son\w+=|@\w+=|\.innerHTML/i);
  });
});
