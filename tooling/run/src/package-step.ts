import { join } from 'node:path';
import type { CheckStep } from './check-step.js';
import type { CheckCommand } from './command-step.js';
import { commandStep } from './command-step.js';
import { binary } from './run-command.js';
import { workspaceRoot } from './workspace-root.js';

const libraries = ['packages/core', 'packages/formats', 'packages/sdk', 'packages/widgets'];
const programs = ['packages/cli', 'apps/server'];

const publint = (folder: string): CheckCommand => ({ command: binary('publint'), args: ['run', folder, '--strict'] });

const attw = (folder: string, profile: string): CheckCommand => ({
  command: binary('attw'),
  args: [
    '--pack',
    '.',
    '--profile',
    profile,
    '--exclude-entrypoints',
    './package.json',
    './custom-elements.json',
    './schema/document.json',
  ],
  options: { folder: join(workspaceRoot, folder) },
});

/** The packages as others will get them: dead code, manifests, entry points and their types. */
export const packageStep: CheckStep = commandStep('packages', [
  { command: binary('knip'), args: ['--no-progress'] },
  ...[...libraries, ...programs].map(publint),
  ...libraries.map((folder) => attw(folder, 'node16')),
  attw('apps/server', 'esm-only'),
]);
