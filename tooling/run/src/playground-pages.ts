import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureTarget } from './take-pictures.js';
import { workspaceRoot } from './workspace-root.js';

/**
 * Finds the built pages of the playground.
 *
 * @param word `playground` for all, `playground/NAME` for those whose path starts with NAME
 */
export function playgroundPages(word: string, siteUrl: string): readonly PictureTarget[] {
  const wanted = word.replace(/^playground\/?/u, '');
  const files = readdirSync(join(workspaceRoot, 'apps/playground/dist'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html') && file.startsWith(wanted)).toSorted();
  return pages.map((file) => ({
    name: `playground-${file.replace(/\.html$/u, '').replaceAll('/', '-')}`,
    url: `${siteUrl}/${file}`,
  }));
}
