import { generate, GeneratorError, isKind, kinds } from '@geflecht/tooling-generator';
import { CommandError, runMain } from '../command-error.js';
import { binary, runCommand } from '../run-command.js';
import { workspaceRoot } from '../workspace-root.js';

function generated(kind: string | undefined, name: string | undefined): readonly string[] {
  if (!isKind(kind) || name === undefined) {
    throw new CommandError('usage', `Usage: npm run new:${kinds.join('|new:')} -- NAME, with NAME in kebab-case.`);
  }
  try {
    return generate({ kind, name, root: workspaceRoot });
  } catch (error) {
    if (error instanceof GeneratorError) throw new CommandError('usage', error.message, { cause: error });
    throw error;
  }
}

await runMain(async () => {
  const [kind, name] = process.argv.slice(2);
  const paths = generated(kind, name);
  // Where a line breaks depends on how long the name is.
  await runCommand(binary('prettier'), ['--write', ...paths]);
  for (const path of paths) process.stdout.write(`${path}\n`);
});
