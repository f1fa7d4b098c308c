import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureTarget } from './take-pictures.js';
import { workspaceRoot } from './workspace-root.js';

/** A page longer than a picture may be: only shown to those who ask for it. */
const longestPage = 'kongress-gross';

/**
 * Finds the built pages of the playground.
 *
 * @param word `playground` for all but the longest one, `playground/NAME` for those whose path starts with NAME
 */
export function playgroundPages(word: string, siteUrl: string): readonly PictureTarget[] {
  const wanted = word.replace(/^playground\/?/u, '');
  const files = readdirSync(join(workspaceRoot, 'apps/playground/dist'), { recursive: true, encoding: 'utf8' });
  const isMeant = (file: string) => file.startsWith(wanted) && (wanted !== '' || !file.startsWith(longestPage));
  const pages = files.filter((file) => file.endsWith('.html') && isMeant(file)).toSorted();
  return pages.map((file) => ({
    name: `playground-${file.replace(/\.html$/u, '').replaceAll('/', '-')}`,
    url: `${siteUrl}/${file}`,
  }));
}
