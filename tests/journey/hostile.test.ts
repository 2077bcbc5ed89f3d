// Rulesets, overlays, audits and files that somebody made to do harm: all of their text is shown as text, no script of it runs, nothing
// is asked of any server, and the page stays usable. On the built page, under its policy.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BLANK, sideways } from './support/audit-page.js';
import { journey, picture } from './support/journey.js';

const EVIL = [
  '<img src=/stolen?1 onerror=window.harmed=1>',
  '<script>window.harmed=2</script>',
  '<svg onload=window.harmed=3><use href="/stolen?2#x"/></svg>',
  '"><iframe srcdoc="<script>parent.harmed=4</script>">',
  'javascript:window.harmed=5//',
  '</style><link rel=stylesheet href=/stolen?3>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: for engines of templates that would run it
  '${window.harmed=6}{{constructor.constructor("window.harmed=7")()}}',
  'url(/stolen?4) \u202e\u2066 gnp.exe \u0000 \u200f',
].join(' ');

const SHORT = '<img src=/stolen?1 onerror=window.harmed=1>';

/** Names that every object has; the engine refuses them, and the rest of the audit counts. */
const KEYS = { constructor: { result: 'conforming' }, prototype: 1, __PROTO__: { harmed: true } };

/** Every text of people: titles, notes, units, sources. */
const RULESET = {
  format: 'steelyard/ruleset@1',
  id: 'evil',
  version: '1.0.0',
  title: { 'zh-CN': EVIL, en: EVIL },
  text: EVIL,
  note: EVIL,
  basis: [{ number: SHORT, title: EVIL }],
  sources: { 'a-source': { title: EVIL, url: 'javascript:window.harmed=8' } },
  facts: [
    { id: 'c-one', title: EVIL, text: EVIL, unit: EVIL, type: 'integer', source: 'a-source' },
    { id: 'a-choice', title: EVIL, type: 'choice', options: [{ id: 'to-string', title: EVIL }] },
  ],
  clauses: [
    {
      id: 'has-own-property',
      number: SHORT,
      title: EVIL,
      text: EVIL,
      points: 50,
      clauses: [
        {
          id: 'c-one',
          number: '1',
          aliases: [SHORT],
          title: EVIL,
          text: EVIL,
          note: EVIL,
          points: 25,
          assess: { method: 'conformity' },
          deletable: true,
        },
        { id: 'value-of', title: EVIL, points: 25, assess: { method: 'sampling', unit: EVIL }, source: 'a-source' },
      ],
    },
    {
      id: 'levels',
      title: EVIL,
      points: 50,
      assess: {
        method: 'levels',
        levels: [
          { id: 'good', title: EVIL, share: 1 },
          { id: 'bad', title: EVIL, share: 0 },
        ],
      },
    },
  ],
  adjustments: [{ id: 'c-one', title: EVIL, points: -1, kinds: [{ id: 'law', title: EVIL }] }],
  evidence: [{ id: 'c-one', title: EVIL, text: EVIL, unit: EVIL, quantity: { min: 1 }, clauses: ['value-of'], shortfall: 'warn' }],
  conditions: [{ id: 'c-one', title: EVIL, text: EVIL, holds: { '>': [{ var: 'facts.c-one' }, 1] }, waivable: true }],
  scoring: { scale: 100 },
  grades: [{ id: 'c-one', title: EVIL, min: 50, requires: ['c-one'] }],
  ungraded: { id: 'none', title: EVIL },
  stages: [{ id: 'a-stage', title: EVIL }],
};

const AUDIT_TEXT = JSON.stringify({
  format: 'steelyard/audit@1',
  id: EVIL,
  ruleset: { id: 'evil', version: '1.0.0' },
  overlays: [],
  organisation: { name: EVIL, registration: EVIL, address: EVIL, contact: EVIL },
  scope: { text: EVIL, products: [{ id: EVIL, title: EVIL }], sites: [{ id: '__PROTO__', title: EVIL }] },
  type: 'initial',
  date: '2026-03-01',
  facts: { 'c-one': 3, 'a-choice': EVIL, ...KEYS },
  clauses: {
    ...KEYS,
    'c-one': {
      result: 'nonconforming',
      note: EVIL + '长'.repeat(19_000),
      by: EVIL,
      evidence: [EVIL, 'javascript:window.harmed=9'],
      corrected: { at: '2026-03-02', by: EVIL, note: EVIL },
    },
    'value-of': { sampled: 3, nonconforming: 1, note: EVIL },
    levels: { level: EVIL },
    [EVIL]: { result: 'conforming', note: EVIL },
  },
  evidence: { ...KEYS, 'c-one': { provided: 1, note: EVIL, references: [EVIL] } },
  adjustments: [
    { id: 'c-one', kind: 'law', note: EVIL },
    { id: EVIL, note: EVIL },
  ],
  waivers: [{ condition: 'c-one', reason: EVIL, by: EVIL }],
  people: { assessors: [EVIL], reviewer: EVIL, decidedBy: EVIL },
  note: EVIL,
}).replaceAll('__PROTO__', '__proto__');

