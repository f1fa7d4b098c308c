import { mkdirSync, writeFileSync } from 'node:fs';
import { toJSONSchema } from 'zod/mini';
import { documentSchema } from '../dist/schema/index.js';

const target = new URL('../dist/schema/document.json', import.meta.url);
const schema = toJSONSchema(documentSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
const title = 'Geflecht document';

mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `${JSON.stringify({ ...schema, title }, null, 1)}\n`);
