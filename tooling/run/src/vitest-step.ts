import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckStep } from './check-step.js';
import { proofLines } from './proof-lines.js';
import { binary, runCommand } from './run-command.js';
import { countSuite } from './vitest-report.js';
import { workspaceRoot } from './workspace-root.js';

const reports = join(workspaceRoot, '.reports');

/** Which tests a step runs. */
export interface VitestOptions {
  /** Project names of vitest.config.ts. */
  readonly projects: readonly string[];
  /** Only test files whose path contains this text; default all. */
  readonly filter?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A step that runs vitest projects, whether or not anything has changed, and counts their tests. */
export function vitestStep(name: string, { projects, filter, environment = {} }: VitestOptions): CheckStep {
  return {
    name,
    async run() {
      mkdirSync(reports, { recursive: true });
      const file = join(reports, `${name}.json`);
      rmSync(file, { force: true });
      const chosen = projects.map((project) => `--project=${project}`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const args = ['run', ...chosen, ...reporters, ...(filter === undefined ? [] : [filter])];
      const { code, output } = await runCommand(binary('vitest'), args, {
        environment: { NO_COLOR: '1', ...environment },
      });
      const { reason, ...count } = countSuite(file, code);
      const notes = [...proofLines(output), ...(reason === undefined ? [] : [reason])];
      return { ...count, output: count.failed > 0 ? output : '', notes };
    },
  };
}
