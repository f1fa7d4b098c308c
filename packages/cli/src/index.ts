import { createRequire } from 'node:module';
import { processPlatform } from './platform.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string };

// A reader such as `head` may close the pipe early; that is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), processPlatform(), version);
