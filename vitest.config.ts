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

const quiet = [fileURLToPath(new URL('tooling/run/src/fail-on-console.ts', import.meta.url))];

const suite = (name: string) => ({ name, include: [`tests/${name}/src/**/*.test.ts`], testTimeout: 60_000 });

export default defineConfig({
  test: {
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
          // One instance of each module per worker: half the time, and no test may leave anything behind.
          isolate: false,
          // A guard against hanging, not a measure: two busy cores take their time.
          testTimeout: 30_000,
        },
      },
      {
        ...onSource,
        test: { name: 'browser', include: ['{packages,apps}/*/src/**/*.browser.test.ts'], browser: browser() },
      },
      {
        ...onSource,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('packages/widgets/.storybook', import.meta.url)) })],
        test: { name: 'storybook', browser: browser() },
      },
      { ...onSource, test: { ...suite('contract'), setupFiles: quiet } },
      { ...onSource, test: suite('formats') },
      { ...onSource, test: suite('real-data') },
      // The three suites below run what is built: they prove the packages, not the sources.
      { test: suite('bundle') },
      { test: { ...suite('consumers'), hookTimeout: 180_000 } },
      { test: { ...suite('e2e'), fileParallelism: false, hookTimeout: 60_000 } },
    ],
  },
});
