import { mkdirSync, writeFileSync } from 'node:fs';
import { documentJsonSchema } from '../dist/schema/index.js';

const target = new URL('../dist/schema/document.json', import.meta.url);

mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
