import type { Database, Statement } from 'better-sqlite3';
import type { DecidedBatch } from '../sql/admission/decide-batch.js';
import { bookingRows, signUpRow } from '../sql/sign-up-rows.js';

/** Statements that insert rows of one shape, prepared once. */
export class PreparedInserts {
  readonly #connection: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(connection: Database) {
    this.#connection = connection;
  }

  /** Writes what was decided. */
  write({ writes, also }: DecidedBatch): void {
    for (const { claiming, trace } of writes) {
      this.#insert('sign_ups', signUpRow(claiming, trace));
      for (const row of bookingRows(claiming)) this.#insert('bookings', row);
    }
    for (const { table, row } of also) this.#insert(table, row);
  }

  #insert(table: string, row: object): void {
    const columns = Object.keys(row);
    const shape = `${table} (${columns.join(', ')})`;
    const known = this.#statements.get(shape);
    const statement = known ?? this.#prepare(shape, columns.length);
    statement.run(Object.values(row));
  }

  #prepare(shape: string, columns: number): Statement {
    const marks = Array.from({ length: columns }, () => '?').join(', ');
    const statement = this.#connection.prepare(`insert into ${shape} values (${marks})`);
    this.#statements.set(shape, statement);
    return statement;
  }
}
