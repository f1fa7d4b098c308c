import * as z from 'zod/mini';
import { openObject } from '../schema/open-object.js';

/** Point in time, ISO 8601 with offset (`2027-03-06T09:30:00+01:00` or `…Z`). */
export const instantSchema = z.iso.datetime({ offset: true });

/** Calendar day `YYYY-MM-DD`, read in the time zone of its record. */
export const daySchema = z.iso.date();

/** A day, meaning the end of that day in the record's zone, or an instant. */
export const deadlineSchema = z.union([daySchema, instantSchema]);

/** Year, month or day, as exact as it is known. */
export const partialDateSchema = z.union([z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)), daySchema]);

/** Span of days; `until` is the last valid day. */
export const periodSchema = openObject({ since: z.optional(daySchema), until: z.optional(daySchema) });

/** Wall-clock time `HH:MM`. */
export const clockTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** IANA time zone name such as `Europe/Berlin`; whether it exists is a document check. */
export const timeZoneSchema = z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,64}$/));

/** Point in time, ISO 8601 with offset. */
export type Instant = string;
/** Calendar day `YYYY-MM-DD`. */
export type Day = string;
/** A {@link Day}, meaning its end in the record's zone, or an {@link Instant}. */
export type Deadline = string;
/** Year, month or day, as exact as it is known. */
export type PartialDate = string;
/** Span of days; `until` is the last valid day. */
export interface Period {
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
}
