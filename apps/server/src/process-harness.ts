import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
/** Whole runs of all tests build first and start what is built, which takes a third of the time; others start the sources. */
const program =
  process.env['GEFLECHT_BUILT'] === 'true'
    ? ['bin/geflecht-server.js']
    : ['--conditions=geflecht-source', '--import', 'tsx', 'src/main.ts'];

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** What it has written to standard error. */
  readonly lines: readonly string[];
  /** Sends a signal and waits for the end; answers the exit code, null where a signal ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** How a server's process is started. */
export interface SpawnOptions {
  /** Added to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `geflecht-server`, as it is built where that is known to be fresh, else from its sources. */
export function spawnServer(args: readonly string[], { environment = {} }: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [...program, ...args], {
    cwd: packageFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function listeningUrl(line: string): string | undefined {
  const { listening } = JSON.parse(line) as { readonly listening?: string };
  return listening;
}

/** Starts `geflecht-server serve` and waits until it says that it listens. */
export async function startServer(args: readonly string[], options: SpawnOptions = {}): Promise<ServerProcess> {
  const child = spawnServer(['serve', '--port', '0', ...args], options);
  const lines: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(line);
    const url = line.startsWith('{"listening"') ? listeningUrl(line) : undefined;
    if (url !== undefined) resolve(url);
  });
  child.once('exit', () => reject(new TypeError(lines.join('\n'))));
  const url = await promise;
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { url, lines, stop };
}
