import { describe, expect, it } from 'vitest';
import type { Viewer } from '../audience/viewer.js';
import {
  buildActor,
  buildDuty,
  buildNetworkDocument,
  buildResource,
  buildSeat,
  buildSnapshot,
  buildSuggestion,
  buildTie,
  buildViewer,
} from '../testing/index.js';
import type { FrozenNetwork, NetworkChange } from '../network/index.js';
import { isVacant } from '../network/vacancy.js';
import { discloseDocument } from './disclose-document.js';
import type { GeflechtDocument } from './document.js';
import { collectionNames } from './entities.js';
import { scopeReader } from './record-scope.js';

const shownTo = (document: GeflechtDocument, viewer: Partial<Viewer> = {}) =>
  discloseDocument(document, { viewer: buildViewer(viewer), at: '2027-03-01T12:00:00+01:00' });
const member = { memberOf: ['network-1'] };
const narrowed = (group: string) => [{ group, audience: 'coordination' as const }];
const open = buildActor();
const person = buildActor({ id: 'actor-2', kind: 'person', name: 'Koordination' });
const hidden = buildActor({ id: 'actor-2', visibility: narrowed('core') });
const toMembers = [{ group: 'core', audience: 'members' as const }];

const suggestion = (change: NetworkChange) => buildSuggestion({ change, visibility: toMembers });

const seenOf = (frozen: FrozenNetwork, document: Partial<GeflechtDocument> = {}) => {
  const snapshots = [buildSnapshot({ frozen, visibility: toMembers })];
  return shownTo(buildNetworkDocument({ ...document, snapshots }), member).snapshots?.[0]?.frozen;
};

describe('a holder who must not be named', () => {
  it('leaves a seat that is held, not vacant', () => {
    const seats = [buildSeat(), buildSeat({ id: 'seat-2', holderId: undefined })];
    const seen = shownTo(buildNetworkDocument({ actors: [open, person], seats })).seats ?? [];
    expect(seen.map(({ holderId }) => holderId)).toEqual([undefined, undefined]);
    expect(seen.map(isVacant)).toEqual([false, true]);
  });

  it('leaves a duty that is held', () => {
    const duties = [buildDuty({ holderId: 'actor-2' })];
    const seen = shownTo(buildNetworkDocument({ actors: [open, hidden], duties }), member).duties;
    expect(seen).toMatchObject([{ held: true }]);
    expect(JSON.stringify(seen)).not.toContain('actor-2');
  });
});

describe('what stands for a hidden actor', () => {
  it('goes with it', () => {
    const document = buildNetworkDocument({
      actors: [open, hidden],
      resources: [buildResource({ actorId: 'actor-2' })],
      seats: [buildSeat({ bodyId: 'actor-2', holderId: 'actor-1' })],
    });
    const seen = shownTo(document, member);
    expect(seen.resources).toEqual([]);
    expect(seen.seats).toEqual([]);
  });
});

describe('a suggestion opened to members', () => {
  it('goes with the tie it would change', () => {
    const ties = [buildTie({ visibility: narrowed('core') })];
    const update = suggestion({ op: 'update', collection: 'ties', record: buildTie() });
    expect(shownTo(buildNetworkDocument({ ties, suggestions: [update] }), member).suggestions).toEqual([]);
  });

  it('goes with an actor its new tie would join', () => {
    const create = suggestion({ op: 'create', collection: 'ties', record: buildTie({ id: 'tie-new' }) });
    const document = buildNetworkDocument({ suggestions: [create] });
    expect(shownTo(document, member).suggestions).toHaveLength(1);
    expect(shownTo({ ...document, actors: [open, hidden] }, member).suggestions).toEqual([]);
  });
});

describe('a snapshot opened to members', () => {
  const other = buildActor({ id: 'actor-2' });
  const frozen = {
    actors: [open, other],
    ties: [buildTie()],
    positions: [
      { actorId: open.id, x: 0, y: 0 },
      { actorId: other.id, x: 0.5, y: 0 },
    ],
  };

  it('keeps what everybody in it may see', () => {
    expect(seenOf(frozen)).toMatchObject({ actors: [{}, {}], ties: [{}], positions: [{}, {}] });
  });

  it('drops an actor that is hidden today, with its ties and place', () => {
    const seen = seenOf(frozen, { actors: [open, hidden] });
    expect(seen?.actors).toMatchObject([{ id: 'actor-1' }]);
    expect(JSON.stringify(seen)).not.toContain('actor-2');
  });

  it('drops ties and place of an actor that was hidden then and is gone now', () => {
    const seen = seenOf(
      { ...frozen, actors: [open, hidden] },
      { actors: [open], ties: [], memberships: [], placements: [] },
    );
    expect(seen?.actors).toMatchObject([{ id: 'actor-1' }]);
    expect(JSON.stringify(seen)).not.toContain('actor-2');
  });
});

describe('the scope of a record that states none', () => {
  const ofNetwork = new Set([
    'networks',
    'actors',
    'memberships',
    'placements',
    'ties',
    'duties',
    'seats',
    'resources',
    'goals',
    'offers',
    'purposeTemplates',
    'snapshots',
    'suggestions',
    'effortEntries',
  ]);
  const both = { events: [{ id: 'event-1' }], networks: [{ id: 'network-1' }] };

  it.each(collectionNames.filter((name) => name !== 'events'))('is the network or the event in %s', (name) => {
    const expected = ofNetwork.has(name) ? { networkId: 'network-1' } : { eventId: 'event-1' };
    expect(scopeReader(name, both)({ id: name === 'networks' ? 'network-1' : 'one' })).toEqual(expected);
  });

  it('is the network a goal is of', () => {
    expect(scopeReader('goals', {})({ of: { networkId: 'network-2' } })).toEqual({ networkId: 'network-2' });
  });
});
