import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import { innerNames } from '@geflecht/tooling-tsup/inner-names';
import { describe, expect, it } from 'vitest';
import { cdnFolder, cdnScripts } from './cdn-files.js';

const sources = globSync('packages/{core,sdk,widgets}/src/**/*.ts', { cwd: workspaceRoot })
  .filter((path) => !path.endsWith('.test.ts') && !path.includes('/testing/'))
  .map((path) => readFileSync(join(workspaceRoot, path), 'utf8'))
  .join('\n');
const schema = readFileSync(join(workspaceRoot, 'packages/core/dist/schema/document.json'), 'utf8');
const chunks = cdnScripts().filter((file) => file.startsWith('chunks/'));

describe.each(innerNames)('the shortened name %s', (name) => {
  it('is written in quotes nowhere', () => {
    expect(sources).not.toContain(`'${name}'`);
  });

  it('is no field or value of a document', () => {
    expect(schema).not.toContain(`"${name}"`);
  });

  it('stands in none of the modules', () => {
    const written = new RegExp(String.raw`[.,{]${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'u');
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((file) => written.test(readFileSync(join(cdnFolder, file), 'utf8')))).toEqual([]);
  });
});
