import type { Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asText, isJsonObject } from '../records/json-value.js';
import type { ListEntry } from './list-entry.js';
import { geoOf, placeOf } from './place-of.js';

function namesIn(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(/\s*[;|\n]\s*/);
  return Array.isArray(value)
    ? (value as readonly unknown[])
    : asList(value === undefined || value === null ? [] : [value]);
}

/** The venue an entry names; the same words are the same venue. */
export function venueOf(builder: EventBuilder, { at, value }: ListEntry): Session['venueId'] {
  const place = placeOf(value('location'));
  if (place === undefined) return undefined;
  const geo = place.location?.geo ?? geoOf(value('latitude'), value('longitude'));
  const location = geo === undefined ? place.location : { ...place.location, geo };
  const { address } = location ?? {};
  const words = [place.name, address?.street, address?.postalCode, address?.town, ...(address?.lines ?? [])];
  const originalId = words.filter((word) => word !== undefined).join(', ');
  return builder.venue({ name: place.name, kind: 'other', location }, { at, originalId });
}

/** The organisations that invite to an entry. */
export function hostsOf(builder: EventBuilder, { at, value }: ListEntry): Session['hosts'] {
  const { findings } = builder;
  const hosts = namesIn(value('host')).flatMap((host) => {
    const fields = isJsonObject(host) ? host : { name: host };
    const name = plainText(fields['name'] ?? fields['title'], findings, at);
    const originalId = asText(fields['id']) ?? asText(fields['name']);
    if (name === undefined || originalId === undefined) return [];
    const description = richText(fields['infotext'] ?? fields['description'] ?? fields['beschreibung'], findings, at);
    const actorId = builder.actor({ kind: 'organisation', name, description }, { at, originalId });
    return [{ actorId, name }];
  });
  return hosts.length === 0 ? undefined : hosts;
}

/** The people who act in an entry, by id where there is one, else by name. */
export function personsOf(builder: EventBuilder, { at, value }: ListEntry): Session['contributors'] {
  const { findings } = builder;
  const ids = namesIn(value('persons')).flatMap((person) => {
    const fields = isJsonObject(person) ? person : { name: person };
    const name = plainText(fields['name'] ?? fields['fullName'] ?? fields['title'], findings, at);
    const originalId = asText(fields['id']) ?? (typeof name === 'string' ? name : undefined);
    if (name === undefined || originalId === undefined) return [];
    const bio = richText(fields['bio'] ?? fields['biography'], findings, at);
    return [builder.contributor({ name, bio }, { at, originalId })];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)].map((contributorId) => ({ contributorId, role: 'speaker' }));
}
