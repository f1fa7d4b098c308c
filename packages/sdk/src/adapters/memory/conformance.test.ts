import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { describeBackend } from '../../testing/index.js';
import { memoryBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });

describeBackend(
  {
    name: 'memory',
    open(document) {
      const backend = memoryBackend({ document });
      return { backend, team: backend.as(team) };
    },
  },
  { describe, expect, it },
);
