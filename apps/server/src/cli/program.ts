import { Command, InvalidArgumentError } from 'commander';
import { knownScopes } from '../keys/api-key.js';
import type { Clock } from '../platform.js';
import { addServe } from './add-serve.js';
import { addDatabaseOptions } from './database-options.js';
import type { DatabasePlace } from './database-place.js';
import { erase } from './erase-command.js';
import type { EraseOptions } from './erase-command.js';
import { key } from './key-command.js';
import type { KeyOptions } from './key-command.js';
import { migrateData } from './migrate-command.js';
import { addOperations } from './operation-commands.js';
import { seed } from './seed-command.js';
import type { SeedOptions } from './seed-command.js';
import type { Terminal } from './terminal.js';
import { webhook } from './webhook-command.js';
import type { WebhookOptions } from './webhook-command.js';

function readHours(value: string): number {
  const hours = Number(value);
  if (value.trim() !== '' && hours >= 0 && hours <= mostHours) return hours;
  throw new InvalidArgumentError(`Hours are a number from 0 to ${mostHours}.`);
}

const mostHours = 87_600;
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function addSeed(program: Command, terminal: Terminal, clock: Clock): void {
  addDatabaseOptions(program.command('seed'))
    .description('store documents; the same ones again change nothing')
    .requiredOption('--document <file...>', 'JSON documents of our own format', collect, [])
    .option('--reset', 'forget all documents and sign-ups first; keys stay', false)
    .action((options: SeedOptions) => seed(options, terminal, clock));
}

function addKey(program: Command, terminal: Terminal, clock: Clock): void {
  addDatabaseOptions(program.command('key'))
    .description('make a key and print it once, list, change or revoke keys, or let somebody sign in by mail')
    .option('--scope <scope>', `what it may do: ${knownScopes.join(', ')}; repeatable`, collect, [])
    .option('--audience <kind:id>', 'whose eyes it reads with, such as organises:EVENT; repeatable', collect, [])
    .option('--label <text>', 'who uses it', '')
    .option('--list', 'list the keys in place of making one', false)
    .option('--revoke <id>', 'revoke the key with this id')
    .option('--rotate <id>', 'give this key a new secret; the one before is taken for a while')
    .option('--overlap <hours>', 'how long that is; default 24', readHours)
    .option('--expires-in <hours>', 'when a new key ends by itself; default never', readHours)
    .option('--mail <address>', 'let this address sign in by a link, with these scopes and audiences')
    .option('--forget-mail <address>', 'let this address sign in no more')
    .action((options: KeyOptions) => key(options, terminal, clock));
}

function addWebhook(program: Command, terminal: Terminal, clock: Clock): void {
  addDatabaseOptions(program.command('webhook'))
    .description(
      'have an address told, signed, what happens to the sign-ups of an event; list or remove such addresses',
    )
    .requiredOption('--event <id>', 'id of the event')
    .option('--url <https>', 'address on the internet')
    .option('--type <type>', 'such as signUp.confirmed; repeatable, default all', collect, [])
    .option('--remove <id>', 'tell this webhook nothing any more')
    .action((options: WebhookOptions) => webhook(options, terminal, clock));
}

function addErase(program: Command, terminal: Terminal, clock: Clock): void {
  addDatabaseOptions(program.command('erase'))
    .description('erase an actor from all networks for good; snapshots keep a nameless one of the same sector')
    .requiredOption('--actor <id>', 'id of the actor')
    .action((options: EraseOptions) => erase(options, terminal, clock));
}

/** The command `geflecht-server`; its actions throw what keeps them from their work. */
export function serverProgram(terminal: Terminal, clock: Clock): Command {
  const program = new Command('geflecht-server').description('Reference backend of Geflecht').exitOverride();
  program.configureOutput({
    writeOut: (text) => terminal.out(text.trimEnd()),
    writeErr: (text) => terminal.err(text.trimEnd()),
  });
  addServe(program, terminal);
  addSeed(program, terminal, clock);
  addKey(program, terminal, clock);
  addWebhook(program, terminal, clock);
  addErase(program, terminal, clock);
  addOperations(program, terminal, clock);
  addDatabaseOptions(program.command('migrate'))
    .description('bring the database up to date; the other commands do so too')
    .action((options: DatabasePlace) => migrateData(options, terminal));
  return program;
}
