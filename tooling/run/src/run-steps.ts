import type { CheckStep, Count } from './check-step.js';
import { describeCount, sumCounts } from './check-step.js';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Runs a piece of work and says how long it took, in seconds. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, string]> {
  const start = performance.now();
  const result = await work();
  return [result, `${((performance.now() - start) / 1000).toFixed(1)} s`];
}

async function runStep(step: CheckStep): Promise<Count> {
  const [outcome, seconds] = await timed(() => step.run());
  if (outcome.output !== '') say(outcome.output);
  say(`${step.name}: ${describeCount(outcome)} (${seconds})`);
  for (const note of outcome.notes) say(`  ${note}`);
  return outcome;
}

/** Runs steps one after the other, prints a line for each and the sum as the very last line. */
export async function runSteps(steps: readonly CheckStep[]): Promise<void> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await runStep(step));
  const sum = sumCounts(counts);
  if (sum.failed > 0) process.exitCode = 1;
  say(describeCount(sum));
}
