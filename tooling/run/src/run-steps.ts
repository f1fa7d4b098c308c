import type { CheckStep, Count } from './check-step.js';
import { describeCount, sumCounts } from './check-step.js';

/** Steps that are through before the next phase begins. */
export interface Phase {
  /** In the order in which they begin. */
  readonly steps: readonly CheckStep[];
  /** How many run side by side; default 1. */
  readonly atATime?: number;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function runStep(step: CheckStep): Promise<Count> {
  const start = performance.now();
  const outcome = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.output !== '') say(outcome.output);
  say(`${step.name}: ${describeCount(outcome)} (${seconds} s)`);
  for (const note of outcome.notes) say(`  ${note}`);
  return outcome;
}

async function runPhase({ steps, atATime = 1 }: Phase): Promise<readonly Count[]> {
  const waiting = [...steps];
  const counts: Count[] = [];
  const runNext = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) counts.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atATime }, runNext));
  return counts;
}

/** Runs phase after phase, prints a line for each step as it ends and the sum as the very last line. */
export async function runSteps(phases: readonly Phase[]): Promise<void> {
  const counts: Count[] = [];
  for (const phase of phases) counts.push(...(await runPhase(phase)));
  const sum = sumCounts(counts);
  if (sum.failed > 0) process.exitCode = 1;
  say(describeCount(sum));
}
