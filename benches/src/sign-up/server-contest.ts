import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../harness/median.js';
import type { LoadOrder, LoadReport } from './server-figures.js';

/** A server in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
}

/** Starts a file of this folder in a process of its own. */
export function startChild(name: string, args: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), args);
}

/** The next message of a process. @throws RangeError where it ends in place of saying something */
export async function heardFrom<Message>(child: ChildProcess): Promise<Message> {
  const stop = new AbortController();
  const ended = once(child, 'exit', { signal: stop.signal }).then(([code]): never => {
    throw new RangeError(`a contestant ended with ${String(code)}`);
  });
  const heard = once(child, 'message', { signal: stop.signal }).then(([message]) => message as Message);
  const both = [heard, ended];
  try {
    return await Promise.race([heard, ended]);
  } finally {
    stop.abort();
    await Promise.allSettled(both);
  }
}

/** Starts a server and waits until it listens. */
export async function startContestant(name: string, file: string, args: readonly string[]): Promise<Contestant> {
  const child = startChild(file, args);
  const { port } = await heardFrom<{ readonly port: number }>(child);
  return { name, child, port };
}

/** What a contestant reached: medians over rounds. */
export interface Reached {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** What is asked in a round. */
export type OrderOf = (contestant: Contestant, round: number) => LoadOrder;

/** How a contest is held. */
export interface ContestOptions {
  readonly rounds: number;
  /** What every answer has to be; one of another kind ends the contest. */
  readonly status: string;
  readonly order: OrderOf;
  /** Who sends the requests of a contestant; default the clients all share. */
  readonly sender?: ((contestant: Contestant) => ChildProcess | undefined) | undefined;
}

/** One turn of a contestant. @throws RangeError for an answer that is not the expected one */
async function takeTurn(
  contestant: Contestant,
  child: ChildProcess,
  { order, status, round }: Pick<ContestOptions, 'order' | 'status'> & { readonly round: number },
): Promise<LoadReport> {
  const answered = heardFrom<LoadReport>(child);
  child.send(order(contestant, round));
  const report = await answered;
  const others = Object.keys(report.statuses).filter((each) => each !== status);
  if (others.length > 0) throw new RangeError(`${contestant.name} answered ${others.join(', ')}`);
  return report;
}

function reachedIn(reports: readonly LoadReport[]): Reached {
  const middle = (figure: keyof Reached): number => median(reports.map((report) => report[figure]));
  return { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') };
}

/**
 * Lets contestants take turns, the same clients in a process of their own before each. The first round warms up.
 * @throws RangeError for an answer that is not the expected one
 */
export async function contest(
  contestants: readonly Contestant[],
  { rounds, sender, ...asked }: ContestOptions,
): Promise<ReadonlyMap<string, Reached>> {
  const clients = startChild('server-load');
  const turns: { readonly name: string; readonly report: LoadReport }[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const contestant of contestants) {
        const report = await takeTurn(contestant, sender?.(contestant) ?? clients, { ...asked, round });
        turns.push({ name: contestant.name, report });
      }
    }
  } finally {
    clients.disconnect();
  }
  const counted = Map.groupBy(turns.slice(contestants.length), ({ name }) => name);
  return new Map([...counted].map(([name, all]) => [name, reachedIn(all.map(({ report }) => report))]));
}
