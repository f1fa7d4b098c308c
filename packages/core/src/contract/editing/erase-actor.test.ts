import { describe, expect, it } from 'vitest';
import type { GeflechtDocument } from '../../document/document.js';
import { validateDocument } from '../../document/validate-document.js';
import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildSnapshot,
  buildTie,
} from '../../testing/index.js';
import { eraseActor } from './erase-actor.js';

const erasing = {
  networkId: 'network-1',
  actorId: 'person-1',
  at: '2027-02-03T10:00:00.000Z',
  namelessId: 'nameless-1',
} as const;
const person = buildActor({
  id: 'person-1',
  kind: 'person',
  name: 'Koordination Nordend',
  personName: 'Ada Beispiel',
  sectorIds: ['school'],
} as never);
const tie = buildTie({ fromId: 'person-1', toId: 'actor-2', strategy: 'Ada anrufen' });

const suggest = (id: string, change: object, more: object = {}) => ({ id, networkId: 'network-1', change, ...more });
const document = (): GeflechtDocument =>
  buildDocument({
    networks: [buildNetwork({ centreId: 'person-1', relevantBodyIds: ['actor-2', 'person-1'] })],
    actors: [person, buildActor({ id: 'actor-2' })],
    ties: [tie],
    memberships: [buildMembership({ actorId: 'person-1' })],
    goals: [{ id: 'goal-1', of: { networkId: 'network-1' }, text: 'Ziel', developedBy: [{ actorId: 'person-1' }] }],
    snapshots: [
      buildSnapshot({
        frozen: {
          actors: [person, buildActor({ id: 'actor-2' })],
          ties: [tie],
          memberships: [buildMembership({ actorId: 'person-1', expectation: 'Ada will mehr' })],
          positions: [{ actorId: 'person-1', x: 0, y: 0 }],
        },
      }),
    ],
    suggestions: [
      suggest('sg-about', { op: 'update', collection: 'actors', record: { ...person, name: 'Ada' } }),
      suggest(
        'sg-by',
        { op: 'create', collection: 'actors', record: buildActor({ id: 'actor-3', partOf: 'person-1' }) },
        { by: { actorId: 'person-1' } },
      ),
    ],
  } as never);

describe('eraseActor', () => {
  it('leaves nothing that tells of the actor', () => {
    const { written, removed, forgotten } = eraseActor(document(), erasing);
    const text = JSON.stringify(written);
    expect(['Ada', 'Koordination Nordend', 'person-1'].filter((word) => text.includes(word))).toEqual([]);
    expect(removed.map(({ id }) => id)).toEqual(['person-1', 'tie-1', 'membership-1']);
    expect(forgotten).toEqual(['sg-about']);
    expect(written.map(({ id }) => id)).toEqual(['goal-1', 'network-1', 'snapshot-1', 'sg-by']);
  });

  it('keeps a nameless actor of the same sector in snapshots, with its ties', () => {
    const { written } = eraseActor(document(), erasing);
    const snapshot = written.find(({ collection }) => collection === 'snapshots')?.record;
    expect(snapshot?.['frozen']).toMatchObject({
      actors: [{ id: 'nameless-1', kind: 'person', name: '', sectorIds: ['school'] }, { id: 'actor-2' }],
      ties: [{ id: 'tie-1', fromId: 'nameless-1', toId: 'actor-2', stage: 'cooperation' }],
      memberships: [{ actorId: 'nameless-1' }],
      positions: [{ actorId: 'nameless-1', x: 0, y: 0 }],
    });
    const { issues } = validateDocument({ ...buildDocument({ networks: [buildNetwork()] }), snapshots: [snapshot] });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('finds somebody who is only in snapshots by now', () => {
    const gone = {
      ...document(),
      networks: [buildNetwork()],
      actors: [],
      ties: [],
      memberships: [],
      goals: [],
      suggestions: [],
    };
    const { written, removed } = eraseActor(gone, erasing);
    expect([written.map(({ id }) => id), removed]).toEqual([['snapshot-1'], []]);
  });

  it('touches nothing where nobody knows the actor', () => {
    expect(eraseActor(document(), { ...erasing, actorId: 'nobody' })).toEqual({
      written: [],
      removed: [],
      forgotten: [],
    });
  });
});
