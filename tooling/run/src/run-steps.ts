import type { CheckStep, Count } from './check-step.js';
import { describeCount, sumCounts } from './check-step.js';

/** Steps that run one after the other. */
export type Lane = readonly CheckStep[];

/** Lanes that run side by side; the next phase begins when all of them are through. */
export type Phase = readonly Lane[];

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

async function runLane(lane: Lane): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const step of lane) counts.push(await runStep(step));
  return counts;
}

/** Runs phase after phase, prints a line for each step as it ends and the sum as the very last line. */
export async function runSteps(phases: readonly Phase[]): Promise<void> {
  const counts: Count[] = [];
  for (const phase of phases) counts.push(...(await Promise.all(phase.map(runLane))).flat());
  const sum = sumCounts(counts);
  if (sum.failed > 0) process.exitCode = 1;
  say(describeCount(sum));
}
