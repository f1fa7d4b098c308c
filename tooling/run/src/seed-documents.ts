import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './workspace-root.js';

/** The documents the playground lives on, in the order of their names: `apps/playground/seeds/*.json`. */
export function seedDocuments(): readonly string[] {
  const folder = join(workspaceRoot, 'apps/playground/seeds');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => join(folder, name));
}
