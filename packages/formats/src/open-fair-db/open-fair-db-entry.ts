import type { ActorDraft, ActorFurther } from '../network/actor-draft.js';
import { attributesOf } from '../network/attributes.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asNumber, asObject, asText, leftOver, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';

/** Categories by the ids under which the store keeps them. */
const categoryNames: ReadonlyMap<string, string> = new Map([
  ['2cd00bebec0c48ba9db761da48678134', 'initiative'],
  ['77b3c33a92554bcf8e8c2c86cedd6f6f', 'company'],
  ['c2dc278a2d6a4b9b8a50cb606fc017ed', 'event'],
]);

const placed = new Set([
  'id',
  'title',
  'description',
  'lat',
  'lng',
  'street',
  'zip',
  'city',
  'country',
  'email',
  'telephone',
  'homepage',
  'links',
  'custom_links',
  'categories',
  'tags',
]);
/** What the store says of an entry beside what the model has a place for, as attributes of the actor. */
const kept = ['avg_rating', 'contact_name', 'founded_on', 'opening_hours', 'state', 'license', 'status'];

function geoOf(builder: NetworkBuilder, { lat, lng }: JsonObject, at: string) {
  const [latitude, longitude] = [asNumber(lat), asNumber(lng)];
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  builder.findings.drop('number-unreadable', at, `${latitude}, ${longitude}`);
  return undefined;
}

function locationOf(builder: NetworkBuilder, entry: JsonObject, at: string): ActorFurther['location'] {
  const address = withoutGaps({
    street: asText(entry['street']),
    postalCode: asText(entry['zip']),
    town: asText(entry['city']),
    country: asText(entry['country']),
  });
  const geo = geoOf(builder, entry, at);
  const hasAddress = Object.keys(address).length > 0;
  if (!hasAddress && geo === undefined) return undefined;
  return { ...(hasAddress ? { address } : {}), ...(geo === undefined ? {} : { geo }) };
}

function linksOf(builder: NetworkBuilder, entry: JsonObject, at: string): ActorFurther['links'] {
  const written = [entry['homepage'], ...[...asList(entry['links']), ...asList(entry['custom_links'])].map(urlOf)];
  const urls = written.flatMap((value) => {
    const url = webAddress(asText(value));
    if (url === undefined && asText(value) !== undefined) builder.findings.drop('link-unusable', at, asText(value));
    return url === undefined ? [] : [url];
  });
  return urls.length === 0 ? undefined : [...new Set(urls)].map((url) => ({ url }));
}

function urlOf(link: unknown): unknown {
  return typeof link === 'string' ? link : asObject(link)['url'];
}

function topicsOf(builder: NetworkBuilder, { tags }: JsonObject): ActorFurther['topics'] {
  const topics = asList(tags).flatMap((tag) => builder.topic(asText(tag) ?? '') ?? []);
  return topics.length === 0 ? undefined : [...new Set(topics)];
}

function contactOf(entry: JsonObject): ActorFurther['contact'] {
  const contact = withoutGaps({ mail: asText(entry['email']), phone: asText(entry['telephone']) });
  return Object.keys(contact).length === 0 ? undefined : contact;
}

/** An entry as actor: tags are its topics, for it is described by them and not tied to them. */
export function openFairDbActor(builder: NetworkBuilder, value: unknown, at: string): ActorDraft {
  const entry = asObject(value);
  const categories = asList(entry['categories']).flatMap((id) => {
    const text = asText(id);
    return text === undefined ? [] : [categoryNames.get(text) ?? text];
  });
  const further = withoutGaps({
    topics: topicsOf(builder, entry),
    links: linksOf(builder, entry, at),
    location: locationOf(builder, entry, at),
    contact: contactOf(entry),
  });
  return {
    key: asText(entry['id']) ?? asText(entry['title']) ?? '',
    label: entry['title'],
    kind: 'organisation',
    description: entry['description'],
    attributes: attributesOf([
      ['categories', categories.length > 0 ? categories : undefined],
      ...kept.map((name) => [name, entry[name]] as const),
    ]),
    further: Object.keys(further).length === 0 ? undefined : further,
    rest: leftOver(entry, new Set([...placed, ...kept])),
    at,
  };
}
