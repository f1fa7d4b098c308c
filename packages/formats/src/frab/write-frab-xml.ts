import { formatWriter, textFile } from '../writing/format-writer.js';
import type { FrabItem, FrabReference } from './frab-to-write.js';
import { scheduleToWrite } from './schedule-to-write.js';
import type { DayToWrite, ScheduleToWrite } from './schedule-to-write.js';
import { xmlElement } from './xml-element.js';

/** An element with a text, or nothing without one. */
function optional(name: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [xmlElement(name, {}, text)];
}

function references(list: string, item: string, entries: readonly FrabReference[]): readonly string[] {
  if (entries.length === 0) return [];
  const inner = entries.map(({ url, title, type }) => xmlElement(item, { href: url, type }, title ?? url));
  return [xmlElement(list, {}, inner)];
}

function recording({ licence, isOptedOut }: FrabItem): readonly string[] {
  if (licence === undefined && !isOptedOut) return [];
  const inner = [xmlElement('license', {}, licence ?? ''), xmlElement('optout', {}, String(isOptedOut))];
  return [xmlElement('recording', {}, inner)];
}

function itemXml(item: FrabItem): string {
  const persons = item.persons.map(({ id, guid, name }) => xmlElement('person', { id, guid }, name));
  return xmlElement('event', { guid: item.guid, id: item.id, code: item.code }, [
    xmlElement('room', {}, item.room),
    xmlElement('title', {}, item.title),
    ...optional('subtitle', item.subtitle),
    xmlElement('type', {}, item.type),
    xmlElement('date', {}, item.date),
    xmlElement('start', {}, item.start),
    xmlElement('duration', {}, item.duration),
    xmlElement('abstract', {}, item.abstract),
    xmlElement('slug', {}, item.slug),
    xmlElement('track', {}, item.track ?? ''),
    ...optional('logo', item.logo),
    ...(persons.length === 0 ? [] : [xmlElement('persons', {}, persons)]),
    ...optional('language', item.language),
    ...optional('description', item.description),
    ...recording(item),
    ...references('links', 'link', item.links),
    ...references('attachments', 'attachment', item.attachments),
    ...optional('url', item.url.startsWith('http') ? item.url : undefined),
    ...optional('feedback_url', item.feedbackUrl),
  ]);
}

/** All rooms stand on every day, so that empty ones and their names are not lost. */
function dayXml({ index, date, start, end, rooms }: DayToWrite, schedule: ScheduleToWrite): string {
  const items = new Map(rooms.map((room) => [room.name, room.items]));
  const inner = schedule.rooms.map(({ name, guid }) =>
    xmlElement('room', { name, guid }, (items.get(name) ?? []).map(itemXml)),
  );
  return xmlElement('day', { index, date, start, end }, inner);
}

function conferenceXml(schedule: ScheduleToWrite): string {
  const { acronym, title, start, end, days, slot, timeZone, logo, colour, page, tracks } = schedule;
  return xmlElement('conference', {}, [
    xmlElement('acronym', {}, acronym),
    xmlElement('title', {}, title),
    xmlElement('start', {}, start),
    xmlElement('end', {}, end),
    xmlElement('days', {}, String(days.length)),
    xmlElement('timeslot_duration', {}, slot),
    ...optional('base_url', page),
    ...optional('logo', logo),
    ...optional('url', page),
    ...optional('time_zone_name', timeZone),
    ...(colour === undefined ? [] : [xmlElement('color', { primary: colour })]),
    ...tracks.map(({ name, colour: color, slug }) => xmlElement('track', { name, color, slug }, name)),
  ]);
}

/** What the JSON of the same family carries and the XML does not. */
function reportFurtherLosses({ source }: ScheduleToWrite, drop: (at: string, value: string) => void): void {
  const { event, contributors, rooms, fundingNotices } = source.programme;
  for (const index of fundingNotices.keys()) drop(`/fundingNotices/${index}`, 'fundingNotices');
  for (const field of ['subtitle', 'description', 'keywords'] as const) {
    if (event[field] !== undefined) drop(`/events/0/${field}`, field);
  }
  for (const [index, { bio, photo, links }] of contributors.entries()) {
    for (const [field, value] of Object.entries({ bio, photo, links })) {
      if (value !== undefined) drop(`/contributors/${index}/${field}`, field);
    }
  }
  for (const [index, { capacity, description }] of rooms.entries()) {
    for (const [field, value] of Object.entries({ capacity, description })) {
      if (value !== undefined) drop(`/rooms/${index}/${field}`, field);
    }
  }
}

/**
 * Writes an event as schedule XML of frab, valid against its published schema; rooms and losses as in `writeFrabJson`, and
 * without what only the JSON has a place for.
 * @throws FormatError `nothing-to-write`
 */
export const writeFrabXml = formatWriter((document, writing) => {
  const schedule = scheduleToWrite(document, writing);
  reportFurtherLosses(schedule, (at, value) => writing.findings.drop('field-dropped', at, value));
  const root = xmlElement('schedule', {}, [
    xmlElement('generator', { name: 'geflecht', version: '1' }),
    xmlElement('version', {}, schedule.version),
    conferenceXml(schedule),
    ...schedule.days.map((day) => dayXml(day, schedule)),
  ]);
  return [textFile('.xml', 'application/xml', `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`)];
});
