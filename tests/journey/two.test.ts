// Several elements, and several copies of its module, on one page; and what the page finds of it afterwards.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { answer, answered, evaluator } from './at-work.js';
import { openPortal, readmeFiles } from './readme-portal.js';
import { journey, picture } from './support/journey.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const LIGHT = 'steelyard-evaluator.light';
const DARK = 'steelyard-evaluator.dark';

journey('two elements speak their own languages, follow their own schemes and keep their own answers', async ({ open }) => {
  const page = await open('/two/');
  const [chinese, english] = [evaluator(page, LIGHT), evaluator(page, DARK)];
  await answered(chinese, /已评 0／29/);
  await answered(english, /0 of \d+ answered/);
  await answer(chinese, 'department-and-posts', '不符合');
  await answered(chinese, /已评 1／29/);
  await answered(english, /0 of \d+ answered/);
  expect(await chinese.getByText('Unanswered').count()).toBe(0);
  expect(await english.getByText('未评').count()).toBe(0);
  const paper = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paper(LIGHT)).toBe('rgb(255, 255, 255)');
  expect(await paper(DARK)).toBe('rgb(22, 25, 31)');
  // One of them changes its language; the other does not.
  await english.evaluate((element) => element.setAttribute('lang', 'zh-CN'));
  await answered(english, /已评 0／/);
  await answered(chinese, /已评 1／29/);
  await picture(page, 'two');
});

journey('on a phone neither is wider than the page, whatever its grades are called', async ({ open }) => {
  const page = await open('/two/', { viewport: { width: 390, height: 844 } });
  for (const [selector, count] of [[LIGHT, /已评 0／29/] as const, [DARK, /0 of \d+ answered/] as const]) {
    await answered(evaluator(page, selector), count);
    const [inside, width] = await evaluator(page, selector).evaluate((one) => [one.scrollWidth, one.clientWidth] as const);
    expect(inside, selector).toBeLessThanOrEqual(width);
  }
});

journey('one is taken away while the other is at work', async ({ open }) => {
  const page = await open('/two/');
  await answered(evaluator(page, DARK), /0 of \d+ answered/);
  await page.locator(DARK).evaluate((element) => element.remove());
  await answer(evaluator(page, LIGHT), 'department-and-posts', '符合');
  await answered(evaluator(page, LIGHT), /已评 1／29/);
});

/** A page with a whole second copy of the element beside the package's. */
async function portalWithCopy(): Promise<Awaited<ReturnType<typeof openPortal>>> {
  const names = ['evaluator.js', ...readdirSync(join(dist, 'evaluator')).map((name) => `evaluator/${name}`)];
  const copy = names.map((name) => [`public/copy/${name}`, readFileSync(join(dist, name), 'utf8')] as const);
  const page = readmeFiles().get('public/index.html') ?? '';
  // lit-html asks for its policy's name once per copy.
  const server = (readmeFiles().get('server.mjs') ?? '').replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");
  return openPortal(
    new Map([
      ...copy,
      ['server.mjs', server],
      ['public/copies.html', page.replace('</head>', '<script type="module" src="/copy/evaluator.js"></script></head>')],
    ]),
  );
}

journey('a second copy from another address neither throws nor takes the place of the first', async ({ open }) => {
  const portal = await portalWithCopy();
  try {
    // lit says on the console that there are two of it: a warning, no error.
    const page = await open(`${portal.origin}/copies.html`);
    await answered(evaluator(page), /已评 0／29/);
    // As text: the test's own compiler would take the imports for its own.
    const found = await page.evaluate(`(async () => {
      const [first, second] = await Promise.all(['/steelyard/evaluator.js', '/copy/evaluator.js'].map((address) => import(address)));
      const tag = customElements.get('steelyard-evaluator');
      return [first.SteelyardEvaluator === second.SteelyardEvaluator, tag === first.SteelyardEvaluator || tag === second.SteelyardEvaluator];
    })()`);
    expect(found).toEqual([false, true]);
  } finally {
    portal.close();
  }
});

journey('it adds nothing to the window', async ({ open, site }) => {
  const page = await open('/two/');
  await answered(evaluator(page, LIGHT), /已评 0／29/);
  await answer(evaluator(page, LIGHT), 'department-and-posts', '符合');
  const names = (await page.evaluate(() => Reflect.ownKeys(window).map(String))) as readonly string[];
  // The same of a page of the same site without scripts: what the browser, and this test, put there.
  const bare = await page.context().newPage();
  await bare.goto(`${site.origin}/icon.svg`);
  const before = new Set((await bare.evaluate(() => Reflect.ownKeys(window).map(String))) as readonly string[]);
  const added = names.filter((name) => !before.has(name) && !/^\d+$/.test(name));
  expect(added).toEqual([]);
});
