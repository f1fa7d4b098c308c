import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import { EventBuilder } from '../event/event-builder.js';
import { daysBetween } from '../event/event-days.js';
import { languageTag } from '../event/language-tag.js';
import { linkOf } from '../event/links.js';
import { sessionTimes } from '../event/session-times.js';
import { titleOf } from '../event/titled.js';
import { fileReader } from '../reading/file-reader.js';
import type { FileContent } from '../reading/file-content.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asObject, asText, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { readDuration } from '../time/read-duration.js';
import { readMoment } from '../time/read-moment.js';
import { ZoneChoice } from '../time/zone-choice.js';

const knownOfTalk = new Set(
  'code id title abstract speakers track start end room duration content_locale do_not_record slot_type'.split(' '),
);
const knownOfWidget = new Set('talks rooms tracks speakers timezone event_start event_end'.split(' '));
const hexColour = /^#[0-9a-f]{6}$/i;

interface WidgetContext {
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly rooms: ReadonlyMap<string, Session['rooms']>;
  readonly tracks: ReadonlyMap<string, Session['trackId']>;
}

function addRooms(builder: EventBuilder, list: unknown): WidgetContext['rooms'] {
  return new Map(
    asList(list).map((entry) => {
      const { id, name, description } = asObject(entry);
      const [at, originalId] = [`/rooms/${asText(id) ?? ''}`, asText(id) ?? ''];
      const draft = {
        name: titleOf(name, builder.findings, at),
        description: plainText(description, builder.findings, at),
      };
      return [originalId, [builder.room(draft, { at, originalId })]] as const;
    }),
  );
}

function addTracks(builder: EventBuilder, list: unknown): WidgetContext['tracks'] {
  return new Map(
    asList(list).map((entry) => {
      const { id, name, color } = asObject(entry);
      const [at, originalId, colour] = [`/tracks/${asText(id) ?? ''}`, asText(id) ?? '', asText(color) ?? ''];
      const draft = { name: titleOf(name, builder.findings, at), colour: hexColour.test(colour) ? colour : undefined };
      return [originalId, builder.track(draft, { at, originalId })] as const;
    }),
  );
}

function addSpeakers(builder: EventBuilder, list: unknown): void {
  for (const entry of asList(list)) {
    const { code, name, biography, avatar } = asObject(entry);
    const originalId = asText(code) ?? '';
    const at = `/speakers/${originalId}`;
    const photo = linkOf(avatar, undefined, { findings: builder.findings, at });
    builder.contributor(
      {
        name: titleOf(name, builder.findings, at),
        bio: richText(biography, builder.findings, at),
        photo: photo === undefined ? undefined : { href: photo.url, alt: '' },
      },
      { at, originalId },
    );
  }
}

function timesOf({ builder, zone }: WidgetContext, talk: JsonObject, at: string) {
  const moment = (value: unknown) => {
    const read = readMoment(value);
    return read === undefined ? undefined : zone.instantOf(read);
  };
  const start = moment(talk['start']);
  if (start === undefined) builder.findings.report('date-missing', at, asText(talk['title']));
  const end = moment(talk['end']);
  return sessionTimes(
    { start, end, minutes: end === undefined ? readDuration(talk['duration']) : undefined },
    builder.findings,
    at,
  );
}

function addTalk(context: WidgetContext, talk: JsonObject, at: string): void {
  const { builder, rooms, tracks } = context;
  const { findings } = builder;
  const [code, id] = [asText(talk['code']), asText(talk['id'])];
  const speakers = asList(talk['speakers']).flatMap((speaker) => asText(speaker) ?? []);
  builder.session(
    {
      code,
      format: code === undefined ? 'break' : undefined,
      title: titleOf(talk['title'], findings, at),
      abstract: richText(talk['abstract'], findings, at),
      ...timesOf(context, talk, at),
      rooms: rooms.get(asText(talk['room']) ?? ''),
      trackId: tracks.get(asText(talk['track']) ?? ''),
      language: languageTag(asText(talk['content_locale']), findings, at),
      recording: talk['do_not_record'] === true ? { optOut: true } : undefined,
      contributors:
        speakers.length === 0
          ? undefined
          : speakers.map((speaker) => ({
              contributorId: builder.contributor({ name: speaker }, { at, originalId: speaker }),
              role: 'speaker',
            })),
    },
    { at, originalId: code ?? id ?? '', rest: leftOver(talk, knownOfTalk) },
  );
}

function widgetDocument(file: FileContent): GeflechtDocument {
  const json = asObject(file.json());
  const builder = new EventBuilder(file, 'pretalx', file.stem);
  const zone = new ZoneChoice(file, asText(json['timezone']));
  const [rooms, tracks] = [addRooms(builder, json['rooms']), addTracks(builder, json['tracks'])];
  addSpeakers(builder, json['speakers']);
  for (const [index, talk] of asList(json['talks']).entries()) {
    addTalk({ builder, zone, rooms, tracks }, asObject(talk), `/talks/${index}`);
  }
  const [start, end] = [asText(json['event_start'])?.slice(0, 10), asText(json['event_end'])?.slice(0, 10)];
  const days = daysBetween(start, end);
  return builder.finish(
    {
      title: titleOf(file.title, file.findings, 'file'),
      timeZone: zone.eventZone(),
      start: days[0]?.date,
      end: days.at(-1)?.date,
      days: days.length === 0 ? undefined : days,
    },
    { originalId: builder.eventId, rest: leftOver(json, knownOfWidget) },
  );
}

/**
 * Reads what pretalx hands to its schedule widget. It names no event, so the file name stands in for the title.
 * @throws FormatError
 */
export const readPretalxWidget = fileReader((file) => ({
  document: widgetDocument(file),
  format: 'pretalx-widget-json',
  kind: 'event',
}));
