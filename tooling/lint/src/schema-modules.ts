import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const valueFrom = /^(?:import|export)\s+(?!type\b)([^;]*?)\s*from\s+'([^']+)'/gmu;

/** Maps a relative specifier to the source file it stands for. */
export function sourceFile(importer: string, specifier: string): string {
  return join(dirname(importer), specifier.replace(/\.js$/u, '.ts'));
}

/** Whether a source text takes zod as a value. */
export function usesZod(text: string): boolean {
  return [...text.matchAll(valueFrom)].some(([, , specifier = '']) => /^zod(?:\/|$)/u.test(specifier));
}

const namesIn = (clause: string): readonly string[] =>
  clause
    .replace(/[{}]/gu, '')
    .split(',')
    .map(
      (each) =>
        each
          .trim()
          .split(/\s+as\s+/u)
          .at(-1) ?? '',
    );

/**
 * Whether names taken from a file bring zod along, directly or through what that file imports.
 * An index is followed to where the names are defined, because bundlers do the same; without names everything counts.
 */
export function bringsZod(file: string, names: readonly string[], seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  if (usesZod(text)) return true;
  const isIndex = file.endsWith('index.ts');
  const relative = [...text.matchAll(valueFrom)].filter(([, , specifier = '']) => specifier.startsWith('.'));
  return relative.some(([, clause = '', specifier = '']) => {
    const taken = namesIn(clause);
    if (isIndex && names.length > 0 && !taken.some((name) => names.includes(name))) return false;
    return bringsZod(sourceFile(file, specifier), taken, new Set([...seen, file]));
  });
}
