import { describeBackend } from '@geflecht/sdk/testing';
import { describe, expect, it } from 'vitest';
import { openContractServer } from './contract-server.js';

const audiences = ['event-open', 'event-small', 'event-closed'].map((id) => `organises:${id}`);

describeBackend(
  {
    name: 'http, the reference server in process',
    async open(document) {
      const { backend, withKey, close } = await openContractServer(document);
      return { backend, team: await withKey(['signUps.read'], audiences), close };
    },
  },
  { describe, expect, it },
);
