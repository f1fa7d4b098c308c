#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`This command needs Node 22.19 or newer; this is ${process.versions.node}. Run it with npx.\n`);
  process.exitCode = 1;
} else if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('This command has not been built yet: run "npm run build" first.\n');
  process.exitCode = 2;
}
