import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';

type Check = (value: unknown) => boolean;

interface Shape {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const matching =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const text: Check = (value) => typeof value === 'string';
const textOrNothing: Check = (value) => value === null || typeof value === 'string';
const whole: Check = (value) => Number.isInteger(value);
const number: Check = (value) => value === null || typeof value === 'number';
const truth: Check = (value) => typeof value === 'boolean';
const list: Check = Array.isArray;
const object: Check = isJsonObject;
const uri = matching(/^[a-z][a-z\d+.-]*:\S+$/i);
const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const date = matching(/^\d{4}-\d\d-\d\d$/);
const dateTime = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const shortName = matching(/^[a-z0-9_-]+[a-z0-9]$/);

/** Objects of the published schedule schema: fields they must and may have, and no others. */
const shapes = {
  conference: {
    required: {
      title: text,
      acronym: matching(/^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/),
      start: date,
      end: date,
      daysCount: whole,
      timeslot_duration: matching(/^[0-9]+:[0-9]{2}$/),
      days: list,
    },
    optional: {
      time_zone_name: matching(/^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/),
      logo: uri,
      colors: object,
      keywords: list,
      url: uri,
      tracks: list,
      rooms: list,
      meta: object,
    },
  },
  day: { required: { index: whole, date, day_start: dateTime, day_end: dateTime, rooms: object }, optional: {} },
  room: {
    required: { name: text, guid: uuid },
    optional: {
      slug: shortName,
      type: text,
      stream_id: textOrNothing,
      description: textOrNothing,
      capacity: number,
      url: uri,
    },
  },
  event: {
    required: {
      guid: uuid,
      id: (value) => whole(value) && Number(value) >= 1,
      date: dateTime,
      start: matching(/^(0\d|1\d|2[0-3]):[0-5]\d$/),
      duration: matching(/^[0-9]+:[0-9]{2}$/),
      room: text,
      slug: shortName,
      url: uri,
      title: text,
      subtitle: textOrNothing,
      track: textOrNothing,
      type: text,
      language: textOrNothing,
      abstract: textOrNothing,
      persons: list,
      links: list,
    },
    optional: {
      code: matching(/^[A-Z0-9]+$/),
      end: dateTime,
      logo: uri,
      description: textOrNothing,
      recording_license: text,
      do_not_record: truth,
      do_not_stream: truth,
      feedback_url: uri,
      origin_url: uri,
      attachments: list,
    },
  },
  person: {
    required: { name: text },
    optional: {
      id: whole,
      guid: uuid,
      code: matching(/^[A-Z0-9]+$/),
      avatar: uri,
      biography: text,
      links: list,
      url: uri,
    },
  },
  reference: {
    required: { url: uri },
    optional: { title: text, type: matching(/^(slides|paper|web|blog|article|media|related|activitypub)$/) },
  },
} as const satisfies Readonly<Record<string, Shape>>;

function faultsOf(kind: keyof typeof shapes, value: unknown, at: string): readonly string[] {
  const { required, optional }: Shape = shapes[kind];
  const fields = asObject(value);
  const missing = Object.keys(required).filter((name) => !Object.hasOwn(fields, name));
  const wrong = Object.entries(fields).filter(([name, field]) => {
    const check = required[name] ?? optional[name];
    return check === undefined || !check(field);
  });
  return [
    ...missing.map((name) => `${at}/${name} is missing`),
    ...wrong.map(([name, field]) => `${at}/${name} may not be ${JSON.stringify(field).slice(0, 60)}`),
  ];
}

function each(
  values: unknown,
  at: string,
  check: (value: unknown, at: string) => readonly string[],
): readonly string[] {
  return asList(values).flatMap((value, index) => check(value, `${at}/${index}`));
}

function personFaults(person: unknown, at: string): readonly string[] {
  return [...faultsOf('person', person, at), ...each(asObject(person)['links'], `${at}/links`, referenceFaults)];
}

function referenceFaults(reference: unknown, at: string): readonly string[] {
  return faultsOf('reference', reference, at);
}

function eventFaults(room: string, event: unknown, at: string): readonly string[] {
  const fields = asObject(event);
  return [
    ...faultsOf('event', event, at),
    ...(fields['room'] === room ? [] : [`${at}/room is not the room it stands under`]),
    ...each(fields['persons'], `${at}/persons`, personFaults),
    ...each(fields['links'], `${at}/links`, referenceFaults),
    ...each(fields['attachments'], `${at}/attachments`, referenceFaults),
  ];
}

function dayFaults(day: unknown, at: string): readonly string[] {
  const rooms = Object.entries(asObject(asObject(day)['rooms']));
  const events = rooms.flatMap(([room, list_]) =>
    each(list_, `${at}/rooms/${room}`, (event, place) => eventFaults(room, event, place)),
  );
  return [...faultsOf('day', day, at), ...events];
}

/** Values that occur more than once under a name, among all events. */
function repeated(conference: JsonObject, name: string): readonly string[] {
  const events = asList(conference['days']).flatMap((day) =>
    Object.values(asObject(asObject(day)['rooms'])).flatMap(asList),
  );
  const values = events.map((event) => asText(asObject(event)[name]) ?? '');
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${name} ${value} occurs again`);
}

/** What is wrong with a schedule JSON by the rules of its published schema, and by those on what is unique. */
export function frabFaults(json: unknown): readonly string[] {
  const root = asObject(json);
  const schedule = asObject(root['schedule']);
  const conference = asObject(schedule['conference']);
  const strangers = Object.keys(root).filter((name) => !['$schema', 'generator', 'schedule'].includes(name));
  return [
    ...strangers.map((name) => `/${name} may not be there`),
    ...(text(schedule['version']) ? [] : ['/schedule/version is missing']),
    ...faultsOf('conference', conference, '/conference'),
    ...each(conference['rooms'], '/rooms', (room, at) => faultsOf('room', room, at)),
    ...each(conference['days'], '/days', dayFaults),
    ...['guid', 'id', 'slug'].flatMap((name) => repeated(conference, name)),
  ];
}
