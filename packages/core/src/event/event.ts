import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  contactSchema,
  imageSchema,
  listOf,
  optionalRichText,
  optionalText,
} from '../schema/building-blocks.js';
import {
  eventIdSchema,
  eventSeriesIdSchema,
  fundingNoticeIdSchema,
  networkIdSchema,
  projectIdSchema,
  termSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';
import { clockTimeSchema, daySchema, instantSchema, timeZoneSchema } from '../time/instant.js';

/** States of an event; absent means published. */
export const eventStatuses = ['draft', 'published', 'postponed', 'cancelled', 'archived'] as const;

/** One day of an event; it lasts until the next one's `dayStart` (default 04:00). */
export const eventDaySchema = openObject({
  id: z.string(),
  date: daySchema,
  dayStart: z.optional(clockTimeSchema),
  label: optionalText,
  theme: optionalText,
  kind: z.optional(z.enum(['main', 'eveBefore', 'after'])),
});

const identity = fieldGroup(
  { audience: 'public' },
  {
    id: eventIdSchema,
    slug: z.optional(z.string()),
    acronym: z.optional(z.string()),
    title: textSchema,
    subtitle: optionalText,
    kind: z.optional(termSchema),
    teaser: optionalText,
    description: optionalRichText,
    languages: listOf(localeTagSchema),
    mode: z.optional(z.enum(['onSite', 'online', 'hybrid'])),
    /** IANA name; absent means the document's default. */
    timeZone: z.optional(timeZoneSchema),
    /** Absent only while nothing is scheduled. */
    start: z.optional(z.union([daySchema, instantSchema])),
    end: z.optional(z.union([daySchema, instantSchema])),
    previousStart: z.optional(z.union([daySchema, instantSchema])),
    doorsOpen: z.optional(instantSchema),
    /** Absent: derived from start, end and the sessions. */
    days: listOf(eventDaySchema),
    /** Headed stretches of a day; absent: morning, afternoon, evening. */
    dayParts: listOf(openObject({ dayId: z.optional(z.string()), label: textSchema, from: clockTimeSchema })),
    status: z.optional(z.enum(eventStatuses)),
    sequence: z.optional(z.int().check(z.nonnegative())),
    publishedAt: z.optional(instantSchema),
    url: z.optional(z.string()),
    image: z.optional(imageSchema),
    colours: z.optional(openObject({ primary: z.optional(z.string()) })),
    keywords: listOf(textSchema),
    licence: z.optional(z.string()),
  },
);

const context = fieldGroup(
  { audience: 'public' },
  {
    seriesId: z.optional(eventSeriesIdSchema),
    edition: z.optional(
      openObject({
        number: z.optional(z.int()),
        year: z.optional(z.int()),
        theme: optionalText,
        followsEventId: z.optional(eventIdSchema),
      }),
    ),
    projectId: z.optional(projectIdSchema),
    networkId: z.optional(networkIdSchema),
    learningGoals: listOf(textSchema),
    topics: listOf(termSchema),
    targetGroups: listOf(termSchema),
    fieldsOfAction: listOf(termSchema),
    practiceIds: listOf(z.string()),
  },
);

const people = fieldGroup(
  { audience: 'public' },
  {
    involved: listOf(
      openObject({
        ref: actorRefSchema,
        role: z.enum(['organiser', 'coOrganiser', 'commissioner', 'funder', 'localHost', 'partner', 'exhibitor']),
      }),
    ),
    contact: z.optional(contactSchema),
    /** Numbers only, never names. */
    attendance: z.optional(
      openObject({
        people: z.int().check(z.nonnegative()),
        bySector: listOf(openObject({ sectorId: termSchema, people: z.int() })),
      }),
    ),
  },
);

const duty = fieldGroup(
  { audience: 'public', mayBeNarrowed: false },
  {
    controller: z.optional(actorRefSchema),
    lawProfile: z.optional(z.enum(['dsgvo', 'dsg-ekd', 'kdg'])),
    privacyNotice: z.optional(openObject({ url: z.string(), summary: optionalText })),
    accessContact: z.optional(contactSchema),
    fundingNoticeIds: listOf(fundingNoticeIdSchema),
  },
);

/** A gathering with a programme. */
export const eventEntity = defineEntity({
  name: 'event',
  plural: 'events',
  groups: { identity, context, people, duty },
  isDraft: (record) => record['status'] === 'draft',
});

/** A gathering with a programme. */
export type Event = RecordOf<typeof eventEntity>;
/** One day of an event. */
export type EventDay = NonNullable<Event['days']>[number];
