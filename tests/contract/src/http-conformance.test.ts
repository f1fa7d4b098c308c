import { describeBackend } from '@geflecht/sdk/testing';
import { describe, expect, it } from 'vitest';
import { openContractServer } from './contract-server.js';

const audiences = ['event-open', 'event-small', 'event-closed'].map((id) => `organises:${id}`);
const editing = ['networks.write', 'networks.suggest'];

describeBackend(
  {
    name: 'http, the reference server in process',
    async open(document) {
      const { backend, withKey, presentKeyOf, moveKeyOf, close } = await openContractServer(document);
      return {
        backend,
        team: await withKey(['signUps.read'], audiences),
        coordination: await withKey(editing, ['coordinates:network-town', 'coordinates:network-valley']),
        member: await withKey(editing, ['memberOf:network-town', 'isActor:actor-school']),
        manageKeyOf: presentKeyOf,
        moveKeyOf,
        close,
      };
    },
    skips: { 'signUps.challenge': 'this server lets machines sign up without doing sums' },
  },
  { describe, expect, it },
);
