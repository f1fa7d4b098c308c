import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';

/** Sessions of a Sessionize view with what the view says around them. */
export interface SessionizeView {
  readonly sessions: readonly { readonly fields: JsonObject; readonly room: string | undefined; readonly at: string }[];
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  readonly speakers: readonly JsonObject[];
  /** Names of category items by id. */
  readonly categories: ReadonlyMap<string, string>;
  /** Days the view lists, as written. */
  readonly dates: readonly string[];
}

function isSession(value: unknown): boolean {
  const session = asObject(value);
  return 'startsAt' in session && 'title' in session && 'isServiceSession' in session;
}

function isGrid(json: unknown): boolean {
  const [day] = asList(json);
  return asList(asObject(day)['rooms']).some((room) => asList(asObject(room)['sessions']).some(isSession));
}

/** Whether parsed JSON is one of the views that Sessionize publishes. */
export function isSessionize(json: unknown): boolean {
  const [group] = asList(json);
  const { sessions } = isJsonObject(json) ? json : asObject(group);
  return isGrid(json) || asList(sessions).some(isSession);
}

function roomsOf(list: unknown): SessionizeView['rooms'] {
  return asList(list).flatMap((entry) => {
    const [id, name] = [asText(asObject(entry)['id']), asText(asObject(entry)['name'])];
    return name === undefined ? [] : [{ id: id ?? name, name }];
  });
}

function entries(list: unknown, path: string, room?: string): SessionizeView['sessions'] {
  return asList(list).map((session, index) => {
    const fields = asObject(session);
    return { fields, room: asText(fields['room']) ?? room, at: `${path}/${index}` };
  });
}

function gridView(json: unknown): SessionizeView {
  const days = asList(json).map(asObject);
  const rooms = new Map(days.flatMap((day) => roomsOf(day['rooms']).map((room) => [room.name, room] as const)));
  const sessions = days.flatMap((day, dayIndex) =>
    asList(day['rooms']).flatMap((entry, roomIndex) => {
      const room = asObject(entry);
      return entries(room['sessions'], `/${dayIndex}/rooms/${roomIndex}/sessions`, asText(room['name']));
    }),
  );
  const dates = days.flatMap((day) => asText(day['date']) ?? []);
  return { sessions, rooms: [...rooms.values()], speakers: [], categories: new Map(), dates };
}

function allView(json: JsonObject): SessionizeView {
  const rooms = roomsOf(json['rooms']);
  const nameOf = new Map(rooms.map(({ id, name }) => [id, name]));
  const categories = asList(json['categories']).flatMap((category) =>
    asList(asObject(category)['items']).map((item) => {
      const { id, name } = asObject(item);
      return [asText(id) ?? '', asText(name) ?? ''] as const;
    }),
  );
  const sessions = entries(json['sessions'], '/sessions').map((session) => ({
    ...session,
    room: session.room ?? nameOf.get(asText(session.fields['roomId']) ?? ''),
  }));
  return {
    sessions,
    rooms,
    speakers: asList(json['speakers']).map(asObject),
    categories: new Map(categories),
    dates: [],
  };
}

/** Brings the views GridSmart, All and Sessions into one shape. */
export function sessionizeView(json: unknown): SessionizeView {
  if (isGrid(json)) return gridView(json);
  if (isJsonObject(json)) return allView(json);
  const groups = asList(json).map(asObject);
  const sessions = groups.flatMap((group, index) => entries(group['sessions'], `/${index}/sessions`));
  return { ...allView({}), sessions };
}
