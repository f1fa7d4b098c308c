import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { addDatabaseOptions } from './database-options.js';
import { serve } from './serve-command.js';
import type { ServeOptions } from './serve-command.js';
import type { Terminal } from './terminal.js';

const largestPort = 65_535;

function readPort(value: string): number {
  const port = Number(value);
  if (value.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= largestPort) return port;
  throw new InvalidArgumentError(`A port is a whole number from 0 to ${largestPort}.`);
}

function readOrigin(value: string, before: readonly string[]): readonly string[] {
  if (value === '*') return [...before, value];
  if (!URL.canParse(value)) throw new InvalidArgumentError('An origin looks like https://verein.example.');
  const { origin, protocol } = new URL(value);
  if (protocol === 'https:' || protocol === 'http:') return [...before, origin];
  throw new InvalidArgumentError('An origin begins with https:// or http://.');
}

function readPublicUrl(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '');
  throw new InvalidArgumentError('An address looks like https://api.verein.example.');
}

function readCount(value: string): number {
  const count = Number(value);
  if (value.trim() !== '' && Number.isInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError('A whole number from 1 on is needed.');
}

function addMailOptions(command: Command): Command {
  return command
    .option(
      '--smtp-url <url>',
      'server that takes mails, smtp:// or smtps://; or GEFLECHT_SMTP_URL, which no list of processes shows',
    )
    .option('--mail-from <address>', 'sender of all mails; or GEFLECHT_MAIL_FROM')
    .option(
      '--manage-url <url>',
      'page on which parties manage their sign-ups; default the one of this server',
      readPublicUrl,
    )
    .option('--sign-in-url <url>', 'page on which the team signs in; default the one for the door', readPublicUrl)
    .option('--mail-lease <seconds>', 'time after which another process takes over a mail', readCount, 120)
    .option(
      '--dev-mailbox',
      'keep mails in memory and show them at /dev/mails; only when listening at this machine',
      false,
    );
}

/** Adds the command that answers over HTTP. */
export function addServe(program: Command, terminal: Terminal): void {
  addMailOptions(addDatabaseOptions(program.command('serve')))
    .description('answer over HTTP until stopped; prints {"listening": URL} to standard error once it does')
    .option('--port <n>', 'port, 0 for any free one', readPort, 4000)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--allow-origin <origin>', 'origin whose pages may sign people up; repeatable, * for all', readOrigin, [])
    .option('--public-url <url>', 'address as visitors see it', readPublicUrl)
    .option('--trust-proxy <n>', 'how many proxies in front of the server say truly who calls', readCount)
    .option('--challenge', 'have machines do sums (ALTCHA) before they may sign up', false)
    .action((options: ServeOptions) => serve(options, terminal));
}
