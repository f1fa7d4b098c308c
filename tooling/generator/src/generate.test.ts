import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderFindings } from '@geflecht/tooling-lint/folder-findings';
import { lintFolder } from '@geflecht/tooling-lint/trial-tree';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from './generate.js';
import { kinds, places } from './kinds.js';
import { trialRepository } from './trial-repository.js';

const name = 'quiet-corner';

describe.each(kinds)('a generated %s', (kind) => {
  const root = trialRepository();
  const paths = generate({ kind, name, root });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('passes the lint', async () => {
    const findings = await lintFolder(root, paths);
    expect([...findings]).toEqual([]);
  }, 60_000);

  it('has whatever its folder must hold', () => {
    expect(folderFindings(root).filter((finding) => finding.includes(name))).toEqual([]);
  });

  it('is an entry of its package that leads to its index', () => {
    const { packageFolder, parent, built } = places[kind];
    const { exports } = JSON.parse(readFileSync(join(root, packageFolder, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    expect(exports[`./${built(name)}`]?.['geflecht-source']).toBe(`./${parent}/${name}/index.ts`);
  });

  it('is not generated over one that exists', () => {
    expect(() => generate({ kind, name, root })).toThrow(expect.objectContaining({ code: 'name-taken' }));
  });
});

describe('generate', () => {
  it.each(['', 'Room', 'room_plan', '../room'])('refuses the name "%s"', (refused) => {
    expect(() => generate({ kind: 'element', name: refused, root: '/nowhere' })).toThrow(
      expect.objectContaining({ code: 'name-invalid' }),
    );
  });
});
