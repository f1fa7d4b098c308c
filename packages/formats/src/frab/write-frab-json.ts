import { withoutGaps } from '../records/json-value.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { FrabItem, FrabPerson } from './frab-to-write.js';
import { webUrl } from './frab-to-write.js';
import { scheduleToWrite } from './schedule-to-write.js';
import type { DayToWrite, ScheduleToWrite } from './schedule-to-write.js';

function personJson({ id, guid, name, biography, avatar, links }: FrabPerson) {
  // `public_name` beside `id` would make a person of both kinds of the schema, and of neither.
  return withoutGaps({ id, guid, name, biography, avatar, links: links.length === 0 ? undefined : links });
}

function itemJson(item: FrabItem) {
  return withoutGaps({
    guid: item.guid,
    code: item.code,
    id: item.id,
    logo: item.logo,
    date: item.date,
    start: item.start,
    end: item.end,
    duration: item.duration,
    room: item.room,
    slug: item.slug,
    url: item.url,
    title: item.title,
    subtitle: item.subtitle,
    track: item.track ?? null,
    type: item.type,
    language: item.language,
    abstract: item.abstract,
    description: item.description,
    recording_license: item.licence,
    do_not_record: item.isOptedOut || undefined,
    do_not_stream: item.isNotStreamed || undefined,
    persons: item.persons.map(personJson),
    links: item.links,
    feedback_url: item.feedbackUrl,
    attachments: item.attachments.length === 0 ? undefined : item.attachments,
  });
}

function dayJson({ index, date, start, end, rooms }: DayToWrite) {
  const entries = rooms.map(({ name, items }) => [name, items.map(itemJson)] as const);
  return { index, date, day_start: start, day_end: end, rooms: Object.fromEntries(entries) };
}

function roomsJson({ rooms, source }: ScheduleToWrite) {
  return rooms.map(({ name, guid, room }) =>
    withoutGaps({
      name,
      guid,
      description: source.text(room?.description),
      capacity: room?.capacity,
      url: webUrl(room?.url),
      stream_id: room?.streamId,
    }),
  );
}

function metaJson({ source }: ScheduleToWrite) {
  const { subtitle, description } = source.programme.event;
  const funding = source.programme.fundingNotices.flatMap(({ wording }) => source.text(wording) ?? []);
  const meta = withoutGaps({
    subtitle: source.text(subtitle),
    description: source.text(description),
    funding: funding.length === 0 ? undefined : funding,
  });
  return Object.keys(meta).length === 0 ? undefined : meta;
}

function conferenceJson(schedule: ScheduleToWrite) {
  const { acronym, title, start, end, days, slot, timeZone, logo, colour, page, tracks, source } = schedule;
  const keywords = (source.programme.event.keywords ?? []).flatMap((keyword) => source.text(keyword) ?? []);
  return withoutGaps({
    acronym,
    title,
    start,
    end,
    daysCount: days.length,
    timeslot_duration: slot,
    time_zone_name: timeZone,
    logo,
    colors: colour === undefined ? undefined : { primary: colour },
    keywords: keywords.length === 0 ? undefined : keywords,
    url: page,
    tracks: tracks.map(({ name, slug, colour: color }) => withoutGaps({ name, slug, color })),
    rooms: roomsJson(schedule),
    meta: metaJson(schedule),
    days: days.map(dayJson),
  });
}

/**
 * Writes an event as schedule JSON of frab, valid against its published schema. Items in all rooms, in several and in none
 * stand in rooms of their own that say so; cancelled and unscheduled sessions are left out and named.
 * @throws FormatError `nothing-to-write`
 */
export const writeFrabJson = formatWriter((document, writing) => {
  const schedule = scheduleToWrite(document, writing);
  const json = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'geflecht', version: '1' },
    schedule: withoutGaps({
      version: schedule.version,
      base_url: schedule.page,
      conference: conferenceJson(schedule),
    }),
  };
  return [textFile('.json', 'application/json', `${JSON.stringify(json, undefined, 2)}\n`)];
});
