import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { CommandError } from './command-error.js';
import { loopback } from './free-port.js';
import { runCommand } from './run-command.js';
import { answers, waitUntil } from './wait-until.js';
import { workspaceRoot } from './workspace-root.js';

const program = `${workspaceRoot}apps/server/bin/geflecht-server.js`;

/** How the reference server is started. */
export interface ServerOptions {
  readonly port: number;
  /** Folder of its database. */
  readonly data: string;
  /** Origin whose pages may send sign-ups. */
  readonly allowOrigin: string;
  /** Page on which parties manage their sign-ups; default the server's own. */
  readonly manageUrl?: string | undefined;
  /** Called with what the server logs; default nobody. */
  readonly onLog?: (text: string) => void;
}

/** A running reference server. */
export interface ServerProcess {
  readonly url: string;
  /** Resolves with the exit code once the server has ended, for whatever reason. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

function argumentsOf({ port, data, allowOrigin, manageUrl }: ServerOptions): readonly string[] {
  const url = `http://${loopback}:${port}`;
  const options = { port: String(port), host: loopback, data, 'allow-origin': allowOrigin, 'public-url': url };
  const managing = manageUrl === undefined ? [] : ['--manage-url', manageUrl];
  return [...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), ...managing];
}

function launch({ onLog, ...options }: ServerOptions): ChildProcess {
  // Mails stay on this machine, readable at `/dev/mails`.
  const child = spawn(process.execPath, [program, 'serve', '--dev-mailbox', ...argumentsOf(options)], {
    cwd: workspaceRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches it through `stop`, once and in order.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => onLog?.(chunk.toString()));
  return child;
}

const onceEnded = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(127));
  });

/**
 * Starts the reference server (it must be built) and waits until it answers.
 *
 * @throws CommandError `server-failed`, with what the server said
 */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const url = `http://${loopback}:${options.port}`;
  let said = '';
  const onLog = (text: string): void => {
    said += text;
    options.onLog?.(text);
  };
  const child = launch({ ...options, onLog });
  const ended = onceEnded(child);
  let hasEnded = false;
  const killWithParent = (): boolean => child.kill('SIGKILL');
  process.once('exit', killWithParent);
  void ended.then(() => {
    hasEnded = true;
    process.off('exit', killWithParent);
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const isUp = await waitUntil(async () => hasEnded || (await answers(url)));
  if (isUp && !hasEnded) return { url, ended, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  await end('SIGKILL');
  throw new CommandError('server-failed', `The server did not start:\n${said}`);
}

/** What the database is filled with. */
export interface SeedOptions {
  readonly data: string;
  /** Documents in the own format. */
  readonly documents: readonly string[];
  /** Whether what is there is thrown away first; default `false`, which adds only what is missing. */
  readonly isReset?: boolean;
}

/**
 * Fills the server's database with documents.
 *
 * @throws CommandError `server-failed`, with what the server said
 */
export async function seedServer({ data, documents, isReset = false }: SeedOptions): Promise<void> {
  const files = documents.flatMap((document) => ['--document', document]);
  const args = [program, 'seed', '--data', data, ...(isReset ? ['--reset'] : []), ...files];
  const { code, output } = await runCommand(process.execPath, args);
  if (code !== 0) throw new CommandError('server-failed', `The server could not be seeded:\n${output}`);
}
