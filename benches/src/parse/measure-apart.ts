import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../harness/median.js';
import type { Answer } from './contestant.js';

const program = fileURLToPath(new URL('contestant.ts', import.meta.url));

/** Two contestants over one file, and how long and how often they have their turn. */
export interface Contest {
  readonly caseName: string;
  readonly path: string;
  readonly contestants: readonly [string, string];
  readonly records: number;
  readonly rounds: number;
  /** Least milliseconds of one turn. */
  readonly turn: number;
}

async function answerOf(child: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const exit = once(child, 'exit', { signal: ended.signal }).then(([code]): Answer => ({
    reason: `ended with ${code}`,
  }));
  const answer = once(child, 'message', { signal: ended.signal }).then(([message]) => message as Answer);
  const first = await Promise.race([answer, exit]);
  ended.abort();
  await Promise.allSettled([answer, exit]);
  return first;
}

function requireTime(answer: Answer): number {
  if ('ms' in answer) return answer.ms;
  throw new RangeError('reason' in answer ? answer.reason : 'no time was told');
}

async function assertRecords(child: ChildProcess, records: number): Promise<void> {
  const answer = await answerOf(child);
  if ('reason' in answer) throw new RangeError(answer.reason);
  if (!('records' in answer) || answer.records !== records) {
    throw new RangeError('ours and the reference do not agree about the result');
  }
}

/**
 * Median milliseconds of both contestants. Each works in a process of its own, so that neither pays for what the other
 * leaves behind nor for what the engine learnt from the other's way of calling; they take turns all the same, so that a
 * slow moment of the machine meets both. The first round warms up and does not count.
 * @throws RangeError with the reason why one of them did not run
 */
export async function measureApart(contest: Contest): Promise<readonly [number, number]> {
  const { caseName, path, contestants, records, rounds, turn } = contest;
  const children = contestants.map((name) => fork(program, [caseName, name, path]));
  const times: readonly [number[], number[]] = [[], []];
  try {
    for (const child of children) await assertRecords(child, records);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, child] of children.entries()) {
        const answer = answerOf(child);
        child.send(turn);
        times[index]?.push(requireTime(await answer));
      }
    }
    return [median(times[0].slice(1)), median(times[1].slice(1))];
  } finally {
    for (const child of children) child.kill();
  }
}
