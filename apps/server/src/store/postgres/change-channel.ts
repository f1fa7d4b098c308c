import pg from 'pg';
import { createChangeFeed } from '../change-feed.js';
import type { ChangeFeed } from '../change-feed.js';
import { lockKey } from './advisory-locks.js';
import { clientConfig } from './postgres-pool.js';
import type { PostgresOptions } from './postgres-pool.js';

/** A feed that reaches other processes too. */
export interface ChangeChannel extends ChangeFeed {
  readonly close: () => Promise<void>;
}

/** Milliseconds until a connection that was lost is tried again. */
const pauseMilliseconds = 1_000;

/** Milliseconds in which several changes become one word to other processes. */
const gatherMilliseconds = 20;

interface Connection {
  readonly client: pg.Client;
  /** Kept once it listens. */
  readonly ready: Promise<unknown>;
}

/** One connection beside the pool, made when it is needed and made again when it was lost. */
class Line {
  readonly #options: PostgresOptions;
  readonly #channel: string;
  readonly #hear: (eventId: string) => void;
  #connection: Connection | undefined;
  #isClosed = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: PostgresOptions, channel: string, hear: (eventId: string) => void) {
    this.#options = options;
    this.#channel = channel;
    this.#hear = hear;
  }

  /** Listens until it is closed. */
  keep(): void {
    if (this.#isClosed) return;
    // Who could not be reached is tried again.
    this.#connected().catch(() => undefined);
  }

  /** Tells other processes; to be called again once it has answered, for a connection does one thing at a time. */
  async send(eventIds: readonly string[]): Promise<void> {
    if (this.#isClosed) return;
    try {
      const client = await this.#connected();
      await client.query('select pg_notify($1, each) from unnest($2::text[]) as each', [this.#channel, eventIds]);
    } catch {
      // Who listens elsewhere asks again now and then: a word that is lost costs time, not truth.
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    const { client, ready } = this.#connection ?? {};
    await ready?.catch(() => undefined);
    await client?.end();
  }

  async #connected(): Promise<pg.Client> {
    this.#connection ??= this.#open();
    const { client, ready } = this.#connection;
    await ready;
    return client;
  }

  #open(): Connection {
    const client = new pg.Client(clientConfig(this.#options));
    const lost = (): void => this.#lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '', processId }) => {
      const { processID: own } = client as pg.Client & { readonly processID: number };
      if (processId !== own) this.#hear(payload);
    });
    const ready = client.connect().then(() => client.query(`listen ${this.#channel}`));
    ready.catch(lost);
    return { client, ready };
  }

  /** Tries again in a moment; a connection says several times that it is lost, also when there is a newer one. */
  #lost(client: pg.Client): void {
    if (this.#connection?.client !== client || this.#isClosed) return;
    this.#connection = undefined;
    client.end().catch(() => undefined);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.keep(), pauseMilliseconds).unref();
  }
}

/** Tells listeners of this process at once, and those of others that use the same schema a moment later. */
export function createChangeChannel(options: PostgresOptions, schema: string): ChangeChannel {
  const own = createChangeFeed();
  const line = new Line(options, `geflecht_${BigInt.asUintN(64, lockKey(schema, 'changes')).toString(16)}`, own.tell);
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async (): Promise<void> => {
    while (gathered.size > 0) {
      const eventIds = [...gathered];
      gathered.clear();
      await line.send(eventIds);
    }
    timer = undefined;
  };
  return {
    tell: (eventId) => {
      own.tell(eventId);
      gathered.add(eventId);
      timer ??= setTimeout(() => void flush(), gatherMilliseconds).unref();
    },
    listen: (listener) => {
      line.keep();
      return own.listen(listener);
    },
    close: async () => {
      clearTimeout(timer);
      await line.close();
    },
  };
}
