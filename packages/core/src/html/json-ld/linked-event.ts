import type { GeflechtDocument } from '../../document/document.js';
import type { LeftOut } from '../left-out.js';
import { programmeToTell } from '../telling/programme-to-tell.js';
import type { ProgrammeToTell } from '../telling/programme-to-tell.js';
import { eventStatus, imageNode, schemaAddress } from './event-status.js';
import { NodeWriter, oneOrMany, webUrl, withoutGaps } from './node-writer.js';
import type { LinkedNode, NodeSettings } from './node-writer.js';
import { capacityOf, offersOfEvent } from './offers.js';
import { fundingOfEvent, organisationsOfEvent } from './people.js';
import { eventLocation } from './places.js';
import { sessionNode } from './session-node.js';

const modes = { onSite: 'Offline', online: 'Online', hybrid: 'Mixed' } as const;

function audience({ source }: NodeWriter, terms: readonly string[]): unknown {
  const labels = source.document.taxonomies?.find(({ id }) => id === 'targetGroup')?.terms ?? [];
  return oneOrMany(
    terms.map((term) => ({
      '@type': 'Audience',
      identifier: term,
      audienceType: source.text(labels.find(({ id }) => id === term)?.label) ?? term,
    })),
  );
}

function eventNode(writer: NodeWriter, sessions: readonly LinkedNode[]): LinkedNode {
  const { event, fundingNotices } = writer.source.programme;
  const { id, title, subtitle, teaser, description, mode, start, end, previousStart, doorsOpen } = event;
  return withoutGaps({
    '@context': schemaAddress.slice(0, -1),
    '@type': 'Event',
    '@id': writer.idOf(id),
    identifier: id,
    name: writer.text(title),
    alternateName: writer.text(subtitle),
    disambiguatingDescription: writer.text(teaser),
    description: writer.plain(description),
    url: webUrl(event.url) ?? writer.page,
    image: imageNode(writer, event.image),
    inLanguage: oneOrMany(event.languages ?? []),
    keywords: oneOrMany((event.keywords ?? []).flatMap((word) => writer.source.text(word) ?? [])),
    startDate: start,
    endDate: end,
    previousStartDate: previousStart,
    doorTime: doorsOpen,
    eventStatus: eventStatus(event),
    eventAttendanceMode: mode === undefined ? undefined : `${schemaAddress}${modes[mode]}EventAttendanceMode`,
    location: eventLocation(writer),
    ...organisationsOfEvent(writer, event),
    funding: fundingOfEvent(writer, fundingNotices),
    audience: audience(writer, event.targetGroups ?? []),
    maximumAttendeeCapacity: capacityOf(writer, 'event', id),
    offers: offersOfEvent(writer),
    subEvent: sessions,
  });
}

/** The node of an event whose records are at hand already. */
export function linkedEventOf(source: ProgrammeToTell, settings: NodeSettings): LinkedNode {
  const writer = new NodeWriter(source, settings);
  const sessions = source.programme.sessions.flatMap((session, index) =>
    session.status === 'draft' ? [] : [sessionNode(writer, session, `/sessions/${index}`)],
  );
  return eventNode(writer, sessions);
}

/** Settings of {@link linkedEvent}. */
export interface LinkedEventOptions {
  /** Default: the document's first event. */
  readonly eventId?: string | undefined;
  /** BCP-47 tag of the language to tell texts in; without it they keep all their languages, each with its tag. */
  readonly locale?: string | undefined;
  /** Page of the event on the web; default its own. */
  readonly url?: string | undefined;
  /** Whether links for those who take part online are told. Default true: the caller disclosed before. */
  readonly withAccess?: boolean | undefined;
}

/** An event as data for search engines, and what it could not say. */
export interface LinkedEvent {
  readonly node: LinkedNode;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Tells an event in the vocabulary of schema.org, with its sessions as `subEvent`; drafts stay out, formatted texts lose
 * their form. It tells what it is given: callers disclose first.
 * @returns nothing where the document holds no such event
 */
export function linkedEvent(document: GeflechtDocument, options: LinkedEventOptions = {}): LinkedEvent | undefined {
  const { eventId, locale, url, withAccess = true } = options;
  const source = programmeToTell(document, { eventId, locale });
  if (source === undefined) return undefined;
  const leftOut: LeftOut[] = [];
  const leaveOut = (item: LeftOut) => void leftOut.push(item);
  return { node: linkedEventOf(source, { url, isTagged: locale === undefined, withAccess, leaveOut }), leftOut };
}
