// What unfolds under an answer: note, who and when, references, correction.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { afterPainting } from '../../../editor/embed/after-painting.js';
import { control, controls, saidIn } from './by-name.js';
import { Trial, type TrialOptions } from './trial-desk.js';

let trial: Trial;

function start(options: TrialOptions = {}): void {
  trial = new Trial(options);
  void trial.unfold('yes-no');
}

beforeEach(async () => void (await afterPainting.fetch()));

afterEach(() => trial.remove());

const answer = () => trial.audit.clauses?.['yes-no'];

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
}

describe('the details of an answer', () => {
  it('take a note in several lines, with or without an answer', async () => {
    start();
    const note = control(trial, 'yes-no', 'textbox', '备注');
    await typeInto(note, '一');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: '二' });
    expect(answer()).to.deep.equal({ note: '一\n二' });
    note.select();
    await sendKeys({ press: 'Delete' });
    expect(answer()).to.equal(undefined);
  });

  it('say who answered and when, and let it be changed', async () => {
    start({ clauses: { 'yes-no': { result: 'conforming', by: '李', at: '2026-03-01' } } });
    await typeInto(control(trial, 'yes-no', 'textbox', '评定人'), '四');
    expect(answer()?.by).to.equal('李四');
    const day = control(trial, 'yes-no', 'date', '评定日期');
    expect(day.value).to.equal('2026-03-01');
    day.value = '2026-03-05';
    day.dispatchEvent(new Event('change'));
    expect(answer()).to.deep.equal({ result: 'conforming', by: '李四', at: '2026-03-05' });
  });

  it('do not record a year that is half typed', () => {
    start({ clauses: { 'yes-no': { result: 'conforming', at: '2026-03-01' } } });
    const day = control(trial, 'yes-no', 'date', '评定日期');
    day.value = '0020-03-01';
    day.dispatchEvent(new Event('change'));
    expect(answer()?.at).to.equal('2026-03-01');
    expect(day.value).to.equal('0020-03-01');
  });

  it('list references: the last line is a new one, an emptied one goes', async () => {
    start();
    await typeInto(control(trial, 'yes-no', 'textbox', '证据索引 1'), 'R-1');
    await typeInto(control(trial, 'yes-no', 'textbox', '证据索引 2'), 'R-2');
    expect(answer()?.evidence).to.deep.equal(['R-1', 'R-2']);
    control(trial, 'yes-no', 'button', '删除证据索引 1').click();
    expect(answer()?.evidence).to.deep.equal(['R-2']);
    control(trial, 'yes-no', 'button', '删除证据索引 1').click();
    expect(answer()).to.equal(undefined);
  });

  it('offer a correction for what does not conform, and keep it when the answer changes', async () => {
    start({ clauses: { 'yes-no': { result: 'conforming' } } });
    expect(controls(trial, 'yes-no', 'button').map((one) => one.textContent)).not.to.include('记录整改');
    control(trial, 'yes-no', 'radio', '不符合').click();
    control(trial, 'yes-no', 'button', '记录整改').click();
    expect(answer()?.corrected).to.deep.equal({ at: '2026-03-02', by: '张三' });
    await typeInto(control(trial, 'yes-no', 'textbox', '整改情况'), '已补');
    control(trial, 'yes-no', 'radio', '符合').click();
    expect(answer()?.corrected).to.deep.equal({ at: '2026-03-02', by: '张三', note: '已补' });
    control(trial, 'yes-no', 'button', '删除整改记录').click();
    expect(answer()).not.to.have.property('corrected');
  });

  it('are plain text on a desk that is only read', () => {
    start({
      isReadonly: true,
      clauses: {
        'yes-no': { result: 'nonconforming', note: '缺岗', by: '李', at: '2026-03-01', evidence: ['R-1'], corrected: { by: '王' } },
      },
    });
    expect(saidIn(trial, 'yes-no')).to.contain('备注缺岗').and.to.contain('李 2026-03-01').and.to.contain('R-1').and.to.contain('王');
    expect(controls(trial, 'yes-no', 'textbox')).to.have.lengthOf(0);
  });
});
