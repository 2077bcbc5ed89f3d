// `npm run build`: all parts of dist/ that are out of date. With names, only those: `node editor/build/build.mjs element pages`.
import { bringUpToDate } from '../../engine/cli/build/dist.mjs';
import { nodePart } from '../../engine/cli/build/node-part.mjs';
import { elementPart } from './element-part.mjs';
import { pagesPart } from './pages-part.mjs';
import { studioPart } from './studio-part.mjs';
import { typesPart } from './types-part.mjs';

const parts = [nodePart, elementPart, typesPart, studioPart, pagesPart];
const names = process.argv.slice(2);
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(', ')} (parts: ${parts.map(({ name }) => name).join(', ')})\n`);
  process.exit(2);
}
await bringUpToDate(names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name)));
