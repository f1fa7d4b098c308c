import type { OnlineAccess, Session } from '@geflecht/core/event';
import type { Bookable } from '@geflecht/core/sign-up';
import type { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { plainText, richText } from '../records/author-text.js';
import { asNumber, leftOver, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import type { EventNode } from './event-forest.js';
import type { EventIdentities } from './event-identity.js';
import { occurrencesOf } from './event-schedule.js';
import { offerLinks } from './event-offers.js';
import { contributorsOf, hostsOf } from './event-people.js';
import { venueOfSession } from './event-place.js';
import type { EventPlaces, PlaceReader } from './event-place.js';
import { formatOf, imageOf, keywordsOf, languagesOf, materialsOf, pagesOf, statusOf, trackOf } from './event-texts.js';
import { timesOfSession } from './event-times.js';
import type { LinkedData } from './linked-data.js';

/** What reading the events of one file shares. */
export interface ReadingContext {
  readonly file: FileContent;
  readonly builder: EventBuilder;
  readonly data: LinkedData;
  readonly zone: ZoneChoice;
  readonly places: PlaceReader;
  readonly identities: EventIdentities;
  /** The event that all others are part of. */
  readonly head: JsonObject | undefined;
  /** Gathered along the way; the builder keeps no such records. */
  readonly onlineAccesses: OnlineAccess[];
  readonly bookables: Bookable[];
}

const known = new Set(
  (
    '@id @type identifier name alternateName description disambiguatingDescription url image inLanguage keywords ' +
    'startDate startTime endDate endTime duration doorTime previousStartDate eventStatus eventAttendanceMode location ' +
    'performer performers actor director organizer subjectOf workFeatured additionalType subEvent subEvents ' +
    'maximumAttendeeCapacity'
  ).split(' '),
);

/** Fields of an event that are read, those in `further` elsewhere. */
export function readFields(...further: readonly string[]): ReadonlySet<string> {
  return new Set([...known, ...further]);
}

const readOfSession = readFields('contributor');
const readOfTrackSession = readFields('contributor', 'about');

/** Keeps the addresses to take part online where only the confirmed read them. */
export function keepOnline(
  { file, onlineAccesses }: ReadingContext,
  of: OnlineAccess['of'],
  { places, at }: { readonly places: EventPlaces; readonly at: string },
): void {
  for (const { url, label } of places.online) {
    file.findings.report('online-access-kept', at);
    const id = `online-${onlineAccesses.length + 1}` as OnlineAccess['id'];
    onlineAccesses.push(withoutGaps({ id, of, url, label }));
  }
}

/** Notes how many places an event has. */
export function keepCapacity(
  { data, bookables }: ReadingContext,
  node: JsonObject,
  target: Pick<Bookable, 'kind' | 'targetId'>,
): void {
  const capacity = asNumber(data.word(node, 'maximumAttendeeCapacity'));
  if (capacity === undefined || !Number.isInteger(capacity) || capacity < 0) return;
  bookables.push({ id: `${target.kind}-${bookables.length + 1}` as Bookable['id'], ...target, capacity });
}

function sessionStatus(context: ReadingContext, node: JsonObject, at: string): Session['status'] {
  const stated = statusOf(context.data, node);
  if (stated === 'EventCancelled') return 'cancelled';
  if (stated !== 'EventPostponed') return undefined;
  context.file.findings.report('postponed-tentative', at, context.data.word(node, 'name'));
  return 'tentative';
}

/** Adds each date of a recurring event as session. */
function addOccurrences(context: ReadingContext, { node, at }: EventNode, track: Session['trackId']): boolean {
  const { data, file } = context;
  if (node['eventSchedule'] === undefined) return false;
  const occurrences = occurrencesOf(data, node);
  const code = occurrences === undefined ? 'schedule-kept-aside' : 'schedule-expanded';
  file.findings.report(code, at, data.word(node, 'name'));
  for (const occurrence of occurrences ?? []) addEventSession(context, { node: occurrence, at, children: [] }, track);
  return occurrences !== undefined;
}

/** Adds one event as session; events below it follow as sessions of a track that bears its name. */
export function addEventSession(context: ReadingContext, event: EventNode, track?: Session['trackId']): void {
  const { file, builder, data, identities } = context;
  const { findings } = file;
  const { node, at } = event;
  if (addOccurrences(context, event, track)) {
    addInner(context, event);
    return;
  }
  const places = context.places.placesOf(node, at);
  const { originalId, key } = identities.identityOf(node);
  const ownTrack = trackOf(context, node, at);
  const links = [...pagesOf(context, node, at), ...offerLinks(context, node, at)];
  const { start, end, openEnd, previousStart } = timesOfSession(context, node, at);
  const id = builder.session(
    {
      title: titleOf(data.text(node, 'name'), findings, at),
      subtitle: plainText(data.text(node, 'alternateName'), findings, at),
      abstract: richText(data.text(node, 'disambiguatingDescription'), findings, at),
      description: richText(data.text(node, 'description'), findings, at),
      format: formatOf(context, node),
      start,
      end,
      openEnd,
      previousStart,
      rooms: places.rooms.length === 0 ? undefined : (places.rooms as Session['rooms']),
      venueId: venueOfSession(builder, places, at),
      hosts: hostsOf(context, node, at),
      trackId: ownTrack ?? track,
      tags: keywordsOf(data, node),
      language: languagesOf(context, node, at)[0],
      status: sessionStatus(context, node, at),
      image: imageOf(context, node, at),
      contributors: contributorsOf(context, node, at),
      materialIds: materialsOf(context, node, at),
      links: links.length === 0 ? undefined : links,
    },
    {
      at,
      originalId,
      url: webAddress(data.page(node, 'url')),
      rest: leftOver(node, ownTrack === undefined ? readOfSession : readOfTrackSession),
    },
    key,
  );
  keepOnline(context, { sessionId: id }, { places, at });
  if (node !== context.head) keepCapacity(context, node, { kind: 'session', targetId: id });
  addInner(context, event);
}

function addInner(context: ReadingContext, { node, at, children }: EventNode): void {
  if (children.length === 0) return;
  const { builder, data, file } = context;
  file.findings.report('events-levelled', at, data.word(node, 'name'));
  const name = titleOf(data.text(node, 'name'), file.findings, at);
  const track = builder.track({ name }, { at, originalId: data.word(node, 'name') ?? at });
  for (const child of children) addEventSession(context, child, track);
}
