import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { systemPlatform } from '../../../platform.js';
import type { Backend } from '../../../port/index.js';
import { contractFetch, describeBackend } from '../../../testing/index.js';
import { memoryBackend } from '../../memory/index.js';
import { httpEditingBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });
const coordination = buildViewer({ coordinates: ['network-town', 'network-valley'] });
const member = buildViewer({ memberOf: ['network-town'], isActor: ['actor-school'] });

const without = ['availability.watch', 'signUps.challenge', 'signUps.manage'] as const;

const over = (backend: Backend) =>
  httpEditingBackend({
    url: 'https://backend.example/api/',
    platform: { ...systemPlatform, fetch: contractFetch(backend, { without }) },
  });

describeBackend(
  {
    name: 'http with editing, answered from memory',
    open(document) {
      const backend = memoryBackend({ document });
      const seenBy = (viewer: Parameters<typeof backend.as>[0]) => over(backend.as(viewer));
      return {
        backend: over(backend),
        team: seenBy(team),
        coordination: seenBy(coordination),
        member: seenBy(member),
      };
    },
    skips: {
      'availability.watch': 'this adapter edits networks only',
      'signUps.challenge': 'this adapter edits networks only',
      'signUps.manage': 'this adapter edits networks only',
    },
  },
  { describe, expect, it },
);
