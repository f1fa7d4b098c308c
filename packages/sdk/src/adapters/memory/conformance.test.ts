import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { describeBackend } from '../../testing/index.js';
import { memoryBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });
const coordination = buildViewer({ coordinates: ['network-town', 'network-valley'] });
const member = buildViewer({ memberOf: ['network-town'], isActor: ['actor-school'] });

describeBackend(
  {
    name: 'memory',
    open(document) {
      const backend = memoryBackend({ document, challenge: { algorithm: 'SHA-256' } });
      return {
        backend,
        team: backend.as(team),
        coordination: backend.as(coordination),
        member: backend.as(member),
        manageKeyOf: (signUpId) => backend.manageKeyOf(signUpId),
        moveKeyOf: (eventId, signUpId) => backend.moveKeyOf(eventId, signUpId),
      };
    },
  },
  { describe, expect, it },
);
