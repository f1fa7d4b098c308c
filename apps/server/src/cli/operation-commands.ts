import type { Command } from 'commander';
import type { Clock } from '../platform.js';
import { backUpData, restoreData } from './back-up-command.js';
import type { CopyCommandOptions } from './back-up-command.js';
import { addDatabaseOptions } from './database-options.js';
import { exportPublic } from './export-command.js';
import type { ExportOptions } from './export-command.js';
import { purgeData } from './purge-command.js';
import type { PurgeCommandOptions } from './purge-command.js';
import type { Terminal } from './terminal.js';

/** Adds the commands with which a server is looked after: `backup`, `restore`, `export` and `purge`. */
export function addOperations(program: Command, terminal: Terminal, clock: Clock): void {
  program
    .command('backup')
    .description('copy a data folder as it is at one moment, with its secret, while servers work on it')
    .requiredOption('--data <dir>', 'folder of the database')
    .requiredOption('--folder <dir>', 'folder for the copy, made if it is not there; it must hold no database')
    .action((options: CopyCommandOptions) => backUpData(options, terminal));
  program
    .command('restore')
    .description('make a data folder of a backup; an existing database is never written over')
    .requiredOption('--data <dir>', 'folder for the database, made if it is not there')
    .requiredOption('--folder <dir>', 'folder of the backup')
    .action((options: CopyCommandOptions) => restoreData(options, terminal));
  addDatabaseOptions(program.command('export'))
    .description('write all public documents, calendars and pages as files for a web space')
    .requiredOption('--to <dir>', 'folder for the files, made if it is not there')
    .option('--public-url <url>', 'address of this server as visitors see it, for links in pages and calendars')
    .action((options: ExportOptions) => exportPublic(options, terminal));
  addDatabaseOptions(program.command('purge'))
    .description('erase personal data whose date has come; a running server does so by itself every six hours')
    .option('--dry-run', 'tell what is due and erase nothing', false)
    .action((options: PurgeCommandOptions) => purgeData(options, terminal, clock));
}
