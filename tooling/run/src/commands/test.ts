import { runMain } from '../command-error.js';
import { lintStep, typesStep } from '../lint-step.js';
import { packageStep } from '../package-step.js';
import { realDataStep } from '../real-data-step.js';
import type { Phase } from '../run-steps.js';
import { runSteps } from '../run-steps.js';
import { buildStep, chromiumStep } from '../setup-steps.js';
import { suiteStep } from '../suite-step.js';

const setup: Phase = [[chromiumStep, buildStep]];

const everything: readonly Phase[] = [
  [
    [lintStep, typesStep, packageStep],
    [
      suiteStep('unit', { projects: ['node'] }),
      suiteStep('browser', { projects: ['browser'] }),
      suiteStep('stories', { projects: ['storybook'] }),
      suiteStep('contract', { projects: ['contract'] }),
      suiteStep('formats', { projects: ['formats'] }),
      realDataStep(),
    ],
  ],
  // These pack, measure and kill: nothing runs beside them.
  [
    [
      suiteStep('bundle', { projects: ['bundle'] }),
      suiteStep('consumers', { projects: ['consumers'] }),
      suiteStep('e2e', { projects: ['e2e'] }),
    ],
  ],
];

/** The heavy suites at full count: every test file whose name ends in `.proof.test.ts`. */
const proof: readonly Phase[] = [
  [
    [
      suiteStep('proof', {
        projects: ['node', 'contract', 'formats', 'e2e'],
        filter: '.proof.test.',
        environment: { GEFLECHT_PROOF: 'full' },
      }),
      realDataStep({ filter: '.proof.test.', environment: { GEFLECHT_PROOF: 'full' } }),
    ],
  ],
];

await runMain(() => runSteps([setup, ...(process.argv.includes('--proof') ? proof : everything)]));
