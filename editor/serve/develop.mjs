// `npm run dev`: the pages from their sources, brought up to date as they are edited.
import { generateSchemaCode } from '../../engine/cli/build/node-part.mjs';
import { pagesDevelopment } from '../build/pages-config.mjs';

generateSchemaCode();
const { createServer } = await import('vite');
const server = await createServer(pagesDevelopment());
await server.listen();
server.printUrls();
