import type { Instant } from '../time/instant.js';
import type { Audience } from './audience.js';
import type { AudienceRule, Scope } from './meta.js';

/** What is known about the one who asks. */
export interface Viewer {
  readonly memberOf: readonly string[];
  readonly coordinates: readonly string[];
  readonly confirmedFor: readonly string[];
  readonly organises: readonly string[];
  /** Actors the viewer acts for; of these it sees everything. */
  readonly isActor: readonly string[];
  /** Sign-ups the viewer holds the manage link of. */
  readonly holdsSignUp: readonly string[];
  /** Named rights such as `needs` and `funding`. */
  readonly rights: readonly string[];
}

/** Everybody: no membership, no sign-up, no right. */
export const publicViewer: Viewer = {
  memberOf: [],
  coordinates: [],
  confirmedFor: [],
  organises: [],
  isActor: [],
  holdsSignUp: [],
  rights: [],
};

/** Who asks, when, and under which defaults of the record's network. */
export interface Asking {
  readonly viewer: Viewer;
  /** The moment of asking; online access is released from its own instant. */
  readonly at: Instant;
  readonly visibilityDefaults?: readonly AudienceRule[] | undefined;
}

type ScopedTo = Readonly<Partial<Record<'networkId' | 'eventId' | 'actorId', string>>>;

/** The audiences a viewer belongs to, relative to a record's scope. */
export function audiencesOf(viewer: Viewer, scope: Scope | undefined): ReadonlySet<Audience> {
  const to: ScopedTo = scope ?? {};
  const reads = new Set<Audience>(['public']);
  if (to.eventId !== undefined && viewer.confirmedFor.includes(to.eventId)) reads.add('confirmed');
  if (to.networkId !== undefined && viewer.memberOf.includes(to.networkId)) reads.add('members');
  if (to.eventId !== undefined && viewer.organises.includes(to.eventId)) {
    for (const audience of ['confirmed', 'members', 'coordination'] as const) reads.add(audience);
  }
  if (to.networkId !== undefined && viewer.coordinates.includes(to.networkId)) {
    for (const audience of ['members', 'coordination'] as const) reads.add(audience);
  }
  return reads;
}
