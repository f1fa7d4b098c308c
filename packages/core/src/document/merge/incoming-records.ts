import type { GeflechtDocument } from '../document.js';
import type { CollectionName } from '../entities.js';
import { scopeReader } from '../record-scope.js';

type Fields = Readonly<Record<string, unknown>>;

/** Defaults a record takes along when it moves to a document with other ones. */
function inherited(name: CollectionName, from: GeflechtDocument, to: GeflechtDocument): Fields {
  const { contentLocale, timeZone } = from.defaults ?? {};
  const hasOtherZone = name === 'events' && timeZone !== undefined && timeZone !== to.defaults?.timeZone;
  return {
    ...(contentLocale === undefined || contentLocale === to.defaults?.contentLocale ? {} : { contentLocale }),
    ...(hasOtherZone ? { timeZone } : {}),
  };
}

function stated(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The records of one collection as they stand without their document: scope, language and zone are their own. */
export function incomingRecords(
  name: CollectionName,
  incoming: GeflechtDocument,
  target: GeflechtDocument,
): readonly Fields[] {
  const scopeOf = scopeReader(name, incoming);
  const shared = inherited(name, incoming, target);
  const records = (incoming[name] ?? []) as readonly Fields[];
  return records.map((record) => {
    const scope = scopeOf(record);
    return { ...shared, ...stated(record), ...(scope === undefined ? {} : { scope }) };
  });
}