/** A file with such names is refused as a whole: this one has others. */
const HARMLESS_KEYS = AUDIT_TEXT.replaceAll(/"(__proto__|constructor|prototype)":/g, '"other-$1":');

/** Requests that a text of the documents asked for. */
function thefts(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/stolen|harmed/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

async function unharmed(page: Page, stolen: readonly string[]): Promise<void> {
  const found = await page.evaluate(() => {
    const inside = document.querySelector('steelyard-evaluator')?.shadowRoot;
    const all = [...(inside?.querySelectorAll('*') ?? [])];
    return {
      harmed: (window as { harmed?: unknown }).harmed,
      polluted: Object.keys(Object.prototype),
      foreign: all
        .filter((one) => /^(script|img|iframe|object|embed|link|style|base|form|video|use|foreignobject)$/i.test(one.localName))
        .map((one) => one.localName),
      handlers: all.flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
      ),
      addresses: all.flatMap((one) => [one.getAttribute('href'), one.getAttribute('src')]).filter((one) => one !== null),
    };
  });
  expect(found).toEqual({ harmed: undefined, polluted: [], foreign: [], handlers: [], addresses: [] });
  expect(stolen).toEqual([]);
}

async function give(page: Page, ruleset: unknown, audit: string | undefined): Promise<void> {
  await page.evaluate(
    ([rules, text]) => {
      const element = document.querySelector('steelyard-evaluator');
      if (element !== null)
        Object.assign(element, {
          storageKey: undefined,
          overlays: undefined,
          audit: text === undefined ? undefined : JSON.parse(text),
          ruleset: rules,
        });
    },
    [ruleset, audit] as const,
  );
}

/** Opens everything that can be opened. */
async function unfold(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      const root = document.querySelector('steelyard-evaluator')?.shadowRoot;
      for (const one of root?.querySelectorAll<HTMLElement>('[aria-expanded=false], details:not([open]) > summary') ?? []) one.click();
    });
    await page.waitForTimeout(300);
  }
}

for (const language of ['zh-CN', 'en'] as const) {
  journey(`markup and script in every text of rules and audit are shown as text, in ${language}`, async ({ open }) => {
    const page = await open(`${BLANK.replace('zh-CN', language)}`);
    const stolen = thefts(page);
    const element = page.locator('steelyard-evaluator');
    await element.locator('.row.leaf').first().waitFor();
    await give(page, RULESET, AUDIT_TEXT);
    await element.locator('.row[data-clause="value-of"]').waitFor();
    await unfold(page);
    await unharmed(page, stolen);
    expect(await element.locator('.scheme').textContent()).toContain('<script>window.harmed=2</script>');
    expect(await element.locator('.row.leaf[data-clause=c-one] .name').textContent()).toContain('<img src=/stolen?1');
    expect(await sideways(page)).toBe(0);
    await picture(page, `hostile-${language}`);
    // Work goes on, with ids that every object has.
    await element.locator('.row.leaf[data-clause=c-one] label.segment').first().click();
    await expect.poll(() => element.locator('.row.leaf[data-clause=c-one] .earned').textContent()).toContain('25');
    await element.locator('#search').fill('<script>');
    await page.evaluate(() => document.querySelector('steelyard-evaluator')?.setAttribute('mode', 'report'));
    await element.locator('[part=record]').waitFor();
    await unharmed(page, stolen);
    expect(await element.locator('[part=record]').textContent()).toContain('<script>window.harmed=2</script>');
    expect(await sideways(page)).toBe(0);
  });
}

