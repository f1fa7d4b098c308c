import { describe, expect, it } from 'vitest';
import { isDomainError } from '../../errors/domain-error.js';
import { betweenness, betweennessWork } from './betweenness.js';
import { closeness, closenessWork } from './closeness.js';
import { communities, communitiesWork } from './communities.js';
import { harmonicCloseness, harmonicClosenessWork } from './harmonic-closeness.js';
import { leiden, leidenWork } from './leiden.js';
import { runSteps } from './run-steps.js';
import type { SteppedWork } from './stepped-work.js';
import { eachInSteps, finishWork } from './stepped-work.js';
import { viewOfPairs } from './view-of-pairs.js';

/** A clock that goes on by a millisecond whenever it is looked at, and a count of pauses. */
function handClock() {
  const seen = { time: 0, pauses: 0 };
  const now = () => (seen.time += 1);
  const pause = async () => {
    seen.pauses += 1;
  };
  return { seen, now, pause };
}

const twenty = Array.from({ length: 20 }, (_, at) => at);
const doubled = () => eachInSteps(twenty, (item) => item * 2);

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'resolved',
    (error: unknown) => (isDomainError(error) ? { code: error.code, cause: error.cause } : error),
  );
}

function* silent(): Generator<void, string, void> {
  yield;
  yield;
  return 'done';
}

describe('runSteps', () => {
  it('resolves to the result of the work', async () => {
    expect(await runSteps(doubled(), handClock())).toEqual(twenty.map((item) => item * 2));
  });

  it('pauses between slices and tells a share that only grows', async () => {
    const { seen, now, pause } = handClock();
    const shares: number[] = [];
    await runSteps(doubled(), { now, pause, sliceMs: 5, onProgress: (share) => shares.push(share) });
    expect(seen.pauses).toBeGreaterThan(2);
    expect(shares).toHaveLength(seen.pauses);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('rejects as aborted with the reason as its cause, and closes the work', async () => {
    const controller = new AbortController();
    let isClosed = false;
    function* endless(): SteppedWork<never> {
      try {
        for (;;) yield 0;
      } finally {
        isClosed = true;
      }
    }
    const onProgress = () => controller.abort('enough');
    const outcome = await codeOf(runSteps(endless(), { ...handClock(), signal: controller.signal, onProgress }));
    expect([outcome, isClosed]).toEqual([{ code: 'aborted', cause: 'enough' }, true]);
  });

  it('takes no step when it is called off before the start', async () => {
    let steps = 0;
    const work = eachInSteps(twenty, () => (steps += 1));
    const signal = AbortSignal.abort('never mind');
    expect(await codeOf(runSteps(work, { ...handClock(), signal }))).toMatchObject({ code: 'aborted' });
    expect(steps).toBe(0);
  });

  it('drives work that yields no shares', async () => {
    const shares: number[] = [];
    const options = { ...handClock(), sliceMs: 0, onProgress: (share: number) => shares.push(share) };
    expect(await runSteps(silent(), options)).toBe('done');
    expect(shares).toEqual([]);
  });
});

describe('measures in steps', () => {
  const pairs = Array.from({ length: 90 }, (_, at) => `${at}-${Math.floor(at / 3) + (at % 7)}`);
  const view = viewOfPairs(...pairs, 'alone');

  it.each([
    { name: 'betweenness', work: betweennessWork, whole: betweenness },
    { name: 'closeness', work: closenessWork, whole: closeness },
    { name: 'harmonicCloseness', work: harmonicClosenessWork, whole: harmonicCloseness },
    { name: 'leiden', work: leidenWork, whole: leiden },
    { name: 'communities', work: communitiesWork, whole: communities },
  ])('$name is the same as at once, its shares grow up to 1', ({ work, whole }) => {
    const shares: number[] = [];
    const steps = work(view);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(step.value).toEqual(whole(view));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('eachInSteps of nothing is nothing', () => {
    expect(finishWork(eachInSteps([], () => 1))).toEqual([]);
  });
});
