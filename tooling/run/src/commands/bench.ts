import { spawnSync } from 'node:child_process';
import { buildWorkspaces } from '../build-workspaces.js';
import { runMain } from '../command-error.js';
import { ensureChromium } from '../ensure-chromium.js';

await runMain(async () => {
  await ensureChromium();
  await buildWorkspaces();
  const args = ['--import', 'tsx', 'benches/src/run.ts', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
});
