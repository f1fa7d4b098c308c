import type { Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import type { Day, Instant } from '@geflecht/core/time';
import { addDays, epochToInstant, instantToEpoch, isDay } from '@geflecht/core/time';
import type { EventBuilder } from '../event/event-builder.js';
import { languageTag } from '../event/language-tag.js';
import { linkOf, linksOf } from '../event/links.js';
import type { Link, LinkContext } from '../event/links.js';
import { formatTerms } from '../event/session-format.js';
import { sessionTimes } from '../event/session-times.js';
import type { SessionTimes } from '../event/session-times.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asObject, asText, isJsonObject, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { readDuration } from '../time/read-duration.js';
import { localMoment, readMoment } from '../time/read-moment.js';
import type { Moment } from '../time/read-moment.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import { unwrapped, valueOf } from './field-roles.js';
import type { ListEntry } from './list-entry.js';
import { hostsOf, personsOf, venueOf } from './list-relations.js';
import type { SessionList } from './session-lists.js';

/** What all entries of one list share. */
export interface ListContext {
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly file: FileContent;
  readonly list: SessionList;
  /** Fields that a session has a place for. */
  readonly used: ReadonlySet<string>;
  /** The day that the file names for all its entries. */
  readonly day?: Day | undefined;
  /** Zone in which the list means its UTC times, where its entries tell. */
  readonly localZone?: string | undefined;
  /** The list is one of several, so its name tells its entries apart. */
  readonly isOneOfSeveral: boolean;
}

/** Fields of a list that find a place in sessions; those of format and date only as far as they are understood. */
export function usedFields({ roles }: SessionList): ReadonlySet<string> {
  return new Set(Object.entries(roles).flatMap(([role, field]) => (role === 'format' || role === 'date' ? [] : field)));
}

const linkLabels: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    event: { de: 'Veranstaltung', en: 'Event' },
    host: { de: 'Veranstalter', en: 'Host' },
  }),
);

/** A clock time alone takes the date of its entry, else the caller's first day, else the day of the file. */
function withDate(context: ListContext, entry: ListEntry, moment: Moment | undefined): Moment | undefined {
  if (moment?.kind !== 'clock') return moment;
  const stated = readMoment(unwrapped(entry.value('date')));
  if (stated !== undefined && 'date' in stated) return localMoment(stated.date, moment.clock);
  const { date } = context.file.options;
  if (date === undefined || !isDay(date))
    return context.day === undefined ? undefined : localMoment(context.day, moment.clock);
  context.builder.findings.report('date-supplied', entry.at);
  return localMoment(date, moment.clock);
}

/** An instant told with the offset of the zone in which its list means it, so that its date is the one that is meant. */
function inLocalZone({ localZone }: ListContext, moment: Moment): Moment {
  if (localZone === undefined || moment.kind !== 'instant') return moment;
  return { kind: 'instant', instant: epochToInstant(instantToEpoch(moment.instant), localZone) };
}

/** The start; a day alone takes the clock time beside it. */
function startOf(context: ListContext, entry: ListEntry): Moment | undefined {
  const moment = readMoment(unwrapped(entry.value('start')));
  const time = moment?.kind === 'day' ? readMoment(entry.value('time')) : undefined;
  return moment?.kind === 'day' && time?.kind === 'clock'
    ? localMoment(moment.date, time.clock)
    : withDate(context, entry, moment);
}

function endOf(context: ListContext, entry: ListEntry, start: Moment): Instant | undefined {
  const end = withDate(context, entry, readMoment(unwrapped(entry.value('end'))));
  if (end === undefined) return undefined;
  // A last day without a clock time lasts until that day is over.
  const isWholeDay = end.kind === 'day' && start.kind === 'day';
  return context.zone.instantOf(isWholeDay ? { kind: 'day', date: addDays(end.date, 1) } : inLocalZone(context, end));
}

function timesOf(context: ListContext, entry: ListEntry): SessionTimes {
  const { findings } = context.builder;
  const start = startOf(context, entry);
  if (start === undefined) {
    const written = asText(unwrapped(entry.value('start')));
    if (written === undefined) findings.report('date-missing', entry.at, asText(unwrapped(entry.value('title'))));
    else findings.drop('date-missing', entry.at, written);
    return {};
  }
  const written = asText(unwrapped(entry.value('end')));
  const [end, minutes] = [endOf(context, entry, start), readDuration(entry.value('duration'))];
  const stated = {
    start: context.zone.instantOf(inLocalZone(context, start)),
    end,
    minutes: end === undefined ? minutes : undefined,
  };
  return sessionTimes({ ...stated, isEndUnreadable: written !== undefined }, findings, entry.at);
}

