import type { Rival } from './parse-case.js';
import { textOf } from './text-of.js';

interface Linked {
  readonly '@id': string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly inLanguage: string;
  readonly url: string;
  readonly location: { readonly name: string };
}

/** The JSON parser and a copy of what each event of linked data says: the least of any reader with its own records. */
export const linkedRecords: Rival = {
  name: 'JSON.parse and plain records',
  load: async () => (bytes) => {
    const { subEvent } = JSON.parse(textOf(bytes)) as { readonly subEvent: readonly Linked[] };
    const records = subEvent.map((event) => ({
      id: event['@id'],
      title: event.name.trim(),
      subtitle: event.alternateName,
      description: event.description,
      start: new Date(event.startDate).toISOString(),
      end: new Date(event.endDate).toISOString(),
      language: event.inLanguage,
      url: event.url,
      room: event.location.name,
    }));
    return records.length;
  },
};

/** `06.05.2027` and `09:30` as an instant, as if both were UTC. */
function instantOf(day: string, clock: string): string {
  return new Date(`${day.slice(6)}-${day.slice(3, 5)}-${day.slice(0, 2)}T${clock}Z`).toISOString();
}

/** The CSV parser and a record for each row of a programme. */
export const rowRecords: Rival = {
  name: 'papaparse and plain records',
  load: async () => {
    const { default: papa } = await import('papaparse');
    return (bytes) => {
      const [, ...rows] = papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data;
      const records = rows.map(
        ([day = '', clock = '', duration, title, format, room, track, people, language, text]) => ({
          title: title?.trim(),
          start: instantOf(day, clock),
          duration: Number(duration?.replace(':', '')),
          format,
          room,
          track,
          people: people?.split(', '),
          language,
          description: text,
        }),
      );
      return records.length;
    };
  },
};
