import type { Session } from '@geflecht/core/event';
import { placeOf } from '../json-list/place-of.js';
import { withoutGaps } from '../records/json-value.js';
import { readRooms } from './room-cell.js';
import type { SessionContext, SessionRow } from './session-context.js';

const addressLike = /\d|\n|str\.|straße|platz\b/i;
const mostRooms = 40;

/** Whether the cells of a column of places are names of rooms: few, without addresses, each for several rows. */
export function nameRooms(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const distinct = new Set(filled);
  const isShort = [...distinct].every((cell) => !addressLike.test(cell) || /^(?:raum|saal|room)/i.test(cell));
  return isShort && distinct.size <= mostRooms && distinct.size <= Math.max(3, filled.length * 0.7);
}

/** The rooms a row names. */
export function roomsOf(context: SessionContext, { value, at }: SessionRow): Session['rooms'] {
  const cell = value('room') || (context.arePlacesRooms ? value('place') : '');
  if (cell === '') return undefined;
  const rooms = readRooms(cell, context.roomsAlone);
  if (rooms === 'all') return 'all';
  const ids = rooms.map((name) => context.builder.room({ name: name.slice(0, 500) }, { at, originalId: name }));
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** The venue a row names, with street, town and position where columns state them. */
export function venueOf({ builder, arePlacesRooms }: SessionContext, { value, at }: SessionRow): Session['venueId'] {
  const written = arePlacesRooms ? '' : value('place');
  const [street, townCell] = [value('street'), value('town')];
  const name = written || street || townCell;
  if (name === '') return undefined;
  const [, postalCode, town] = /^(\d{4,5})\s+(.+)$/.exec(townCell) ?? [undefined, undefined, townCell];
  const stated = withoutGaps({
    street: street === '' ? undefined : street,
    plz: postalCode,
    town: town === '' || town === name ? undefined : town,
  });
  const place = placeOf({
    name,
    ...(Object.keys(stated).length > 0 ? { address: stated } : {}),
    lat: value('latitude'),
    lng: value('longitude'),
  });
  if (place === undefined) return undefined;
  const { address } = place.location ?? {};
  const words = [place.name, address?.street, address?.postalCode, address?.town, ...(address?.lines ?? [])];
  const originalId = [...new Set(words.filter((word) => word !== undefined))].join(', ');
  return builder.venue({ name: place.name, kind: 'other', location: place.location }, { at, originalId });
}
