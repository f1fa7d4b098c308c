import { base, daysOf } from './programme-input.js';
import type { Item } from './programme-input.js';

const title = 'Weidenwurzel 2027';

/** The instant at which an item ends, with the offset of its start. */
function endOf({ date, duration }: Item): string {
  const [hours = 0, minutes = 0] = duration.split(':').map(Number);
  const wall = Date.parse(`${date.slice(0, 19)}Z`) + (hours * 60 + minutes) * 60_000;
  return `${new Date(wall).toISOString().slice(0, 19)}${date.slice(19)}`;
}

function linkedEvent(item: Item) {
  return {
    '@type': 'Event',
    '@id': `${base}/termine/${item.guid}`,
    name: item.title,
    ...(item.subtitle === '' ? {} : { alternateName: item.subtitle }),
    description: item.description,
    url: item.url,
    startDate: item.date,
    endDate: endOf(item),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: item.language,
    keywords: [item.track, item.type],
    location: {
      '@type': 'Place',
      name: item.room,
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Am Anger 7',
        postalCode: '00815',
        addressLocality: 'Weidau',
      },
    },
    performer: item.persons.map(({ id, public_name: name }) => ({
      '@type': 'Person',
      '@id': `${base}/personen/${id}`,
      name,
    })),
    isAccessibleForFree: true,
  };
}

/** A programme as linked data: one event with its parts, about two kilobytes each. */
export function linkedDataInput(events: number): string {
  const days = daysOf(events);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Festival',
    '@id': `${base}/`,
    name: title,
    startDate: days[0]?.date,
    endDate: days.at(-1)?.date,
    url: `${base}/`,
    subEvent: days.flatMap(({ rooms }) => Object.values(rooms).flat().map(linkedEvent)),
  });
}

/** The same programme as a web page: its linked data in a script, and a list of them for readers. */
export function pageInput(events: number): string {
  const items = daysOf(events).flatMap(({ rooms }) => Object.values(rooms).flat());
  const list = items.map(
    ({ title: name, url, date, room }) =>
      `<li class="termin"><a href="${url}"><b>${name}</b></a> <time datetime="${date}">${date.slice(11, 16)}</time>, ` +
      `<span class="raum">${room}</span></li>`,
  );
  const data = linkedDataInput(events).replaceAll('<', String.raw`\u003c`);
  return (
    `<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>${title}</title>\n` +
    `<script type="application/ld+json">${data}</script></head>\n<body><main><h1>${title}</h1>\n` +
    `<ul>\n${list.join('\n')}\n</ul></main></body></html>\n`
  );
}
