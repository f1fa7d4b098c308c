import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildBookable,
  buildChoiceGroup,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildEventDocument,
  buildMaterial,
  buildMediaItem,
  buildMembership,
  buildNetwork,
  buildNetworkDocument,
  buildOnlineAccess,
  buildPart,
  buildPlacement,
  buildResult,
  buildRoom,
  buildSession,
  buildSignUp,
  buildSignUpRules,
  buildTie,
  buildViewer,
} from '../testing/index.js';
import type { Viewer } from '../audience/viewer.js';
import { discloseDocument } from './disclose-document.js';
import type { GeflechtDocument } from './document.js';

const shownTo = (document: object, viewer: Partial<Viewer> = {}) =>
  discloseDocument(document as GeflechtDocument, { viewer: buildViewer(viewer), at: '2027-03-01T12:00:00+01:00' });

const team = { organises: ['event-1'] };
const member = { memberOf: ['network-1'] };
const ids = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);
const narrowed = (group: string) => [{ group, audience: 'coordination' as const }];

describe('discloseDocument', () => {
  it('shows a visitor the programme and how to sign up, but no sign-up', () => {
    const seen = shownTo(buildEventDocument({ signUps: [buildSignUp()], onlineAccesses: [buildOnlineAccess()] }));
    expect(ids(seen.sessions)).toEqual(['session-1']);
    expect(ids(seen.signUpRules)).toEqual(['rules-1']);
    expect(seen.signUps).toEqual([]);
    expect(seen.onlineAccesses).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('4711');
  });

  it('leaves out collections the document does not have', () => {
    expect(shownTo(buildDocument())).toEqual({ format: 'geflecht', version: 1 });
  });

  it('leaves out provenance and unknown fields of the document and its frame', () => {
    const document = {
      ...buildDocument({ source: [{ system: 'frab', originalId: '1' }] }),
      inner: 'secret',
      defaults: { timeZone: 'Europe/Berlin', inner: 'secret' },
      areas: [{ id: 'area-1', name: 'Altstadt', inner: 'secret' }],
      taxonomies: [{ id: 'sector', terms: [{ id: 'school', label: 'Schule', inner: 'secret' }] }],
    };
    const seen = shownTo(document);
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(seen).not.toHaveProperty('source');
    expect(seen).toMatchObject({ defaults: { timeZone: 'Europe/Berlin' }, areas: [{ id: 'area-1' }] });
  });

  it('uses the network’s visibility defaults for its own records', () => {
    const open = [{ group: 'tie.core', audience: 'public' as const }];
    const networks = [buildNetwork({ visibilityDefaults: open }), buildNetwork({ id: 'network-2' })];
    const other = buildTie({ id: 'tie-2', networkId: 'network-2', scope: { networkId: 'network-2' } });
    const seen = shownTo(buildNetworkDocument({ networks, ties: [buildTie(), other] }));
    expect(ids(seen.ties)).toEqual(['tie-1']);
  });

  it('does not change the document', () => {
    const document = buildNetworkDocument();
    const before = structuredClone(document);
    shownTo(document);
    expect(document).toEqual(before);
  });
});

describe('a hidden event', () => {
  const draft = buildEventDocument({ events: [buildEvent({ status: 'draft' })] });

  it('hides everything that belongs to it', () => {
    expect(shownTo(draft)).toEqual({
      format: 'geflecht',
      version: 1,
      ...Object.fromEntries(
        Object.entries(draft)
          .filter(([, value]) => Array.isArray(value))
          .map(([name]) => [name, []]),
      ),
    });
    expect(ids(shownTo(draft, team).sessions)).toEqual(['session-1']);
  });

  it('hides records that leave their scope to the document', () => {
    const { scope: _stated, ...session } = buildSession();
    const alone = { ...buildDocument({ events: [buildEvent({ status: 'draft' })] }), sessions: [session] };
    expect(shownTo(alone).sessions).toEqual([]);
    const besideNetwork = { ...alone, networks: [buildNetwork()] };
    expect(shownTo(besideNetwork).sessions).toEqual([]);
  });

  it('hides nothing of other events', () => {
    const events = [buildEvent({ status: 'draft' }), buildEvent({ id: 'event-2' })];
    const sessions = [buildSession(), buildSession({ id: 'session-2', scope: { eventId: 'event-2' } })];
    expect(ids(shownTo(buildDocument({ events, sessions })).sessions)).toEqual(['session-2']);
  });
});

