// lit tells other copies of itself on the page which versions there are, in lists on the global object. The element adds nothing to a
// page but its tag, so these lines are taken out when it is built. A lit in which they read otherwise stops the build.

/** By file: what is taken out, and what stands in its place. */
const CUTS = new Map([
  ['lit-html/lit-html.js', [[/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '']]],
  ['lit-element/lit-element.js', [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);?/, '']]],
  [
    '@lit/reactive-element/reactive-element.js',
    [
      [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
      // Only decorators fill it, and the element has none.
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/litPropertyMetadata\.get\(\w+\)/, 'void 0'],
    ],
  ],
]);

/** @returns {import('vite').Plugin} */
export function noGlobals() {
  return {
    name: 'no-globals',
    enforce: 'pre',
    transform(code, id) {
      const file = [...CUTS.keys()].find((name) => id.endsWith(`node_modules/${name}`));
      if (file === undefined) return null;
      let cut = code;
      for (const [line, instead] of CUTS.get(file)) {
        const next = cut.replace(line, instead);
        if (next === cut) throw new Error(`${file} no longer has ${line}`);
        cut = next;
      }
      return { code: cut, map: null };
    },
  };
}
