import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { systemPlatform } from '../../platform.js';
import type { Backend } from '../../port/index.js';
import { contractFetch, describeBackend } from '../../testing/index.js';
import { memoryBackend } from '../memory/index.js';
import { httpBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });

const skips = {
  'networks.version': 'this server’s networks are read, not edited',
  'networks.write': 'this server’s networks are read, not edited',
  'networks.suggest': 'this server’s networks are read, not edited',
  'availability.watch': 'this server’s places are counted when asked for',
  'signUps.challenge': 'this server lets programs fill in forms',
  'signUps.manage': 'this server’s sign-ups are managed by mail',
};

/** A server that only takes sign-ups in. */
function over(backend: Backend) {
  const answer = contractFetch(backend);
  const fetch = async (url: string, init: RequestInit) => {
    if (!url.endsWith('/v1/capabilities')) return answer(url, init);
    const offered = await backend.readCapabilities();
    return Response.json({ capabilities: offered.filter((capability) => !(capability in skips)) });
  };
  return httpBackend({ url: 'https://backend.example/api/', platform: { ...systemPlatform, fetch } });
}

describeBackend(
  {
    name: 'http, answered from memory',
    open(document) {
      const backend = memoryBackend({ document });
      return { backend: over(backend), team: over(backend.as(team)) };
    },
    skips,
  },
  { describe, expect, it },
);
