import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { Entity, RecordOf, VisitInner } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { optionalText } from '../schema/building-blocks.js';
import { actorIdSchema, networkIdSchema, snapshotIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { instantSchema } from '../time/instant.js';
import { actorEntity } from './actor.js';
import type { Actor } from './actor.js';
import { membershipEntity } from './membership.js';
import type { Membership } from './membership.js';
import { networkPhases } from './network.js';
import { placementEntity } from './placement.js';
import type { Placement } from './placement.js';
import { seatEntity } from './seat.js';
import type { Seat } from './seat.js';
import { tieEntity } from './tie.js';
import type { Tie } from './tie.js';

/** Where an actor was drawn, both coordinates from -1 to 1, the map's centre being 0. */
export interface FrozenPosition {
  readonly actorId: Actor['id'];
  readonly x: number;
  readonly y: number;
}

/** What a snapshot keeps of a network. */
export interface FrozenNetwork {
  readonly actors?: readonly Actor[] | undefined;
  readonly memberships?: readonly Membership[] | undefined;
  readonly seats?: readonly Seat[] | undefined;
  readonly placements?: readonly Placement[] | undefined;
  readonly ties?: readonly Tie[] | undefined;
  readonly positions?: readonly FrozenPosition[] | undefined;
}

/** What a snapshot keeps, by the plural name in documents. */
export const frozenEntities: Readonly<Record<keyof Omit<FrozenNetwork, 'positions'>, Entity>> = {
  actors: actorEntity,
  memberships: membershipEntity,
  seats: seatEntity,
  placements: placementEntity,
  ties: tieEntity,
};

/** Most records of one kind in a snapshot. */
const longestFrozen = 250_000;

const frozenList = (schema: z.core.$ZodType) => z.optional(z.array(schema).check(z.maxLength(longestFrozen)));

/** What a snapshot keeps of a network; its type is named by hand, for the inferred one fills pages. */
export const frozenNetworkSchema = openObject({
  actors: frozenList(actorEntity.schema),
  memberships: frozenList(membershipEntity.schema),
  seats: frozenList(seatEntity.schema),
  placements: frozenList(placementEntity.schema),
  ties: frozenList(tieEntity.schema),
  positions: frozenList(openObject({ actorId: actorIdSchema, x: z.number(), y: z.number() })),
}) as unknown as z.ZodMiniType<FrozenNetwork>;

const core = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  {
    id: snapshotIdSchema,
    networkId: networkIdSchema,
    takenAt: instantSchema,
    label: optionalText,
    plane: z.optional(z.enum(['actual', 'target'])),
    phase: z.optional(z.enum(networkPhases)),
    /** Revision of the network it was taken of. */
    networkRevision: z.optional(z.int().check(z.positive())),
    frozen: z.optional(frozenNetworkSchema),
  },
);

type Fields = Readonly<Record<string, unknown>>;

const visitInner: VisitInner = (snapshot, visit) => {
  const frozen = snapshot['frozen'] as Readonly<Record<string, readonly Fields[] | undefined>> | undefined;
  if (frozen === undefined) return snapshot;
  const visited = Object.entries(frozenEntities).flatMap(([name, entity]) => {
    const records = frozen[name]?.flatMap((record, index) => {
      const seen = visit(entity, record, ['frozen', name, index]);
      return seen === undefined ? [] : [seen];
    });
    return records === undefined ? [] : [[name, records] as const];
  });
  return { ...snapshot, frozen: { ...frozen, ...Object.fromEntries(visited) } };
};

/** A frozen state of a network; it never changes, and whatever it keeps keeps its audience. */
export const snapshotEntity = defineEntity({ name: 'snapshot', plural: 'snapshots', groups: { core }, visitInner });

/** A frozen state of a network; it never changes, and whatever it keeps keeps its audience. */
export type Snapshot = RecordOf<typeof snapshotEntity>;
