import type { GeflechtDocument } from '@geflecht/core/document';
import type { Contributor, Session } from '@geflecht/core/event';
import { EventBuilder } from '../event/event-builder.js';
import { eventDay, orderedDays } from '../event/event-days.js';
import { linkOf, linksOf } from '../event/links.js';
import { sessionTimes } from '../event/session-times.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asObject, asText, isJsonObject, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { readMoment } from '../time/read-moment.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { sessionizeView } from './sessionize-view.js';
import type { SessionizeView } from './sessionize-view.js';

const known = new Set(
  (
    'id title description startsAt endsAt isServiceSession isPlenumSession speakers categories categoryItems roomId ' +
    'room liveUrl recordingUrl status isInformed isConfirmed'
  ).split(' '),
);
const serviceBreaks = /\b(tea|coffee|lunch|break|changeover|pause|kaffee|mittag)\b/i;

type Entry = SessionizeView['sessions'][number];

interface Context {
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly view: SessionizeView;
}

function addSpeaker(builder: EventBuilder, speaker: JsonObject, at: string): Contributor['id'] | undefined {
  const { findings } = builder;
  const parts = [asText(speaker['firstName']), asText(speaker['lastName'])].filter((part) => part !== undefined);
  const name = asText(speaker['fullName']) ?? asText(speaker['name']) ?? parts.join(' ');
  const originalId = asText(speaker['id']) ?? name;
  if (originalId === '') return undefined;
  const photo = linkOf(speaker['profilePicture'], undefined, { findings, at });
  return builder.contributor(
    {
      name: name === '' ? originalId : name,
      function: plainText(speaker['tagLine'], findings, at),
      bio: richText(speaker['bio'], findings, at),
      photo: photo === undefined ? undefined : { href: photo.url, alt: '' },
      links: linksOf(speaker['links'], { findings, at }),
    },
    { at, originalId },
  );
}

function contributorsOf({ builder }: Context, { fields, at }: Entry): Session['contributors'] {
  const ids = asList(fields['speakers']).flatMap((speaker) => {
    const id = addSpeaker(builder, isJsonObject(speaker) ? speaker : { id: speaker }, at);
    return id === undefined ? [] : [id];
  });
  return ids.length === 0 ? undefined : [...new Set(ids)].map((contributorId) => ({ contributorId, role: 'speaker' }));
}

function tagsOf({ view }: Context, fields: JsonObject): readonly string[] | undefined {
  const named = asList(fields['categories']).flatMap((category) => asList(asObject(category)['categoryItems']));
  const byId = asList(fields['categoryItems']).map((id) => view.categories.get(asText(id) ?? ''));
  const tags = [...named.map((item) => asText(asObject(item)['name'])), ...byId].flatMap((tag) => tag ?? []);
  return tags.length === 0 ? undefined : [...new Set(tags)];
}

function timesOf({ builder, zone }: Context, { fields, at }: Entry) {
  const [start, end] = [readMoment(fields['startsAt']), readMoment(fields['endsAt'])];
  if (start === undefined) builder.findings.report('date-missing', at, asText(fields['title']));
  return sessionTimes(
    {
      start: start === undefined ? undefined : zone.instantOf(start),
      end: end === undefined ? undefined : zone.instantOf(end),
    },
    builder.findings,
    at,
  );
}

function roomsOf({ builder }: Context, { fields, room, at }: Entry): Session['rooms'] {
  if (fields['isPlenumSession'] === true) return 'all';
  return room === undefined ? undefined : [builder.room({ name: room }, { at, originalId: room })];
}

function formatOf(fields: JsonObject): string | undefined {
  if (fields['isServiceSession'] !== true) return undefined;
  return serviceBreaks.test(asText(fields['title']) ?? '') ? 'break' : 'other';
}

function addSession(context: Context, entry: Entry): void {
  const { builder } = context;
  const { findings } = builder;
  const { fields, at } = entry;
  const link = { findings, at };
  const recording = linkOf(fields['recordingUrl'], undefined, link);
  const live = linkOf(fields['liveUrl'], undefined, link);
  const links = [live, recording].filter((each) => each !== undefined);
  builder.session(
    {
      format: formatOf(fields),
      title: titleOf(fields['title'], findings, at),
      abstract: richText(fields['description'], findings, at),
      ...timesOf(context, entry),
      rooms: roomsOf(context, entry),
      tags: tagsOf(context, fields),
      contributors: contributorsOf(context, entry),
      links: links.length === 0 ? undefined : links,
      status: /^(cancelled|canceled|declined)$/i.test(asText(fields['status']) ?? '') ? 'cancelled' : undefined,
    },
    { at, originalId: asText(fields['id']) ?? '', rest: leftOver(fields, known) },
  );
}

function sessionizeDocument(file: FileContent): GeflechtDocument {
  const view = sessionizeView(file.json());
  const builder = new EventBuilder(file, 'sessionize', file.stem);
  const context = { builder, view, zone: new ZoneChoice(file, undefined) };
  for (const { id, name } of view.rooms) builder.room({ name }, { at: 'rooms', originalId: id });
  for (const speaker of view.speakers) addSpeaker(builder, speaker, 'speakers');
  for (const entry of view.sessions) addSession(context, entry);
  const days = view.dates.flatMap((date) => {
    const moment = readMoment(date);
    return moment !== undefined && 'date' in moment ? [eventDay(moment.date)] : [];
  });
  return builder.finish(
    {
      title: titleOf(file.title, file.findings, 'file'),
      timeZone: context.zone.eventZone(),
      days: days.length === 0 ? undefined : orderedDays(days),
    },
    { originalId: builder.eventId },
  );
}

/**
 * Reads the views GridSmart, All and Sessions of Sessionize. They name no event, so the file name stands in for it.
 * @throws FormatError
 */
export const readSessionize = fileReader((file) => ({
  document: sessionizeDocument(file),
  format: 'sessionize-json',
  kind: 'event',
}));
