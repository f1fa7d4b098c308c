import type { Session } from '../../event/session.js';
import type { OnlineAccess, Venue } from '../../event/venue.js';
import { isOpenVenue } from '../telling/told-people.js';
import type { LinkedNode, NodeWriter } from './node-writer.js';
import { oneOrMany, webUrl, withoutGaps } from './node-writer.js';

type Address = NonNullable<NonNullable<Venue['location']>['address']>;

function addressNode({ street, lines, postalCode, town, country }: Address): LinkedNode {
  return withoutGaps({
    '@type': 'PostalAddress',
    streetAddress: street,
    extendedAddress: lines === undefined || lines.length === 0 ? undefined : lines.join('\n'),
    postalCode,
    addressLocality: town,
    addressCountry: country,
  });
}

/** A house; of one that is not to be found by strangers only its district. */
export function placeNode(writer: NodeWriter, venue: Venue): LinkedNode {
  const { id, name, kind, location = {} } = venue;
  const isExact = isOpenVenue(venue);
  const { address, geo, areaName } = location;
  return withoutGaps({
    '@type': 'Place',
    identifier: id,
    additionalType: kind,
    name: writer.text(isExact ? (name ?? areaName) : areaName),
    address: isExact && address !== undefined ? addressNode(address) : undefined,
    geo: isExact && geo !== undefined ? { '@type': 'GeoCoordinates', ...geo } : undefined,
  });
}

function virtualNodes(writer: NodeWriter, isOf: (of: OnlineAccess['of']) => boolean): readonly LinkedNode[] {
  if (!writer.settings.withAccess) return [];
  const accesses = (writer.source.document.onlineAccesses ?? []).filter(({ of }) => isOf(of));
  return accesses.map(({ url, label }) =>
    withoutGaps({ '@type': 'VirtualLocation', name: writer.text(label), url: webUrl(url) }),
  );
}

/** Where the event takes place: its houses, and the web where one takes part online. */
export function eventLocation(writer: NodeWriter): unknown {
  const { event, venues } = writer.source.programme;
  const stated = virtualNodes(writer, (of) => 'eventId' in of && of.eventId === event.id);
  const isOnline = event.mode === 'online' || event.mode === 'hybrid';
  const usual = [withoutGaps({ '@type': 'VirtualLocation', url: writer.page })];
  const online = stated.length === 0 && isOnline && writer.page !== undefined ? usual : stated;
  return oneOrMany([...venues.map((venue) => placeNode(writer, venue)), ...online]);
}

/** Where a session takes place: its rooms in their house, its house, and the web. */
export function sessionLocation(writer: NodeWriter, { id, rooms, venueId }: Session): unknown {
  const { source } = writer;
  const ids: readonly string[] = rooms === undefined || rooms === 'none' || rooms === 'all' ? [] : rooms;
  const inRooms = ids.flatMap((roomId): readonly LinkedNode[] => {
    const room = source.rooms.get(roomId);
    const house = source.venues.get(venueId ?? room?.venueId ?? '');
    if (room === undefined) return [];
    const containedInPlace = house === undefined ? undefined : placeNode(writer, house);
    return [withoutGaps({ '@type': 'Room', identifier: room.id, name: writer.text(room.name), containedInPlace })];
  });
  const house = source.venues.get(venueId ?? '');
  const inHouse = inRooms.length === 0 && house !== undefined ? [placeNode(writer, house)] : inRooms;
  return oneOrMany([...inHouse, ...virtualNodes(writer, (of) => 'sessionId' in of && of.sessionId === id)]);
}
