import { runMain } from '../command-error.js';
import { packageStep } from '../package-step.js';
import { runSteps } from '../run-steps.js';
import { buildStep } from '../setup-steps.js';

await runMain(() => runSteps([{ steps: [buildStep, packageStep] }]));
