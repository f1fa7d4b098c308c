import { createHash } from 'node:crypto';

/** What every writer that names its locks shares, and one that names none has for itself. */
const everything = 'everything';

/** Key of a named lock within a schema: 64 bits of a hash, since PostgreSQL locks numbers. */
export function lockKey(schema: string, name: string): bigint {
  return createHash('sha256').update(`${schema}\n${name}`, 'utf8').digest().readBigInt64BE();
}

/** Statements that take locks for the length of a transaction, always in the same order, so that nobody waits in a ring. */
export function lockStatements(schema: string, names: readonly string[]): string {
  const all = lockKey(schema, everything);
  if (names.length === 0) return `select pg_advisory_xact_lock(${all})`;
  const keys = [...new Set(names.map((name) => lockKey(schema, name)))].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
  const own = keys.map((key) => `select pg_advisory_xact_lock(${key})`);
  return [`select pg_advisory_xact_lock_shared(${all})`, ...own].join('; ');
}
