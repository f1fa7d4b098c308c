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

/** One connection beside the pool, made when it is needed and made again when it was lost. */
class Line {
  readonly #options: PostgresOptions;
  readonly #channel: string;
  readonly #hear: (eventId: string) => void;
  #client: Promise<pg.Client> | undefined;
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
    this.#connected().catch(() => this.#again());
  }

  async send(eventIds: readonly string[]): Promise<void> {
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
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  #again(): void {
    this.#client = undefined;
    if (this.#isClosed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.keep(), pauseMilliseconds).unref();
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(clientConfig(this.#options));
    client.on('error', () => this.#again());
    client.on('end', () => this.#again());
    await client.connect();
    const { processID: own } = client as pg.Client & { readonly processID: number };
    client.on('notification', ({ payload = '', processId }) => {
      if (processId !== own) this.#hear(payload);
    });
    await client.query(`listen ${this.#channel}`);
    return client;
  }
}

/** Tells listeners of this process at once, and those of others that use the same schema a moment later. */
export function createChangeChannel(options: PostgresOptions, schema: string): ChangeChannel {
  const own = createChangeFeed();
  const line = new Line(options, `geflecht_${BigInt.asUintN(64, lockKey(schema, 'changes')).toString(16)}`, own.tell);
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    const eventIds = [...gathered];
    gathered.clear();
    void line.send(eventIds);
  };
  return {
    tell: (eventId) => {
      own.tell(eventId);
      gathered.add(eventId);
      timer ??= setTimeout(flush, gatherMilliseconds).unref();
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
