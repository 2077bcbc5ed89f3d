// The rule text of a version: everything that a body files, in both languages, and what is printed alone.
import { expect } from '@open-wc/testing';
import '../../../editor/views/print/define.js';
import { html } from 'lit';
import { layOutAlone } from '../../../editor/views/print/print-alone.js';
import type { PrintView } from '../../../editor/views/print/print-view.js';
import { ruleTextStyles } from '../../../editor/views/print/rule-text/styles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { rulesetOf } from '../support/documents.js';
import { mountView, studioWith, viewSettled } from '../support/studio.js';

/** The shipped scheme with one thing of every kind that it lacks. */
async function rich(): Promise<Ruleset> {
  const ruleset = (await rulesetOf('gbt-27922-2011')) as unknown as Record<string, unknown>;
  return {
    ...ruleset,
    status: 'draft',
    approval: { draftedBy: '张三', reviewedBy: '李四', approvedBy: '王五', date: '2026-01-05', filing: 'CNCA-2026-001' },
    evidence: [
      {
        id: 'records',
        title: { 'zh-CN': '维修记录', en: 'Repair records' },
        quantity: { min: 3, max: 4 },
        unit: { 'zh-CN': '份', en: 'copies' },
        clauses: ['repair'],
        per: 'product',
        maxAgeMonths: 36,
        shortfall: 'nonconforming',
        when: { '==': [{ var: 'audit.type' }, 'initial'] },
      },
    ],
    tables: [
      {
        id: 'fee',
        title: { 'zh-CN': '基本费用', en: 'Basic fee' },
        inputs: [{ var: 'facts.service-management-staff' }],
        rows: JSON.parse('[{ "when": [{ "min": 0, "max": 45 }], "then": 5000 }, { "when": [null], "then": null, "note": "另议" }]'),
        hit: 'first',
      },
    ],
    outputs: [
      { id: 'fee', title: { 'zh-CN': '认证费用', en: 'Fee' }, type: 'money', unit: 'CNY', value: { '+': [{ table: 'fee' }, 100] } },
    ],
  } as unknown as Ruleset;
}

const text = (view: PrintView): string => view.shadowRoot?.querySelector('.rules')?.textContent?.replace(/\s+/g, ' ') ?? '';
const row = (view: PrintView, start: string): string =>
  [...(view.shadowRoot?.querySelectorAll('tr') ?? [])]
    .map((one) => [...one.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '))
    .find((one) => one.startsWith(start)) ?? '';

describe('the rule text', () => {
  it('begins with title, version, signatures and digest, and marks a draft', async () => {
    const view = await mountView<PrintView>('steelyard-view-print', studioWith(await rich()));
    expect(view.shadowRoot?.querySelector('h1')?.textContent).to.equal('GB/T 27922-2011 商品售后服务评价体系');
    expect(view.shadowRoot?.querySelector('.mark')?.textContent).to.equal('草案，未发布，不得用于认证');
    for (const part of ['编制 张三', '审核 李四', '批准 王五', '备案号 CNCA-2026-001', '自 2012-02-01 起']) {
      expect(text(view).replaceAll(' ', '')).to.contain(part.replaceAll(' ', ''));
    }
    expect(text(view)).to.match(/sha256:[0-9a-f]{64}/);
  });

  it('has every section in its order, numbered without gaps', async () => {
    const view = await mountView<PrintView>('steelyard-view-print', studioWith(await rich()));
    expect([...(view.shadowRoot?.querySelectorAll('h2') ?? [])].map((one) => one.textContent)).to.deep.equal([
      '1　范围与依据',
      '2　术语与事实',
      '3　评价指标与分值',
      '4　证据清单',
      '5　评分规则',
      '6　加分与扣分',
      '7　等级划分',
      '8　条件',
      '9　决策表',
      '10　输出',
      '附录　资料来源与可信程度',
    ]);
  });

  it('says rules, evidence, thresholds and tables in words', async () => {
    const view = await mountView<PrintView>('steelyard-view-print', studioWith(await rich()));
    expect(row(view, '5.1.1.1')).to.match(/部门与岗位.*符合性判定 \| 2\.5\* \| —$/);
    expect(row(view, '5.1.2.2')).to.contain('得分比例：');
    expect(row(view, '维修记录')).to.match(/3–4 份每个产品 \| 5\.2\.4 维修 \| 对应条款不符合/);
    expect(row(view, '维修记录')).to.contain('36 个月以内');
    expect(row(view, '五星级')).to.contain('得分不低于 95');
    expect(row(view, '特别扣分少于五项')).to.contain('特别扣分次数低于 5。');
    expect(row(view, '0 至 45')).to.equal('0 至 45 | 5000 | ');
    expect(row(view, '任意')).to.equal('任意 | 未规定 | 另议');
    expect(row(view, '认证费用')).to.contain('金额，元');
    expect(text(view)).to.contain('得分 = 100 × 实得分值 ÷ 应得分值。');
  });

  it('reads in English at once', async () => {
    const studio = studioWith(await rich());
    const view = await mountView<PrintView>('steelyard-view-print', studio);
    studio.setLanguage('en');
    await viewSettled(view);
    expect(row(view, 'Five stars')).to.contain('score at least 95');
    expect(row(view, 'Fewer than five')).to.contain('not passed');
    expect(text(view)).to.contain('Score = 100 × points earned ÷ points available.');
  });

  it('carries no mark once it is published', async () => {
    const view = await mountView<PrintView>('steelyard-view-print', studioWith(await rulesetOf('gbt-27922-2011'), { readOnly: 'shipped' }));
    expect(view.shadowRoot?.querySelector('.mark')).to.equal(null);
  });

  it('offers printing by the key that people press', async () => {
    const studio = studioWith(await rich());
    const view = await mountView<PrintView>('steelyard-view-print', studio);
    expect(studio.record.commands.map(({ keys }) => keys)).to.deep.equal(['Mod+P']);
    view.remove();
    expect(studio.record.commands).to.deep.equal([]);
  });

  it('is laid out alone, with its mark and page numbers on every page, whatever texts hold', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const own = frame.contentDocument;
    if (own === null) throw new Error('no document');
    layOutAlone(
      {
        title: 'a"; } b / <c>',
        language: 'zh-CN',
        styles: ruleTextStyles.cssText,
        marks: ['草案'],
        footer: 'x" 1.0.0',
        content: html`<p>内容</p>`,
      },
      own,
    );
    const page = [...(own.adoptedStyleSheets[0]?.cssRules ?? [])].find((rule) => rule.cssText.startsWith('@page'))?.cssText ?? '';
    expect(page).to.contain('size: a4');
    expect(page).to.contain('草案');
    expect(page).to.contain('counter(pages)');
    expect(own.body.textContent).to.equal('内容');
    expect(own.title).to.not.match(/[/<>"]/);
    frame.remove();
  });

  it('is accessible, wide and narrow', async () => {
    const view = await mountView<PrintView>('steelyard-view-print', studioWith(await rich()));
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    const narrow = await mountView<PrintView>('steelyard-view-print', studioWith(await rich(), { language: 'en' }), 390);
    expect(await accessibilityFaults(narrow)).to.deep.equal([]);
  });
});
