import {
  buildActor,
  buildDocument,
  buildEvent,
  buildMembership,
  buildNetwork,
  buildSession,
  buildTie,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { overviewOf, partOf } from './document-part.js';

const idsOf = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);
const [town, valley] = [{ networkId: 'network-1' }, { networkId: 'network-2' }];

const document = buildDocument({
  defaults: { timeZone: 'Europe/Berlin' },
  taxonomies: [{ id: 'sector', terms: [] }],
  events: [buildEvent(), buildEvent({ id: 'event-2' })],
  sessions: [
    buildSession(),
    buildSession({ id: 'session-2', scope: { eventId: 'event-2' } }),
    buildSession({ id: 'session-3', scope: undefined }),
  ],
  networks: [buildNetwork(), buildNetwork({ id: 'network-2', scope: valley })],
  actors: [
    buildActor({ scope: town }),
    buildActor({ id: 'actor-2', scope: town }),
    buildActor({ id: 'actor-3', scope: valley }),
    buildActor({ id: 'actor-4', scope: town }),
  ],
  memberships: [buildMembership({ scope: valley, networkId: 'network-2', actorId: 'actor-4' })],
  ties: [
    buildTie({ scope: town }),
    buildTie({ id: 'tie-2', scope: valley, networkId: 'network-2', fromId: 'actor-3', toId: 'actor-2' }),
  ],
});

describe('a part of a document', () => {
  it('holds one event and its sessions, and those without an owner', () => {
    const { events, sessions } = partOf(document, 'events', 'event-1');
    expect([idsOf(events), idsOf(sessions)]).toEqual([['event-1'], ['session-1', 'session-3']]);
  });

  it('holds all actors beside an event, and no ties', () => {
    const { actors, ties } = partOf(document, 'events', 'event-1');
    expect([actors?.length, ties]).toEqual([4, []]);
  });

  it('holds one network and its ties', () => {
    const { networks, ties } = partOf(document, 'networks', 'network-1');
    expect([idsOf(networks), idsOf(ties)]).toEqual([['network-1'], ['tie-1']]);
  });

  it('holds actors of another network that have a tie or a membership in this one', () => {
    const { actors } = partOf(document, 'networks', 'network-2');
    expect(idsOf(actors)).toEqual(['actor-2', 'actor-3', 'actor-4']);
  });

  it('keeps defaults and taxonomies', () => {
    const { defaults, taxonomies } = partOf(document, 'networks', 'network-1');
    expect([defaults, taxonomies]).toEqual([document.defaults, document.taxonomies]);
  });

  it('leaves the document as it was', () => {
    const before = structuredClone(document);
    partOf(document, 'networks', 'network-2');
    expect(document).toEqual(before);
  });
});

describe('an overview', () => {
  it('holds the events and nothing that belongs to them', () => {
    const overview = overviewOf(document, 'events');
    expect(idsOf(overview.events)).toEqual(['event-1', 'event-2']);
    expect('sessions' in overview).toBe(false);
  });

  it('is empty where there is nothing', () => {
    expect(overviewOf(buildDocument(), 'networks').networks).toEqual([]);
  });
});
