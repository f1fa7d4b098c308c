import type { CollectionName } from './entities.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Collections whose records belong to a network rather than to an event when a document holds one of each, told from the
 * others by parts of their names alone: every page that shows a programme pays for this.
 */
const networkCollections = /ork|^ac|mem|pla|ties|ats|our|ff|goa|sna|sug/;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const eventScope = (eventId: unknown) => (typeof eventId === 'string' ? { eventId } : undefined);
const networkScope = (networkId: unknown) => (typeof networkId === 'string' ? { networkId } : undefined);

function onlyId(document: Json, collection: CollectionName): unknown {
  const list = document[collection];
  const first: unknown = Array.isArray(list) && list.length === 1 ? list[0] : undefined;
  return isObject(first) ? first['id'] : undefined;
}

/** Records that own their scope, or name it in a field of their own. */
function ownScope(collection: string, record: Json): unknown {
  if (collection === 'events') return eventScope(record['id']);
  if (collection === 'networks') return networkScope(record['id']);
  const of = isObject(record['of']) ? record['of'] : record;
  return networkScope(of['networkId']) ?? eventScope(of['eventId']);
}

/** The scope a document gives to the records of one collection that state none. */
function sharedScope(collection: string, document: Json): unknown {
  const { defaults } = document;
  if (isObject(defaults) && defaults['scope'] !== undefined) return defaults['scope'];
  const byEvent = eventScope(onlyId(document, 'events'));
  const byNetwork = networkScope(onlyId(document, 'networks'));
  return networkCollections.test(collection) ? (byNetwork ?? byEvent) : (byEvent ?? byNetwork);
}

/**
 * Tells what a record of a collection belongs to: its own statement, the event or network it names,
 * the document's default, or the document's only event or network.
 */
export function scopeReader(collection: string, document: Json): (record: Json) => unknown {
  const shared = sharedScope(collection, document);
  return (record) => record['scope'] ?? ownScope(collection, record) ?? shared;
}
