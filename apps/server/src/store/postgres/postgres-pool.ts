import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { ServerError } from '../../errors/server-error.js';

/** Where the database is and how patient it is. */
export interface PostgresOptions {
  /** Such as `postgres://user:password@host:5432/name`; `?options=-c search_path=…` chooses a schema. */
  readonly url: string;
  /** Most connections of this process; default 10. */
  readonly connections?: number | undefined;
  /** Milliseconds to wait for other writers; default 2,000. */
  readonly busyTimeout?: number | undefined;
}

/** Milliseconds to wait for other writers unless told otherwise. */
export const defaultBusyTimeout = 2_000;

const defaultConnections = 10;

/** Longest wait for a connection: also one that other requests of this process have to give back first. */
const connectMilliseconds = 5_000;

/** A transaction whose process hangs gives its locks back after this long. */
const idleMilliseconds = 10_000;

/** Number of the type `bigint`. */
const bigint: number = pg.types.builtins.INT8;

/** Counts and moments fit a number; text would only be misread. */
const numbersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    id === bigint ? Number : (pg.types.getTypeParser(id, format) as (text: string) => unknown),
};

/** A foreign setting may not weaken what an answer promises: a commit returns after the disk has it. */
const sessionOptions = `-c synchronous_commit=on -c idle_in_transaction_session_timeout=${idleMilliseconds}`;

/** How connections are made, also those beside the pool. */
export function clientConfig({ url }: PostgresOptions): pg.ClientConfig {
  const own = URL.canParse(url) ? new URL(url) : undefined;
  const asked = own?.searchParams.get('options') ?? '';
  own?.searchParams.delete('options');
  const options = `${asked} ${sessionOptions}`.trim();
  return { connectionString: own?.href ?? url, options, types: numbersAsNumbers, application_name: 'geflecht' };
}

/** Classes of errors, by their first signs, that pass: connections lost, resources short, operators at work, locks held. */
const passing = /^(?:08|53|57P|55P03$|40P01$|40001$)/;
const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Says of an error of the driver whether it is worth trying again; others stay what they are. */
export function translatePostgresError(error: unknown): unknown {
  const code = codeOf(error);
  const isLost = error instanceof Error && code === '' && /timeout exceeded|connection|terminat/i.test(error.message);
  if (!isLost && !passing.test(code) && !unreachable.includes(code)) return error;
  return new ServerError({
    code: 'store-busy',
    finding: 'The database is busy or cannot be reached',
    wayOut: 'Try again in a moment',
    cause: error,
  });
}

/** PostgreSQL keeps no zero characters in texts; nothing that is stored can be found by one. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '�') : value;
}

function clientOf(client: pg.PoolClient): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, values.map(storable));
    } catch (error) {
      throw translatePostgresError(error);
    }
  };
  return {
    query: query as <Row>(text: string, values: readonly unknown[]) => Promise<PostgresQueryResult<Row>>,
    release: (destroy) => client.release(destroy),
  } as PostgresPoolClient;
}

/** Connections that speak errors of ours. */
export function createPostgresPool(options: PostgresOptions): PostgresPool {
  const { connections = defaultConnections } = options;
  const pool = new pg.Pool({
    ...clientConfig(options),
    max: connections,
    connectionTimeoutMillis: connectMilliseconds,
  });
  // A connection that dies while nobody uses it: the pool makes another one when it is needed.
  pool.on('error', () => undefined);
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      try {
        const client = await pool.connect();
        const known = clients.get(client) ?? clientOf(client);
        clients.set(client, known);
        return known;
      } catch (error) {
        throw translatePostgresError(error);
      }
    },
  };
}
