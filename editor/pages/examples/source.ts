// Shows, at the foot of an example page, the markup and the script that the page is made of, so that they can be copied. Reads the very
// files that were built, when somebody asks.
const FILES = import.meta.glob(['../*/index.html', '../*/page.ts', '../*/page.tsx', '../*/page.css'], { query: '?raw', import: 'default' });

const name = location.pathname
  .split('/')
  .filter((part) => part !== '' && part !== 'index.html')
  .at(-1);
const own = Object.entries(FILES).filter(([path]) => path.startsWith(`../${name}/`));

/** Of the markup only what a portal would take: the page around it is ours. */
function excerpt(text: string): string {
  return /^[ \t]*<main[^>]*>\n([\s\S]*?)^[ \t]*<\/main>/m.exec(text)?.[1]?.replace(/^ {6}/gm, '') ?? text;
}

const details = document.createElement('details');
const summary = document.createElement('summary');
summary.textContent = '本页源码 · Source of this page';
details.append(summary);
details.addEventListener(
  'toggle',
  async () => {
    for (const [path, read] of own) {
      const title = document.createElement('h2');
      const text = document.createElement('pre');
      title.textContent = path.slice(path.lastIndexOf('/') + 1);
      text.tabIndex = 0;
      text.textContent = excerpt(await read());
      details.append(title, text);
    }
  },
  { once: true },
);
const foot = document.createElement('footer');
foot.append(details);
document.body.append(foot);
