import { join, resolve } from 'node:path';
import { buildWorkspaces } from '../build-workspaces.js';
import { runMain } from '../command-error.js';
import { importFiles } from '../import-files.js';
import type { Stack } from '../stack.js';
import { startStack } from '../stack.js';
import { readStartOptions } from '../start-options.js';
import { untilInterrupted } from '../until-interrupted.js';
import { workspaceRoot } from '../workspace-root.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function announce({ server, site }: Stack, imported: readonly string[]): void {
  for (const name of imported) say(`"${name}" is shown on the page of imported files.`);
  say('Server and playground are running; Ctrl-C stops both.');
  say(`Mails stay on this machine; read them at ${server.url}/dev/mails`);
  say(server.url);
  if (imported.length > 0) say(`${site.url}/imported.html`);
  say(site.url);
}

await runMain(async () => {
  const options = readStartOptions(process.argv.slice(2));
  const base = process.env.INIT_CWD ?? process.cwd();
  const data = options.data === undefined ? join(workspaceRoot, '.data') : resolve(base, options.data);
  say('Building what has changed …');
  await buildWorkspaces();
  const imported = join(data, 'imported');
  const files = await importFiles(
    options.imports.map((path) => resolve(base, path)),
    imported,
  );
  say(options.isReset ? 'Throwing the stored data away and seeding anew …' : 'Seeding what is missing …');
  const stack = await startStack({ data: join(data, 'server'), imported, isReset: options.isReset, onPortTaken: say });
  announce(
    stack,
    files.map(({ name }) => name),
  );
  const reason = await Promise.race([untilInterrupted(), stack.server.ended]);
  await stack.stop();
  say(typeof reason === 'string' ? 'Stopped.' : 'The server has ended on its own.');
  if (typeof reason !== 'string') process.exitCode = 1;
});
