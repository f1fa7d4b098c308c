import type { Tie, TieDirection } from '@geflecht/core/network';
import type { JsonObject } from '../records/json-value.js';
import type { Attributes } from './attributes.js';
import type { Place } from './place.js';

/** A span of days in which a tie lived. */
export type Period = NonNullable<Tie['periods']>[number];

/** A tie as a file describes it. */
export interface TieDraft {
  /** Ids of its ends in the file. */
  readonly from: string;
  readonly to: string;
  readonly direction: TieDirection;
  /** Its own id in the file. */
  readonly id?: string | undefined;
  /** Word for its kind. */
  readonly kind?: string | undefined;
  /** Id of its kind, where the file states one beside the word. */
  readonly kindId?: string | undefined;
  readonly weight?: number | undefined;
  readonly stage?: Tie['stage'] | undefined;
  readonly activity?: Tie['activity'] | undefined;
  readonly strength?: number | undefined;
  readonly formality?: Tie['formality'] | undefined;
  readonly periods?: readonly Period[] | undefined;
  readonly attributes?: Attributes | undefined;
  /** What has no home in the model. */
  readonly rest?: JsonObject | undefined;
  /** Place in the file, for reports. */
  readonly at: Place;
}
