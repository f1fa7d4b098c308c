import type { Contributor } from '../../event/contributor.js';
import type { Session } from '../../event/session.js';
import type { Venue } from '../../event/venue.js';
import type { ProgrammeWords } from '../locales/programme-words.js';
import { wordOf } from '../../text/word-of.js';
import type { ProgrammeToTell } from './programme-to-tell.js';

/** One who acts in a session, in words. */
export interface ToldPerson {
  readonly name: string;
  /** Function, organisation and role, as far as they are told. */
  readonly details: string;
}

/** Somebody with what they are and, by the role, do; nothing where they have no name. */
export function toldPerson(
  source: ProgrammeToTell,
  words: ProgrammeWords,
  { person, role = '' }: { readonly person: Contributor | undefined; readonly role?: string | undefined },
): readonly ToldPerson[] {
  const name = source.text(person?.name);
  if (person === undefined || name === undefined) return [];
  const { function: work, affiliation } = person;
  const home = affiliation === undefined ? undefined : source.text(source.nameOf(affiliation));
  const details = [source.text(work), home, wordOf(words.roles, role)].filter((word) => word !== undefined);
  return [{ name, details: details.join(', ') }];
}

/** The people of a session, with what they are and do. */
export function toldPeople(source: ProgrammeToTell, words: ProgrammeWords, session: Session): readonly ToldPerson[] {
  return (session.contributors ?? []).flatMap(({ contributorId, role }) =>
    toldPerson(source, words, { person: source.contributors.get(contributorId), role }),
  );
}

/** Whether strangers may read where a house stands; of a private home they read the district only. */
export function isOpenVenue({ kind, location }: Venue): boolean {
  return kind !== 'privateHome' && (location?.precision ?? 'exact') === 'exact';
}

/** Rooms and house of a session, from the narrow to the wide. */
export function toldPlace(
  source: ProgrammeToTell,
  words: ProgrammeWords,
  { rooms, venueId }: Session,
): readonly string[] {
  const venue = source.venues.get(venueId ?? '');
  const house = venue && source.text(isOpenVenue(venue) ? venue.name : venue.location?.areaName);
  if (rooms === 'all') return [words.allRooms];
  const ids: readonly string[] = rooms === undefined || rooms === 'none' ? [] : rooms;
  const names = ids.flatMap((id) => source.text(source.rooms.get(id)?.name) ?? []);
  return [names.join(', '), house].filter((word) => word !== undefined && word !== '') as readonly string[];
}

/** A house in words: of a private home the district only. */
export function toldVenue(source: ProgrammeToTell, venue: Venue): readonly string[] {
  const { name, location = {} } = venue;
  const { address = {}, areaName } = location;
  if (!isOpenVenue(venue)) return [source.text(areaName)].filter((word) => word !== undefined);
  const town = [address.postalCode, address.town].filter((word) => word !== undefined).join(' ');
  const lines = [source.text(name ?? areaName), address.street, ...(address.lines ?? []), town];
  return lines.filter((word) => word !== undefined && word !== '') as readonly string[];
}
