import { Option } from 'commander';
import type { Command } from 'commander';

/** Lets a command be told where its database is; the place is checked when it is opened. */
export function addDatabaseOptions(command: Command): Command {
  const server = new Option('--database-url <url>', 'PostgreSQL database in place of a folder').env('DATABASE_URL');
  return command.option('--data <dir>', 'folder of a SQLite database, made if it is not there').addOption(server);
}
