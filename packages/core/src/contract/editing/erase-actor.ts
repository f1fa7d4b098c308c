import type { GeflechtDocument } from '../../document/document.js';
import { mapChanges } from '../../document/loose-mentions.js';
import type { CollectionName } from '../../document/entities.js';
import { renameIds } from '../../document/merge/rename-ids.js';
import { recordTrees } from '../../document/record-trees.js';
import { applyChanges } from '../../network/editing/apply-changes.js';
import { rewritten } from '../../network/editing/changed-record.js';
import { dropMentions } from '../../network/editing/drop-mentions.js';
import { belongsTo, endsOf, RecordTable, revisionOf } from '../../network/editing/record-table.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { NetworkChange } from '../../network/network-change.js';
import { frozenEntities } from '../../network/snapshot.js';
import { changesOf } from '../../network/suggestion.js';
import type { Instant } from '../../time/instant.js';
import type { TakenRecord, WrittenRecord } from './network-writes.js';

/** Who is to be erased, where and when. */
export interface Erasing {
  readonly networkId: string;
  readonly actorId: string;
  readonly at: Instant;
  /** Id that stands for the actor in snapshots; tells nothing, and the same in all of one network. */
  readonly namelessId: string;
}

/** What is to be stored and taken away, so that nothing tells of an actor any more. */
export interface Erasure {
  readonly written: readonly (Omit<WrittenRecord, 'collection'> & { readonly collection: CollectionName })[];
  readonly removed: readonly TakenRecord[];
  /** Ids of suggestions that told of the actor. */
  readonly forgotten: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of frozen records that say how somebody works, in words; what ties there were stays. */
const wordsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  memberships: [
    'claimedRoles',
    'attributedRoles',
    'expectation',
    'contributions',
    'benefits',
    'logic',
    'hoursPerMonth',
  ],
  ties: ['sides', 'attributes', 'strategy', 'nextStep', 'amountBand'],
  placements: ['influence', 'interest'],
};

function nameless({ kind, sectorIds, scope, visibility }: Fields, id: string): AnyRecord {
  return { id, kind, name: '', sectorIds, scope, visibility };
}

