import type { Capability } from '@geflecht/core/contract';
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

const without = Object.keys(skips) as readonly Capability[];

const over = (backend: Backend) =>
  httpBackend({
    url: 'https://backend.example/api/',
    platform: { ...systemPlatform, fetch: contractFetch(backend, { without }) },
  });

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
