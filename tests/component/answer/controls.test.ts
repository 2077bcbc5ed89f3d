// The control of each method: what is on it, what it records, and what happens with what cannot be recorded.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../support/accessible.js';
import { control, controls, descriptionOf, rowOf, saidIn } from './by-name.js';
import { Trial, type TrialOptions } from './trial-desk.js';

let trial: Trial;

function start(options: TrialOptions = {}): void {
  trial = new Trial(options);
}

afterEach(() => trial.remove());

/** Types over what is in a field, as a person who tabs into it does. */
async function typeInto(field: HTMLElement, text: string): Promise<void> {
  field.blur();
  field.focus();
  for (const key of text) await sendKeys({ type: key });
}

async function leave(): Promise<void> {
  await sendKeys({ press: 'Tab' });
}

const signature = { by: '张三', at: '2026-03-02' };

describe('conformity', () => {
  it('records what is chosen, and shows it', () => {
    start();
    control(trial, 'yes-no', 'radio', '符合').click();
    expect(trial.audit.clauses?.['yes-no']).to.deep.equal({ ...signature, result: 'conforming' });
    control(trial, 'yes-no', 'radio', '不符合').click();
    expect(trial.audit.clauses?.['yes-no']?.result).to.equal('nonconforming');
    expect(control(trial, 'yes-no', 'radio', '不符合').checked).to.equal(true);
  });

  it('goes by arrow keys', async () => {
    start({ clauses: { 'yes-no': { result: 'conforming' } } });
    control(trial, 'yes-no', 'radio', '符合').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(trial.audit.clauses?.['yes-no']?.result).to.equal('nonconforming');
  });

  it('offers "not applicable" only where the leaf may be deleted, and asks why', async () => {
    start();
    expect(controls(trial, 'yes-no', 'radio')).to.have.lengthOf(2);
    control(trial, 'deletable', 'radio', '不适用').click();
    const reason = control(trial, 'deletable', 'textbox', '不适用的理由');
    expect(reason.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(reason)).to.contain('没有理由按未答处理');
    await typeInto(reason, '无此业务');
    expect(trial.audit.clauses?.deletable).to.deep.equal({ ...signature, notApplicable: true, reason: '无此业务' });
    expect(reason.hasAttribute('aria-invalid')).to.equal(false);
    expect(trial.report.clauses.find(({ id }) => id === 'deletable')?.state).to.equal('deleted');
  });

  it('shows "not applicable" that is not allowed, with the problem, so that it can be changed', () => {
    start({ clauses: { 'yes-no': { notApplicable: true, reason: 'x' } } });
    expect(control(trial, 'yes-no', 'radio', '不适用').checked).to.equal(true);
    expect(descriptionOf(rowOf(trial, 'yes-no').querySelector('fieldset') as Element)).to.contain('yes-no');
    control(trial, 'yes-no', 'radio', '符合').click();
    expect(controls(trial, 'yes-no', 'radio')).to.have.lengthOf(2);
  });

  it('can be cleared; the note stays, the focus too', () => {
    start({ clauses: { 'yes-no': { result: 'conforming', note: '已看' } } });
    control(trial, 'yes-no', 'button', '清除作答').click();
    expect(trial.audit.clauses?.['yes-no']).to.include({ note: '已看' });
    expect(trial.audit.clauses?.['yes-no']).not.to.have.property('result');
    expect(controls(trial, 'yes-no', 'radio').some(({ checked }) => checked)).to.equal(false);
    expect(trial.root.activeElement?.closest('.row')).to.equal(rowOf(trial, 'yes-no'));
  });

  it('follows undo', () => {
    start({ clauses: { 'yes-no': { result: 'conforming' } } });
    control(trial, 'yes-no', 'radio', '不符合').click();
    trial.replace({ 'yes-no': { result: 'conforming' } });
    expect(control(trial, 'yes-no', 'radio', '符合').checked).to.equal(true);
    trial.replace({});
    expect(controls(trial, 'yes-no', 'radio').some(({ checked }) => checked)).to.equal(false);
  });
});

