import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCommand } from '@geflecht/tooling-run/run-command';
import type { PlainGraph } from './seeded-graph.js';

const program = fileURLToPath(new URL('igraph-server.py', import.meta.url));
/** Debian's own Python, the only one that finds Debian's packages. */
const python = '/usr/bin/python3';
const packageName = 'python3-igraph';

interface Answer {
  readonly values?: readonly (number | null)[];
  readonly ms?: number;
  readonly modularity?: number;
  readonly reason?: string;
}

async function hasIgraph(): Promise<boolean> {
  return (await runCommand(python, ['-c', 'import igraph'])).code === 0;
}

/**
 * Installs Debian's C igraph where it is missing, which takes root and a package source.
 * @throws RangeError when it is not there afterwards
 */
async function installIgraph(): Promise<void> {
  if (await hasIgraph()) return;
  const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update'], options);
  await runCommand('apt-get', ['install', '--yes', '--no-install-recommends', packageName], options);
  if (!(await hasIgraph())) throw new RangeError(`${packageName} is missing and could not be installed`);
}

/** C igraph in a process of its own, as peer. */
export class IgraphPeer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;

  private constructor() {
    this.#process = spawn(python, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface(this.#process.stdout);
  }

  /** Installs igraph if need be and starts it. */
  static async open(): Promise<IgraphPeer> {
    await installIgraph();
    return new IgraphPeer();
  }

  /** Builds a graph, for all that is asked from now on. */
  async load({ ids, ties }: PlainGraph): Promise<void> {
    await this.#ask({ ask: 'load', size: ids.length, ties });
  }

  /** What it finds: a value per actor, the numbers of articulation points, or the modularity of its communities. */
  async valuesOf(measure: string): Promise<readonly number[]> {
    const { values = [] } = await this.#ask({ ask: 'values', measure });
    return values.map((value) => value ?? Number.NaN);
  }

  /** Milliseconds of a measure, repeated for at least so many. */
  async turnOf(measure: string, turn: number): Promise<{ readonly ms: number; readonly modularity?: number }> {
    const { ms = Number.NaN, modularity } = await this.#ask({ ask: 'turn', measure, turn });
    return modularity === undefined ? { ms } : { ms, modularity };
  }

  /** Ends the process. */
  close(): void {
    this.#lines.close();
    this.#process.stdin.end();
    this.#process.kill();
  }

  async #ask(question: object): Promise<Answer> {
    const line = once(this.#lines, 'line');
    this.#process.stdin.write(`${JSON.stringify(question)}\n`);
    const [written] = (await line) as [string];
    const answer = JSON.parse(written) as Answer;
    if (answer.reason !== undefined) throw new RangeError(answer.reason);
    return answer;
  }
}
