// The server of editor/embed/README.md, as it stands there: what it sends with a ruleset, and that its page works.
import { afterAll, beforeAll, expect } from 'vitest';
import { answer, answered, evaluator } from './at-work.js';
import { openPortal, type Portal, readmeFiles, STRICT_POLICY } from './readme-portal.js';
import { journey, picture } from './support/journey.js';

const RULESET = '/rulesets/gbt-27922-2011/1.0.0/ruleset.json';
let portal: Portal;

beforeAll(async () => {
  portal = await openPortal();
});

afterAll(() => portal.close());

journey('a ruleset is sent as JSON, to be kept for good, with a tag and the strict policy', async () => {
  const first = await fetch(portal.origin + RULESET);
  expect(first.status).toBe(200);
  expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(first.headers.get('cache-control')).toMatch(/immutable/);
  expect(first.headers.get('content-security-policy')).toBe(STRICT_POLICY);
  const tag = first.headers.get('etag') ?? '';
  const again = await fetch(portal.origin + RULESET, { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(304);
});

journey('nothing is sent that is outside its folders', async () => {
  for (const path of [
    '/server.mjs',
    '/..%2fserver.mjs',
    '/steelyard/..%2f..%2fpackage.json',
    '/rulesets/..%2fpackage.json',
    '/nothing.json',
  ]) {
    expect((await fetch(portal.origin + path)).status, path).toBe(404);
  }
});

journey('the page of the README evaluates with the overlay that it names, and keeps what is typed over a reload', async ({ open }) => {
  expect([...readmeFiles().keys()]).toEqual(['public/index.html', 'public/portal.css', 'public/portal.js', 'server.mjs']);
  const said: string[] = [];
  const page = await open(`${portal.origin}/`);
  page.on('console', (message) => said.push(message.text()));
  await answered(evaluator(page), /已评 0／29/);
  await evaluator(page).getByText('自我评价').first().waitFor();
  await answer(evaluator(page), 'department-and-posts', '符合');
  await answered(evaluator(page), /已评 1／29/);
  expect(said.filter((line) => line.startsWith('changed'))).toHaveLength(1);
  await evaluator(page).getByText('已保存在本机').waitFor();
  await page.reload();
  await answered(evaluator(page), /已评 1／29/);
  await picture(page, 'readme-portal');
});
