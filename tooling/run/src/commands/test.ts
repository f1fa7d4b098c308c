import type { CheckStep } from '../check-step.js';
import { runMain } from '../command-error.js';
import { lintStep, typesStep } from '../lint-step.js';
import { packageStep } from '../package-step.js';
import { realDataStep } from '../real-data-step.js';
import { runSteps } from '../run-steps.js';
import { buildStep, chromiumStep } from '../setup-steps.js';
import { suiteStep } from '../suite-step.js';

const everything: readonly CheckStep[] = [
  lintStep,
  typesStep,
  packageStep,
  suiteStep('unit', { projects: ['node'] }),
  suiteStep('browser', { projects: ['browser'] }),
  suiteStep('stories', { projects: ['storybook'] }),
  suiteStep('bundle', { projects: ['bundle'] }),
  suiteStep('contract', { projects: ['contract'] }),
  suiteStep('consumers', { projects: ['consumers'] }),
  realDataStep,
  suiteStep('e2e', { projects: ['e2e'] }),
];

/** The heavy suites at full count: every test file whose name ends in `.proof.test.ts`. */
const proof: readonly CheckStep[] = [
  suiteStep('proof', {
    projects: ['node', 'contract', 'e2e'],
    filter: '.proof.test.',
    environment: { GEFLECHT_PROOF: 'full' },
  }),
];

await runMain(() => {
  const isProof = process.argv.includes('--proof');
  return runSteps([chromiumStep, buildStep, ...(isProof ? proof : everything)]);
});
