import type { Venue } from '@geflecht/core/event';
import { asNumber, asText, isJsonObject, withoutGaps } from '../records/json-value.js';
import { modelBounds } from '../records/model-bounds.js';

/** A place as a file describes it. */
export interface Place {
  readonly name: string;
  readonly location?: Venue['location'] | undefined;
}

const postalLine = /^(?:D-)?(\d{5})\s+(\D.*)$/;
const streetLine = /^\D.*\s\d{1,4}\s?[a-z]?(\s?[-–/]\s?\d{1,4}\s?[a-z]?)?$/i;
type Address = NonNullable<NonNullable<Venue['location']>['address']>;

/** Sorts the lines below a name into street, postal code and town; what is neither stays a line. */
function addressOf(lines: readonly string[]): Address | undefined {
  if (lines.length === 0) return undefined;
  const postal = lines.find((line) => postalLine.test(line));
  const [, postalCode, town] = postalLine.exec(postal ?? '') ?? [];
  const street = lines.find((line) => line !== postal && streetLine.test(line));
  const others = lines.filter((line) => line !== postal && line !== street);
  return withoutGaps({ lines: others.length === 0 ? undefined : others, street, postalCode, town });
}

/** WGS 84 position from two values; nothing where either is missing or out of range. */
export function geoOf(latitude: unknown, longitude: unknown): NonNullable<Venue['location']>['geo'] {
  const [lat, lng] = [asNumber(latitude), asNumber(longitude)];
  const isOnEarth = lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return isOnEarth ? { latitude: lat, longitude: lng } : undefined;
}

function statedAddress(fields: Readonly<Record<string, unknown>>): Address | undefined {
  const { street, strasse, streetAddress, zip, plz, postalCode, city, town, addressLocality, country } = fields;
  const address = withoutGaps({
    street: asText(street ?? strasse ?? streetAddress),
    postalCode: asText(zip ?? plz ?? postalCode),
    town: asText(city ?? town ?? addressLocality),
    country: asText(country),
  });
  return Object.keys(address).length === 0 ? undefined : address;
}

/** The place in a text of one or more lines, or in an object with `name` and perhaps address and position. */
export function placeOf(value: unknown): Place | undefined {
  const fields = isJsonObject(value) ? value : { name: value };
  const { name, title, address, lat, latitude, lng, lon, longitude } = fields;
  const written = asText(name) ?? asText(title) ?? asText(address);
  if (written === undefined) return undefined;
  const [first = '', ...lines] = written
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, modelBounds.text))
    .filter((line) => line !== '');
  const stated = isJsonObject(address) ? statedAddress(address) : statedAddress(fields);
  const location = withoutGaps({
    address: stated ?? addressOf(lines),
    geo: geoOf(lat ?? latitude, lng ?? lon ?? longitude),
  });
  return { name: first, location: Object.keys(location).length === 0 ? undefined : location };
}
