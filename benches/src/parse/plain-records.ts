import { SaxesParser } from 'saxes';
import type { Rival } from './parse-case.js';
import { textOf } from './text-of.js';

type PlainRecord = Record<string, string>;

/** Elements of the given names as plain records of their attributes and of what their children hold. */
function recordsOf(text: string, names: ReadonlySet<string>): ReadonlyMap<string, readonly PlainRecord[]> {
  const parser = new SaxesParser();
  const found = new Map([...names].map((name) => [name, [] as PlainRecord[]]));
  let record: PlainRecord | undefined;
  let field = '';
  let written = '';
  parser.on('opentag', ({ name, attributes }) => {
    const list = found.get(name);
    if (list !== undefined) {
      record = { ...attributes };
      list.push(record);
      return;
    }
    const { key, for: reference, value } = attributes;
    field = key ?? reference ?? name;
    written = value ?? '';
  });
  parser.on('text', (piece) => {
    written += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (names.has(name)) record = undefined;
    else if (record !== undefined) record[field] = written;
  });
  parser.write(text).close();
  return found;
}

/** The XML parser and plain records of what it says, before anybody asks what it means: the least of any reader. */
export function xmlRecords(counted: string, ...others: readonly string[]): Rival {
  const names = new Set([counted, ...others]);
  return {
    name: 'saxes and plain records',
    load: async () => (bytes) => recordsOf(textOf(bytes), names).get(counted)?.length ?? 0,
  };
}

interface Scheduled extends PlainRecord {
  readonly persons: never;
}

/** The JSON parser and a copy of each event's fields: the least of any reader that has records of its own. */
export const jsonRecords: Rival = {
  name: 'JSON.parse and plain records',
  load: async () => (bytes) => {
    const { schedule } = JSON.parse(textOf(bytes)) as {
      schedule: { conference: { days: readonly { rooms: Record<string, readonly Scheduled[]> }[] } };
    };
    const events = schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
    const records = events.map(({ guid, title, abstract, description, date, duration, type, language, url, room }) => ({
      id: guid,
      title: title?.trim(),
      abstract,
      description,
      start: new Date(date ?? '').toISOString(),
      duration: Number(duration?.replace(':', '')),
      format: type,
      language,
      url,
      room,
    }));
    return records.length;
  },
};

/** The CSV parser, its actors found by their names, and plain records of both. */
export const csvRecords: Rival = {
  name: 'papaparse and plain records',
  load: async () => {
    const { default: papa } = await import('papaparse');
    return (bytes) => {
      const [, ...rows] = papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data;
      const actors = new Map<string, PlainRecord>();
      const actor = (name: string) => {
        if (!actors.has(name)) actors.set(name, { id: name, name, kind: 'organisation' });
        return name;
      };
      const ties = rows.map(([from = '', to = '', weight, Anlass]) => ({
        id: `${from}→${to}`,
        fromId: actor(from),
        toId: actor(to),
        weight: Number(weight),
        attributes: Anlass === '' ? undefined : { Anlass },
      }));
      return actors.size > 0 ? ties.length : 0;
    };
  },
};