function textsOf(
  { builder: { findings } }: ListContext,
  { at, value }: ListEntry,
): Pick<Session, 'abstract' | 'description'> {
  const description = value('description');
  const { short, long } = asObject(description);
  if (short !== undefined || long !== undefined) {
    return { abstract: richText(short, findings, at), description: richText(long, findings, at) };
  }
  return {
    abstract: richText(unwrapped(value('abstract')), findings, at),
    description: richText(unwrapped(description), findings, at),
  };
}

function namedLink(key: string, address: unknown, context: LinkContext): Link | undefined {
  const label = linkLabels.get(key);
  const link = linkOf(address, label === undefined ? key : undefined, context);
  return link === undefined || label === undefined ? link : { label, url: link.url };
}

function allLinks({ builder: { findings } }: ListContext, { at, value }: ListEntry): readonly Link[] | undefined {
  const context = { findings, at };
  const listed = value('links');
  const named = isJsonObject(listed)
    ? Object.entries(listed).map(([key, url]) => namedLink(key, url, context))
    : (linksOf(typeof listed === 'string' ? [listed] : listed, context) ?? []);
  const links = [...named, linkOf(value('url'), undefined, context)].filter((link) => link !== undefined);
  return links.length === 0 ? undefined : links;
}

function tagsOf(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? value.split(/[,;|]/) : asList(value);
  const tags = list.flatMap((tag) => asText(isJsonObject(tag) ? (tag['name'] ?? tag['title']) : tag) ?? []);
  return tags.length === 0 ? undefined : [...new Set(tags)];
}

function isCancelled({ value }: ListEntry): boolean {
  const flag = asText(value('cancelled') === true ? 'true' : value('cancelled')) ?? asText(value('status')) ?? '';
  return /^(true|1|ja|yes|x|cancell?ed|abgesagt|entfällt)$/i.test(flag);
}

function trackOf({ builder, list, isOneOfSeveral }: ListContext, { at, value }: ListEntry): Session['trackId'] {
  const stated = value('track');
  const name = asText(isJsonObject(stated) ? stated['name'] : stated) ?? (isOneOfSeveral ? list.group : undefined);
  return name === undefined ? undefined : builder.track({ name }, { at, originalId: name });
}

function formatOf({ value }: ListEntry): string | undefined {
  const named = asText(value('format'));
  if (named === undefined) return undefined;
  const { id, label } = formatTerms(named);
  return label === undefined ? id : undefined;
}

function roomsOf({ builder }: ListContext, { at, value }: ListEntry): Session['rooms'] {
  const stated = value('room');
  const name = asText(isJsonObject(stated) ? stated['name'] : stated);
  return name === undefined ? undefined : [builder.room({ name }, { at, originalId: name })];
}

/** Adds one entry of a list as session. */
export function addListSession(context: ListContext, fields: JsonObject, index: number): Session['id'] {
  const { builder, list } = context;
  const at = `${list.path}/${index}`;
  const entry: ListEntry = { fields, at, value: (role) => valueOf(fields, role, list.roles) };
  const { value } = entry;
  const { findings } = builder;
  const title = titleOf(unwrapped(value('title')), findings, at);
  const originalId = asText(value('id')) ?? `${list.group ?? 'session'}-${index + 1}`;
  return builder.session(
    {
      title,
      subtitle: plainText(value('subtitle'), findings, at),
      format: formatOf(entry),
      ...textsOf(context, entry),
      ...timesOf(context, entry),
      rooms: roomsOf(context, entry),
      venueId: venueOf(builder, entry),
      hosts: hostsOf(builder, entry),
      trackId: trackOf(context, entry),
      tags: tagsOf(value('tags')),
      language: languageTag(asText(value('language')), findings, at),
      status: isCancelled(entry) ? 'cancelled' : undefined,
      contributors: personsOf(builder, entry),
      links: allLinks(context, entry),
    },
    { at, originalId, rest: leftOver(fields, context.used) },
  );
}
