import { describe, expect, it } from 'vitest';
import { ServerError } from '../../../errors/server-error.js';
import type { Submission } from '../../sign-up-store.js';
import type { AdmitBatch } from './admission.js';
import { SubmitQueue } from './submit-queue.js';

function submission(submitKey: string): Submission<string> {
  const decide = () => ({ ok: false, refusal: submitKey }) as const;
  return { eventId: 'event-1', submitKey, bodyHash: '', now: 0, decide };
}

const refuseAll: AdmitBatch = (batch) =>
  Promise.resolve(batch.map(({ submitKey }) => ({ ok: true, answer: { kind: 'refused', refusal: submitKey } })));

/** Remembers the keys of each batch before it is admitted. */
function watched(admit: AdmitBatch): { readonly batches: string[][]; readonly admit: AdmitBatch } {
  const batches: string[][] = [];
  return {
    batches,
    admit: (batch) => {
      batches.push(batch.map(({ submitKey }) => submitKey));
      return admit(batch);
    },
  };
}

const settled = async (queue: SubmitQueue, keys: readonly string[]) => {
  const all = await Promise.allSettled(keys.map((key) => queue.push(submission(key))));
  return all.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message));
};

const refused = (refusal: string) => ({ kind: 'refused', refusal });

describe('SubmitQueue', () => {
  it('admits together what arrives in one turn, and answers each', async () => {
    const { batches, admit } = watched(refuseAll);
    expect(await settled(new SubmitQueue(admit), ['a', 'b', 'c'])).toEqual(['a', 'b', 'c'].map(refused));
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('admits together what arrives while a transaction is under way', async () => {
    const first = Promise.withResolvers<void>();
    const { batches, admit } = watched(async (batch) => {
      await first.promise;
      return refuseAll(batch);
    });
    const queue = new SubmitQueue(admit);
    const one = queue.push(submission('a'));
    await new Promise((resolve) => void setImmediate(resolve));
    const others = ['b', 'c'].map((key) => queue.push(submission(key)));
    first.resolve();
    await Promise.all([one, ...others]);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('keeps a transaction short however many arrive', async () => {
    const { batches, admit } = watched(refuseAll);
    const keys = Array.from({ length: 1_100 }, (_, index) => String(index));
    await settled(new SubmitQueue(admit), keys);
    expect(batches.map(({ length }) => length)).toEqual([500, 500, 100]);
  });

  it('tries one by one where a transaction fails, so that one takes no other down', async () => {
    const { batches, admit } = watched((batch) =>
      batch.some(({ submitKey }) => submitKey === 'b') ? Promise.reject(new TypeError('broken')) : refuseAll(batch),
    );
    expect(await settled(new SubmitQueue(admit), ['a', 'b', 'c'])).toEqual([refused('a'), 'broken', refused('c')]);
    expect(batches).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('lets nobody wait again for a writer who is in the way of all', async () => {
    const busy = new ServerError({ code: 'store-busy', finding: 'busy', wayOut: 'wait' });
    const { batches, admit } = watched(() => Promise.reject(busy));
    expect(await settled(new SubmitQueue(admit), ['a', 'b'])).toEqual([busy.message, busy.message]);
    expect(batches).toHaveLength(1);
  });

  it('says when nothing waits any more', async () => {
    const idle = Promise.withResolvers<void>();
    await new SubmitQueue(refuseAll, idle.resolve).push(submission('a'));
    await expect(idle.promise).resolves.toBeUndefined();
  });
});
