import type { Session } from '@geflecht/core/event';
import { addDays, isDay } from '@geflecht/core/time';
import type { Instant } from '@geflecht/core/time';
import type { EventBuilder } from '../event/event-builder.js';
import { languageTag } from '../event/language-tag.js';
import { linkOf, linksOf } from '../event/links.js';
import { sessionTimes } from '../event/session-times.js';
import type { SessionTimes } from '../event/session-times.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { plainText, richText } from '../records/author-text.js';
import { asObject, asText, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { readDuration } from '../time/read-duration.js';
import { localMoment, readMoment } from '../time/read-moment.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import { addMaterials } from './frab-materials.js';
import { sessionContributors } from './frab-person.js';
import { roomMeaning } from './pseudo-rooms.js';
import type { FrabDay, FrabEvent, FrabSchedule } from './frab-schedule.js';

/** What all sessions of a programme share. */
export interface FrabContext {
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly schedule: FrabSchedule;
  /** Clock time before which a day still belongs to the one before. */
  readonly dayChange?: string | undefined;
  readonly file: FileContent;
  /** Names of all rooms, by which a joined name is told from a room's own. */
  readonly roomNames: ReadonlySet<string>;
}

const known = new Set(
  (
    'id guid code logo date start duration end room slug url title subtitle track type language abstract description ' +
    'recording recording_license do_not_record do_not_stream persons links attachments feedback_url'
  ).split(' '),
);

/** The start by its full date, else by the clock on the programme day; before the day change it is the next morning. */
function startOf({ zone, dayChange, file }: FrabContext, { fields }: FrabEvent, day: FrabDay): Instant | undefined {
  const stated = readMoment(fields['date']);
  if (stated !== undefined && stated.kind !== 'day' && stated.kind !== 'clock') return zone.instantOf(stated);
  const clock = readMoment(fields['start']);
  if (clock?.kind !== 'clock') return clock === undefined ? undefined : zone.instantOf(clock);
  const date = stated?.kind === 'day' ? stated.date : (day.date ?? file.options.date);
  if (date === undefined || !isDay(date)) return undefined;
  const isNextMorning = stated === undefined && dayChange !== undefined && clock.clock < dayChange;
  return zone.instantOf(localMoment(isNextMorning ? addDays(date, 1) : date, clock.clock));
}

function timesOf(context: FrabContext, event: FrabEvent, day: FrabDay): SessionTimes {
  const { findings } = context.file;
  const start = startOf(context, event, day);
  if (start === undefined) findings.report('date-missing', event.at, asText(event.fields['title']));
  const written = asText(event.fields['duration']);
  const minutes = readDuration(written);
  const end = readMoment(event.fields['end']);
  return sessionTimes(
    {
      start,
      minutes,
      end: end?.kind === 'instant' || end?.kind === 'local' ? context.zone.instantOf(end) : undefined,
      isEndUnreadable: written !== undefined && minutes === undefined,
    },
    findings,
    event.at,
  );
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 1;
}

function recordingOf(fields: JsonObject): Session['recording'] {
  const element = asObject(fields['recording']);
  const licence = asText(fields['recording_license'] ?? element['license']);
  const optOut = isTrue(fields['do_not_record'] ?? element['optout']) || undefined;
  const noStream = isTrue(fields['do_not_stream']) || undefined;
  return licence === undefined && optOut === undefined && noStream === undefined
    ? undefined
    : { licence, optOut, noStream };
}

function trackOf(builder: EventBuilder, fields: JsonObject, at: string): Session['trackId'] {
  const name = plainText(fields['track'], builder.findings, at);
  if (name === undefined) return undefined;
  const named = typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
  return builder.track({ name }, { at, originalId: named });
}

/** Where an item is: its room, or what the name of that room stands for. */
function roomsOf({ builder, roomNames }: FrabContext, { room, at }: FrabEvent): Session['rooms'] {
  if (room === undefined) return undefined;
  const meaning = roomMeaning(room, roomNames);
  if (meaning === 'all') return 'all';
  if (meaning === 'none') return undefined;
  return meaning.map((name) => builder.room({ name }, { at, originalId: name }));
}

/** Adds one programme item of a day. */
export function addSession(context: FrabContext, event: FrabEvent, day: FrabDay): void {
  const { builder, schedule } = context;
  const { findings } = builder;
  const { fields, at } = event;
  const text = (field: string) => plainText(fields[field], findings, at);
  const [guid, code, id] = [asText(fields['guid']), asText(fields['code']), asText(fields['id'])];
  const key = guid ?? code ?? id ?? asText(fields['slug']) ?? '';
  const link = { findings, at, base: schedule.baseUrl };
  const logo = linkOf(fields['logo'], undefined, link);
  const { start, end, openEnd } = timesOf(context, event, day);
  builder.session(
    {
      guid,
      code,
      slug: asText(fields['slug']),
      format: builder.format(asText(fields['type'])),
      title: titleOf(fields['title'], findings, at),
      subtitle: text('subtitle'),
      abstract: richText(fields['abstract'], findings, at),
      description: richText(fields['description'], findings, at),
      start,
      end,
      openEnd,
      rooms: roomsOf(context, event),
      trackId: trackOf(builder, fields, at),
      language: languageTag(asText(fields['language']), findings, at),
      image: logo === undefined ? undefined : { href: logo.url, alt: '' },
      contributors: sessionContributors(builder, fields['persons'], at),
      materialIds: addMaterials(builder, fields['attachments'], link),
      links: linksOf(fields['links'], link),
      feedbackUrl: webAddress(asText(fields['feedback_url'])),
      recording: recordingOf(fields),
    },
    {
      at,
      originalId: id ?? key,
      uid: guid,
      url: webAddress(asText(fields['url']), schedule.baseUrl),
      rest: leftOver(fields, known),
    },
    key,
  );
}
