import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { systemPlatform } from '../../../platform.js';
import type { Backend } from '../../../port/index.js';
import { contractFetch, describeBackend } from '../../../testing/index.js';
import { memoryBackend } from '../../memory/index.js';
import { httpManagingBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });

const without = ['networks.version', 'networks.write', 'networks.suggest'] as const;

const over = (backend: Backend) =>
  httpManagingBackend({
    url: 'https://backend.example/api/',
    platform: { ...systemPlatform, fetch: contractFetch(backend, { without }) },
  });

describeBackend(
  {
    name: 'http with managing, answered from memory',
    open(document) {
      const backend = memoryBackend({ document, challenge: { algorithm: 'SHA-256' } });
      return {
        backend: over(backend),
        team: over(backend.as(team)),
        manageKeyOf: (signUpId) => backend.manageKeyOf(signUpId),
        moveKeyOf: (eventId, signUpId) => backend.moveKeyOf(eventId, signUpId),
      };
    },
    skips: {
      'networks.version': 'this adapter edits no networks',
      'networks.write': 'this adapter edits no networks',
      'networks.suggest': 'this adapter edits no networks',
    },
  },
  { describe, expect, it },
);
