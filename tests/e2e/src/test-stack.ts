import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, loopback } from '@geflecht/tooling-run/free-port';
import { makeKey, playgroundKeys } from '@geflecht/tooling-run/playground-keys';
import type { PlaygroundKeys } from '@geflecht/tooling-run/playground-keys';
import type { Site } from '@geflecht/tooling-run/playground-site';
import { manageUrlOf, startSite } from '@geflecht/tooling-run/playground-site';
import { seedDocuments } from '@geflecht/tooling-run/seed-documents';
import type { ServerProcess } from '@geflecht/tooling-run/server-process';
import { seedServer, startServer } from '@geflecht/tooling-run/server-process';
import { firstPort } from './first-port.js';

/** What the stack is filled with besides the documents of the playground. */
export interface TestStackOptions {
  readonly documents?: readonly unknown[];
}

interface StackParts {
  readonly folder: string;
  readonly port: number;
  readonly site: Site;
  readonly server: ServerProcess;
  readonly keys: PlaygroundKeys;
  readonly manageUrl: string;
}

/** The built server with a database of its own and the built playground on another origin. */
export class TestStack {
  readonly #parts: StackParts;
  readonly site: Site;
  #server: ServerProcess;

  private constructor(parts: StackParts) {
    this.#parts = parts;
    this.site = parts.site;
    this.#server = parts.server;
  }

  /** Seeds and starts everything. */
  static async start({ documents = [] }: TestStackOptions = {}): Promise<TestStack> {
    const folder = await mkdtemp(join(tmpdir(), 'geflecht-e2e-'));
    const files = documents.map((_, index) => join(folder, `document-${String(index)}.json`));
    await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index]))));
    await seedServer({ data: folder, documents: [...seedDocuments(), ...files] });
    const port = await freePort(firstPort);
    const sitePort = await freePort(firstPort, [port]);
    const keys = await playgroundKeys(folder);
    const site = await startSite({ port: sitePort, backend: `http://${loopback}:${port}`, keys });
    const manageUrl = manageUrlOf(site.url);
    const server = await startServer({ port, data: folder, allowOrigin: site.url, manageUrl });
    return new TestStack({ folder, port, site, server, keys, manageUrl });
  }

  /** Address of the server. */
  get api(): string {
    return this.#server.url;
  }

  /** Key of the office of two events. */
  get officeKey(): string {
    return this.#parts.keys['buero'] ?? '';
  }

  /** Asks the server to stop and waits until it has. */
  async stopServer(): Promise<void> {
    await this.#server.stop();
  }

  /** Ends the server as a power cut would. */
  async killServer(): Promise<void> {
    await this.#server.kill();
  }

  /** Starts the server again on the same data and address. */
  async startServerAgain(): Promise<void> {
    const { port, folder: data, manageUrl } = this.#parts;
    this.#server = await startServer({ port, data, allowOrigin: this.site.url, manageUrl });
  }

  /** Makes a key that may list the sign-ups of an event. */
  makeListKey(eventId: string): Promise<string> {
    return makeKey(this.#parts.folder, { scopes: ['signUps.read'], audiences: [`organises:${eventId}`] });
  }

  /** Stops everything and forgets the data. */
  async stop(): Promise<void> {
    await this.site.stop();
    await this.#server.stop();
    await rm(this.#parts.folder, { recursive: true, force: true });
  }
}