describe('sampling', () => {
  it('takes full-width digits, and keeps a partial answer', async () => {
    start();
    await typeInto(control(trial, 'samples', 'textbox', '抽样数'), '２０');
    expect(trial.audit.clauses?.samples).to.deep.equal({ ...signature, sampled: 20 });
    await typeInto(control(trial, 'samples', 'textbox', '不符合数'), '2');
    expect(trial.audit.clauses?.samples).to.include({ sampled: 20, nonconforming: 2 });
    expect(control(trial, 'samples', 'textbox', '抽样数').value).to.equal('２０');
  });

  it('says what the samples give where the row shows something else', () => {
    const clauses = { samples: { sampled: 20, nonconforming: 2 } };
    start({ clauses, scoring: { rounding: { at: 'clause', mode: 'down', decimals: 0 } } });
    expect(saidIn(trial, 'samples')).to.contain('得 4.5 分');
    trial.remove();
    start({ clauses });
    expect(saidIn(trial, 'samples')).not.to.contain('4.5');
  });

  it('refuses words, zero samples and parts of samples, with the text left in its place', async () => {
    for (const text of ['abc', '0', '2.5']) {
      start({ clauses: { samples: { sampled: 20, nonconforming: 0 } } });
      const field = control(trial, 'samples', 'textbox', '抽样数');
      await typeInto(field, text);
      await leave();
      expect(field.value).to.equal(text);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(field)).to.match(/未计入。$/);
      expect(trial.audit.clauses?.samples).not.to.have.property('sampled');
      expect(trial.report.status).to.equal('incomplete');
      trial.replace({ samples: { sampled: 30, nonconforming: 0 } });
      expect(field.value).to.equal('30');
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      trial.remove();
    }
  });

  it('does not make the audit invalid while a number is half typed, and says so when it is left', async () => {
    start({ clauses: { samples: { nonconforming: 3 } } });
    const field = control(trial, 'samples', 'textbox', '抽样数');
    await typeInto(field, '2');
    expect(trial.audit.clauses?.samples).not.to.have.property('sampled');
    await leave();
    expect(trial.audit.clauses?.samples?.sampled).to.equal(2);
    expect(descriptionOf(field)).to.contain('不符合数应在 0 与抽样数之间');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await typeInto(field, '20');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(trial.report.status).to.equal('incomplete');
  });

  it('gives way to "not applicable" and comes back with the remarks', () => {
    start({ clauses: { samples: { sampled: 3, nonconforming: 0, note: '已看' } } });
    const button = control(trial, 'samples', 'button', '不适用');
    button.click();
    expect(controls(trial, 'samples', 'textbox').map(({ id }) => id)).to.deep.equal(['reason-samples']);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(trial.audit.clauses?.samples).to.deep.equal({ ...signature, notApplicable: true, note: '已看' });
    button.click();
    expect(controls(trial, 'samples', 'textbox')).to.have.lengthOf(2);
    expect(trial.audit.clauses?.samples?.note).to.equal('已看');
  });
});

describe('levels', () => {
  it('are segments with their shares while there are few', () => {
    start();
    expect(saidIn(trial, 'few-levels')).to.contain('好 100%').and.to.contain('差 −2 分');
    control(trial, 'few-levels', 'radio', '一般 60%').click();
    expect(trial.audit.clauses?.['few-levels']?.level).to.equal('fair');
  });

  it('are a list where there are many, and none can be chosen again', () => {
    start();
    const list = control(trial, 'many-levels', 'combobox', '评定');
    expect([...list.options].map((one) => one.text)).to.deep.equal(['—', '优 100%', '良 80%', '中 60%', '次 30%', '劣 0%']);
    list.value = 'b';
    list.dispatchEvent(new Event('change'));
    expect(trial.audit.clauses?.['many-levels']?.level).to.equal('b');
    list.value = '';
    list.dispatchEvent(new Event('change'));
    expect(trial.audit.clauses?.['many-levels']).to.equal(undefined);
  });

  it('that the ruleset does not have are shown as they are, with the problem', () => {
    start({ clauses: { 'few-levels': { level: 'gone' } } });
    const list = control(trial, 'few-levels', 'combobox', '评定');
    expect(list.value).to.equal('gone');
    expect(descriptionOf(list)).to.contain('gone');
  });
});

