// A step of the element's build: takes the line breaks, indentation and comments out of lit's templates, which a minifier leaves as
// they are. A break between two things stays a space, so that nothing that a reader sees changes.

const TERSE = new Map([
  ['html', (text) => text.replace(/\s*\n\s*/g, ' ')],
  ['svg', (text) => text.replace(/\s*\n\s*/g, ' ')],
  ['css', (text) => outsideQuotes(text.replace(/\/\*[\s\S]*?\*\//g, ''), terseRules)],
]);

function terseRules(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([{;](?:--)?[\w-]+): /g, '$1:');
}

/** What stands in quotes is shown to readers as it is. */
function outsideQuotes(text, change) {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** @returns {import('vite').Plugin} */
export function terseTemplates() {
  return {
    name: 'steelyard-terse-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/editor\/(embed|ui|theme|text|views|source)\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return undefined;
      const found = templates(this.parse(code));
      // From the end, so that the places before stay true.
      found.sort((a, b) => b.start - a.start);
      return found.reduce(
        (text, { start, end, tag }) => text.slice(0, start) + TERSE.get(tag)(text.slice(start, end)) + text.slice(end),
        code,
      );
    },
  };
}

/** The literal pieces of tagged templates, wherever they stand in the tree. */
function templates(node) {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(templates);
  const isTagged = node.type === 'TaggedTemplateExpression' && TERSE.has(node.tag.name);
  return isTagged ? [...node.quasi.quasis.map(({ start, end }) => ({ start, end, tag: node.tag.name })), ...below] : below;
}
