import { CommanderError } from 'commander';
import { isServerError } from '../errors/server-error.js';
import { describeError } from '../log/describe-error.js';
import type { Clock } from '../platform.js';
import { serverProgram } from './program.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `geflecht-server` with its arguments.
 * @returns exit code: 0 when all went well, 1 otherwise; what went wrong is one line on standard error
 */
export async function runProgram(args: readonly string[], terminal: Terminal, clock: Clock): Promise<number> {
  try {
    await serverProgram(terminal, clock).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.err(
      isServerError(error)
        ? `geflecht-server: ${error.message} (${error.code})`
        : `geflecht-server: ${JSON.stringify(describeError(error))}`,
    );
    return 1;
  }
}
