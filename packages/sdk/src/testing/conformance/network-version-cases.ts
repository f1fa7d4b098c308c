import type { ConformanceCase } from './conformance-case.js';
import { codeOf } from './refusal-of.js';

const capability = 'networks.version';
const networkId = 'network-town';

/** Cases about noticing changes of networks. */
export const networkVersionCases: readonly ConformanceCase[] = [
  {
    id: 'networks.version-same',
    capability,
    title: 'states the same version of a network as long as nothing changes, and that strangers may change nothing',
    async run({ client, expect }) {
      const { version, may } = await client.readNetworkVersion(networkId);
      expect([typeof version, version === '', may]).toEqual(['string', false, []]);
      expect(await client.readNetworkVersion(networkId)).toEqual({ version, may });
    },
  },
  {
    id: 'networks.version-unknown',
    capability,
    title: 'states no version of a network it does not know, and none when several could be meant',
    async run({ client, expect }) {
      expect(await codeOf(client.readNetworkVersion('no-such-id'))).toEqual('not-found');
      expect(await codeOf(client.readNetworkVersion())).toEqual('not-found');
    },
  },
  {
    id: 'networks.version-aborted',
    capability,
    title: 'stops looking for a version of a network when called off',
    async run({ backend, expect }) {
      const answer = Promise.resolve(backend.readNetworkVersion?.(networkId, { signal: AbortSignal.abort() }));
      expect(await codeOf(answer)).toEqual('aborted');
    },
  },
];
