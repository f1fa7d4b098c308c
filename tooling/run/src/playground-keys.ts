import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command-error.js';
import { runCommand } from './run-command.js';
import { workspaceRoot } from './workspace-root.js';

const program = `${workspaceRoot}apps/server/bin/geflecht-server.js`;

/** What a key may do, and with whose eyes it reads. */
export interface KeyRights {
  readonly scopes: readonly string[];
  /** Such as `memberOf:NETWORK`. */
  readonly audiences: readonly string[];
}

/** Who can look at the networks of the playground, and the office that looks after two of its events. */
const roles: Readonly<Record<string, KeyRights>> = {
  koordination: {
    scopes: ['networks.write', 'networks.suggest'],
    audiences: ['coordinates:netz-rosenkaefer'],
  },
  mitglied: { scopes: ['networks.suggest'], audiences: ['memberOf:netz-rosenkaefer', 'isActor:wirbelwind'] },
  buero: {
    scopes: ['signUps.read', 'signUps.write', 'exports.read', 'attendance.write', 'messages.send', 'events.write'],
    audiences: ['organises:forum-kornspeicher', 'organises:nachbarschaftstag', 'rights:needs'],
  },
  selbst: { scopes: ['networks.suggest'], audiences: ['isActor:familienbeauftragte'] },
};

/** Secrets by role. */
export type PlaygroundKeys = Readonly<Record<string, string>>;

/**
 * Makes a key of the reference server.
 *
 * @param data folder of its database
 * @throws CommandError `server-failed`, with what the server said
 */
export async function makeKey(data: string, { scopes, audiences }: KeyRights): Promise<string> {
  const rights = [
    ...scopes.flatMap((scope) => ['--scope', scope]),
    ...audiences.flatMap((audience) => ['--audience', audience]),
  ];
  const { code, output } = await runCommand(process.execPath, [program, 'key', '--data', data, ...rights]);
  const secret = output.split('\n').find((line) => /^geflecht_\S+$/u.test(line));
  if (code !== 0 || secret === undefined) throw new CommandError('server-failed', `No key was made:\n${output}`);
  return secret;
}

async function keptKeys(file: string): Promise<PlaygroundKeys> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PlaygroundKeys;
  } catch {
    return {};
  }
}

/**
 * Keys with which visitors of the playground take the place of somebody who has signed in; they stay the same as long as
 * the database does.
 *
 * @param data folder of the database
 * @throws CommandError `server-failed`
 */
export async function playgroundKeys(data: string): Promise<PlaygroundKeys> {
  const file = join(data, 'playground-keys.json');
  const kept = await keptKeys(file);
  const keys: Record<string, string> = {};
  for (const [role, rights] of Object.entries(roles)) keys[role] = kept[role] ?? (await makeKey(data, rights));
  await writeFile(file, JSON.stringify(keys));
  await chmod(file, 0o600);
  return keys;
}
