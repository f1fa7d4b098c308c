import type { Database as Connection, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';
import { RecentMap } from '../../documents/recent-map.js';

const keptStatements = 256;

/** A connection that prepares what is asked again and again only once, which takes SQLite longer than most answers. */
export function withKeptStatements(connection: Connection): SqliteDatabase {
  const kept = new RecentMap<Statement>(keptStatements);
  const prepare = (text: string): Statement => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = connection.prepare(text);
    kept.set(text, statement);
    return statement;
  };
  return {
    close: () => void connection.close(),
    prepare,
  };
}
