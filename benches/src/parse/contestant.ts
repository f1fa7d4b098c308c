import { readFileSync } from 'node:fs';
import { parseCases } from './parse-cases.js';

/** What a contestant answers: how many records it found, milliseconds of one piece of work, or why it could not go on. */
export type Answer = { readonly records: number } | { readonly ms: number } | { readonly reason: string };

type Work = (bytes: Uint8Array) => number | Promise<number>;

/** The name under which ours takes part. */
export const own = 'ours';

async function workOf(caseName: string, contestant: string): Promise<Work> {
  const found = parseCases.find(({ name }) => name === caseName);
  if (found === undefined) throw new RangeError(`There is no case ${caseName}`);
  if (contestant !== own) {
    const rival = found.rivals.find(({ name }) => name === contestant);
    if (rival === undefined) throw new RangeError(`There is no rival ${contestant}`);
    return rival.load();
  }
  const reader = await found.loadReader();
  return (bytes) => Number(reader(bytes, { name: 'input' }).counts[found.counted]);
}

/** Works for at least the given milliseconds and tells the time of one piece. */
async function takeTurn(work: Work, bytes: Uint8Array, turn: number): Promise<Answer> {
  const start = performance.now();
  let times = 0;
  let spent = 0;
  do {
    const found = work(bytes);
    if (found instanceof Promise) await found;
    times += 1;
    spent = performance.now() - start;
  } while (spent < turn);
  return { ms: spent / times };
}

async function answering(answer: () => Promise<Answer>): Promise<void> {
  try {
    process.send?.(await answer());
  } catch (error) {
    process.send?.({ reason: error instanceof Error ? error.message : String(error) });
  }
}

if (process.send !== undefined) {
  const [caseName = '', contestant = '', path = ''] = process.argv.slice(2);
  const bytes = new Uint8Array(readFileSync(path));
  let work: Work | undefined;
  await answering(async () => {
    work = await workOf(caseName, contestant);
    return { records: await work(bytes) };
  });
  process.on('message', (turn: number) => {
    void answering(async () => (work === undefined ? { reason: 'nothing to do' } : takeTurn(work, bytes, turn)));
  });
}
