import { disclose, readableGroups } from '../../audience/disclose.js';
import type { AudienceRule } from '../../audience/meta.js';
import type { Asking } from '../../audience/viewer.js';
import type { GeflechtDocument } from '../../document/document.js';
import { withoutHidden } from '../../document/drop-hidden-mentions.js';
import { entities } from '../../document/entities.js';
import type { CollectionName } from '../../document/entities.js';
import type { IsHidden } from '../../document/prune-ids.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { EditingContext } from './network-state.js';

/** Shows a record of a network as somebody may see it. */
export type ShowRecord = (collection: CollectionName, record: AnyRecord) => AnyRecord | undefined;

/** What somebody may see of the records of a network. */
export interface Sight {
  /** A record as the document shows it: without what it mentions of hidden ones, or not at all where it stands for one. */
  readonly show: ShowRecord;
  /** A record by itself, whatever it mentions. */
  readonly alone: ShowRecord;
  /** Names of the groups of a record that are read. */
  readonly groupsOf: (collection: CollectionName, record: AnyRecord) => readonly string[];
}

/** Records of a document by collection and id, each collection laid out when it is first asked for. */
function finder(document: GeflechtDocument): (target: string, id: string) => AnyRecord | undefined {
  const laidOut = new Map<string, ReadonlyMap<string, AnyRecord>>();
  return (target, id) => {
    const records = (document[target as CollectionName] ?? []) as unknown as readonly AnyRecord[];
    const byId = laidOut.get(target) ?? new Map(records.map((record) => [record.id, record]));
    laidOut.set(target, byId);
    return byId.get(id);
  };
}

function askings(
  { networks = [] }: GeflechtDocument,
  { networkId, viewer, at }: EditingContext,
): (record: AnyRecord) => Asking {
  const network = networks.find(({ id }) => (id as string) === networkId);
  const visibilityDefaults = network?.visibilityDefaults as readonly AudienceRule[] | undefined;
  return ({ scope }) => {
    const of = (Object(scope) as { readonly networkId?: unknown }).networkId;
    // What another network owns follows rules of that one.
    return of === undefined || of === networkId ? { viewer, at, visibilityDefaults } : { viewer, at };
  };
}

/** What the one who edits may see of records, stored ones as well as those that are to be. */
export function sightOf(document: GeflechtDocument, context: EditingContext): Sight {
  const askingFor = askings(document, context);
  const find = finder(document);
  const known = new Map<string, boolean>();
  const alone: ShowRecord = (collection, record) =>
    disclose(entities[collection], record, askingFor(record)) as AnyRecord | undefined;
  const isHidden: IsHidden = (target, id) => {
    const key = `${target} ${id}`;
    // Areas are for everybody.
    const record = known.has(key) || !(target in entities) ? undefined : find(target, id);
    const hidden = known.get(key) ?? (record !== undefined && alone(target as CollectionName, record) === undefined);
    known.set(key, hidden);
    return hidden;
  };
  return {
    alone,
    show: (collection, record) => {
      const seen = alone(collection, record);
      return seen && (withoutHidden(collection, seen, isHidden) as AnyRecord | undefined);
    },
    groupsOf: (collection, record) => readableGroups(entities[collection], record, askingFor(record)),
  };
}