journey(
  'the same from files: the audit comes in, the ruleset is refused, nothing runs, the name of a download is harmless',
  async ({ open }) => {
    const page = await open(BLANK);
    const stolen = thefts(page);
    const element = page.locator('steelyard-evaluator');
    await element.locator('.row.leaf').first().waitFor();
    const isTaken = await page.evaluate(
      async ([audit, ruleset, keys]) => {
        const one = document.querySelector('steelyard-evaluator');
        return [
          await one?.importAudit(new File([audit ?? ''], '"><img src=x>.json')),
          await one?.importAudit(new File([ruleset ?? ''], 'r.json')),
          await one?.importAudit(new File([keys ?? ''], 'k.json')),
        ];
      },
      [HARMLESS_KEYS, JSON.stringify(RULESET), AUDIT_TEXT],
    );
    expect(isTaken).toEqual([true, false, false]);
    await unfold(page);
    await unharmed(page, stolen);
    const download = page.waitForEvent('download');
    await page.evaluate(() => {
      const root = document.querySelector('steelyard-evaluator')?.shadowRoot;
      [...(root?.querySelectorAll<HTMLElement>('.menu-list button') ?? [])]
        .find((one) => one.textContent?.includes('导出评价数据'))
        ?.click();
    });
    expect((await download).suggestedFilename()).not.toMatch(/[<>:"/\\|?*\u202e]/);
  },
);

journey('through every attribute', async ({ open }) => {
  const page = await open(BLANK, { expectedFaults: /404|Failed to load resource|ERR_|Refused|policy|Content Security/ });
  const element = page.locator('steelyard-evaluator');
  await element.locator('.row.leaf').first().waitFor();
  await page.evaluate((evil) => {
    for (const name of [
      'src',
      'integrity',
      'overlay-src',
      'overlay-integrity',
      'storage-key',
      'mode',
      'person',
      'lang',
      'name',
      'readonly',
      'required',
    ]) {
      for (const value of [evil, 'javascript:window.harmed=10', 'data:application/json,{}', 'blob:x', '__proto__', 'constructor']) {
        document.querySelector('steelyard-evaluator')?.setAttribute(name, value);
      }
    }
    const one = document.querySelector('steelyard-evaluator');
    if (one !== null) one.ruleset = undefined;
  }, EVIL);
  await element.locator('.failed').waitFor();
  await unharmed(page, []);
});

journey('a ruleset of 5,000 clauses: found, answered and unfolded', async ({ open }) => {
  const page = await open(BLANK);
  const element = page.locator('steelyard-evaluator');
  await element.locator('.row.leaf').first().waitFor();
  const clauses = Array.from({ length: 50 }, (_, group) => ({
    id: `g-${group}`,
    number: `${group}`,
    title: `Group ${group}`,
    points: 100,
    clauses: Array.from({ length: 100 }, (_, leaf) => ({
      id: `l-${group}-${leaf}`,
      number: `${group}.${leaf}`,
      title: `Clause ${group}.${leaf}`,
      points: 1,
      assess: { method: 'conformity' },
    })),
  }));
  await give(
    page,
    { ...RULESET, facts: [], evidence: [], conditions: [], adjustments: [], grades: [{ id: 'good', title: 'Good', min: 50 }], clauses },
    undefined,
  );
  await element.locator('.row.group[data-clause=g-49]').waitFor();
  await element.locator('#search').fill('49.99');
  const row = element.locator('.row.leaf[data-clause=l-49-99]');
  await row.waitFor();
  await row.locator('label.segment').first().click();
  await expect.poll(() => row.locator('.earned').textContent()).toContain('1');
  await element.locator('#search').fill('');
  await element.getByRole('button', { name: '全部展开' }).click();
  await expect.poll(() => element.locator('.row.leaf').count()).toBe(5000);
  expect(await page.evaluate(() => document.querySelector('steelyard-evaluator')?.focusClause('l-30-50'))).toBe(true);
  await element.locator('.row.leaf[data-clause=l-30-50] label.segment').first().click();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.querySelector('steelyard-evaluator')?.report?.exactScore ??
          document.querySelector('steelyard-evaluator')?.report?.bounds.score.lowest,
      ),
    )
    .toBe('1/25');
});

journey('a ruleset that is a proxy: one that answers is used, one that stops answering stops nothing else', async ({ open }) => {
  const page = await open(BLANK, { expectedFaults: /enough/ });
  const element = page.locator('steelyard-evaluator');
  await element.locator('.row.leaf').first().waitFor();
  const giveProxy = (most: number): Promise<void> =>
    page.evaluate(
      ([ruleset, limit]) => {
        let reads = 0;
        const wrapped = new WeakMap<object, object>();
        const shifty = (value: unknown): unknown => {
          if (typeof value !== 'object' || value === null) return value;
          const found = wrapped.get(value);
          if (found !== undefined) return found;
          const made = new Proxy(value, {
            get: (of, key) => {
              reads += 1;
              if (reads > limit) throw new Error('enough');
              return shifty(Reflect.get(of, key));
            },
          });
          wrapped.set(value, made);
          return made;
        };
        const one = document.querySelector('steelyard-evaluator');
        if (one !== null) Object.assign(one, { storageKey: undefined, audit: undefined, overlays: undefined, ruleset: shifty(ruleset) });
      },
      [RULESET, most] as const,
    );
  // As frameworks wrap what they watch.
  await giveProxy(Number.POSITIVE_INFINITY);
  await element.locator('.row[data-clause="value-of"]').waitFor();
  for (const most of [1, 50, 2000]) {
    await giveProxy(most);
    await page.waitForTimeout(700);
    expect(await element.locator('.failed, .row.leaf').count()).toBeGreaterThan(0);
  }
  await give(page, { ...RULESET, title: 'sound' }, undefined);
  await expect.poll(() => element.locator('.scheme').textContent()).toContain('sound');
  await element.locator('.row.leaf[data-clause=c-one] label.segment').first().click();
  await expect.poll(() => element.locator('.row.leaf[data-clause=c-one] .earned').textContent()).toContain('25');
});
