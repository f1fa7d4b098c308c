import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('../../../packages/widgets/dist/cdn/', import.meta.url));
const to = fileURLToPath(new URL('../public/geflecht/', import.meta.url));

// The site keeps the files on its own web space, as every association is asked to do.
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
