import { CommandError } from './command-error.js';
import { binary, runCommand } from './run-command.js';

/**
 * Runs a task of the build graph; what has not changed since comes from turbo's cache.
 *
 * @param task `build` (default) or `storybook:build`
 * @param filter workspace names, default all
 * @throws CommandError `build-failed`, after the output of the failed task has been shown
 */
export async function buildWorkspaces(task = 'build', filter: readonly string[] = []): Promise<void> {
  const args = ['run', task, '--output-logs=errors-only', ...filter.map((name) => `--filter=${name}`)];
  const { code, output } = await runCommand(binary('turbo'), args);
  if (code === 0) return;
  process.stderr.write(output);
  throw new CommandError('build-failed', `The task "${task}" has failed; its messages stand above.`);
}
