import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { waitUntil } from '@geflecht/tooling-run/wait-until';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';

/** Longest time a start may take once everything is built, in milliseconds; building may have to come first. */
const longestStart = 240_000;
const longestStop = 15_000;

/** A running `npm start`. */
export interface StartedCommand {
  /** The lines that are nothing but an address, in order. */
  readonly urls: readonly string[];
  /** All it has said so far. */
  output(): string;
  /** Does what Ctrl-C in a terminal does: interrupts every process of the group, and waits until all have ended. */
  interrupt(): Promise<void>;
  /** Whether any process of its group is left. */
  isAnyLeft(): boolean;
}

const urlLine = /^http:\/\/127\.0\.0\.1:\d+\S*$/u;

function groupHasProcesses(leader: number): boolean {
  try {
    return process.kill(-leader, 0);
  } catch {
    return false;
  }
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('close', resolve));
}

/** Runs `npm start -- WORDS` as a terminal would, and waits until it has said as many addresses as are expected. */
export async function runStart(words: readonly string[], expected = 2): Promise<StartedCommand> {
  const child = spawn('npm', ['start', '--', ...words], { cwd: workspaceRoot, detached: true, stdio: 'pipe' });
  const leader = child.pid ?? 0;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = ended(child);
  const urls = (): readonly string[] => output.split('\n').filter((line) => urlLine.test(line));
  const isReady = async (): Promise<boolean> =>
    child.exitCode !== null || (/Ctrl-C/u.test(output) && output.endsWith('\n') && urls().length >= expected);
  const hasStarted = (await waitUntil(isReady, { timeout: longestStart })) && child.exitCode === null;
  const interrupt = async (): Promise<void> => {
    process.kill(-leader, 'SIGINT');
    await exit;
    await waitUntil(async () => !groupHasProcesses(leader), { timeout: longestStop });
  };
  if (!hasStarted) {
    if (groupHasProcesses(leader)) process.kill(-leader, 'SIGKILL');
    throw new Error(`npm start did not start:\n${output}`);
  }
  return { urls: urls(), output: () => output, interrupt, isAnyLeft: () => groupHasProcesses(leader) };
}
