import { FormatError } from '../errors/format-error.js';
import type { Findings } from '../reading/findings.js';
import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import type { FrabDay, FrabEvent, FrabRoom, FrabSchedule, FrabTrack } from './frab-schedule.js';

const path = '/schedule/conference';

function eventsOf(rooms: unknown, dayPath: string, findings: Findings): readonly FrabEvent[] {
  // Rooms are an object by name; some exporters write a list of rooms with their events.
  const entries = Array.isArray(rooms)
    ? (rooms as readonly unknown[]).map(
        (room) => [asText(asObject(room)['name']) ?? '', asObject(room)['events']] as const,
      )
    : Object.entries(asObject(rooms));
  const found: FrabEvent[] = [];
  for (const [room, events] of entries) {
    for (const [index, fields] of asList(events).entries()) {
      const at = `${dayPath}/rooms/${room}/${index}`;
      if (isJsonObject(fields)) found.push({ fields, room: asText(room) ?? asText(fields['room']), at });
      else findings.drop('entry-unreadable', at);
    }
  }
  return found;
}

function daysOf(conference: JsonObject, findings: Findings): readonly FrabDay[] {
  return asList(conference['days']).flatMap((day, index) => {
    const at = `${path}/days/${index}`;
    if (!isJsonObject(day)) {
      findings.drop('entry-unreadable', at);
      return [];
    }
    return [
      {
        date: asText(day['date'])?.slice(0, 'YYYY-MM-DD'.length),
        start: asText(day['day_start']),
        end: asText(day['day_end']),
        events: eventsOf(day['rooms'], at, findings),
      },
    ];
  });
}

function named(list: unknown): readonly { readonly name: string; readonly fields: JsonObject }[] {
  return asList(list).flatMap((entry) => {
    const fields = isJsonObject(entry) ? entry : { name: entry };
    const { name: written } = fields;
    const name = asText(isJsonObject(written) ? Object.values(written)[0] : written);
    return name === undefined ? [] : [{ name, fields }];
  });
}

/** Rooms of the conference's own list, then those that only days name. */
function roomsOf(conference: JsonObject, days: readonly FrabDay[]): readonly FrabRoom[] {
  const listed = named(conference['rooms']);
  const known = new Set(listed.map(({ name }) => name));
  const further = new Set<string>();
  for (const { events } of days)
    for (const { room } of events) if (room !== undefined && !known.has(room)) further.add(room);
  return [...listed, ...[...further].map((name) => ({ name, fields: {} }))];
}

/** Whether parsed JSON is a programme of the frab family. */
export function isFrabJson(json: unknown): boolean {
  return Array.isArray(asObject(asObject(asObject(json)['schedule'])['conference'])['days']);
}

/** Whether a programme of the frab family was written by pretalx. */
export function isFromPretalx(json: unknown): boolean {
  const { generator, conference } = asObject(asObject(json)['schedule']);
  const maker = asText(asObject(generator ?? asObject(json)['generator'])['name']);
  if (maker !== undefined) return maker.toLowerCase() === 'pretalx';
  const [day] = asList(asObject(conference)['days']);
  const [event] = Object.values(asObject(asObject(day)['rooms'])).flatMap(asList);
  return /\/talk\/[A-Z0-9]{6}\/?$/.test(asText(asObject(event)['url']) ?? '');
}

/**
 * Reads parsed JSON as a programme of the frab family.
 * @throws FormatError `shape-unexpected`
 */
export function scheduleFromJson(json: unknown, findings: Findings): FrabSchedule {
  if (!isFrabJson(json)) {
    throw new FormatError({
      code: 'shape-unexpected',
      message: {
        de: 'Programm gelesen: Es fehlt die Liste „schedule.conference.days“. Ein frab- oder pretalx-JSON ausgeben lassen.',
        en: 'Read schedule: the list “schedule.conference.days” is missing. Export a frab or pretalx JSON.',
      },
    });
  }
  const schedule = asObject(asObject(json)['schedule']);
  const conference = asObject(schedule['conference']);
  const days = daysOf(conference, findings);
  const tracks: readonly FrabTrack[] = named(conference['tracks']);
  return {
    conference,
    days,
    rooms: roomsOf(conference, days),
    tracks,
    version: asText(schedule['version']),
    baseUrl: asText(schedule['base_url']),
    generator: schedule['generator'] ?? asObject(json)['generator'],
  };
}
