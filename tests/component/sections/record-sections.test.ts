// Details, facts and outputs as a person fills them in and reads them.
import { expect } from '@open-wc/testing';
import { detailsSection } from '../../../editor/embed/sections/details-section.js';
import { factsSection } from '../../../editor/embed/sections/facts-section.js';
import { outputsSection } from '../../../editor/embed/sections/outputs-section.js';
import type { Audit } from '../../../engine/model/documents.js';
import { accessibilityFaults } from '../support/accessible.js';
import { painted, SectionsDesk, type Setting, type as typeInto } from './sections-desk.js';
import { SMALL } from './small-ruleset.js';

let desk: SectionsDesk | undefined;
afterEach(() => desk?.remove());

function stage(draw: Setting['draw'], setting: Partial<Setting> = {}): SectionsDesk {
  desk = new SectionsDesk({ ruleset: SMALL, draw, ...setting });
  return desk;
}

describe('the details', () => {
  it('take the organisation, and a cleared field leaves nothing behind', () => {
    const page = stage(detailsSection);
    typeInto(page.byRole('textbox', '名称'), '规衡电梯有限公司');
    typeInto(page.byRole('textbox', '地址'), '苏州');
    expect(page.audit.organisation).to.deep.equal({ name: '规衡电梯有限公司', address: '苏州' });
    typeInto(page.byRole('textbox', '名称'), '');
    typeInto(page.byRole('textbox', '地址'), '');
    expect(page.audit).to.deep.equal({ format: 'steelyard/audit@1' });
  });

  it('add products with ids of their own, put the focus into the new row, and remove them', async () => {
    const page = stage(detailsSection);
    page.byRole('button', '添加产品').click();
    await painted();
    expect(page.root.activeElement).to.equal(page.byRole('textbox', '产品 1'));
    typeInto(page.byRole('textbox', '产品 1'), '乘客电梯');
    page.byRole('button', '添加产品').click();
    expect(page.audit.scope?.products).to.deep.equal([{ id: 'product-1', title: '乘客电梯' }, { id: 'product-2' }]);
    page.byRole('button', '删除：产品 1').click();
    expect(page.audit.scope?.products).to.deep.equal([{ id: 'product-2' }]);
    expect(page.said).to.deep.equal(['已删除：产品 1']);
    await painted();
    expect(page.root.activeElement).to.equal(page.byRole('button', '添加产品'));
  });

  it('tell apart that there is no earlier certificate and that it is not known', () => {
    const page = stage(detailsSection, { audit: { type: 'initial' } });
    expect(page.byRole<HTMLInputElement>('radio', '不清楚').checked).to.equal(true);
    expect(page.root.textContent).to.contain('初次认证未填写的，按没有原有证书处理');
    page.byRole('radio', '没有').click();
    expect(page.audit.previous).to.equal(null);
    page.byRole('radio', '有').click();
    expect(page.audit.previous).to.deep.equal({});
    const grade = page.byRole<HTMLSelectElement>('combobox', '等级');
    expect([...grade.options].map((one) => one.text)).to.deep.equal(['等级不详', '三星级', '二星级', '不予认证']);
    grade.value = 'two-star';
    grade.dispatchEvent(new Event('change', { bubbles: true }));
    typeInto(page.byRole('textbox', '证书编号'), 'C-1');
    expect(page.audit.previous).to.deep.equal({ grade: 'two-star', certificate: 'C-1' });
    page.byRole('radio', '不清楚').click();
    expect('previous' in page.audit).to.equal(false);
  });

  it('take several assessors, one a line; one that is emptied goes when the field is left', () => {
    const page = stage(detailsSection);
    typeInto(page.byRole('textbox', '审核员 1'), '钟离若');
    typeInto(page.byRole('textbox', '审核员 2'), '褚怀谷');
    expect(page.audit.people?.assessors).to.deep.equal(['钟离若', '褚怀谷']);
    const first = page.byRole<HTMLInputElement>('textbox', '审核员 1');
    first.value = '';
    first.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(page.audit.people?.assessors, 'while typing').to.deep.equal(['钟离若', '褚怀谷']);
    first.dispatchEvent(new Event('change', { bubbles: true }));
    expect(page.audit.people?.assessors).to.deep.equal(['褚怀谷']);
  });

  it('of a self-assessment have one type and no people', () => {
    const page = stage(detailsSection, { mode: 'self-assessment', audit: { type: 'self-assessment' } });
    expect(page.allByRole('radio', '初次认证')).to.deep.equal([]);
    expect(page.root.textContent).to.contain('自我评价').and.not.contain('审核员').and.not.contain('评定决定人');
  });

  it('are plain text where nothing may be changed, in either language', () => {
    const audit: Partial<Audit> = {
      date: '2026-06-07',
      type: 'surveillance',
      scope: { text: { 'zh-CN': '电梯', en: 'Lifts' }, products: [{ id: 'lifts', title: '电梯' }] },
      previous: { grade: 'two-star' },
      people: { assessors: ['钟离若', '褚怀谷'] },
    };
    const page = stage(detailsSection, { isReadonly: true, language: 'en', audit });
    expect(page.root.querySelectorAll('input, select, textarea, button')).to.have.length(0);
    expect(page.root.textContent).to.contain('7 June 2026').and.contain('Surveillance').and.contain('Lifts').and.contain('Two stars');
    expect(page.root.textContent).to.contain('钟离若, 褚怀谷').and.not.contain('Registration');
  });

  it('do not throw on an audit that is nonsense', () => {
    const audit = {
      organisation: 5,
      scope: { products: [null, 3, { id: 7 }], sites: 'x', text: [] },
      previous: 'y',
      people: { assessors: [1] },
      date: {},
    };
    const page = stage(detailsSection, { audit: audit as unknown as Partial<Audit> });
    expect(page.byRole<HTMLInputElement>('textbox', '名称').value).to.equal('');
  });

  it('show markup as text', () => {
    const page = stage(detailsSection, { isReadonly: true, audit: { organisation: { name: '<img src=x onerror=alert(1)>' } } });
    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.root.textContent).to.contain('<img src=x');
  });

  it('have nothing that axe finds wrong', async () => {
    const page = stage(detailsSection, { audit: { scope: { products: [{ id: 'a' }] }, previous: {}, type: 'initial' }, width: 390 });
    expect(await accessibilityFaults(page.host)).to.deep.equal([]);
  });
});

