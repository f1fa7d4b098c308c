import { buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { systemPlatform } from '../../platform.js';
import type { Backend } from '../../port/index.js';
import { contractFetch, describeBackend } from '../../testing/index.js';
import { memoryBackend } from '../memory/index.js';
import { httpBackend } from './index.js';

const team = buildViewer({ organises: ['event-open', 'event-small', 'event-closed'] });

const over = (backend: Backend) =>
  httpBackend({ url: 'https://backend.example/api/', platform: { ...systemPlatform, fetch: contractFetch(backend) } });

describeBackend(
  {
    name: 'http, answered from memory',
    open(document) {
      const backend = memoryBackend({ document });
      return { backend: over(backend), team: over(backend.as(team)) };
    },
  },
  { describe, expect, it },
);
