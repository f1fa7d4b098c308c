import type { Session, Venue } from '@geflecht/core/event';
import type { ProgrammeWords } from './locales/programme-words.js';
import type { ProgrammeToWrite } from './programme-to-write.js';

/** One who acts in a session, in words. */
export interface ToldPerson {
  readonly name: string;
  /** Function, organisation and role, as far as they are told. */
  readonly details: string;
}

/** The people of a session, with what they are and do. */
export function toldPeople(source: ProgrammeToWrite, words: ProgrammeWords, session: Session): readonly ToldPerson[] {
  return (session.contributors ?? []).flatMap(({ contributorId, role }) => {
    const contributor = source.contributors.get(contributorId);
    const name = source.text(contributor?.name);
    if (contributor === undefined || name === undefined) return [];
    const { function: work, affiliation } = contributor;
    const home = affiliation === undefined ? undefined : source.text(source.nameOf(affiliation));
    const details = [source.text(work), home, words.roles[role ?? '']].filter((word) => word !== undefined);
    return [{ name, details: details.join(', ') }];
  });
}

/** Rooms and house of a session, from the narrow to the wide. */
export function toldPlace(
  source: ProgrammeToWrite,
  words: ProgrammeWords,
  { rooms, venueId }: Session,
): readonly string[] {
  const house = source.text(source.venues.get(venueId ?? '')?.name);
  if (rooms === 'all') return [words.allRooms];
  const ids: readonly string[] = rooms === undefined || rooms === 'none' ? [] : rooms;
  const names = ids.flatMap((id) => source.text(source.rooms.get(id)?.name) ?? []);
  return [names.join(', '), house].filter((word) => word !== undefined && word !== '') as readonly string[];
}

/** A house in words: of a private home the district only. */
export function toldVenue(source: ProgrammeToWrite, { kind, name, location = {} }: Venue): readonly string[] {
  const isExact = kind !== 'privateHome' && (location.precision ?? 'exact') === 'exact';
  const { address = {}, areaName } = location;
  if (!isExact) return [source.text(areaName)].filter((word) => word !== undefined);
  const town = [address.postalCode, address.town].filter((word) => word !== undefined).join(' ');
  const lines = [source.text(name ?? areaName), address.street, ...(address.lines ?? []), town];
  return lines.filter((word) => word !== undefined && word !== '') as readonly string[];
}
