import type {
  Contributor,
  Event,
  FundingNotice,
  Material,
  OnlineAccess,
  Part,
  Room,
  Session,
  Track,
  Venue,
} from '../event/index.js';
import type { Overrides, Plain } from './plain.js';

const scope = { eventId: 'event-1' };

/** A published one-day event, `event-1`, on 6 March 2027 in Berlin's zone. */
export function buildEvent(overrides: Overrides<Event> = {}): Event {
  const event: Plain<Event> = {
    id: 'event-1',
    scope: { eventId: overrides.id ?? 'event-1' },
    title: { de: 'Netzwerktag', en: 'Network day' },
    timeZone: 'Europe/Berlin',
    start: '2027-03-06',
    end: '2027-03-06',
    status: 'published',
    ...overrides,
  };
  return event as Event;
}

/** A confirmed hour, `session-1`, from 10.00 of 6 March 2027, in no room. */
export function buildSession(overrides: Overrides<Session> = {}): Session {
  const session: Plain<Session> = {
    id: 'session-1',
    scope,
    title: 'Kurzberichte aus den Stadtteilen',
    start: '2027-03-06T10:00:00+01:00',
    end: '2027-03-06T11:00:00+01:00',
    status: 'confirmed',
    ...overrides,
  };
  return session as Session;
}

/** A table, `part-1`, to stand in a session's `parts`. */
export function buildPart(overrides: Overrides<Part> = {}): Part {
  const part: Plain<Part> = { id: 'part-1', kind: 'table', title: 'Tisch der Fragen', ...overrides };
  return part as Part;
}

/** A room, `room-1`, for thirty people. */
export function buildRoom(overrides: Overrides<Room> = {}): Room {
  const room: Plain<Room> = { id: 'room-1', scope, name: 'Großer Saal', capacity: 30, ...overrides };
  return room as Room;
}

/** A track, `track-1`. */
export function buildTrack(overrides: Overrides<Track> = {}): Track {
  const track: Plain<Track> = { id: 'track-1', scope, name: 'Nachbarschaft', ...overrides };
  return track as Track;
}

/** A centre, `venue-1`, with a full address. */
export function buildVenue(overrides: Overrides<Venue> = {}): Venue {
  const venue: Plain<Venue> = {
    id: 'venue-1',
    scope,
    kind: 'centre',
    name: 'Haus am Erlenbogen',
    location: { address: { street: 'Erlenbogen 3', town: 'Musterfurt' }, areaName: 'Altstadt', precision: 'exact' },
    ...overrides,
  };
  return venue as Venue;
}

/** The event's online access, `access-1`, released from the morning of 6 March 2027. */
export function buildOnlineAccess(overrides: Overrides<OnlineAccess> = {}): OnlineAccess {
  const access: Plain<OnlineAccess> = {
    id: 'access-1',
    scope,
    of: { eventId: 'event-1' },
    url: 'https://konferenz.example/raum',
    passcode: '4711',
    from: '2027-03-06T08:00:00+01:00',
    ...overrides,
  };
  return access as OnlineAccess;
}

/** A contributor, `contributor-1`. */
export function buildContributor(overrides: Overrides<Contributor> = {}): Contributor {
  const contributor: Plain<Contributor> = {
    id: 'contributor-1',
    scope,
    name: 'Moderation des Hauses am Erlenbogen',
    ...overrides,
  };
  return contributor as Contributor;
}

/** A handbook to hand on, `material-1`. */
export function buildMaterial(overrides: Overrides<Material> = {}): Material {
  const material: Plain<Material> = {
    id: 'material-1',
    scope,
    kind: 'handbook',
    title: 'Handreichung',
    href: 'https://verein.example/handreichung.pdf',
    ...overrides,
  };
  return material as Material;
}

/** A funding notice, `notice-1`, with one funder. */
export function buildFundingNotice(overrides: Overrides<FundingNotice> = {}): FundingNotice {
  const notice: Plain<FundingNotice> = {
    id: 'notice-1',
    scope,
    wording: 'Gefördert von der Stiftung Erlenbogen',
    funders: [{ ref: { name: 'Stiftung Erlenbogen' } }],
    ...overrides,
  };
  return notice as FundingNotice;
}