describe('a hidden network', () => {
  it('hides records of every kind that belong to it', () => {
    const networks = [buildNetwork({ visibility: narrowed('identity') })];
    const materials = [buildMaterial({ scope: { networkId: 'network-1' } })];
    const seen = shownTo(buildNetworkDocument({ networks, materials }));
    expect(seen.actors).toEqual([]);
    expect(seen.materials).toEqual([]);
  });
});

describe('a hidden actor', () => {
  const actors = [buildActor(), buildActor({ id: 'actor-2', visibility: narrowed('core'), partOf: 'actor-1' })];

  it('takes its ties, placements and memberships along', () => {
    const memberships = [buildMembership({ actorId: 'actor-2' }), buildMembership({ id: 'm', via: 'actor-2' })];
    const placements = [buildPlacement({ actorId: 'actor-2' }), buildPlacement({ id: 'p', actorId: 'actor-1' })];
    const seen = shownTo(buildNetworkDocument({ actors, memberships, placements }), member);
    expect(seen.ties).toEqual([]);
    expect(ids(seen.placements)).toEqual(['p']);
    expect(seen.memberships).toEqual([
      { id: 'm', networkId: 'network-1', actorId: 'actor-1', scope: { networkId: 'network-1' } },
    ]);
  });

  it('leaves no mention behind', () => {
    const seen = shownTo(
      buildNetworkDocument({
        actors: [...actors, buildActor({ id: 'actor-3', partOf: 'actor-2' })],
        networks: [buildNetwork({ centreId: 'actor-2', relevantBodyIds: ['actor-2', 'actor-3'] })],
        events: [buildEvent({ involved: [{ ref: { actorId: 'actor-2' }, role: 'partner' }] })],
        sessions: [buildSession({ hosts: [{ actorId: 'actor-2', name: 'Gastgeberin' }, { actorId: 'actor-1' }] })],
      }),
      member,
    );
    expect(JSON.stringify(seen)).not.toContain('actor-2');
    expect(seen.networks?.[0]?.relevantBodyIds).toEqual(['actor-3']);
    expect(seen.events?.[0]?.involved).toEqual([]);
    expect(seen.sessions?.[0]?.hosts).toEqual([{ name: 'Gastgeberin' }, { actorId: 'actor-1' }]);
  });

  it('never was in the document: its ties go, other mentions stay', () => {
    const seen = shownTo(
      buildNetworkDocument({ actors: [buildActor()], events: [buildEvent({ networkId: 'network-9' })] }),
      member,
    );
    expect(seen.ties).toEqual([]);
    expect(seen.events?.[0]?.networkId).toBe('network-9');
  });
});