describe('percentage', () => {
  it('can be typed, and shows the band', async () => {
    start();
    await typeInto(control(trial, 'percent', 'textbox', '百分比'), '45');
    expect(trial.audit.clauses?.percent?.percentage).to.equal(45);
    expect(control(trial, 'percent', 'radio', '乙 40–60%').checked).to.equal(true);
  });

  it('takes the least of a band that is chosen', () => {
    start();
    control(trial, 'percent', 'radio', '甲 80–100%').click();
    expect(trial.audit.clauses?.percent?.percentage).to.equal(80);
    expect(control(trial, 'percent', 'textbox', '百分比').value).to.equal('80');
  });

  it('says that a value lies in no band, when the field is left', async () => {
    start();
    const field = control(trial, 'percent', 'textbox', '百分比');
    await typeInto(field, '30');
    expect(trial.audit.clauses?.percent).to.equal(undefined);
    await leave();
    expect(trial.audit.clauses?.percent?.percentage).to.equal(30);
    expect(descriptionOf(field)).to.contain('不在任何档内');
  });

  it('goes by its step with the arrow keys', async () => {
    start({ clauses: { percent: { percentage: 45 } } });
    control(trial, 'percent', 'textbox', '百分比').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(trial.audit.clauses?.percent?.percentage).to.equal(50);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(trial.audit.clauses?.percent?.percentage).to.equal(40);
  });
});

describe('points', () => {
  it('keep "1." while it is typed', async () => {
    start();
    const field = control(trial, 'given', 'textbox', '得分');
    await typeInto(field, '24.');
    expect(field.value).to.equal('24.');
    expect(trial.audit.clauses?.given?.points).to.equal(24);
    await sendKeys({ type: '5' });
    expect(trial.audit.clauses?.given?.points).to.equal(24.5);
    await leave();
    expect(field.value).to.equal('24.5');
  });

  it('above what is to be had stay in the field and are not counted', async () => {
    start();
    const field = control(trial, 'given', 'textbox', '得分');
    await typeInto(field, '35');
    await leave();
    expect(field.value).to.equal('35');
    expect(descriptionOf(field)).to.contain('应为 0 到 30 之间的数');
    expect(trial.audit.clauses?.given).to.equal(undefined);
  });

  it('take what is involved, where the leaf may be deleted in part', async () => {
    start({ clauses: { given: { points: 20 } } });
    await typeInto(control(trial, 'given', 'textbox', '涉及分'), '25');
    expect(trial.audit.clauses?.given).to.include({ points: 20, involved: 25 });
    expect(saidIn(trial, 'given')).to.contain('／25');
  });

  it('are all selected when the field gets the focus', () => {
    start({ clauses: { given: { points: 20 } } });
    const field = control(trial, 'given', 'textbox', '得分');
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 2]);
  });
});

describe('deductions', () => {
  it('tell "examined, none found" from no answer', () => {
    start();
    const none = control(trial, 'found', 'button', '检查无发现');
    expect(none.getAttribute('aria-pressed')).to.equal('false');
    none.click();
    expect(trial.audit.clauses?.found?.findings).to.deep.equal({});
    expect(none.getAttribute('aria-pressed')).to.equal('true');
    none.click();
    expect(trial.audit.clauses?.found).to.equal(undefined);
  });

  it('are counted up, down and by number', async () => {
    start();
    const more = control(trial, 'found', 'button', '“送货延误”增加一次');
    more.click();
    more.click();
    expect(trial.audit.clauses?.found?.findings).to.deep.equal({ late: 2 });
    control(trial, 'found', 'button', '“送货延误”减少一次').click();
    expect(control(trial, 'found', 'textbox', '送货延误').value).to.equal('1');
    await typeInto(control(trial, 'found', 'textbox', '送货延误'), '4');
    expect(trial.audit.clauses?.found?.findings).to.deep.equal({ late: 4 });
    expect(trial.report.clauses.find(({ id }) => id === 'found')?.earned).to.equal('1');
    await typeInto(control(trial, 'found', 'textbox', '送货延误'), '0');
    expect(trial.audit.clauses?.found?.findings).to.deep.equal({});
  });

  it('that the ruleset does not have are shown and can be taken out', () => {
    start({ clauses: { found: { findings: { gone: 1 } } } });
    expect(saidIn(trial, 'found')).to.contain('gone');
    control(trial, 'found', 'button', '“gone”减少一次').click();
    expect(trial.audit.clauses?.found?.findings).to.deep.equal({});
  });
});

