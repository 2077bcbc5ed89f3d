// Evidence, special items and conditions with their waivers as a person works with them.
import { expect } from '@open-wc/testing';
import { adjustmentsSection } from '../../../editor/embed/sections/adjustments-section.js';
import { conditionsSection } from '../../../editor/embed/sections/conditions-section.js';
import { evidenceSection } from '../../../editor/embed/sections/evidence-section.js';
import { accessibilityFaults } from '../support/accessible.js';
import { painted, SectionsDesk, type Setting, type as typeInto } from './sections-desk.js';
import { SMALL } from './small-ruleset.js';

let desk: SectionsDesk | undefined;
afterEach(() => desk?.remove());

function stage(draw: Setting['draw'], setting: Partial<Setting> = {}): SectionsDesk {
  desk = new SectionsDesk({ ruleset: SMALL, draw, ...setting });
  return desk;
}

function textAt(page: SectionsDesk, id: string): string {
  return (page.root.getElementById(id)?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('evidence', () => {
  const draw: Setting['draw'] = (one) => evidenceSection(one, [...one.model.evidence.values()]);
  const products = [
    { id: 'lifts', title: '电梯' },
    { id: 'stairs', title: '扶梯' },
  ];

  it('says what is there, what is needed and how many are short', () => {
    const page = stage(draw);
    expect(textAt(page, 'target-evidence-records')).to.contain('至少 4 份').and.contain('未登记').and.contain('可由工单代替');
    expect(textAt(page, 'target-evidence-orders')).to.contain('不足时所属条款判为不符合');
    typeInto(page.byRole('textbox', '已有 · 维修记录'), '3');
    expect(textAt(page, 'target-evidence-records')).to.contain('缺 1 份');
    typeInto(page.byRole('textbox', '已有 · 维修记录'), '');
    expect('evidence' in page.audit).to.equal(false);
  });

  it('has all at one click, and the focus stays at the item', async () => {
    const page = stage(draw);
    page.byRole('button', '已齐：维修记录').click();
    expect(page.audit.evidence).to.deep.equal({ records: { provided: 4 } });
    expect(textAt(page, 'target-evidence-records')).to.contain('齐备');
    expect(page.allByRole('button', '已齐：维修记录')).to.deep.equal([]);
    await painted();
    expect(page.root.activeElement).to.equal(page.byRole('textbox', '已有 · 维修记录'));
  });

  it('is counted for each product where it is asked for so', () => {
    const page = stage(draw, { audit: { scope: { products } } });
    typeInto(page.byRole('textbox', '扶梯'), '2');
    expect(page.audit.evidence).to.deep.equal({ reports: { by: { stairs: 2 } } });
    expect(textAt(page, 'target-evidence-reports')).to.contain('每种产品至少 1 份').and.contain('缺 1 份');
    page.byRole('button', '已齐：质检报告').click();
    expect(page.audit.evidence).to.deep.equal({ reports: { by: { stairs: 2, lifts: 1 } } });
  });

  it('for each product asks for the products first', () => {
    const page = stage(draw);
    page.byRole('button', '请先在评价范围中登记产品').click();
    expect(page.shown).to.deep.equal([{ kind: 'details', id: 'scope' }]);
    expect(page.allByRole('button', '已齐：质检报告')).to.deep.equal([]);
  });

  it('shows counts that stand in the wrong place, so that they can be taken away', () => {
    const page = stage(draw, { audit: { scope: { products }, evidence: { reports: { provided: 2, by: { ropes: 1 } } } } });
    expect(textAt(page, 'target-evidence-reports')).to.contain('未分产品').and.contain('ropes（不在范围内）');
    typeInto(page.byRole('textbox', 'ropes'), '');
    typeInto(page.byRole('textbox', '未分产品'), '');
    expect('evidence' in page.audit).to.equal(false);
  });

  it('whose age counts has the day of the oldest beside the count', () => {
    const page = stage(draw, { audit: { date: '2026-03-01', evidence: { orders: { provided: 2 } } } });
    expect(textAt(page, 'target-evidence-orders')).to.contain('尚不能确定').and.contain('须在审核日前 12 个月内');
    typeInto(page.byRole('textbox', '最早一份的日期'), '2025-09-01');
    expect(textAt(page, 'target-evidence-orders')).to.contain('齐备');
  });

  it('unfolds form, references and note', () => {
    const page = stage(draw);
    page.byRole('button', '详情：工单').click();
    typeInto(page.byRole('textbox', '材料编号或位置 1'), '档案 3-12');
    typeInto(page.byRole('textbox', '备注'), '已核对原件');
    const form = page.byRole<HTMLSelectElement>('combobox', '形式');
    form.value = 'original';
    form.dispatchEvent(new Event('change', { bubbles: true }));
    expect(page.audit.evidence).to.deep.equal({ orders: { references: ['档案 3-12'], note: '已核对原件', form: 'original' } });
    expect(textAt(page, 'target-evidence-orders')).to.contain('要求：复印件');
  });

  it('jumps to its clauses, and tells its reason', async () => {
    const page = stage(draw);
    await page.tell();
    page.byRole('button', '5.1 维修').click();
    expect(page.shown).to.deep.equal([{ kind: 'clause', id: 'repair' }]);
    page.byRole('button', '未登记 · 为什么：维修记录').click();
    expect(page.root.querySelector('#target-evidence-records .why-text')?.textContent).to.contain('4');
  });

  it('that is not asked for is folded away with its reason', async () => {
    const clauses = { recycling: { notApplicable: true, reason: '无实物' } } as const;
    const page = stage(draw, { audit: { clauses } });
    await page.tell();
    expect(page.root.getElementById('target-evidence-contracts')).to.equal(null);
    const fold = page.byRole('button', '不要求的证据 1 项');
    fold.click();
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    page.byRole('button', '不要求 · 为什么：回收合同').click();
    expect(page.root.querySelector('#target-evidence-contracts .why-text')?.textContent).to.contain('条款均已删减');
  });

  it('is read, not changed, where nothing may be changed', () => {
    const page = stage(draw, { isReadonly: true, audit: { evidence: { records: { provided: 3 } } } });
    expect(page.root.querySelectorAll('input')).to.have.length(0);
    expect(page.allByRole('button', '已齐')).to.deep.equal([]);
    expect(textAt(page, 'target-evidence-records')).to.contain('3 份').and.contain('缺 1 份');
  });

  it('has nothing that axe finds wrong, as a table and as cards', async () => {
    for (const width of [1000, 390]) {
      const page = stage(draw, { width, audit: { scope: { products }, evidence: { records: { provided: 3 } } } });
      await page.tell();
      page.unfold('why:evidence:records');
      page.unfold('details:evidence:orders');
      expect(await accessibilityFaults(page.host), `${width}`).to.deep.equal([]);
      expect(page.host.scrollWidth, 'nothing is cut').to.be.at.most(width);
      page.remove();
    }
  });
});

describe('special items', () => {
  const draw: Setting['draw'] = (one) => adjustmentsSection(one);

  it('are added, signed and open, filled in, and removed', async () => {
    const page = stage(draw);
    page.byRole('button', '添加特别扣分').click();
    expect(page.audit.adjustments).to.deep.equal([{ id: 'deduction', by: '张三', at: '2026-03-02' }]);
    await painted();
    expect(page.root.activeElement?.textContent).to.contain('特别扣分 1');
    for (const [label, value] of [
      ['类别', 'law'],
      ['所涉条款', 'repair'],
    ] as const) {
      const select = page.byRole<HTMLSelectElement>('combobox', label);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    typeInto(page.byRole('textbox', '备注'), '未公示收费');
    expect(page.audit.adjustments?.[0]).to.deep.include({ kind: 'law', clause: 'repair', note: '未公示收费' });
    expect(textAt(page, 'target-adjustment-deduction')).to.contain('违反法律法规 · 5.1 维修 · 未公示收费');
    page.byRole('button', '删除：特别扣分 1').click();
    expect('adjustments' in page.audit).to.equal(false);
    expect(page.said).to.deep.equal(['已删除：特别扣分 1']);
  });

  it('say how many count, and how many wait for correction', () => {
    const adjustments = [{ id: 'bonus' }, { id: 'deduction' }, { id: 'bonus' }, { id: 'deduction', corrected: { at: '2026-03-01' } }];
    const page = stage(draw, { audit: { adjustments } });
    expect(textAt(page, 'target-adjustment-bonus')).to.contain('已记录 2 项，计 1 项，+1 分').and.contain('至多计 1 项');
    expect(textAt(page, 'target-adjustment-deduction'))
      .to.contain('2 项，−2 分')
      .and.contain('1 项待整改')
      .and.contain('已整改 2026年3月1日');
  });

  it('are corrected later, and the correction is taken back', () => {
    const page = stage(draw, { audit: { adjustments: [{ id: 'deduction' }] } });
    page.unfold('details:adjustment:0');
    const [corrected] = page.allByRole('checkbox', '已整改');
    corrected?.click();
    expect(page.audit.adjustments?.[0]).to.deep.equal({ id: 'deduction', corrected: { by: '张三', at: '2026-03-02' } });
    typeInto(page.byRole('textbox', '整改情况'), '已公示');
    expect(page.audit.adjustments?.[0]?.corrected?.note).to.equal('已公示');
    page.allByRole('checkbox', '已整改')[0]?.click();
    expect(page.audit.adjustments).to.deep.equal([{ id: 'deduction' }]);
  });

  it('that stand open stay open when one before them goes', () => {
    const page = stage(draw, {
      audit: {
        adjustments: [
          { id: 'bonus', note: '甲' },
          { id: 'bonus', note: '乙' },
        ],
      },
    });
    page.unfold('details:adjustment:1');
    page.byRole('button', '删除：特别加分 1').click();
    expect(page.byRole<HTMLTextAreaElement>('textbox', '备注').value).to.equal('乙');
  });

  it('have nothing that axe finds wrong', async () => {
    const page = stage(draw, { language: 'en', width: 390, audit: { adjustments: [{ id: 'deduction', corrected: {} }, { id: 'bonus' }] } });
    page.unfold('details:adjustment:0');
    expect(await accessibilityFaults(page.host)).to.deep.equal([]);
  });
});

describe('a condition', () => {
  const draw: Setting['draw'] = (one) => conditionsSection(one, [...one.model.conditions.values()]);

  it('says its state and what follows from it', () => {
    const page = stage(draw, { audit: { facts: { permit: false, rate: 99 } } });
    expect(textAt(page, 'target-condition-licence')).to.contain('不满足').and.contain('资格条件：不满足则不予评级');
    expect(textAt(page, 'target-condition-few')).to.contain('满足').and.contain('不满足则为不予认证');
    expect(textAt(page, 'target-condition-experience')).to.contain('尚不能确定').and.contain('不满足则最高为二星级');
    expect(textAt(page, 'target-condition-reached')).to.contain('三星级的必备条件');
  });

  it('tells its expression as a sentence', async () => {
    const page = stage(draw, { audit: { facts: { rate: 90 } } });
    await page.tell();
    page.byRole('button', '不满足 · 为什么：接通率达标').click();
    expect(page.root.querySelector('#target-condition-reached .why-text')?.textContent)
      .to.contain('接通率')
      .and.contain('95')
      .and.contain('90');
  });

  it('is waived with a reason and a name only, and the waiver is changed and taken back', async () => {
    const page = stage(draw, { audit: { facts: { permit: false } }, person: '' });
    page.byRole('button', '豁免：有许可').click();
    await painted();
    expect(page.root.activeElement).to.equal(page.byRole('textbox', '豁免理由'));
    page.byRole('button', '确认豁免').click();
    expect(page.audit.waivers).to.equal(undefined);
    expect(page.said).to.deep.equal(['请写明豁免理由']);
    typeInto(page.byRole('textbox', '豁免理由'), ' 许可办理中 ');
    page.byRole('button', '确认豁免').click();
    await painted();
    expect(page.said.at(-1)).to.equal('请写明批准人');
    expect(page.root.activeElement).to.equal(page.byRole('textbox', '批准人'));
    typeInto(page.byRole('textbox', '批准人'), '宋怀真');
    page.byRole('button', '确认豁免').click();
    expect(page.audit.waivers).to.deep.equal([{ condition: 'licence', reason: '许可办理中', by: '宋怀真', at: '2026-03-02' }]);
    expect(textAt(page, 'target-condition-licence'))
      .to.contain('已豁免')
      .and.contain('许可办理中')
      .and.contain('批准人：宋怀真，2026年3月2日');
    page.byRole('button', '修改：有许可').click();
    expect(page.byRole<HTMLTextAreaElement>('textbox', '豁免理由').value).to.equal('许可办理中');
    page.byRole('button', '取消').click();
    page.byRole('button', '撤销豁免：有许可').click();
    expect('waivers' in page.audit).to.equal(false);
    expect(textAt(page, 'target-condition-licence')).to.contain('不满足');
  });

  it('that may not be waived has no such button; a waiver that is there all the same can be taken away', () => {
    const page = stage(draw, { audit: { waivers: [{ condition: 'few', reason: '…', by: '某' }] } });
    const buttons = page.allByRole('button', '特别扣分少于五项').map((one) => one.getAttribute('aria-label'));
    expect(buttons).to.deep.equal(['满足 · 为什么：特别扣分少于五项', '撤销豁免：特别扣分少于五项']);
    expect(page.root.querySelector('#target-condition-few .said')).not.to.equal(null);
    page.byRole('button', '撤销豁免：特别扣分少于五项').click();
    expect('waivers' in page.audit).to.equal(false);
  });

  it('cannot be waived where nothing may be changed', () => {
    const page = stage(draw, { isReadonly: true, audit: { waivers: [{ condition: 'experience', reason: '成绩显著', by: '宋怀真' }] } });
    expect(page.root.querySelectorAll('form, .buttons button')).to.have.length(0);
    expect(textAt(page, 'target-condition-experience')).to.contain('成绩显著').and.contain('宋怀真');
  });

  it('has nothing that axe finds wrong', async () => {
    const page = stage(draw, {
      language: 'en',
      audit: { facts: { permit: false }, waivers: [{ condition: 'experience', reason: 'x', by: 'y' }] },
    });
    await page.tell();
    page.unfold('waive:licence');
    page.unfold('why:condition:licence');
    expect(await accessibilityFaults(page.host)).to.deep.equal([]);
  });
});
