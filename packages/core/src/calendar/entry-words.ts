import type { Session } from '../event/session.js';
import type { Text } from '../text/text.js';
import type { CalendarOptions } from './calendar-options.js';

/** The words that there are, with something between them. */
function joined(words: readonly (string | undefined)[], divider = ', '): string {
  return words.filter((word) => word?.trim()).join(divider);
}

/** Rooms of a session, then the house, or the house of the event; of a private home the district only. */
export function placeOf({ programme, pick }: CalendarOptions, session?: Session): string {
  const { rooms: ids = 'all', venueId } = session ?? {};
  const rooms = programme.rooms.filter(({ id }) => typeof ids !== 'string' && ids.includes(id));
  const home = venueId ?? rooms.find((room) => room.venueId)?.venueId;
  const venue = programme.venues.find(({ id }, _, { length }) => (home ? id === home : length === 1 && ids !== 'none'));
  const { address = {}, areaName, precision = 'exact' } = venue?.location ?? {};
  const { street, lines = [], postalCode, town } = address;
  const isExact = venue?.kind !== 'privateHome' && precision === 'exact';
  const house = isExact
    ? [pick(venue?.name ?? areaName), street, ...lines, joined([postalCode, town], ' ')]
    : [pick(areaName)];
  return joined([...rooms.map((room) => pick(room.name)), ...house]);
}

/** What a session is about and who acts in it, or what the event is about and who funds it; then the page. */
export function aboutOf(options: CalendarOptions, page: string, session?: Session): string {
  const { programme, pick, plain = (text) => text } = options;
  const { event, contributors, fundingNotices } = programme;
  const words = (text: Text | undefined) => plain(pick(text) ?? '');
  const people = (session?.contributors ?? []).map(({ contributorId }) => {
    const person = contributors.find(({ id }) => id === contributorId);
    const details = joined([pick(person?.function), pick(person?.affiliation?.name)]);
    return joined([pick(person?.name), details && `(${details})`], ' ');
  });
  const about = session
    ? [pick(session.subtitle), words(session.abstract ?? session.description), joined(people, '\n')]
    : [words(event.description), ...fundingNotices.map(({ wording }) => words(wording))];
  return joined([...about, page], '\n\n');
}
