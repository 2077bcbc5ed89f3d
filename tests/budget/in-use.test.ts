// What a page of a portal loads of the element, heard in Chromium: before its form can be used, and in an ordinary use (open with an
// address, answer, look why), in each language, without overlays and with them.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Loading, type Use, use } from './in-use.js';
import { type Loaded, loadedBy } from './loaded.js';
import { type Ceiling, ceilingTable, moduleTable, total } from './table.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const known = new Map(loadedBy(dist, 'evaluator.js').map((one) => [one.name, one]));

const FEES = ['fee-schedule'];
const CASES: readonly (Use & { readonly limits: { readonly beforeUse: number; readonly inAll: number } })[] = [
  { language: 'zh-CN', overlays: [], limits: { beforeUse: 95_000, inAll: 123_000 } },
  { language: 'en', overlays: [], limits: { beforeUse: 94_500, inAll: 121_500 } },
  { language: 'zh-CN', overlays: FEES, limits: { beforeUse: 107_000, inAll: 135_000 } },
];

function sized(names: readonly string[]): readonly Loaded[] {
  return names.map((name) => {
    const one = known.get(name);
    if (one === undefined) throw new Error(`${name} was loaded and is no known module of the element`);
    return one;
  });
}

describe.each(CASES)('in $language with overlays $overlays', (one) => {
  it('stays below its ceilings, and loads nothing twice and nothing of another language', async () => {
    const { beforeUse, inAll }: Loading = await use(one);
    const ceilings: readonly Ceiling[] = [
      { title: 'before the form can be used', modules: sized(beforeUse), limit: one.limits.beforeUse },
      { title: 'in an ordinary use', modules: sized(inAll), limit: one.limits.inAll },
    ];
    const title = `${one.language}, ${one.overlays.length === 0 ? 'no overlays' : one.overlays.join(' ')}`;
    console.log([moduleTable(title, sized(inAll)), ceilingTable(ceilings)].join('\n'));
    const other = one.language === 'en' ? /-zh\.js$/ : /-en\.js$/;
    expect(inAll.filter((name) => other.test(name))).toEqual([]);
    expect(inAll).toEqual([...new Set(inAll)]);
    expect(inAll.some((name) => (one.language === 'en' ? /-en\.js$/ : /-zh\.js$/).test(name))).toBe(true);
    for (const { modules, limit } of ceilings) expect(total(modules), ceilingTable(ceilings)).toBeLessThanOrEqual(limit);
  });
});
