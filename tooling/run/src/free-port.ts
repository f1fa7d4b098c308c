import { createServer } from 'node:net';
import { CommandError } from './command-error.js';

/** How many ports after the wished one are tried. */
const tries = 50;

/** The address every server of this repository listens on: nobody else on the network reaches it. */
export const loopback = '127.0.0.1';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: loopback, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Finds the wished port or the next free one after it.
 *
 * @param taken ports already promised to somebody else
 * @throws CommandError `port-unavailable`
 */
export async function freePort(wished: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wished; port < wished + tries; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new CommandError('port-unavailable', `None of the ports ${wished} to ${wished + tries - 1} is free.`);
}
