// What the host is told and what it tells back: events, two-way binding, forms, files in and out, languages, faulty parts of an audit.
import { expect, waitUntil } from '@open-wc/testing';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import type { SteelyardChangeEvent, SteelyardReportEvent } from '../../../editor/embed/events.js';
import { digest } from '../../../engine/index.js';
import { atWork, button, choose, copyOf, drawn, FINISHED, only, press, rested, SCHEME, said, type } from '../form/at-work.js';
import { create, inside } from '../support/mount.js';

const PATIENT = { timeout: 5000 };

function collect<E extends Event>(target: EventTarget, name: string): E[] {
  const events: E[] = [];
  target.addEventListener(name, (event) => events.push(event as E));
  return events;
}

describe('events', () => {
  it('steelyard-change tells what was changed and the audit as it stands, across shadow roots', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const element = create();
    outer.attachShadow({ mode: 'open' }).append(element);
    const changes = collect<SteelyardChangeEvent>(document, 'steelyard-change');
    Object.assign(element, { ruleset: SCHEME, audit: FINISHED });
    await drawn(element);
    expect(changes, 'what the host sets is no change').to.have.lengthOf(0);
    await choose(element, 'department', 'nonconforming');
    await press(element, '撤销');
    expect(changes.map(({ of }) => of)).to.deep.equal([{ kind: 'clause', id: 'department' }, 'audit']);
    expect(changes[0]?.audit).to.have.nested.property('clauses.department.result', 'nonconforming');
    expect(changes[1]?.audit).to.equal(element.audit);
    expect(changes[0]).to.include({ bubbles: true, composed: true });
    outer.remove();
  });

  it('steelyard-report comes with rules and with each change, sealed when it is read', async () => {
    const element = create();
    const reports = collect<SteelyardReportEvent>(document.body, 'steelyard-report');
    Object.assign(element, { ruleset: SCHEME, audit: FINISHED });
    await drawn(element);
    await choose(element, 'delivery', 'nonconforming');
    expect(reports.length).to.be.at.least(2);
    const last = reports.at(-1);
    expect(last).to.include({ bubbles: true, composed: true });
    expect(last?.report.audit?.digest).to.equal(digest(element.audit));
    expect(last?.report.score).to.equal('87.50');
    expect(last?.report).to.equal(element.report);
  });

  it('steelyard-report says that rules are faulty', async () => {
    const element = create();
    const reports = collect<SteelyardReportEvent>(element, 'steelyard-report');
    element.ruleset = { format: 'steelyard/ruleset@1' };
    await drawn(element);
    expect(reports.at(-1)?.report.status).to.equal('invalid');
  });

  it('answers carry who gave them and when', async () => {
    const element = await atWork({ ruleset: SCHEME, person: '张工' });
    await choose(element, 'department', 'conforming');
    const { clauses } = element.audit as { clauses: Record<string, { by?: string; at?: string }> };
    expect(clauses.department?.by).to.equal('张工');
    expect(clauses.department?.at).to.match(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('a host that sets the audit back', () => {
  for (const [what, copy] of [
    ['the very object', (audit: unknown) => audit],
    ['a copy by way of JSON', (audit: unknown) => JSON.parse(JSON.stringify(audit)) as unknown],
  ] as const) {
    it(`as ${what}: history, place and typing are kept`, async () => {
      const element = await atWork({ ruleset: SCHEME });
      element.addEventListener('steelyard-change', (event) => {
        element.audit = copy(event.audit);
      });
      await choose(element, 'department', 'conforming');
      await element.focusClause('repair');
      await type(element, '#answer-repair', '12');
      const field = only<HTMLInputElement>(element, '#answer-repair');
      expect(field.value).to.equal('12');
      expect(element.shadowRoot?.activeElement).to.equal(field);
      await press(element, '撤销');
      await press(element, '撤销');
      expect(element.audit).to.not.have.property('clauses.department');
      expect(button(element, '撤销').ariaDisabled === 'true').to.equal(true);
      await press(element, '重做');
      expect(element.audit).to.have.nested.property('clauses.department.result', 'conforming');
    });
  }

  it('another audit begins another history', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await choose(element, 'department', 'conforming');
    element.audit = FINISHED;
    await rested(element);
    expect(button(element, '撤销').ariaDisabled === 'true').to.equal(true);
    expect(element.report?.grade).to.equal('gold');
  });
});

describe('in a form', () => {
  async function inForm(properties: Partial<SteelyardEvaluator>): Promise<{ form: HTMLFormElement; element: SteelyardEvaluator }> {
    const element = create();
    const form = document.createElement('form');
    element.before(form);
    form.append(element);
    element.setAttribute('name', 'audit');
    Object.assign(element, { ruleset: SCHEME, ...properties });
    await drawn(element);
    return { form, element };
  }

  it('sends the audit as JSON under its name, as it stands', async () => {
    const { form, element } = await inForm({});
    await choose(element, 'department', 'conforming');
    expect(JSON.parse(String(new FormData(form).get('audit')))).to.deep.equal(element.audit);
    expect(element.form).to.equal(form);
    expect(form.elements.namedItem('audit')).to.equal(element);
  });

  it('is valid only when complete where the form requires it', async () => {
    const { form, element } = await inForm({ required: true, audit: { ...copyOf(FINISHED), clauses: {} } });
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.include('未完成');
    element.audit = FINISHED;
    await rested(element);
    expect(form.checkValidity()).to.equal(true);
    element.audit = { ...copyOf(FINISHED), date: 'never' };
    await rested(element);
    expect(element.validity.customError).to.equal(true);
  });

  it('a reset of the form goes back to what the host gave, and can be taken back', async () => {
    const { form, element } = await inForm({ audit: FINISHED });
    await choose(element, 'department', 'nonconforming');
    form.reset();
    await rested(element);
    expect(element.audit).to.deep.equal(FINISHED);
    await press(element, '撤销');
    expect(element.audit).to.have.nested.property('clauses.department.result', 'nonconforming');
  });

  it('a disabled fieldset makes it read-only', async () => {
    const { form, element } = await inForm({});
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(element);
    fieldset.disabled = true;
    await rested(element);
    expect(inside(element, '.control input')).to.have.lengthOf(0);
    fieldset.disabled = false;
    await rested(element);
    expect(inside(element, '.control input')).to.not.have.lengthOf(0);
  });
});

describe('files', () => {
  const file = (text: string | Uint8Array, name = 'a.json'): File => new File([text as BlobPart], name);
  for (const [what, make, sentence] of [
    ['a ruleset', () => file(JSON.stringify(SCHEME)), '规则集'],
    ['a report', () => file('{"format":"steelyard/report@1"}'), '评价报告'],
    ['a format to come', () => file('{"format":"steelyard/audit@9"}'), 'steelyard/audit@9'],
    ['other JSON', () => file('[1]'), '不是审核记录'],
    ['broken JSON', () => file('{"format":'), ''],
    ['a PDF', () => file('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['a Word file', () => file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), 'Word'],
    ['an empty file', () => file(''), ''],
    ['noise', () => file(Uint8Array.from({ length: 5000 }, (_, i) => (i * 73) % 256)), ''],
  ] as const) {
    it(`${what} is refused in words, and the audit is kept`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      expect(await element.importAudit(make())).to.equal(false);
      await rested(element);
      const told = said(element, '.notice.bad p');
      expect(told)
        .to.match(/\p{Script=Han}{4}/u)
        .and.to.include(sentence);
      expect(element.audit).to.equal(FINISHED);
      await press(element, '关闭', '.notice');
      expect(inside(element, '.notice.bad')).to.have.lengthOf(0);
    });
  }

  it('what is exported and imported again is the same audit', async () => {
    const element = await atWork({
      ruleset: SCHEME,
      audit: { ...copyOf(FINISHED), note: '多余', people: { assessors: ['张三', '\u202e<b>'] } },
    });
    await choose(element, 'department', 'nonconforming');
    const text = await element.exportAudit();
    const before = copyOf(element.audit as object);
    await press(element, '清空重来');
    expect(await element.importAudit(new File([text], 'a.json'))).to.equal(true);
    await rested(element);
    expect(element.audit).to.deep.equal(before);
    expect(await element.exportAudit()).to.equal(text);
    await press(element, '撤销');
    expect(element.audit).to.not.have.property('clauses');
  });

  it('an import before there are rules is kept for them', async () => {
    const element = create();
    expect(await element.importAudit(copyOf(FINISHED))).to.equal(true);
    element.ruleset = SCHEME;
    await drawn(element);
    expect(element.report?.grade).to.equal('gold');
  });

  it('exports the report as it stands, and none where there is none', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    expect(JSON.parse((await element.exportReport()) ?? '')).to.deep.equal(element.report);
    expect(await create().exportReport()).to.equal(undefined);
  });
});

describe('languages', () => {
  it('of an ancestor and of the element itself, at once, and nothing typed is lost', async () => {
    const element = await atWork({ ruleset: SCHEME });
    await press(element, /^备注与证据：5.1.1 /);
    const note = inside<HTMLTextAreaElement>(element, '.unfolded textarea')[0];
    note?.focus();
    if (note !== undefined) note.value = '写到一半';
    note?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await type(element, '#answer-repair', 'x1');
    await press(element, /为什么：得分$/, '[part=result]');
    (element.parentElement as HTMLElement).lang = 'en';
    // Its words are fetched.
    await waitUntil(
      () => said(element, '[part=why]').includes('not known') && said(element, '.scheme').includes('Small scheme'),
      '',
      PATIENT,
    );
    expect(said(element, '[part=form]')).to.not.match(/部门与岗位|未评/);
    expect(said(element, '[part=why]')).to.match(/[a-z]{3}/);
    expect(only(element, '.frame').lang).to.equal('en');
    expect(inside<HTMLTextAreaElement>(element, '.unfolded textarea')[0]?.value).to.equal('写到一半');
    expect(only<HTMLInputElement>(element, '#answer-repair').value).to.equal('x1');
    element.lang = 'zh-CN';
    await rested(element);
    expect(said(element, '.scheme')).to.include('小型规则');
    element.removeAttribute('lang');
    await rested(element);
    expect(said(element, '.scheme')).to.include('Small scheme');
    expect(element.audit).to.have.nested.property('clauses.department.note', '写到一半');
  });

  for (const [lang, shows] of [
    ['en-GB', 'Small scheme'],
    ['EN', 'Small scheme'],
    ['zh-Hans-CN', '小型规则'],
    ['fr', '小型规则'],
    ['', '小型规则'],
  ] as const) {
    it(`lang="${lang}" speaks ${shows}`, async () => {
      const element = await atWork({ ruleset: SCHEME, lang });
      expect(said(element, '.scheme')).to.include(shows);
    });
  }
});

describe('faulty parts of an audit', () => {
  const audit = {
    ...copyOf(FINISHED),
    unknown: { kept: [1, { deep: true }] },
    clauses: {
      department: { result: 'perhaps', note: '原话' },
      repair: 'twelve',
      gone: { result: 'conforming', note: '旧条款' },
      constructor: { result: 'conforming' },
    },
    facts: { staff: 'many', other: 3 },
    evidence: { 'repair-records': { provided: -4, by: 7 } },
  };

  it('are said, and kept through every edit beside them, and when the audit is exported', async () => {
    const element = await atWork({ ruleset: SCHEME, audit });
    expect(element.report?.status).to.equal('invalid');
    await choose(element, 'delivery', 'conforming');
    await choose(element, 'recycling', 'conforming');
    await press(element, '撤销');
    const exported = JSON.parse(await element.exportAudit()) as typeof audit;
    const { clauses, ...rest } = exported;
    const { clauses: given, ...others } = audit;
    expect(rest).to.deep.equal(others);
    const { delivery, ...untouched } = clauses as Record<string, unknown>;
    expect(untouched).to.deep.equal(given);
    expect(delivery).to.have.property('result', 'conforming');
  });

  it('give way to the answer that is put in their place', async () => {
    const element = await atWork({ ruleset: SCHEME, audit });
    await choose(element, 'department', 'conforming');
    expect(element.audit).to.have.nested.property('clauses.department.result', 'conforming');
    expect(element.audit).to.have.nested.property('clauses.repair', 'twelve');
  });
});
