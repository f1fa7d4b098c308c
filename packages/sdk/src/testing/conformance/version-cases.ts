import type { ConformanceCase } from './conformance-case.js';
import { conformanceRequest } from './conformance-document.js';
import { codeOf } from './refusal-of.js';

const capability = 'events.version';
const eventId = 'event-open';

/** Cases about noticing changes. */
export const versionCases: readonly ConformanceCase[] = [
  {
    id: 'version.same',
    capability,
    title: 'states the same version of an event as long as nothing changes that one may see of it',
    async run({ client, expect }) {
      const version = await client.readEventVersion(eventId);
      expect([typeof version, version === '']).toEqual(['string', false]);
      if (await client.can('signUps.create')) {
        await client.createSignUp(eventId, conformanceRequest({ eventId, submitKey: client.newSubmitKey() }));
      }
      expect(await client.readEventVersion(eventId)).toEqual(version);
    },
  },
  {
    id: 'version.unknown',
    capability,
    title: 'states no version of an event it does not know',
    async run({ client, expect }) {
      expect(await codeOf(client.readEventVersion('no-such-id'))).toEqual('not-found');
    },
  },
  {
    id: 'version.unnamed',
    capability,
    title: 'states no version when several events could be meant',
    async run({ client, expect }) {
      expect(await codeOf(client.readEventVersion())).toEqual('not-found');
    },
  },
  {
    id: 'version.draft',
    capability,
    title: 'states no version of a draft event when strangers ask',
    async run({ client, expect }) {
      expect(await codeOf(client.readEventVersion('event-draft'))).toEqual('not-found');
    },
  },
  {
    id: 'version.aborted',
    capability,
    title: 'stops looking for a version when called off',
    async run({ backend, expect }) {
      const answer = Promise.resolve(backend.readEventVersion?.(eventId, { signal: AbortSignal.abort() }));
      expect(await codeOf(answer)).toEqual('aborted');
    },
  },
];
