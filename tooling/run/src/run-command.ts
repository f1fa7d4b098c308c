import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { workspaceRoot } from './workspace-root.js';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; `null` when a signal ended it. */
  readonly code: number | null;
  /** What it wrote to both of its streams, in order. */
  readonly output: string;
}

/** How a command is run. */
export interface CommandOptions {
  /** Added to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder to run in; default the repository. */
  readonly folder?: string;
  /** Where its output goes: kept for the result, or also passed on to standard error as it comes; default `kept`. */
  readonly output?: 'kept' | 'passed-on';
}

/** Path of a command that a dependency brings. */
export function binary(name: string): string {
  return join(workspaceRoot, 'node_modules/.bin', name);
}

/** Runs a command to its end; a command that cannot be started ends with code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { environment = {}, folder = workspaceRoot, output = 'kept' } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const keep = (chunk: Buffer): void => {
      text += chunk.toString();
      if (output === 'passed-on') process.stderr.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${text}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output: text }));
  });
}
