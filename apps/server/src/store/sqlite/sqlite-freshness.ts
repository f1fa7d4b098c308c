import type { Database as Connection } from 'better-sqlite3';

/** Tells whether anybody wrote since a moment before, without asking for what was written. */
export interface SqliteFreshness {
  /** Another one after every commit of another connection, and after every write of this one. */
  readonly ofEverything: () => string;
  /** Another one after every commit of another connection. */
  readonly ofOthers: () => string;
}

/** Prepares the questions. */
export function sqliteFreshness(connection: Connection): SqliteFreshness {
  const others = connection.prepare<[], number>('pragma data_version').pluck();
  const own = connection.prepare<[], number>('select total_changes()').pluck();
  const ofOthers = (): string => String(others.get());
  return { ofOthers, ofEverything: () => `${ofOthers()}/${String(own.get())}` };
}
