import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';

/** Every built page of the playground, such as `fachtag.html`. */
export function pageNames(): readonly string[] {
  const files = readdirSync(join(workspaceRoot, 'apps/playground/dist'));
  return files.filter((file) => file.endsWith('.html')).toSorted();
}
