import type { CheckStep } from './check-step.js';
import { commandStep } from './command-step.js';
import { binary } from './run-command.js';

/** The packages as others will get them: dead code, then manifests, entry points and their types of each that changed. */
export const packageStep: CheckStep = commandStep('packages', [
  { command: binary('knip'), args: ['--no-progress'] },
  { command: binary('turbo'), args: ['run', 'check:package', '--output-logs=errors-only'] },
]);
