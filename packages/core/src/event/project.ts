import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, listOf, longestList } from '../schema/building-blocks.js';
import {
  areaIdSchema,
  eventIdSchema,
  eventSeriesIdSchema,
  fundingNoticeIdSchema,
  fundingProgrammeIdSchema,
  networkIdSchema,
  projectIdSchema,
  sessionIdSchema,
  termSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';
import { daySchema, instantSchema, periodSchema } from '../time/instant.js';

const series = fieldGroup(
  { audience: 'public' },
  {
    id: eventSeriesIdSchema,
    title: textSchema,
    organisers: listOf(actorRefSchema),
    /** `rrule` as RFC 5545 writes it; `exDates` are left out of it. */
    recurrence: z.optional(openObject({ rrule: z.string(), exDates: listOf(z.union([daySchema, instantSchema])) })),
    grewFrom: z.optional(z.union([openObject({ eventId: eventIdSchema }), openObject({ sessionId: sessionIdSchema })])),
  },
);

/** Events in a row; its editions are the events with its id as `seriesId`. */
export const eventSeriesEntity = defineEntity({ name: 'eventSeries', plural: 'eventSeries', groups: { series } });

const undertaking = fieldGroup(
  { audience: 'public' },
  {
    id: projectIdSchema,
    title: textSchema,
    targetGroups: listOf(termSchema),
    areaIds: listOf(areaIdSchema),
    period: z.optional(periodSchema),
    partners: listOf(actorRefSchema),
    networks: listOf(openObject({ networkId: networkIdSchema, relation: z.enum(['uses', 'extends', 'builds']) })),
    fundingProgrammeId: z.optional(fundingProgrammeIdSchema),
  },
);

/** Funded or own undertaking behind events. */
export const projectEntity = defineEntity({ name: 'project', plural: 'projects', groups: { undertaking } });

const scheme = fieldGroup(
  { audience: 'public' },
  {
    id: fundingProgrammeIdSchema,
    title: textSchema,
    funders: z.array(actorRefSchema).check(z.minLength(1), z.maxLength(longestList)),
    period: z.optional(periodSchema),
    noticeId: z.optional(fundingNoticeIdSchema),
  },
);

/** Scheme that pays projects. */
export const fundingProgrammeEntity = defineEntity({
  name: 'fundingProgramme',
  plural: 'fundingProgrammes',
  groups: { scheme },
});

/** Events in a row. */
export type EventSeries = RecordOf<typeof eventSeriesEntity>;
/** Funded or own undertaking behind events. */
export type Project = RecordOf<typeof projectEntity>;
/** Scheme that pays projects. */
export type FundingProgramme = RecordOf<typeof fundingProgrammeEntity>;
