import type { GeflechtDocument } from '../document/index.js';
import { documentFormat, documentVersion } from '../document/index.js';
import { buildContributor, buildEvent, buildRoom, buildSession, buildTrack } from './build-event.js';
import { buildActor, buildMembership, buildNetwork, buildPlacement, buildTie } from './build-network.js';
import { buildBookable, buildConsentText, buildQuestion, buildSignUpRules } from './build-sign-up.js';
import type { Overrides, Plain } from './plain.js';

/** A document without any record, or with those handed in. */
export function buildDocument(overrides: Overrides<GeflechtDocument> = {}): GeflechtDocument {
  const document: Plain<GeflechtDocument> = { format: documentFormat, version: documentVersion, ...overrides };
  return document as GeflechtDocument;
}

/** A small event that people can sign up for: one session in one room, ten places; it validates without findings. */
export function buildEventDocument(overrides: Overrides<GeflechtDocument> = {}): GeflechtDocument {
  return buildDocument({
    events: [
      buildEvent({
        controller: { name: 'Mütterzentrum Erlenbogen' },
        privacyNotice: { url: 'https://verein.example/datenschutz' },
      }),
    ],
    rooms: [buildRoom()],
    tracks: [buildTrack()],
    contributors: [buildContributor()],
    sessions: [
      buildSession({
        rooms: ['room-1'],
        trackId: 'track-1',
        contributors: [{ contributorId: 'contributor-1', role: 'moderator' }],
      }),
    ],
    signUpRules: [buildSignUpRules()],
    bookables: [buildBookable()],
    questions: [buildQuestion()],
    consentTexts: [buildConsentText()],
    ...overrides,
  });
}

/** A small network: two actors, their memberships and placements, one tie; it validates without findings. */
export function buildNetworkDocument(overrides: Overrides<GeflechtDocument> = {}): GeflechtDocument {
  return buildDocument({
    networks: [buildNetwork()],
    actors: [buildActor(), buildActor({ id: 'actor-2', name: 'Jugendhilfe Lindental', sectorIds: ['youthWelfare'] })],
    memberships: [buildMembership(), buildMembership({ id: 'membership-2', actorId: 'actor-2' })],
    placements: [buildPlacement(), buildPlacement({ id: 'placement-2', actorId: 'actor-2' })],
    ties: [buildTie()],
    ...overrides,
  });
}
