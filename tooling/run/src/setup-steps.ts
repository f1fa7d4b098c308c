import { buildWorkspaces } from './build-workspaces.js';
import type { CheckStep } from './check-step.js';
import { CommandError } from './command-error.js';
import { ensureChromium } from './ensure-chromium.js';
import { ensurePostgres } from './ensure-postgres.js';

/** Something the suites need; it counts as failed when it is not to be had, and as nothing otherwise. */
const setup = (name: string, prepare: () => Promise<string>): CheckStep => ({
  name,
  async run() {
    try {
      return { passed: 0, failed: 0, skipped: 0, output: '', notes: [await prepare()] };
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { passed: 0, failed: 1, skipped: 0, output: '', notes: [error.message] };
    }
  },
});

/** Finds or installs the browser of the tests. */
export const chromiumStep: CheckStep = setup('chromium', ensureChromium);

/** Finds or installs the database server of the tests. */
export const postgresStep: CheckStep = setup('postgres', ensurePostgres);

/** Builds every workspace. */
export const buildStep: CheckStep = setup('build', async () => {
  await buildWorkspaces();
  return 'every workspace is built';
});
