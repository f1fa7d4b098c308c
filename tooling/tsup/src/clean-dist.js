import { rmSync } from 'node:fs';

/** Empties `dist` once, before several builds of one package write into it side by side. */
export function cleanDist() {
  rmSync('dist', { recursive: true, force: true });
}
