import { gzipSync } from 'node:zlib';

/** Built files by their path below `/cdn/`. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

const first = 'network-map.js';
const worker = 'layout-worker.js';
const fixedImports = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/gu;
const lateImports = /\bimport\(\s*"\.\/([^"]+)"\s*\)/gu;
/** Chunks with words of other languages, and with messages for developers. */
const aside = /-(?:en|de-simple|debug)-[\w-]+\.js$/u;

function importsOf(path: string, text: string): readonly string[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => folder + name);
  return [...named(fixedImports), ...named(lateImports).filter((name) => !aside.test(name))];
}

/** Paths of everything a German page with a map may ever load: every part, every way of reading data, and the worker. */
export function germanChunks(files: BuiltFiles): readonly string[] {
  const found = new Set([first, worker]);
  for (const path of found) {
    const text = files.get(path);
    if (text === undefined) found.delete(path);
    else for (const name of importsOf(path, String(text))) found.add(name);
  }
  return [...found];
}

/** Bytes of these chunks, each packed as `gzip -9` does. */
export function everyByte(files: BuiltFiles): number {
  return germanChunks(files).reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0);
}
