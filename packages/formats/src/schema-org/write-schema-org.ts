import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, Session } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { describedSession } from '../event/described-session.js';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { withoutGaps } from '../records/json-value.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostFields } from '../writing/lost-fields.js';
import { NodeWriter, oneOrMany, webUrl } from './written-node.js';
import type { LinkedNode } from './written-node.js';
import { capacityOf, offersOfEvent } from './written-offers.js';
import { fundingOfEvent, hostsOfSession, organisationsOfEvent, peopleOfSession } from './written-people.js';
import { eventLocation, sessionLocation } from './written-place.js';

const schema = 'https://schema.org/';
const modes = { onSite: 'Offline', online: 'Online', hybrid: 'Mixed' } as const;
const carriedByEvent = new Set(
  (
    'id title subtitle teaser description languages mode timeZone start end previousStart doorsOpen status url image ' +
    'keywords targetGroups involved fundingNoticeIds'
  ).split(' '),
);
const carriedBySession = new Set(
  (
    'id title subtitle motto abstract description format start end previousStart rooms venueId hosts trackId tags language ' +
    'status image contributors questions parts materialIds links'
  ).split(' '),
);

function statusOf({
  status,
  previousStart,
}: Pick<Event, 'previousStart'> & { readonly status?: string | undefined }): string {
  if (status === 'cancelled') return `${schema}EventCancelled`;
  if (status === 'postponed') return `${schema}EventPostponed`;
  return `${schema}${previousStart === undefined ? 'EventScheduled' : 'EventRescheduled'}`;
}

function imageNode(writer: NodeWriter, image: Event['image']): unknown {
  const url = webUrl(image?.href);
  const caption = writer.text(image?.alt);
  if (url === undefined || image === undefined) return undefined;
  return caption === undefined ? url : { '@type': 'ImageObject', contentUrl: url, caption };
}

function links(writer: NodeWriter, { links: stated = [] }: Session, at: string): unknown {
  return oneOrMany(
    stated.flatMap(({ url, label }): readonly LinkedNode[] => {
      const address = safeUrl(url);
      if (address === undefined) writer.writing.findings.drop('link-unusable', at, url);
      if (address === undefined) return [];
      return [withoutGaps({ '@type': 'WebPage', name: writer.text(label), url: address })];
    }),
  );
}

function materials(writer: NodeWriter, { materialIds = [] }: Session): unknown {
  const files = materialIds.flatMap((id) => writer.source.programme.materials.find((file) => file.id === id) ?? []);
  return oneOrMany(
    files.map(({ id, kind, title, href, mime }) =>
      withoutGaps({
        '@type': 'CreativeWork',
        identifier: id,
        additionalType: kind,
        name: writer.text(title),
        url: safeUrl(href),
        encodingFormat: mime,
      }),
    ),
  );
}

function track(writer: NodeWriter, { trackId }: Session): LinkedNode | undefined {
  const found = writer.source.tracks.get(trackId ?? '');
  if (found === undefined) return undefined;
  return { '@type': 'DefinedTerm', termCode: found.id, name: writer.text(found.name), inDefinedTermSet: 'track' };
}

function sessionNode(writer: NodeWriter, session: Session, at: string): LinkedNode {
  const { id, title, subtitle, abstract, format, start, end, tags = [], previousStart } = session;
  return withoutGaps({
    '@type': 'Event',
    '@id': writer.idOf(id),
    identifier: id,
    additionalType: format,
    name: writer.text(title),
    alternateName: writer.text(subtitle),
    disambiguatingDescription: writer.plain(abstract),
    description: describedNode(writer, session),
    startDate: start,
    endDate: session.openEnd === true ? undefined : end,
    previousStartDate: previousStart,
    eventStatus: statusOf(session),
    location: sessionLocation(writer, session),
    inLanguage: session.language,
    keywords: oneOrMany(tags),
    about: track(writer, session),
    image: imageNode(writer, session.image),
    organizer: hostsOfSession(writer, session),
    ...peopleOfSession(writer, session),
    subjectOf: links(writer, session, at),
    workFeatured: materials(writer, session),
    maximumAttendeeCapacity: capacityOf(writer, 'session', id),
  });
}

/** The description alone keeps its languages; with tables and questions it is told in one. */
function describedNode(writer: NodeWriter, session: Session): unknown {
  const { motto, questions = [], parts = [] } = session;
  const isPlain = motto === undefined && questions.length === 0 && parts.length === 0;
  return writer.plain(isPlain ? session.description : describedSession(writer.source, session));
}

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
    '@context': schema.slice(0, -1),
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
    eventStatus: statusOf(event),
    eventAttendanceMode: mode === undefined ? undefined : `${schema}${modes[mode]}EventAttendanceMode`,
    location: eventLocation(writer),
    ...organisationsOfEvent(writer, event),
    funding: fundingOfEvent(writer, fundingNotices),
    audience: audience(writer, event.targetGroups ?? []),
    maximumAttendeeCapacity: capacityOf(writer, 'event', id),
    offers: offersOfEvent(writer),
    subEvent: sessions,
  });
}

function reportLosses(document: GeflechtDocument, source: ProgrammeToWrite, { findings }: Writing): void {
  const { event, sessions, rooms, contributors, tracks, venues } = source.programme;
  const lists = [
    { collection: 'events', records: [event], carried: carriedByEvent },
    { collection: 'sessions', records: sessions, carried: carriedBySession },
    { collection: 'rooms', records: rooms, carried: new Set(['id', 'name', 'venueId']) },
    { collection: 'tracks', records: tracks, carried: new Set(['id', 'name']) },
    {
      collection: 'venues',
      records: venues,
      carried: new Set(['id', 'name', 'kind', 'location/address', 'location/geo']),
    },
    {
      collection: 'contributors',
      records: contributors,
      carried: new Set(['id', 'name', 'affiliation', 'function', 'bio', 'photo/href', 'links']),
    },
  ];
  for (const list of lists) reportLostFields(findings, list);
  source.reportDropped(findings, ({ status }) => status === 'draft');
  for (const name of ['networks', 'ties', 'signUps', 'questions', 'choiceGroups'] as const) {
    const count = document[name]?.length ?? 0;
    if (count > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${count}`);
  }
}

/**
 * Writes an event as schema.org JSON-LD with its sessions as `subEvent`, safe to stand in a script of a page. Texts are in
 * the language of the call, without one in all their languages; formatted texts lose their form.
 * @throws FormatError `nothing-to-write`
 */
export const writeSchemaOrg = formatWriter((document, writing) => {
  const source = new ProgrammeToWrite(document, writing.options);
  const writer = new NodeWriter(source, writing);
  const sessions = source.programme.sessions.flatMap((session, index) =>
    session.status === 'draft' ? [] : [sessionNode(writer, session, `/sessions/${index}`)],
  );
  reportLosses(document, source, writing);
  const json = JSON.stringify(eventNode(writer, sessions), undefined, 2);
  // `</script>` inside a text would end the script that a page puts this into.
  return [textFile('.jsonld', 'application/ld+json', `${json.replaceAll('<', String.raw`\u003c`)}\n`)];
});
