import type { JsonObject } from '../records/json-value.js';

/** A programme of the frab family, whether it came as JSON or as XML. */
export interface FrabSchedule {
  /** Fields of the conference under the names of the JSON form. */
  readonly conference: JsonObject;
  readonly days: readonly FrabDay[];
  readonly rooms: readonly FrabRoom[];
  readonly tracks: readonly FrabTrack[];
  readonly version?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly generator?: unknown;
}

/** One day and what stands under it, in the order of the file. */
export interface FrabDay {
  readonly date: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly events: readonly FrabEvent[];
}

/** One programme item: its fields under the names of the JSON form. */
export interface FrabEvent {
  readonly fields: JsonObject;
  /** Name of the room it stands under, or names itself. */
  readonly room: string | undefined;
  readonly at: string;
}

/** A room; `fields` holds what the file says about it beside the name. */
export interface FrabRoom {
  readonly name: string;
  readonly fields: JsonObject;
}

/** A track with its colour. */
export interface FrabTrack {
  readonly name: string;
  readonly fields: JsonObject;
}
