import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../engine/cli/points/sheet.js';
import { readRows } from '../../../engine/cli/points/table.js';
import { load } from '../../../engine/index.js';
import { folder, steelyard } from './command-line.js';
import { RULESET } from './small-documents.js';

const files = folder();
const [service] = RULESET.clauses;
const provisional = {
  ...RULESET,
  clauses: [
    {
      ...service,
      clauses: [
        {
          id: 'before',
          number: '1.1',
          title: { 'zh-CN': '售前', en: 'Before' },
          points: 5,
          pointsBasis: 'provisional',
          clauses: [
            {
              id: 'advice',
              number: '1.1.1',
              aliases: ['3.1'],
              title: { 'zh-CN': '咨询', en: 'Advice' },
              points: 2.5,
              pointsBasis: 'provisional',
              assess: { method: 'conformity' },
            },
            {
              id: 'offer',
              number: '1.1.2',
              title: { 'zh-CN': '报价', en: 'Offer' },
              points: 2.5,
              pointsBasis: 'provisional',
              assess: { method: 'conformity' },
            },
          ],
        },
        {
          id: 'repair',
          number: '1.2',
          title: { 'zh-CN': '维修', en: 'Repair' },
          points: 5,
          pointsBasis: 'provisional',
          assess: { method: 'sampling' },
        },
      ],
    },
  ],
};
const ruleset = files.write('ruleset.json', provisional);

async function points(sheet: string | Uint8Array, ...args: readonly string[]) {
  const path = files.write('sheet.csv', sheet);
  const { status, out, err } = await steelyard(['points', path, '--ruleset', ruleset, '--json', ...args]);
  const { overlay, problems } = JSON.parse(out);
  const set = Object.fromEntries(
    (overlay?.changes ?? [])
      .filter((one: { field: string }) => one.field === 'points')
      .map((one: { target: string; to: number }) => [one.target.slice('clauses/'.length), one.to]),
  );
  return {
    status,
    err,
    overlay,
    set,
    problems: problems.map(({ code, params }: { code: string; params: { line?: number } }) =>
      params.line === undefined ? code : `${params.line} ${code}`,
    ),
  };
}

