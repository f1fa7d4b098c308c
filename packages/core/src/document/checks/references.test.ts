import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildBookable,
  buildChoiceGroup,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildEventDocument,
  buildMembership,
  buildNetwork,
  buildNetworkDocument,
  buildOnlineAccess,
  buildPart,
  buildPlacement,
  buildProject,
  buildResult,
  buildRoom,
  buildSession,
  buildSignUp,
  buildSignUpRules,
  buildTie,
} from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';
import { validateDocument } from '../validate-document.js';

const inSession = (fields: Parameters<typeof buildSession>[0]) =>
  buildEventDocument({ sessions: [buildSession(fields)] });

describe('references', () => {
  it.each([
    ['a room', inSession({ rooms: ['room-1', 'room-9'] }), 'sessions.0.rooms.1'],
    ['a track', inSession({ trackId: 'track-9' }), 'sessions.0.trackId'],
    [
      'a contributor',
      inSession({ contributors: [{ contributorId: 'c-9' }] }),
      'sessions.0.contributors.0.contributorId',
    ],
    ['a table’s host', inSession({ parts: [buildPart({ hostIds: ['c-9'] })] }), 'sessions.0.parts.0.hostIds.0'],
    ['a part’s room', inSession({ parts: [buildPart({ roomId: 'room-9' })] }), 'sessions.0.parts.0.roomId'],
    ['a venue', inSession({ venueId: 'venue-9' }), 'sessions.0.venueId'],
    ['a material', inSession({ materialIds: ['material-9'] }), 'sessions.0.materialIds.0'],
    ['another session', inSession({ resultsOf: ['session-9'] }), 'sessions.0.resultsOf.0'],
    ['a parent', buildEventDocument({ rooms: [buildRoom({ parentId: 'room-9' })] }), 'rooms.0.parentId'],
    [
      'a funding notice',
      buildDocument({ events: [buildEvent({ fundingNoticeIds: ['notice-9'] })] }),
      'events.0.fundingNoticeIds.0',
    ],
    [
      'a bookable of a choice',
      buildEventDocument({ choiceGroups: [buildChoiceGroup({ bookableIds: ['bookable-9'] })] }),
      'choiceGroups.0.bookableIds.0',
    ],
    [
      'the session behind online access',
      buildEventDocument({ onlineAccesses: [buildOnlineAccess({ of: { sessionId: 'session-9' } })] }),
      'onlineAccesses.0.of.sessionId',
    ],
    [
      'the bookable of a booking',
      buildEventDocument({ bookables: [], signUps: [buildSignUp()] }),
      'signUps.0.bookings.0.bookableId',
    ],
    ['an actor of a tie', buildNetworkDocument({ ties: [buildTie({ toId: 'actor-9' })] }), 'ties.0.toId'],
    [
      'an actor of a membership',
      buildNetworkDocument({ memberships: [buildMembership({ actorId: 'actor-9' })] }),
      'memberships.0.actorId',
    ],
    [
      'an actor of a placement',
      buildNetworkDocument({ placements: [buildPlacement({ actorId: 'actor-9' })] }),
      'placements.0.actorId',
    ],
    [
      'the target of a bookable',
      buildEventDocument({ bookables: [buildBookable({ kind: 'session', targetId: 'session-9' })] }),
      'bookables.0.targetId',
    ],
    [
      'the part of a bookable',
      buildEventDocument({ bookables: [buildBookable({ kind: 'part', targetId: 'part-9' })] }),
      'bookables.0.targetId',
    ],
    [
      'the day of a bookable',
      buildEventDocument({ bookables: [buildBookable({ kind: 'day', targetId: 'day-9' })] }),
      'bookables.0.targetId',
    ],
    [
      'the session of a result',
      buildEventDocument({ results: [buildResult({ sessionId: 'session-9' })] }),
      'results.0.sessionId',
    ],
    ['the part of a result', buildEventDocument({ results: [buildResult({ partId: 'part-9' })] }), 'results.0.partId'],
    [
      'a picture of a documentation',
      buildEventDocument({ documentations: [buildDocumentation({ mediaIds: ['media-9'] })] }),
      'documentations.0.mediaIds.0',
    ],
    ['a checklist', inSession({ checklistId: 'checklist-9' }), 'sessions.0.checklistId'],
    [
      'what a window asks for',
      buildEventDocument({ signUpRules: [buildSignUpRules({ windows: [{ id: 'w', asks: ['bookable-1', 'x'] }] })] }),
      'signUpRules.0.windows.0.asks.1',
    ],
    [
      'the day of a day part',
      buildDocument({ events: [buildEvent({ dayParts: [{ dayId: 'day-9', label: 'Abend', from: '18:00' }] })] }),
      'events.0.dayParts.0.dayId',
    ],
  ])('to %s must lead somewhere', (_what, document, path) => {
    expect(findingsOf(document)).toEqual([`${path} id-unknown`]);
  });

  it.each([
    [
      'a host organisation',
      { ...inSession({ hosts: [{ actorId: 'actor-9' }] }), actors: [buildActor()] },
      'sessions.0.hosts.0.actorId',
    ],
    [
      'the event before this one',
      buildDocument({ events: [buildEvent({ edition: { followsEventId: 'event-0' } })] }),
      'events.0.edition.followsEventId',
    ],
    [
      'a project',
      buildDocument({ events: [buildEvent({ projectId: 'project-9' })], projects: [buildProject()] }),
      'events.0.projectId',
    ],
    [
      'a larger actor',
      buildNetworkDocument({ actors: [buildActor({ partOf: 'a-9' }), buildActor({ id: 'actor-2' })] }),
      'actors.0.partOf',
    ],
    [
      'a ring of the network',
      buildNetworkDocument({
        networks: [buildNetwork({ rings: [{ id: 'inner', label: 'Innen' }] })],
        placements: [buildPlacement({ ringId: 'outer' })],
      }),
      'placements.0.ringId',
    ],
  ])('to %s are worth a look', (_what, document, path) => {
    expect(findingsOf(document)).toEqual([`${path} id-unknown?`]);
  });

  it('may lead to actors, networks, series and projects of which the document has none', () => {
    const elsewhere = { networkId: 'network-9', seriesId: 'series-9', projectId: 'project-9' };
    const event = buildEvent({ ...elsewhere, controller: { actorId: 'actor-9' } });
    expect(findingsOf(buildDocument({ events: [event] }))).toEqual([]);
  });

  it('of a tie may lead to the event it grew from, wherever that is kept', () => {
    const ties = [buildTie({ origin: { eventId: 'event-9', sessionId: 'session-9' } })];
    expect(findingsOf(buildNetworkDocument({ ties }))).toEqual([]);
  });

  it('lead to parts of sessions', () => {
    const sessions = [buildSession({ parts: [buildPart()] })];
    expect(findingsOf(buildEventDocument({ sessions, results: [buildResult({ partId: 'part-1' })] }))).toEqual([]);
  });

  it('may lead to the shipped rings where the network has none of its own', () => {
    expect(findingsOf(buildNetworkDocument({ placements: [buildPlacement({ ringId: 'inner' })] }))).toEqual([]);
  });

  it('hold towards a record whose own fields are wrong', () => {
    const rooms = [{ id: 'room-1', name: 'Saal', capacity: 'viele' }];
    expect(findingsOf({ ...buildEventDocument(), rooms })).toEqual(['rooms.0.capacity type-wrong']);
  });

  it('are quoted', () => {
    expect(validateDocument(inSession({ trackId: 'track-9' })).issues).toMatchObject([{ value: 'track-9' }]);
  });

  it('of a scope that leads nowhere say so', () => {
    expect(findingsOf(inSession({ scope: { eventId: 'event-9' } }))).toEqual([
      'sessions.0.scope.eventId scope-unknown?',
    ]);
  });
});
