import fc from 'fast-check';
import type { GeflechtDocument } from '../../document/document.js';
import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildTie,
} from '../../testing/index.js';
import type { NetworkChange } from '../network-change.js';
import { changeableCollections } from './change-refusal.js';
import type { AnyRecord } from './record-table.js';

/** Where and when changes of tests are made. */
export const context = { networkId: 'network-1', at: '2027-02-03T10:00:00.000Z' } as const;

/** Three actors; the first two are tied, stand on the map and are members. */
export function smallNetwork(): GeflechtDocument {
  return buildDocument({
    networks: [buildNetwork()],
    actors: [buildActor(), buildActor({ id: 'actor-2' }), buildActor({ id: 'actor-3', partOf: 'actor-1' })],
    ties: [buildTie()],
    placements: [buildPlacement(), buildPlacement({ id: 'placement-2', actorId: 'actor-2' })],
    memberships: [buildMembership(), buildMembership({ id: 'membership-2', actorId: 'actor-2', via: 'actor-1' })],
  });
}

/** A change as it comes over the wire, ids as plain strings. */
export function change(of: object): NetworkChange {
  return of as NetworkChange;
}

const numbers = fc.integer({ min: 1, max: 4 });
const actorId = numbers.map((number) => `actor-${number}`);
const ids = (name: string) => numbers.map((number) => `${name}-${number}`);

const tieFields = {
  fromId: actorId,
  toId: actorId,
  kind: fc.constantFrom('exchange', 'referral'),
  direction: fc.constantFrom('undirected', 'directed'),
  stage: fc.constantFrom('wished', 'contact', 'cooperation', 'partnership'),
  activity: fc.constantFrom('active', 'dormant', 'ended'),
} as const;

const of = (op: string, collection: string, record: fc.Arbitrary<unknown>) =>
  fc.record({ op: fc.constant(op), collection: fc.constant(collection), record });

const changes = [
  of('create', 'ties', fc.record({ id: ids('tie'), ...tieFields })),
  of('create', 'actors', fc.record({ id: actorId, kind: fc.constant('group'), name: fc.string() })),
  of('create', 'placements', fc.record({ id: ids('placement'), actorId, presence: fc.constant('existing') })),
  of('create', 'duties', fc.record({ id: ids('duty'), kind: fc.constant('minutes'), holderId: actorId })),
  of('update', 'ties', fc.record({ id: ids('tie'), ...tieFields, strength: fc.constant(4) }, { requiredKeys: ['id'] })),
  of('update', 'actors', fc.record({ id: actorId, name: fc.string(), partOf: actorId }, { requiredKeys: ['id'] })),
  fc.record({
    op: fc.constant('update'),
    collection: fc.constant('actors'),
    record: fc.record({ id: actorId }),
    clears: fc.constantFrom(['partOf'], ['sectorIds', 'partOf']),
  }),
  of('remove', 'actors', fc.record({ id: actorId })),
  of('remove', 'ties', fc.record({ id: ids('tie') })),
  of('remove', 'placements', fc.record({ id: ids('placement') })),
];

/** Sets of changes that may or may not fit {@link smallNetwork}; their revisions are still to be filled in. */
export function arbitraryChanges(): fc.Arbitrary<readonly NetworkChange[]> {
  const one = fc.oneof(...changes) as unknown as fc.Arbitrary<NetworkChange>;
  return fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 4,
    selector: ({ collection, record }) => `${collection} ${record.id}`,
  });
}

/** The same changes as somebody would make them who has just read the document. */
export function seenNow(document: GeflechtDocument, drawn: readonly NetworkChange[]): readonly NetworkChange[] {
  return drawn.map((each) => {
    const records = (document[each.collection] ?? []) as unknown as readonly AnyRecord[];
    const revision = records.find(({ id }) => id === each.record.id)?.['revision'] ?? 1;
    return { ...each, record: { ...each.record, revision } } as NetworkChange;
  });
}

const written: ReadonlySet<string> = new Set(['scope', 'revision', 'createdAt', 'updatedAt', 'source']);

/** What a document says of its network, in a fixed order and without counters and dates of writing. */
export function contentOf(document: GeflechtDocument): unknown {
  return changeableCollections.map((name) => {
    const records = (document[name] ?? []) as unknown as readonly AnyRecord[];
    const plain = records.map((record) => Object.entries(record).filter(([field]) => !written.has(field)));
    const sorted = plain.map((fields) => fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return sorted.map((fields) => JSON.stringify(fields)).toSorted();
  });
}
