import { runMain } from '../command-error.js';
import { lintStep, typesStep } from '../lint-step.js';
import { runSteps } from '../run-steps.js';

await runMain(() => runSteps([{ steps: [lintStep, typesStep] }]));
