// The result while it narrows: the range of scores, the bar and what screen readers are told; every reason; what the next grade needs
// and where its list jumps to.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { SteelyardEvaluator } from '../../../editor/embed/evaluator-element.js';
import { atWork, button, choose, copyOf, FINISHED, focused, only, press, rested, SCHEME, said, type } from '../form/at-work.js';
import { inside } from '../support/mount.js';

const score = (element: SteelyardEvaluator): string => said(element, '[part=score] .large');
const grade = (element: SteelyardEvaluator): string => said(element, '[part=grade] .large');
const bar = (element: SteelyardEvaluator): string => only(element, 'svg.score-bar').getAttribute('aria-label') ?? '';
const live = (element: SteelyardEvaluator): string => said(element, '.off-screen[role=status]');
const width = (element: SteelyardEvaluator): number => Number.parseFloat(only(element, '.possible').getAttribute('width') ?? '');

describe('the result while it narrows', () => {
  it('from the whole scale to one point, in text, in the bar and in its name', async () => {
    const element = await atWork({ ruleset: SCHEME });
    const texts = [score(element)];
    const widths = [width(element)];
    const answer = async (give: () => Promise<void>): Promise<void> => {
      await give();
      texts.push(score(element));
      widths.push(width(element));
      expect(bar(element), 'the bar says the same').to.include(`得分：${score(element)}`);
    };
    expect(inside(element, '.point')).to.have.lengthOf(0);
    await answer(() => choose(element, 'department', 'conforming'));
    await answer(() => choose(element, 'recycling', 'nonconforming'));
    await answer(async () => {
      await type(element, '#answer-repair', '12');
      await type(element, '#nonconforming-repair', '1');
    });
    await answer(() => choose(element, 'delivery', 'conforming'));
    expect(texts).to.deep.equal(['0–100', '40–100', '40–80', '67.5–77.5', '77.50']);
    expect(
      [...widths].sort((a, b) => b - a),
      'it only narrows',
    ).to.deep.equal(widths);
    expect(widths.at(-1)).to.equal(0);
    expect(inside(element, '.point')).to.have.lengthOf(1);
  });

  it('says the grades that are still possible, then the grade with its status', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: { ...copyOf(FINISHED), clauses: {} } });
    expect(grade(element)).to.equal('未达标–金级');
    await choose(element, 'department', 'nonconforming');
    expect(grade(element)).to.equal('未达标');
    await choose(element, 'department', 'conforming');
    await choose(element, 'recycling', 'conforming');
    await choose(element, 'delivery', 'conforming');
    await type(element, '#answer-repair', '12');
    await type(element, '#nonconforming-repair', '1');
    expect(grade(element)).to.equal('金级');
    expect(said(element, '.status')).to.equal('已完成');
  });

  it('names every threshold to those who do not see the bar', async () => {
    const element = await atWork({ ruleset: SCHEME }, { language: 'en' });
    expect(bar(element)).to.equal('Score: 0–100. Grades from: Gold 90, Silver 70.');
  });

  it('is announced politely, once, when the reader has stopped', async () => {
    const element = await atWork({ ruleset: SCHEME });
    const region = only(element, '.off-screen[role=status]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await choose(element, 'department', 'conforming');
    await choose(element, 'recycling', 'nonconforming');
    await waitUntil(() => live(element) !== '', 'nothing is announced', { timeout: 5000 });
    expect(live(element)).to.equal('得分 40–80，等级 未达标–银级，还有 2 条未评');
    expect(heard).to.deep.equal([live(element)]);
    expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });

  it('is not announced while nobody changes anything', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    await aTimeout(1300);
    expect(live(element)).to.equal('');
  });
});

describe('why', () => {
  for (const [what, name, place, reason] of [
    ['the score', /为什么：得分$/, '[part=result]', /97\.5/],
    ['the grade', /为什么：等级$/, '[part=result]', /金级/],
    ['a group', /为什么：5.2 商品服务$/, '.row.group', /37\.5/],
    ['a clause', /为什么：5.2.1 维修$/, '.row.leaf', /12.*1.*27\.5/],
  ] as const) {
    it(`${what}: opened by its number, closed by it again`, async () => {
      const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
      const opener = button(element, name, place);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      await press(element, name, place);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(said(element, '[part=why]')).to.match(reason);
      await press(element, name, place);
      expect(inside(element, '[part=why]')).to.have.lengthOf(0);
    });
  }

  it('follows the answer while it is open', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    await press(element, /为什么：5.2.1 维修$/, '.row.leaf');
    await type(element, '#nonconforming-repair', '6');
    expect(said(element, '.row[data-clause=repair] [part=why]')).to.include('15');
  });

  it('the mark "not binding" says what it rests on', async () => {
    const clauses = SCHEME.clauses.map((clause) => ({ ...clause, pointsBasis: 'provisional' }));
    const element = await atWork({ ruleset: { ...SCHEME, clauses }, audit: FINISHED });
    await press(element, '无约束力');
    expect(said(element, '[part=why]')).to.match(/暂定/);
  });
});

describe('what the next grade needs', () => {
  const audit = {
    ...copyOf(FINISHED),
    facts: { exports: true },
    clauses: { ...FINISHED.clauses, recycling: { result: 'nonconforming' } },
    evidence: { 'repair-records': { provided: 2 } },
  };
  const chips = (element: SteelyardEvaluator): string[] =>
    inside(element, '[part=next-grade] button').map((one) => one.getAttribute('aria-label') ?? '');

  it('jumps to clauses, evidence, conditions and facts, unfolding what hides them', async () => {
    const element = await atWork({ ruleset: SCHEME, audit }, { width: 1440 });
    const wanted = chips(element);
    expect(wanted, wanted.join()).to.have.length.greaterThan(2);
    for (const fold of ['全部收起']) await press(element, fold);
    for (const head of inside(element, '.section-head button[aria-expanded=true]')) head.click();
    await rested(element);
    for (const name of wanted) {
      await press(element, name, '[part=next-grade]');
      const place = focused(element)?.closest('[id^=target-]')?.id ?? '(nowhere)';
      expect(place, name).to.match(/^target-(clause|evidence|condition|fact)-/);
    }
  });

  it('goes to evidence that is asked for no longer and folded away', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    expect(inside(element, '#target-evidence-export-papers')).to.have.lengthOf(0);
    await press(element, '证据', '.section-head');
    const faulty = { ...copyOf(audit), facts: { exports: false, staff: 12 }, evidence: { 'export-papers': { provided: -1 } } };
    element.audit = faulty;
    await rested(element);
    await press(element, /处错误|处提示/, '[part=problems]');
    await press(element, /^前往 .*export-papers|出口单证/, '[part=problems]');
    expect(focused(element)?.closest('[id^=target-]')?.id).to.equal('target-evidence-export-papers');
  });

  it('says that there is no better grade', async () => {
    const element = await atWork({ ruleset: SCHEME, audit: FINISHED });
    expect(said(element, '[part=next-grade]')).to.include('已是最高等级。');
  });
});
