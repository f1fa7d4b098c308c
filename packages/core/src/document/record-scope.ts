import type { CollectionName } from './entities.js';

type Json = Readonly<Record<string, unknown>>;

/** Collections whose records belong to a network rather than to an event when a document holds one of each. */
const networkCollections: ReadonlySet<string> = new Set<CollectionName>([
  'networks',
  'actors',
  'memberships',
  'placements',
  'ties',
]);

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function onlyId(document: Json, collection: CollectionName): string | undefined {
  const list = document[collection];
  const first: unknown = Array.isArray(list) && list.length === 1 ? list[0] : undefined;
  return isObject(first) && typeof first['id'] === 'string' ? first['id'] : undefined;
}

/** Records that own their scope, or name it in a field of their own. */
function ownScope(collection: string, record: Json): unknown {
  if (collection === 'events') return { eventId: record['id'] };
  if (collection === 'networks') return { networkId: record['id'] };
  if (typeof record['networkId'] === 'string') return { networkId: record['networkId'] };
  if (typeof record['eventId'] === 'string') return { eventId: record['eventId'] };
  const of = record['of'];
  return isObject(of) && typeof of['eventId'] === 'string' ? { eventId: of['eventId'] } : undefined;
}

/** The scope a document gives to the records of one collection that state none. */
function sharedScope(collection: string, document: Json): unknown {
  const { defaults } = document;
  if (isObject(defaults) && defaults['scope'] !== undefined) return defaults['scope'];
  const eventId = onlyId(document, 'events');
  const networkId = onlyId(document, 'networks');
  const byEvent = eventId === undefined ? undefined : { eventId };
  const byNetwork = networkId === undefined ? undefined : { networkId };
  return networkCollections.has(collection) ? (byNetwork ?? byEvent) : (byEvent ?? byNetwork);
}

/**
 * Tells what a record of a collection belongs to: its own statement, the event or network it names,
 * the document's default, or the document's only event or network.
 */
export function scopeReader(collection: string, document: Json): (record: Json) => unknown {
  const shared = sharedScope(collection, document);
  return (record) => record['scope'] ?? ownScope(collection, record) ?? shared;
}