describe('a fact', () => {
  const draw: Setting['draw'] = (one) => factsSection(one, [...one.model.facts.values()]);

  it('is absent when its field is cleared, and not 0', () => {
    const page = stage(draw);
    typeInto(page.byRole('textbox', '服务人员数'), '０');
    expect(page.audit.facts).to.deep.equal({ staff: 0 });
    typeInto(page.byRole('textbox', '服务人员数'), '');
    expect('facts' in page.audit).to.equal(false);
  });

  it('of a decimal is taken only in its range, which is said', () => {
    const page = stage(draw);
    const rate = page.byRole<HTMLInputElement>('textbox', '接通率');
    typeInto(rate, '120');
    expect(page.audit.facts).to.equal(undefined);
    expect(rate.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.textContent).to.contain('应为 0 至 100 的数').and.contain('至多 1 位小数、0 至 100');
    typeInto(rate, '99.5');
    expect(page.audit.facts).to.deep.equal({ rate: 99.5 });
    typeInto(rate, '99.55');
    expect(page.root.querySelector('#target-fact-rate .said')?.textContent, 'two decimals where one is allowed').to.contain('99.55');
  });

  it('that is so or not has a third choice: not known', () => {
    const page = stage(draw);
    expect(page.byRole<HTMLInputElement>('radio', '不清楚').checked).to.equal(true);
    page.byRole('radio', '否').click();
    expect(page.audit.facts).to.deep.equal({ permit: false });
    page.byRole('radio', '不清楚').click();
    expect('facts' in page.audit).to.equal(false);
  });

  it('is chosen, dated and written', () => {
    const page = stage(draw, { language: 'en' });
    const kind = page.byRole<HTMLSelectElement>('combobox', 'Kind of enterprise');
    kind.value = 'dealer';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    typeInto(page.byRole('textbox', 'Founded on'), '2005-03-28');
    typeInto(page.byRole('textbox', 'Brand'), 'Yunjie');
    expect(page.audit.facts).to.deep.equal({ kind: 'dealer', founded: '2005-03-28', brand: 'Yunjie' });
  });

  it('of the wrong type is said in words and can be written over', () => {
    const page = stage(draw, { audit: { facts: { staff: 'many' } } });
    expect(page.root.querySelector('#target-fact-staff .said')?.textContent).to.contain('many');
    typeInto(page.byRole('textbox', '服务人员数'), '12');
    expect(page.audit.facts).to.deep.equal({ staff: 12 });
    expect(page.root.querySelector('#target-fact-staff .said')).to.equal(null);
  });

  it('is plain text where nothing may be changed', () => {
    const facts = { staff: 12, permit: true, kind: 'maker', founded: '2005-03-28' };
    const page = stage(draw, { isReadonly: true, audit: { facts } });
    expect(page.root.querySelectorAll('input, select')).to.have.length(0);
    expect(page.root.textContent)
      .to.match(/服务人员数\s*12 人/)
      .and.contain('制造商')
      .and.contain('2005年3月28日')
      .and.match(/接通率\s*未填写/);
  });

  it('has nothing that axe finds wrong', async () => {
    const page = stage(draw, { audit: { facts: { staff: -1, rate: 99.55 } } });
    expect(await accessibilityFaults(page.host)).to.deep.equal([]);
  });
});

describe('an output', () => {
  const draw: Setting['draw'] = (one) => outputsSection(one);

  it('is written exactly, thousands grouped, with its unit and its day', () => {
    const page = stage(draw, { audit: { facts: { staff: 1000 }, date: '2026-02-28' } });
    expect(page.root.textContent).to.contain('1,234,500 元').and.contain('333.3333…').and.contain('2027年2月28日');
  });

  it('says what it still needs', async () => {
    const page = stage(draw, { language: 'en', audit: { date: '2024-02-29' } });
    await page.tell();
    const fee = page.byRole('button', 'Why: Fee');
    expect(fee.textContent?.trim()).to.equal('Not yet known');
    fee.click();
    expect(fee.getAttribute('aria-expanded')).to.equal('true');
    expect(page.root.textContent).to.contain('Service staff').and.contain('28 February 2025');
    expect(await accessibilityFaults(page.host)).to.deep.equal([]);
  });
});
