import { freePort, loopback } from './free-port.js';
import { playgroundKeys } from './playground-keys.js';
import type { Site } from './playground-site.js';
import { manageUrlOf, startSite } from './playground-site.js';
import { seedDocuments } from './seed-documents.js';
import type { ServerProcess } from './server-process.js';
import { seedServer, startServer } from './server-process.js';

/** How server and playground are started together. */
export interface StackOptions {
  /** Folder of the server's database. */
  readonly data: string;
  /** Folder of converted files, shown under `/imported/`; default none. */
  readonly imported?: string;
  readonly isReset?: boolean;
  /** Called with what the server logs; default nobody. */
  readonly onLog?: (text: string) => void;
  /** Called with a sentence for each wished port that is taken; default nobody. */
  readonly onPortTaken?: (sentence: string) => void;
}

/** Server and playground, running on two origins. */
export interface Stack {
  readonly server: ServerProcess;
  readonly site: Site;
  /** Stops both. */
  stop(): Promise<void>;
}

const wished = { server: 8787, site: 4173 };

async function choosePorts(onPortTaken: (sentence: string) => void): Promise<typeof wished> {
  const server = await freePort(wished.server);
  const site = await freePort(wished.site, [server]);
  if (server !== wished.server) onPortTaken(`Port ${wished.server} is taken: the server uses ${server}.`);
  if (site !== wished.site) onPortTaken(`Port ${wished.site} is taken: the playground uses ${site}.`);
  return { server, site };
}

/** Seeds and starts the reference server, then serves the playground; both must be built. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { data, imported, isReset = false, onLog, onPortTaken = () => undefined } = options;
  const ports = await choosePorts(onPortTaken);
  await seedServer({ data, documents: seedDocuments(), isReset });
  const allowOrigin = `http://${loopback}:${ports.site}`;
  const keys = await playgroundKeys(data);
  const manageUrl = manageUrlOf(allowOrigin);
  const server = await startServer({ port: ports.server, data, allowOrigin, manageUrl, onLog });
  const site = await startSite({ port: ports.site, backend: server.url, imported, keys });
  const stop = async (): Promise<void> => {
    await site.stop();
    await server.stop();
  };
  return { server, site, stop };
}
