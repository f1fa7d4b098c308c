import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event } from '@geflecht/core/event';
import { isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import { EventBuilder } from '../event/event-builder.js';
import { daysBetween, eventDay, orderedDays } from '../event/event-days.js';
import { linkOf } from '../event/links.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import type { FormatName } from '../reading/read-result.js';
import { plainText, richText } from '../records/author-text.js';
import { asNumber, asObject, asText, leftOver } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { readMoment } from '../time/read-moment.js';
import { ZoneChoice } from '../time/zone-choice.js';
import type { FrabRoom, FrabSchedule, FrabTrack } from './frab-schedule.js';
import { addSession } from './frab-session.js';
import { isStandIn } from './pseudo-rooms.js';

const knownOfConference = new Set(
  'acronym title subtitle start end description url logo colors color keywords time_zone_name rooms tracks days'.split(
    ' ',
  ),
);
const knownOfRoom = new Set('name guid id slug capacity description url stream_id features type'.split(' '));
const knownOfTrack = new Set('name slug color'.split(' '));
const hexColour = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The day boundary that a file implies: the given one, or the end of its programme days where that is a morning. */
function dayStart(schedule: FrabSchedule): string | undefined {
  const change = /^(\d\d:\d\d)(:\d\d)?$/.exec(asText(schedule.conference['day_change']) ?? '')?.[1];
  if (change !== undefined) return change;
  const ends = schedule.days.map(({ end }) =>
    /T(0[0-9]|1[0-1]):([0-5]\d)/
      .exec(end ?? '')
      ?.slice(1, 3)
      .join(':'),
  );
  const [first] = ends;
  // 03:59 and 04:00 are the model's own boundary.
  return first !== undefined && first > '04:00' && ends.every((end) => end === first) ? first : undefined;
}

function addRoom(builder: EventBuilder, { name, fields }: FrabRoom): void {
  const at = `room ${name}`;
  const { findings } = builder;
  const capacity = asNumber(fields['capacity']);
  builder.room(
    {
      name,
      slug: asText(fields['slug']),
      capacity: capacity !== undefined && Number.isInteger(capacity) && capacity >= 0 ? capacity : undefined,
      description: plainText(fields['description'], findings, at),
      url: webAddress(asText(fields['url'])),
      streamId: asText(fields['stream_id']),
    },
    {
      at,
      originalId: asText(fields['id']) ?? asText(fields['guid']) ?? name,
      uid: asText(fields['guid']),
      rest: leftOver({ ...fields, type: undefined }, knownOfRoom),
    },
  );
}

function addTrack(builder: EventBuilder, { name, fields }: FrabTrack): void {
  const colour = asText(fields['color']);
  builder.track(
    {
      name,
      slug: asText(fields['slug']),
      colour: colour !== undefined && hexColour.test(colour) ? colour : undefined,
    },
    { at: `track ${name}`, originalId: asText(fields['slug']) ?? name, rest: leftOver(fields, knownOfTrack) },
  );
}

function dateOf(value: unknown): Day | undefined {
  const moment = readMoment(value);
  return moment !== undefined && 'date' in moment ? moment.date : undefined;
}

function eventDates(
  conference: FrabSchedule['conference'],
  days: readonly { date: string }[],
): Pick<Event, 'start' | 'end'> {
  const start = dateOf(asText(conference['start'])) ?? days[0]?.date;
  const end = dateOf(asText(conference['end'])) ?? days.at(-1)?.date;
  return { start, end: start !== undefined && end !== undefined && end >= start ? end : undefined };
}

function eventDays(schedule: FrabSchedule): NonNullable<Event['days']> {
  const boundary = dayStart(schedule);
  const listed = schedule.days.flatMap(({ date }) =>
    date !== undefined && isDay(date) ? [eventDay(date, boundary)] : [],
  );
  const { start, end } = eventDates(schedule.conference, []);
  return orderedDays(listed.length > 0 ? listed : daysBetween(start, end)) ?? [];
}

/** Builds the document of a programme of the frab family. */
export function frabDocument(schedule: FrabSchedule, file: FileContent, format: FormatName): GeflechtDocument {
  const { conference } = schedule;
  const { findings } = file;
  const acronym = asText(conference['acronym']);
  const key = acronym ?? asText(conference['title']) ?? file.stem;
  const builder = new EventBuilder(file, format.replace(/-.*/, ''), key);
  const zone = new ZoneChoice(file, asText(conference['time_zone_name']));
  const roomNames = new Set(schedule.rooms.map(({ name }) => name));
  for (const room of schedule.rooms) if (!isStandIn(room.name, roomNames)) addRoom(builder, room);
  for (const track of schedule.tracks) addTrack(builder, track);
  const change = readMoment(conference['day_change']);
  const dayChange = change?.kind === 'clock' ? change.clock : undefined;
  const context = { builder, zone, schedule, file, roomNames, dayChange };
  for (const day of schedule.days) for (const event of day.events) addSession(context, event, day);
  const days = eventDays(schedule);
  const colour = asText(asObject(conference['colors'] ?? conference['color'])['primary'] ?? conference['color']);
  // What the schema has no field for stands in `meta`.
  const { subtitle, description } = { ...asObject(conference['meta']), ...conference };
  const logo = linkOf(conference['logo'], undefined, { findings, at: 'conference', base: schedule.baseUrl });
  return builder.finish(
    {
      acronym,
      title: titleOf(conference['title'] ?? acronym, findings, 'conference'),
      subtitle: plainText(subtitle, findings, 'conference'),
      description: richText(description, findings, 'conference'),
      timeZone: zone.eventZone(),
      ...eventDates(conference, days),
      days,
      url: webAddress(asText(conference['url'])),
      image: logo === undefined ? undefined : { href: logo.url, alt: '' },
      colours: colour !== undefined && hexColour.test(colour) ? { primary: colour } : undefined,
    },
    {
      originalId: key,
      url: webAddress(schedule.baseUrl),
      rest: leftOver({ ...conference, version: schedule.version, generator: schedule.generator }, knownOfConference),
    },
  );
}
