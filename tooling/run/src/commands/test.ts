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

const setup: Phase = [[chromiumStep, postgresStep, buildStep]];

/** Two lanes for two cores: what looks at sources, and what drives the built whole. */
const everything: Phase = [
  [lintStep, typesStep, packageStep, auditStep, suiteStep('unit', { task: 'test:unit' }), realDataStep()],
  [
    suiteStep('consumers', { task: 'test', workspace: 'tests/consumers' }),
    suiteStep('bundle', { task: 'test', workspace: 'tests/bundle' }),
    suiteStep('browser', { task: 'test:browser', workspace: 'packages/widgets' }),
    suiteStep('stories', { task: 'test:stories', workspace: 'packages/widgets' }),
    suiteStep('e2e', { task: 'test', workspace: 'tests/e2e' }),
    suiteStep('contract', { task: 'test', workspace: 'tests/contract' }),
    suiteStep('formats', { task: 'test', workspace: 'tests/formats' }),
  ],
];

/** The heavy suites at full count: every test file whose name ends in `.proof.test.ts`. */
const proof: Phase = [
  [
    vitestStep('proof', {
      projects: ['node', 'contract', 'formats', 'e2e'],
      filter: '.proof.test.',
      environment: { GEFLECHT_PROOF: 'full' },
    }),
    realDataStep({ filter: '.proof.test.', environment: { GEFLECHT_PROOF: 'full' } }),
  ],
];

await runMain(() => runSteps([setup, process.argv.includes('--proof') ? proof : everything]));
