import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckStep } from './check-step.js';
import { proofLines } from './proof-lines.js';
import { binary, runCommand } from './run-command.js';
import { countSuites } from './vitest-report.js';
import { workspaceRoot } from './workspace-root.js';

/** Which tests a step runs. */
export interface SuiteOptions {
  /** Task of turbo.json; a workspace whose script has this name leaves a report of that name. */
  readonly task: string;
  /** Folder of the only workspace; default all that have the task. */
  readonly workspace?: string;
}

const everyWorkspace = '{packages/*,apps/*,tests/*,tooling/*,fixtures,benches}';
/** Part of what the tasks of tests depend on: with a moment in it, all of them run again, and nothing is built again. */
const forced: Readonly<Record<string, string>> = process.argv.includes('--force')
  ? { GEFLECHT_FORCED: new Date().toISOString() }
  : {};

function reportFiles(task: string, folder: string): readonly string[] {
  const reports = globSync(`${folder}/.reports/${task.replace(':', '-')}.json`, { cwd: workspaceRoot });
  return reports.map((file) => join(workspaceRoot, file));
}

/** Tells how much of a step was known already. */
function unchangedWords(output: string, task: string): readonly string[] {
  const runs = output.matchAll(/^\S+:(?<task>test\S*): cache (?<outcome>hit|miss|bypass)/gmu);
  const outcomes = [...runs].filter(({ groups }) => groups?.['task'] === task).map(({ groups }) => groups?.['outcome']);
  const known = outcomes.filter((outcome) => outcome === 'hit').length;
  return known === 0 ? [] : [`${known} of ${outcomes.length} workspaces unchanged since they passed`];
}

/** A step that runs a task of the task graph and counts its tests; what has passed and not changed since is not run again. */
export function suiteStep(name: string, { task, workspace }: SuiteOptions): CheckStep {
  const folder = workspace ?? everyWorkspace;
  return {
    name,
    async run() {
      for (const file of reportFiles(task, folder)) rmSync(file);
      const where = workspace === undefined ? [] : [`--filter=./${workspace}`];
      const args = ['run', task, ...where, '--continue', '--concurrency=1'];
      const { code, output } = await runCommand(binary('turbo'), args, { environment: { NO_COLOR: '1', ...forced } });
      const { reason, ...count } = countSuites(reportFiles(task, folder), code);
      const notes = [...proofLines(output), ...unchangedWords(output, task), ...(reason === undefined ? [] : [reason])];
      return { ...count, output: count.failed > 0 ? output : '', notes };
    },
  };
}
