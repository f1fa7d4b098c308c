import type { CheckStep, StepOutcome } from './check-step.js';
import { sumCounts } from './check-step.js';
import type { CommandOptions } from './run-command.js';
import { runCommand } from './run-command.js';

/** A command that counts as one check: passed when it exits with 0. */
export interface CheckCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly options?: CommandOptions;
}

async function runCheck({ command, args, options }: CheckCommand): Promise<StepOutcome> {
  const { code, output } = await runCommand(command, args, options);
  const isFine = code === 0;
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0, output: isFine ? '' : output, notes: [] };
}

/** A step of several commands, each of them one check; later commands run even where an earlier one has failed. */
export function commandStep(name: string, commands: readonly CheckCommand[]): CheckStep {
  return {
    name,
    async run() {
      const outcomes: StepOutcome[] = [];
      for (const command of commands) outcomes.push(await runCheck(command));
      return { ...sumCounts(outcomes), output: outcomes.map(({ output }) => output).join(''), notes: [] };
    },
  };
}
