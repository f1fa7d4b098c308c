import { auditStep } from '../audit-step.js';
import { runMain } from '../command-error.js';
import { lintStep, typesStep } from '../lint-step.js';
import { packageStep } from '../package-step.js';
import { realDataStep } from '../real-data-step.js';
import type { Phase } from '../run-steps.js';
import { runSteps } from '../run-steps.js';
import { buildStep, chromiumStep, postgresStep } from '../setup-steps.js';
import { suiteStep } from '../suite-step.js';
import { vitestStep } from '../vitest-step.js';

// Every step runs behind the build, so tests that start a server may start the built one.
process.env['GEFLECHT_BUILT'] = 'true';

const setup: Phase = { steps: [chromiumStep, postgresStep, buildStep] };

/** Two at a time for two cores, the longest first, so that neither waits long for the other in the end. */
const everything: Phase = {
  atATime: 2,
  steps: [
    suiteStep('unit', { task: 'test:unit' }),
    suiteStep('e2e', { task: 'test', workspace: 'tests/e2e' }),
    suiteStep('browser', { task: 'test:browser', workspace: 'packages/widgets' }),
    lintStep,
    suiteStep('formats', { task: 'test', workspace: 'tests/formats' }),
    suiteStep('stories', { task: 'test:stories', workspace: 'packages/widgets' }),
    packageStep,
    typesStep,
    suiteStep('contract', { task: 'test', workspace: 'tests/contract' }),
    suiteStep('bundle', { task: 'test', workspace: 'tests/bundle' }),
    suiteStep('consumers', { task: 'test', workspace: 'tests/consumers' }),
    realDataStep(),
    auditStep,
  ],
};

/** The heavy suites at full count: every test file whose name ends in `.proof.test.ts`. */
const proof: Phase = {
  steps: [
    vitestStep('proof', {
      projects: ['node', 'contract', 'formats', 'e2e'],
      filter: '.proof.test.',
      environment: { GEFLECHT_PROOF: 'full' },
    }),
    realDataStep({ filter: '.proof.test.', environment: { GEFLECHT_PROOF: 'full' } }),
  ],
};

await runMain(() => runSteps([setup, process.argv.includes('--proof') ? proof : everything]));
