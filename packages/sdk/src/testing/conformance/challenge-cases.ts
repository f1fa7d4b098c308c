import type { ConformanceCase } from './conformance-case.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.challenge';

/** Cases about sums for machines. */
export const challengeCases: readonly ConformanceCase[] = [
  {
    id: 'challenge.read',
    capability,
    title: 'states sums to whoever wants to send a form',
    async run({ client, expect }) {
      expect(Object.keys(await client.readChallenge()).length > 0).toEqual(true);
    },
  },
  {
    id: 'challenge.aborted',
    capability,
    title: 'stops stating sums when called off',
    async run({ backend, expect }) {
      const answer = Promise.resolve(backend.readChallenge?.({ signal: AbortSignal.abort() }));
      expect(await codeOf(answer)).toEqual('aborted');
    },
  },
];