function without(record: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/** A frozen record in which a nameless actor stands where the erased one stood. */
function erasedIn(name: CollectionName, record: AnyRecord, { actorId, namelessId }: Erasing): Fields {
  if (name === 'actors' && record.id === actorId) return nameless(record, namelessId);
  const newId = (target: string, id: string) => (target === 'actors' && id === actorId ? namelessId : id);
  const renamed = renameIds(recordTrees.get(name) ?? {}, record, newId) as Fields;
  const isAbout = name !== 'actors' && endsOf(name as NetworkChange['collection'], record).includes(actorId);
  return isAbout ? without(renamed, wordsOf[name] ?? []) : renamed;
}

function erasedSnapshot(snapshot: AnyRecord, erasing: Erasing): AnyRecord | undefined {
  const frozen = (snapshot['frozen'] ?? {}) as Readonly<Record<string, readonly AnyRecord[] | undefined>>;
  if (!JSON.stringify(frozen).includes(JSON.stringify(erasing.actorId))) return undefined;
  const names = Object.keys(frozenEntities) as readonly CollectionName[];
  const kept = names.flatMap((name) =>
    frozen[name] === undefined ? [] : [[name, frozen[name].map((record) => erasedIn(name, record, erasing))] as const],
  );
  const positions = frozen['positions']?.map((position) =>
    position['actorId'] === erasing.actorId ? { ...position, actorId: erasing.namelessId } : position,
  );
  const whole = { ...frozen, ...Object.fromEntries(kept), ...(positions === undefined ? {} : { positions }) };
  return rewritten({ ...snapshot, frozen: whole }, erasing.at);
}

/** What the removal of the actor brings; whatever mentioned it by id names nobody now. */
function removal(
  document: GeflechtDocument,
  { networkId, actorId, at }: Erasing,
): Pick<Erasure, 'written' | 'removed'> {
  const before = new RecordTable(document);
  const actor = before.get({ collection: 'actors', id: actorId });
  if (actor === undefined) return { written: [], removed: [] };
  const plain = { ...nameless(actor, actorId), scope: { networkId }, revision: revisionOf(actor) };
  const others = before.of('actors').filter(({ id }) => id !== actorId);
  const changes = [{ op: 'remove', collection: 'actors', record: plain }] as unknown as readonly NetworkChange[];
  const actors = [...others, plain] as unknown as GeflechtDocument['actors'];
  const applied = applyChanges({ ...document, actors }, changes, { networkId, at });
  if (!applied.ok) return { written: [], removed: [] };
  const after = new RecordTable(applied.value.document);
  const found = (key: { collection: NetworkChange['collection']; id: string }, table: RecordTable) => {
    const record = table.get(key);
    return record === undefined || !belongsTo(networkId, record) ? [] : [record];
  };
  return {
    written: applied.value.written.flatMap((key) => found(key, after).map((record) => ({ ...key, record }))),
    removed: applied.value.removed.flatMap((key) => found(key, before).map((record) => ({ ...key, record }))),
  };
}

function tellsOf({ actorId }: Erasing, { collection, record }: NetworkChange): boolean {
  return (collection === 'actors' && record.id === actorId) || endsOf(collection, record).includes(actorId);
}

/** A suggestion by or mentioning the actor, which neither says nor mentions it any more. */
function erasedSuggestion(suggestion: AnyRecord, { actorId, at }: Erasing): AnyRecord | undefined {
  const gone = new Map([[actorId, { id: actorId, name: '' }]]);
  const isBy = (suggestion['by'] as Fields | undefined)?.['actorId'] === actorId;
  const told = mapChanges(isBy ? without(suggestion, ['by']) : suggestion, ({ change, record }) => {
    const dropped = dropMentions(record as AnyRecord, gone);
    return dropped === record ? change : { ...change, record: dropped };
  });
  return told === suggestion ? undefined : rewritten(told as AnyRecord, at);
}

/** A network that names the actor no longer, neither as its centre nor among the bodies that matter to it. */
function erasedNetwork(network: AnyRecord, { actorId, at }: Erasing): AnyRecord | undefined {
  const named = ['centreId', 'asActorId'].filter((field) => network[field] === actorId);
  const bodies = (network['relevantBodyIds'] ?? []) as readonly string[];
  if (named.length === 0 && !bodies.includes(actorId)) return undefined;
  const relevantBodyIds = bodies.filter((id) => id !== actorId);
  return rewritten({ ...without(network, named), id: network.id, relevantBodyIds }, at);
}

/**
 * Erases an actor from a network for good: what a removal takes goes, snapshots keep a nameless actor of the same sector in
 * its place, suggestions that told of it go. Free texts of others are not searched for names.
 * @param document the network, whole
 */
export function eraseActor(document: GeflechtDocument, erasing: Erasing): Erasure {
  const { snapshots = [], suggestions = [] } = document;
  const forgotten = suggestions.filter((suggestion) =>
    changesOf(suggestion).some((change) => tellsOf(erasing, change)),
  );
  const kept = suggestions.filter((suggestion) => !forgotten.includes(suggestion));
  const networks = document.networks?.filter(({ id }) => (id as string) === erasing.networkId) ?? [];
  const written = [
    ...networks.map((network) => ['networks', erasedNetwork(network, erasing)] as const),
    ...snapshots.map((snapshot) => ['snapshots', erasedSnapshot(snapshot, erasing)] as const),
    ...kept.map((suggestion) => ['suggestions', erasedSuggestion(suggestion, erasing)] as const),
  ].flatMap(([collection, record]) => (record === undefined ? [] : [{ collection, id: record.id, record }]));
  const { written: others, removed } = removal(document, erasing);
  return { written: [...others, ...written], removed, forgotten: forgotten.map(({ id }) => id) };
}
