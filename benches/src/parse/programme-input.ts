import { SeededWords } from './seeded-words.js';

interface Person {
  readonly id: number;
  readonly public_name: string;
}

/** One item of a programme, under the names of frab. */
export interface Item {
  readonly id: number;
  readonly guid: string;
  readonly date: string;
  readonly start: string;
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly recording_license: string;
  readonly do_not_record: boolean;
  readonly persons: readonly Person[];
  readonly links: readonly { readonly url: string; readonly title: string }[];
  readonly attachments: readonly [];
}

interface Day {
  readonly date: string;
  readonly rooms: Readonly<Record<string, readonly Item[]>>;
}

const dates = ['2027-05-06', '2027-05-07', '2027-05-08', '2027-05-09'];
const types = ['lecture', 'workshop', 'other', 'meeting'];
const rooms = Array.from({ length: 14 }, (_none, index) => `Zelt ${index + 1}`);
const tracks = Array.from({ length: 9 }, (_none, index) => `Strang ${index + 1}`);
const slots = 20;
/** Where the programme stands on the web. */
export const base = 'https://programm.weidenwurzel.example';

const two = (number: number) => String(number).padStart(2, '0');

/** Texts as real programmes have them: mostly plain with blank lines, every eighth in HTML. */
function textOf(words: SeededWords, number: number, sentences: number): string {
  const text = words.sentences(sentences);
  if (number % 8 !== 0) return text;
  return `<p>${text.replaceAll('\n\n', '</p>\n<p>')} <a href="${base}/mehr">Mehr &amp; Anfahrt</a></p>`;
}

function itemOf(words: SeededWords, people: readonly Person[], place: { number: number; day: string; room: string }) {
  const { number, day, room } = place;
  const title = words.phrase(6);
  const start = `${two(9 + Math.floor((number % slots) / 2))}:${number % 2 === 0 ? '00' : '30'}`;
  const item: Item = {
    url: `${base}/termine/${number}.html`,
    id: 10_000 + number,
    guid: `6f1d2c3b-${String(number).padStart(4, '0')}-5a4e-9b8c-0123456789ab`,
    date: `${day}T${start}:00+02:00`,
    start,
    duration: words.pick(['00:25', '00:45', '01:00', '02:00']),
    room,
    slug: `weidenwurzel-${number}-${title.toLowerCase().replaceAll(' ', '_')}`,
    title,
    subtitle: number % 3 === 0 ? words.phrase(7) : '',
    track: words.pick(tracks),
    type: words.pick(types),
    language: words.pick(['de', 'de', 'en']),
    abstract: textOf(words, number, 3),
    description: textOf(words, number, 9),
    recording_license: '',
    do_not_record: false,
    persons: Array.from({ length: 1 + words.below(3) }, () => words.pick(people)),
    links: number % 2 === 0 ? [{ url: `${base}/seiten/${number}`, title: words.phrase(2) }] : [],
    attachments: [],
  };
  return item;
}

/** The days of a programme with their items by room, the same every time. */
export function daysOf(events: number): readonly Day[] {
  const words = new SeededWords(2027);
  const people = Array.from({ length: events }, (_none, index) => ({ id: 500 + index, public_name: words.person() }));
  const days = dates.map((date) => ({ date, rooms: Object.fromEntries(rooms.map((room) => [room, [] as Item[]])) }));
  for (let number = 0; number < events; number += 1) {
    const day = days[Math.floor((number / events) * days.length)];
    const room = rooms[Math.floor(number / slots) % rooms.length];
    if (day !== undefined && room !== undefined) {
      day.rooms[room]?.push(itemOf(words, people, { number, day: day.date, room }));
    }
  }
  return days;
}

/** A programme as frab writes it in JSON, about two and a half kilobytes an event, four days long. */
export function frabJsonInput(events: number): string {
  const conference = {
    acronym: 'weidenwurzel27',
    title: 'Weidenwurzel 2027',
    start: dates[0],
    end: dates.at(-1),
    daysCount: dates.length,
    timeslot_duration: '00:05',
    time_zone_name: 'Europe/Berlin',
    rooms: rooms.map((name) => ({ name })),
    days: daysOf(events).map((day, index) => ({
      index: index + 1,
      date: day.date,
      day_start: `${day.date}T08:00:00+02:00`,
      day_end: `${day.date}T23:00:00+02:00`,
      rooms: day.rooms,
    })),
  };
  return JSON.stringify({ schedule: { version: '1.7', base_url: `${base}/`, conference } });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const textFields = [
  'date',
  'start',
  'duration',
  'room',
  'slug',
  'url',
  'title',
  'subtitle',
  'track',
  'type',
  'language',
  'abstract',
  'description',
] as const;

function element(name: string, text: string): string {
  return `        <${name}>${escaped(text)}</${name}>\n`;
}

function xmlItem(item: Item): string {
  const { id, guid, persons, links } = item;
  const plain = textFields.map((name) => element(name, item[name])).join('');
  const people = persons.map((person) => `          <person id="${person.id}">${person.public_name}</person>\n`);
  const pages = links.map(({ url, title }) => `          <link href="${url}">${escaped(title)}</link>\n`);
  return (
    `      <event id="${id}" guid="${guid}">\n${plain}` +
    `        <recording><license></license><optout>false</optout></recording>\n` +
    `        <persons>\n${people.join('')}        </persons>\n` +
    `        <links>\n${pages.join('')}        </links>\n        <attachments></attachments>\n      </event>\n`
  );
}

function xmlDay({ date, rooms: byRoom }: Day, index: number): string {
  const inner = Object.entries(byRoom).map(
    ([room, items]) => `    <room name="${room}">\n${items.map(xmlItem).join('')}    </room>\n`,
  );
  const span = `start="${date}T08:00:00+02:00" end="${date}T23:00:00+02:00"`;
  return `  <day index="${index + 1}" date="${date}" ${span}>\n${inner.join('')}  </day>\n`;
}

/** The same programme as frab writes it in XML. */
export function frabXmlInput(events: number): string {
  const conference =
    `  <conference>\n    <acronym>weidenwurzel27</acronym>\n    <title>Weidenwurzel 2027</title>\n` +
    `    <start>${dates[0]}</start>\n    <end>${dates.at(-1)}</end>\n    <days>${dates.length}</days>\n` +
    `    <timeslot_duration>00:05</timeslot_duration>\n    <time_zone_name>Europe/Berlin</time_zone_name>\n  </conference>\n`;
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<schedule>\n  <version>1.7</version>\n`;
  return `${head}${conference}${daysOf(events).map(xmlDay).join('')}</schedule>\n`;
}