describe('a draft session', () => {
  const sessions = [
    buildSession({ resultsOf: ['session-2'] }),
    buildSession({ id: 'session-2', status: 'draft', parts: [buildPart()] }),
  ];

  it('takes its places, online access and choices along', () => {
    const bookables = [
      buildBookable({ id: 'of-event' }),
      buildBookable({ id: 'of-draft', kind: 'session', targetId: 'session-2' }),
      buildBookable({ id: 'of-part', kind: 'part', targetId: 'part-1' }),
    ];
    const choiceGroups = [
      buildChoiceGroup({ id: 'left', bookableIds: ['of-event', 'of-draft'] }),
      buildChoiceGroup({ id: 'empty', bookableIds: ['of-draft', 'of-part'] }),
    ];
    const windows = [{ id: 'all' }, { id: 'some', asks: ['of-event', 'empty'] }, { id: 'none', asks: ['of-part'] }];
    const signUpRules = [buildSignUpRules({ windows })];
    const onlineAccesses = [buildOnlineAccess({ of: { sessionId: 'session-2' }, from: undefined })];
    const document = buildEventDocument({ sessions, bookables, choiceGroups, signUpRules, onlineAccesses });
    const seen = shownTo(document, { confirmedFor: ['event-1'] });
    expect(ids(seen.bookables)).toEqual(['of-event']);
    expect(seen.choiceGroups).toMatchObject([{ id: 'left', bookableIds: ['of-event'] }]);
    expect(seen.signUpRules?.[0]?.windows).toEqual([{ id: 'all' }, { id: 'some', asks: ['of-event'] }]);
    expect(seen.onlineAccesses).toEqual([]);
    expect(seen.sessions?.[0]).toMatchObject({ resultsOf: [] });
  });

  it('is there for the team with all that belongs to it', () => {
    const bookables = [buildBookable({ kind: 'part', targetId: 'part-1' })];
    const seen = shownTo(buildEventDocument({ sessions, bookables }), team);
    expect(ids(seen.sessions)).toEqual(['session-1', 'session-2']);
    expect(ids(seen.bookables)).toEqual(['bookable-1']);
  });
});

describe('what remains of an event', () => {
  const results = [buildResult(), buildResult({ id: 'r2', sessionId: 'session-2' })];
  const open = results.map((result) => ({ ...result, visibility: [{ group: 'card', audience: 'public' as const }] }));
  const sessions = [buildSession({ parts: [buildPart()] }), buildSession({ id: 'session-2', status: 'draft' })];
  const mediaItems = [buildMediaItem(), buildMediaItem({ id: 'closed', rights: undefined })];
  const photoIds = ['media-1', 'closed'];

  it('holds no result of a draft session', () => {
    expect(ids(shownTo(buildEventDocument({ sessions, results: open })).results)).toEqual(['result-1']);
  });

  it('mentions no picture that is not for everybody', () => {
    const shown = shownTo(
      buildEventDocument({
        mediaItems,
        results: [{ ...open[0], id: 'result-1', sessionId: 'session-1', text: 'Idee', photoIds }],
        documentations: [buildDocumentation({ mediaIds: photoIds })],
      }),
    );
    expect(ids(shown.mediaItems)).toEqual(['media-1']);
    expect(shown.results?.[0]?.photoIds).toEqual(['media-1']);
    expect(shown.documentations?.[0]?.mediaIds).toEqual(['media-1']);
  });

  it('mentions no part of a session whose content is not for everybody', () => {
    const [session] = sessions;
    const closed = [{ ...session, id: 'session-1', title: 'Markt', visibility: narrowed('content') }];
    const ofPart = [{ ...open[0], id: 'result-1', sessionId: 'session-1', text: 'Idee', partId: 'part-1' }];
    const document = buildEventDocument({ sessions: closed, results: ofPart });
    expect(shownTo(document).results).toMatchObject([{ id: 'result-1' }]);
    expect(shownTo(document).results?.[0]).not.toHaveProperty('partId');
    expect(shownTo(document, team).results?.[0]?.partId).toBe('part-1');
  });
});

describe('a hidden room', () => {
  it('disappears from its sessions and parts', () => {
    const rooms = [buildRoom(), buildRoom({ id: 'room-2', visibility: narrowed('space') })];
    const sessions = [buildSession({ rooms: ['room-1', 'room-2'], parts: [buildPart({ roomId: 'room-2' })] })];
    const [session] = shownTo(buildEventDocument({ rooms, sessions })).sessions ?? [];
    expect(session?.rooms).toEqual(['room-1']);
    expect(session?.parts?.[0]).not.toHaveProperty('roomId');
  });
});
