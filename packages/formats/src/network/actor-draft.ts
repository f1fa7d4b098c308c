import type { Actor } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { JsonObject } from '../records/json-value.js';
import type { Attributes } from './attributes.js';
import type { Place } from './place.js';
import type { Position, Spot } from './placements-of.js';

/** An actor as a file describes it. */
export interface ActorDraft {
  /** Its id in the file. */
  readonly key: string;
  readonly label?: unknown;
  readonly kind?: Actor['kind'] | undefined;
  /** Word for its sector. */
  readonly sector?: string | undefined;
  /** Ids of its sectors, where the file states them beside the word. */
  readonly sectorIds?: readonly string[] | undefined;
  /** Id in the file of the actor it is part of. */
  readonly partOf?: string | undefined;
  readonly shortName?: Text | undefined;
  readonly description?: unknown;
  readonly attributes?: Attributes | undefined;
  readonly position?: Position | undefined;
  /** Its spot on the map beside the coordinates. */
  readonly spot?: Spot | undefined;
  /** Fields of the model that only some formats know. */
  readonly further?: ActorFurther | undefined;
  /** What has no home in the model. */
  readonly rest?: JsonObject | undefined;
  /** Place in the file, for reports. */
  readonly at: Place;
}

/** Fields of an actor that only some formats know; they go into the record as they are. */
export type ActorFurther = Partial<
  Pick<Actor, 'contact' | 'country' | 'languages' | 'level' | 'links' | 'location' | 'topics'>
>;
