import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';

/** Folder of the files for a script tag, as the build leaves it. */
export const cdnFolder = join(workspaceRoot, 'packages/widgets/dist/cdn');

/** Names of the files a page may load; each exists as ES module and as classic script. */
export const cdnNames = ['agenda', 'network-map', 'sign-up', 'all'] as const;

/** Name of a file for a script tag. */
export type CdnName = (typeof cdnNames)[number];

/** Every built script below the folder, chunks included, as paths from it. */
export function cdnScripts(): readonly string[] {
  if (!existsSync(cdnFolder)) return [];
  const files = readdirSync(cdnFolder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).toSorted();
}
