import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const apart = ['.', './html', './testing'];

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}

function exportedNames(file: string): readonly string[] {
  const lists = read(file).matchAll(/^export (?:type )?\{([^}]*)\}/gmu);
  return [...lists]
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    .filter((name) => name !== '');
}

const { exports } = JSON.parse(read('package.json')) as { exports: Readonly<Record<string, object | string>> };
const entries = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === 'object' && 'geflecht-source' in target && !apart.includes(entry)
    ? [[entry, String(target['geflecht-source'])] as const]
    : [],
);
const rootNames = exportedNames('src/index.ts');

describe('the root entry', () => {
  it.each(entries)('lists what the entry %s lists', (_entry, file) => {
    expect(rootNames).toEqual(expect.arrayContaining([...exportedNames(file)]));
  });

  it('lists each name once', () => {
    expect(new Set(rootNames).size).toBe(rootNames.length);
  });
});
