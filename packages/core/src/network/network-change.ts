import * as z from 'zod/mini';
import type { Entity } from '../audience/entity.js';
import { listOf } from '../schema/building-blocks.js';
import { openObject } from '../schema/open-object.js';
import { actorEntity } from './actor.js';
import type { Actor } from './actor.js';
import { dutyEntity } from './duty.js';
import type { Duty } from './duty.js';
import { goalEntity } from './goal.js';
import type { Goal } from './goal.js';
import { membershipEntity } from './membership.js';
import type { Membership } from './membership.js';
import { offerEntity } from './offer.js';
import type { Offer } from './offer.js';
import { placementEntity } from './placement.js';
import type { Placement } from './placement.js';
import { resourceEntity } from './resource.js';
import type { Resource } from './resource.js';
import { seatEntity } from './seat.js';
import type { Seat } from './seat.js';
import { tieEntity } from './tie.js';
import type { Tie } from './tie.js';

/** What a change does to a record. */
export const changeOperations = ['create', 'update', 'remove'] as const;

/** Records that may be changed in a network, by the plural name in documents. */
export interface ChangeableRecords {
  readonly actors: Actor;
  readonly memberships: Membership;
  readonly placements: Placement;
  readonly ties: Tie;
  readonly seats: Seat;
  readonly duties: Duty;
  readonly resources: Resource;
  readonly goals: Goal;
  readonly offers: Offer;
}

/** Plural name of what may be changed in a network. */
export type ChangeableCollection = keyof ChangeableRecords;
/** What a change does to a record. */
export type ChangeOperation = (typeof changeOperations)[number];

/** One change of one record of a network. */
export type NetworkChange = {
  readonly [Name in ChangeableCollection]: {
    readonly op: ChangeOperation;
    readonly collection: Name;
    /**
     * The record as it should be, or as it was where it goes. Fields it leaves out stay as they are in an update, so that
     * nobody takes away what they may not read; `revision` is the one the change builds on.
     */
    readonly record: ChangeableRecords[Name];
    /** Names of fields an update empties. */
    readonly clears?: readonly string[] | undefined;
  };
}[ChangeableCollection];

/** What may be changed in a network, by the plural name in documents. */
export const changeableEntities: Readonly<Record<ChangeableCollection, Entity>> = {
  actors: actorEntity,
  memberships: membershipEntity,
  placements: placementEntity,
  ties: tieEntity,
  seats: seatEntity,
  duties: dutyEntity,
  resources: resourceEntity,
  goals: goalEntity,
  offers: offerEntity,
};

const options = Object.entries(changeableEntities).map(([collection, { schema }]) =>
  openObject({
    op: z.enum(changeOperations),
    collection: z.literal(collection),
    record: schema,
    clears: listOf(z.string()),
  }),
);

/** One change of one record of a network; its type is named by hand, for the inferred one fills pages. */
export const networkChangeSchema = z.union(options) as unknown as z.ZodMiniType<NetworkChange>;
