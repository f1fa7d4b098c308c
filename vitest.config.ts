import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './tooling/run/src/chromium-flags.js';
import { findChromium } from './tooling/run/src/find-chromium.js';

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({ launchOptions: { executablePath: findChromium(), args: [...chromiumFlags] } }),
});

const onSource = {
  resolve: { conditions: ['geflecht-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['geflecht-source', 'module', 'node', 'development|production'] } },
};

const ownSetup = (name: string) => fileURLToPath(new URL(`tooling/run/src/${name}.ts`, import.meta.url));
const sharedPostgres = ownSetup('shared-postgres');
const quiet = [ownSetup('fail-on-console'), ownSetup('same-examples')];

const suite = (name: string) => ({ name, include: [`tests/${name}/src/**/*.test.ts`], testTimeout: 60_000 });

/** A script of a workspace leaves a report beside it, where the task graph keeps it for as long as nothing changes. */
const { npm_lifecycle_event: script = '', npm_package_json: manifest = '' } = process.env;
const isOfWorkspace = script.startsWith('test') && relative(import.meta.dirname, dirname(manifest)) !== '';
const reportFile = join(dirname(manifest), '.reports', `${script.replace(':', '-')}.json`);

export default defineConfig({
  test: {
    reporters: isOfWorkspace ? ['default', ['json', { outputFile: reportFile }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['{packages,apps}/*/src/**/*.ts'],
      exclude: ['**/*.stories.ts', '**/*.test.ts'],
    },
    projects: [
      {
        ...onSource,
        test: {
          name: 'node',
          include: ['{packages,apps,tooling}/*/src/**/*.test.ts', '{fixtures,benches}/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          setupFiles: quiet,
          globalSetup: sharedPostgres,
          // One instance of each module per worker: half the time, and no test may leave anything behind.
          isolate: false,
          // A guard against hanging, not a measure: two busy cores take their time.
          testTimeout: 30_000,
        },
      },
      {
        ...onSource,
        test: {
          // The server's tests once more, on its other database.
          name: 'postgres',
          include: ['apps/server/src/**/*.test.ts'],
          exclude: ['**/*.{proof,browser}.test.ts', 'apps/server/src/{cli,http,log,openapi}/**'],
          setupFiles: quiet,
          globalSetup: sharedPostgres,
          env: { GEFLECHT_TEST_DATABASE: 'postgres' },
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        ...onSource,
        test: {
          name: 'browser',
          include: ['{packages,apps}/*/src/**/*.browser.test.ts'],
          browser: browser(),
          // Guards against waiting for ever, not measures: parts of elements load when they are needed.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        ...onSource,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('packages/widgets/.storybook', import.meta.url)) })],
        test: { name: 'storybook', browser: browser(), testTimeout: 120_000 },
      },
      { ...onSource, test: { ...suite('contract'), setupFiles: quiet } },
      { ...onSource, test: { ...suite('formats'), setupFiles: ownSetup('same-examples') } },
      { ...onSource, test: suite('real-data') },
      // The three suites below run what is built: they prove the packages, not the sources.
      { test: suite('bundle') },
      { test: { ...suite('consumers'), hookTimeout: 180_000 } },
      {
        test: {
          ...suite('e2e'),
          isolate: false,
          globalSetup: 'tests/e2e/src/shared-stack.ts',
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