describe('a score sheet', () => {
  const full = { before: 4, advice: 1.5, offer: 2.5, repair: 6 };

  it.each([
    ['with a heading, a byte-order mark and "分"', '\ufeff条款号,名称,分值\n1.1.1,咨询,1.5分\n1.1.2,报价,2.5\n1.2,"维修",6 分\n合计,,10\n'],
    ['with running numbers', '序号,评价指标,分值\n1,咨询,1.5\n2,报价,2.5\n3,维修,6\n'],
    ['with the number right before the title', '条款,分值\n1.1.1咨询,1.5\n1.1.2报价,2.5\n1.2维修,6\n总分,10\n'],
    ['with running numbers and no heading', '1,咨询,1.5\n2,报价,2.5\n3,维修,6\n'],
    ['in full-width digits, with tabs', '序号\t评价项目\t满分\n１．１．１\t咨询\t１．５\n1.1.2\t报价\t２．５分\n１．２\t维修\t６\n'],
    ['without a heading', '1.1.1,1.5\n1.1.2,2.5\n1.2,6\n'],
    ['by titles, with semicolons', 'title;points\nAdvice;1.5\noffer;2.5\nREPAIR;6\n'],
    ['by number and title in one cell, by a former number', '内容,分值\n3.1 咨询,1.5\n1.1.2、报价,2.5\n1.2 维修,6\n'],
    [
      'with quotes and line breaks in cells',
      '"条款","备注","分值"\n"1.1.1","见 ""附录""\n第 2 页","1.5"\n"1.1.2","","2.5"\n"1.2","","6"\n',
    ],
  ])('%s', async (_, sheet) => {
    expect(await points(sheet)).toMatchObject({ status: 0, set: full, problems: [] });
  });

  it('in GB 18030, or in UTF-16 as Excel saves it', async () => {
    const gb = Buffer.from(
      'CCF5BFEEBAC52CC3FBB3C62CB7D6D6B50A312E312E312CD7C9D1AF2C312E350A312E312E322CB1A8BCDB2C322E350A312E322CCEACD0DE2C360A',
      'hex',
    );
    expect(await points(gb)).toMatchObject({ status: 0, set: full, problems: [] });
    expect(await points(Buffer.from('\ufeff条款号\t分值\r\n1.1.1\t1.5\r\n1.1.2\t2.5\r\n1.2\t6\r\n', 'utf16le'))).toMatchObject({
      status: 0,
      set: full,
      problems: [],
    });
  });

  it('becomes an overlay that makes the points a body’s, and sums the groups that it leaves out', async () => {
    const { overlay } = await points('1.1.1,1.5\n1.1.2,2.5\n1.2,6\n');
    const { program, problems } = load({ ruleset: provisional, overlays: [overlay] });
    expect(
      problems.filter((one) => one.severity === 'error' || one.code === 'provisional-points' || one.code === 'overlay-unproven'),
    ).toEqual([]);
    expect(program).toBeDefined();
  });

  it('says what fits nothing, what is not established and which sums differ', async () => {
    const { status, problems, set } = await points(
      'number,title,points\n1.1.1,咨询,2\n1.2,维修,6\n9.9,厨房,3\n1,服务,12\n1.1.2,报价,much\n1.2,维修,7\n',
    );
    expect(status).toBe(1);
    expect(set).toEqual({ advice: 2, repair: 6 });
    expect(problems).toEqual(
      expect.arrayContaining([
        '4 sheet-row-unknown',
        '5 sheet-points-established',
        '6 sheet-points-unreadable',
        '7 sheet-row-twice',
        'sheet-clause-missing',
        'points-sum',
      ]),
    );
  });

  it('warns where the number fits another title', async () => {
    expect((await points('编号,名称,分值\n1.1.1,投诉处理,1.5\n1.1.2,报价,2.5\n1.2,维修,6\n')).problems).toEqual(['2 sheet-title-differs']);
  });

  it('says where a total is not the sum, by group or by clause', async () => {
    const rows = '1.1,售前,4\n1.1.1,咨询,1.5\n1.1.2,报价,2.5\n1.2,维修,6\n';
    expect((await points(`${rows}合计,,10\n`)).problems).toEqual([]);
    expect((await points(`${rows}合计,,11\n`)).problems).toEqual(['5 sheet-total-differs']);
    const sheet = files.write('total.csv', `${rows}合计,,11\n`);
    expect((await steelyard(['points', sheet, '--ruleset', ruleset])).err).toContain('“合计” says 11 points, but the clauses come to 10.');
  });

  it('reads or refuses a megabyte of quotes', async () => {
    expect((await points('{"a":'.repeat(200_000))).status).toBe(1);
  });

  it('names clauses by number and title, and says that the overlay is a draft', async () => {
    const sheet = files.write('named.csv', '1.1.1,-1\n1.2,6\n');
    const { err } = await steelyard(['points', sheet, '--ruleset', ruleset]);
    expect(err).toContain('1.1.2 Offer');
    const good = files.write('good.csv', '1.1.1,1.5\n1.1.2,2.5\n1.2,6\n');
    expect((await steelyard(['points', good, '--ruleset', ruleset])).err).toContain('change its status from "draft" to "published"');
    expect((await steelyard(['points', '--help'])).out).toContain('not binding');
  });

  it('says in words why a file cannot be written or read, and refuses another basis', async () => {
    const good = files.write('good.csv', '1.1.1,1.5\n1.1.2,2.5\n1.2,6\n');
    const unwritable = await steelyard(['points', good, '--ruleset', ruleset, '--out', files.path('none/x.json'), '--lang', 'zh-CN']);
    expect(unwritable.status).toBe(2);
    expect(unwritable.err).toContain('无法写入文件：文件或文件夹不存在。');
    expect(unwritable.err).not.toMatch(/internal|内部错误|\n {4}at /);
    expect((await steelyard(['points', files.path(''), '--ruleset', ruleset])).err).toContain('it is a folder');
    const wrong = await steelyard(['points', good, '--ruleset', ruleset, '--basis', 'foo']);
    expect([wrong.status, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('It must be body or normative.');
  });

  it('never overwrites a file, and writes none where there are errors', async () => {
    const out = files.path('own/points.json').replace('own/', '');
    expect(await points('1.1.1,1.5\n9.9,3\n', '--out', out)).toMatchObject({ status: 1 });
    expect(existsSync(out)).toBe(false);
    expect(await points('1.1.1,1.5\n1.1.2,2.5\n1.2,6\n', '--out', out)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8')).id).toBe('small-points');
    expect(await points('1.1.1,2.5\n1.1.2,2.5\n1.2,5\n', '--out', out)).toMatchObject({ status: 2 });
    expect(await points('1.1.1,2.5\n1.1.2,2.5\n1.2,5\n', '--out', out, '--force', '--id', 'sheet-2026')).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8')).id).toBe('sheet-2026');
  });

  it('refuses an empty sheet, and one that is not there', async () => {
    expect(await points('\n\n')).toMatchObject({ status: 1, problems: ['sheet-empty'] });
    expect((await steelyard(['points', files.path('none.csv'), '--ruleset', ruleset])).status).toBe(2);
    expect((await steelyard(['points', files.write('some.csv', '1,2'), '--ruleset', 'nobody'])).status).toBe(2);
  });
});

describe('cells', () => {
  it.each([
    ['2.5', 2.5],
    ['２．５分', 2.5],
    ['10 points', 10],
    ['-1', undefined],
    ['1e3', undefined],
    ['2.5.1', undefined],
    ['', undefined],
    ['0.12345678901234567', undefined],
  ])('%j is %j points', (text, expected) => {
    expect(pointsOf(text)).toBe(expected);
  });

  it('keeps the lines of rows whose cells have line breaks', () => {
    expect(readRows('a,b\n\n"x\ny",2\nz,"1,5"').map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [3, 'x\ny', '2'],
      [5, 'z', '1,5'],
    ]);
  });
});