describe('a rule', () => {
  it('takes no answer; says what it lacks and leads there', () => {
    start();
    control(trial, 'computed', 'button', '服务人员数').click();
    expect(trial.shown).to.deep.equal([{ kind: 'fact', id: 'staff' }]);
  });

  it('shows what it came to', () => {
    start({ facts: { staff: 12 } });
    expect(saidIn(trial, 'computed')).to.match(/自动判定 符合$/);
  });
});

describe('a group', () => {
  it('is deleted as a whole, with a reason', async () => {
    start();
    control(trial, 'group', 'button', '整组不适用').click();
    await typeInto(control(trial, 'group', 'textbox', '不适用的理由'), '无');
    expect(trial.audit.clauses?.group).to.deep.equal({ ...signature, notApplicable: true, reason: '无' });
    expect(saidIn(trial, 'inside')).to.contain('已随上级条款');
    expect(controls(trial, 'inside', 'radio')).to.have.lengthOf(0);
    control(trial, 'group', 'button', '整组不适用').click();
    expect(controls(trial, 'inside', 'radio').length).to.be.above(0);
  });
});

describe('the reason for a loss', () => {
  it('is asked for beside the answer where the rules want it', async () => {
    start({ scoring: { reasonForLoss: true } });
    control(trial, 'yes-no', 'radio', '符合').click();
    expect(controls(trial, 'yes-no', 'textbox')).to.have.lengthOf(0);
    control(trial, 'yes-no', 'radio', '不符合').click();
    const note = control(trial, 'yes-no', 'textbox', '扣分原因（必填）');
    expect(note.getAttribute('aria-required')).to.equal('true');
    expect(note.getAttribute('aria-invalid')).to.equal('true');
    await typeInto(note, '缺岗');
    expect(trial.audit.clauses?.['yes-no']?.note).to.equal('缺岗');
    expect(note.value).to.equal('缺岗');
    expect(note.hasAttribute('aria-invalid')).to.equal(false);
    expect(trial.report.clauses.find(({ id }) => id === 'yes-no')?.state).to.equal('nonconforming');
  });
});

describe('a desk that is only read', () => {
  it('says the answers as text and has no control', () => {
    start({ isReadonly: true, clauses: { samples: { sampled: 20, nonconforming: 2 }, found: { findings: { late: 2 } } } });
    expect(saidIn(trial, 'samples')).to.contain('抽样 20 个网点，不符合 2');
    expect(saidIn(trial, 'found')).to.contain('送货延误 × 2');
    expect(trial.root.querySelectorAll('input, select, textarea')).to.have.lengthOf(0);
  });
});

describe('all controls', () => {
  const clauses = {
    'yes-no': { result: 'nonconforming' },
    deletable: { notApplicable: true },
    samples: { sampled: 2, nonconforming: 3 },
    'few-levels': { level: 'fair' },
    'many-levels': { level: 'gone' },
    percent: { percentage: 30 },
    given: { points: 24.5, involved: 28 },
    found: { findings: { late: 2 } },
    group: { notApplicable: true },
  } as const;

  for (const language of ['zh-CN', 'en'] as const) {
    for (const width of [390, 1000]) {
      it(`are accessible in ${language} at ${width} pixels, empty and answered`, async () => {
        start({ language, width });
        expect(await accessibilityFaults(trial.host)).to.deep.equal([]);
        trial.replace(clauses);
        await trial.unfold('yes-no');
        expect(await accessibilityFaults(trial.host)).to.deep.equal([]);
      });
    }
  }

  it('are at least 44 pixels high, and nothing is cut, where the element is narrow', async () => {
    start({ width: 390, clauses });
    await trial.unfold('yes-no');
    const small = [...trial.root.querySelectorAll<HTMLElement>('button:not(.link), input:not([type=radio]), select, textarea, .segment')]
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML);
    expect(small).to.deep.equal([]);
    expect(trial.host.scrollWidth).to.be.at.most(390);
  });

  it('show markup in titles and answers as text', () => {
    start({ clauses: { deletable: { notApplicable: true, reason: '<img src=x onerror=alert(1)>' }, 'few-levels': { level: '<b>x</b>' } } });
    expect(trial.root.querySelectorAll('img, b')).to.have.lengthOf(0);
    expect(control(trial, 'deletable', 'textbox', '不适用的理由').value).to.equal('<img src=x onerror=alert(1)>');
  });
});
