import type { CheckStep } from './check-step.js';
import { commandStep } from './command-step.js';
import { binary } from './run-command.js';

/** The style: lint, format, contents of folders. */
export const lintStep: CheckStep = commandStep('lint', [
  { command: binary('oxlint'), args: [] },
  { command: binary('prettier'), args: ['--check', '--cache', '--cache-strategy=content', '--log-level=warn', '.'] },
  { command: process.execPath, args: ['tooling/lint/src/check-folders.ts'] },
]);

/** The types of every workspace, along the project references. */
export const typesStep: CheckStep = commandStep('types', [
  { command: process.execPath, args: ['node_modules/typescript-7/bin/tsc', '-b'] },
]);
