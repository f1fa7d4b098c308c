import type { OnlineAccess, Session, Venue } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import type { EventBuilder } from '../event/event-builder.js';
import { geoOf, placeOf } from '../json-list/place-of.js';
import { plainText } from '../records/author-text.js';
import { asText, isJsonObject, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { isOfType } from './linked-data.js';
import type { LinkedData } from './linked-data.js';

type Address = NonNullable<NonNullable<Venue['location']>['address']>;

/** Where an event takes place, in terms of the model. */
export interface EventPlaces {
  readonly venueIds: readonly Venue['id'][];
  readonly rooms: readonly string[];
  /** Addresses to take part online. */
  readonly online: readonly { readonly url: string; readonly label: OnlineAccess['label'] }[];
}

const roomTypes = ['Room', 'MeetingRoom', 'HotelRoom'];

function postalAddress(data: LinkedData, node: JsonObject): Address | undefined {
  const lines = [...data.values(node, 'extendedAddress'), ...data.values(node, 'addressRegion')]
    .flatMap((line) => asText(line)?.split('\n') ?? [])
    .filter((line) => line.trim() !== '');
  const address = withoutGaps({
    lines: lines.length === 0 ? undefined : lines,
    street: data.word(node, 'streetAddress'),
    postalCode: data.word(node, 'postalCode'),
    town: data.word(node, 'addressLocality'),
    country: data.word(node, 'addressCountry'),
  });
  return Object.keys(address).length === 0 ? undefined : address;
}

function addressOf(data: LinkedData, place: JsonObject): Address | undefined {
  const [stated] = data.values(place, 'address');
  if (isJsonObject(stated)) return postalAddress(data, stated);
  const written = asText(stated);
  // The first line of a place is its name; an address alone has none.
  return written === undefined
    ? undefined
    : placeOf(`–\n${written.split(/\s*[,\n]\s*/).join('\n')}`)?.location?.address;
}

function firstLine({ street, postalCode, town, lines = [] }: Address): string {
  const townLine = [postalCode, town].filter((word) => word !== undefined).join(' ');
  return [street, townLine, ...lines].find((line) => line !== undefined && line !== '') ?? '';
}

/** Name and address in one line, by which a place without id is known again. */
function knownAs(name: Text, address: Address = {}): string {
  const first = typeof name === 'string' ? name : Object.values(name)[0];
  const { street, postalCode, town } = address;
  return [first, street, postalCode, town].filter((word) => word !== undefined).join(', ');
}

type Online = EventPlaces['online'][number];

/** What one stated place turns out to be. */
interface Piece {
  readonly venueId?: Venue['id'] | undefined;
  readonly room?: string | undefined;
  readonly online?: Online | undefined;
}

/** Reads the places of one file; the same name and address are the same venue. */
export class PlaceReader {
  readonly #builder: EventBuilder;
  readonly #data: LinkedData;

  constructor(builder: EventBuilder, data: LinkedData) {
    this.#builder = builder;
    this.#data = data;
  }

  /** All places that an event names. */
  placesOf(event: JsonObject, at: string): EventPlaces {
    const page = this.#data.page(event, 'url');
    const pieces = this.#data.values(event, 'location').map((value): Piece => {
      if (!isJsonObject(value)) return this.#named(asText(value), at);
      if (isOfType(value, 'VirtualLocation')) return { online: this.#online(value, page, at) };
      return isOfType(value, ...roomTypes) ? this.#room(value, at) : { venueId: this.#venue(value, at) };
    });
    return {
      venueIds: [...new Set(pieces.flatMap(({ venueId }) => venueId ?? []))],
      rooms: [...new Set(pieces.flatMap(({ room }) => room ?? []))],
      online: pieces.flatMap(({ online }) => online ?? []),
    };
  }

  #named(words: string | undefined, at: string): Piece {
    const url = words !== undefined && /^https?:\/\//i.test(words) ? webAddress(words) : undefined;
    if (url !== undefined) return { online: { url, label: undefined } };
    const place = placeOf(words);
    if (place === undefined) return {};
    const originalId = knownAs(place.name, place.location?.address);
    return { venueId: this.#builder.venue({ ...place, kind: 'other' }, { at, originalId }) };
  }

  /** @param page the event's own page, which leads nowhere new */
  #online(place: JsonObject, page: string | undefined, at: string): Online | undefined {
    const written = this.#data.page(place, 'url');
    if (written === undefined || written === page) return undefined;
    const url = webAddress(written);
    if (url === undefined) this.#builder.findings.drop('link-unusable', at, written);
    return url === undefined ? undefined : { url, label: this.#data.text(place, 'name') };
  }

  #room(place: JsonObject, at: string): Piece {
    const name = this.#data.text(place, 'name');
    if (name === undefined) return {};
    const house = this.#data.nodes(place, 'containedInPlace')[0];
    const venueId = house === undefined ? undefined : this.#venue(house, at);
    const originalId = this.#data.word(place, 'identifier') ?? this.#data.word(place, 'name') ?? '';
    return { room: this.#builder.room({ name, venueId }, { at, originalId }), venueId };
  }

  #venue(place: JsonObject, at: string): Venue['id'] | undefined {
    const data = this.#data;
    const address = addressOf(data, place);
    const geo = data.nodes(place, 'geo')[0] ?? place;
    const location = withoutGaps({ address, geo: geoOf(data.word(geo, 'latitude'), data.word(geo, 'longitude')) });
    const { findings } = this.#builder;
    const name = data.text(place, 'name') ?? plainText(address && firstLine(address), findings, at);
    if (name === undefined || name === '') return undefined;
    const kind = data.word(place, 'additionalType');
    return this.#builder.venue(
      {
        name,
        kind: kind === undefined || kind.includes(':') ? 'other' : kind,
        location: Object.keys(location).length === 0 ? undefined : location,
      },
      {
        at,
        originalId: data.word(place, 'identifier') ?? knownAs(name, address),
        url: webAddress(data.page(place, 'url') ?? data.page(place, 'sameAs')),
      },
    );
  }
}

/** The one venue a session can have; further ones are named as lost. */
export function venueOfSession(builder: EventBuilder, { venueIds }: EventPlaces, at: string): Session['venueId'] {
  const [first, ...others] = venueIds;
  for (const other of others) builder.findings.drop('value-surplus', at, other);
  return first;
}
