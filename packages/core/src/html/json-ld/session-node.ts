import type { Session } from '../../event/session.js';
import { safeUrl } from '../../text/safe-url.js';
import { describedSession } from '../telling/described-session.js';
import { eventStatus, imageNode } from './event-status.js';
import { oneOrMany, withoutGaps } from './node-writer.js';
import type { LinkedNode, NodeWriter } from './node-writer.js';
import { capacityOf } from './offers.js';
import { hostsOfSession, peopleOfSession } from './people.js';
import { sessionLocation } from './places.js';

function links(writer: NodeWriter, { links: stated = [] }: Session, at: string): unknown {
  return oneOrMany(
    stated.flatMap(({ url, label }): readonly LinkedNode[] => {
      const address = safeUrl(url);
      if (address === undefined) writer.settings.leaveOut({ code: 'link-unusable', at, value: url });
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

/** The description alone keeps its languages; with tables and questions it is told in one. */
function describedNode(writer: NodeWriter, session: Session): unknown {
  const { motto, questions = [], parts = [] } = session;
  const isPlain = motto === undefined && questions.length === 0 && parts.length === 0;
  return writer.plain(isPlain ? session.description : describedSession(writer.source, session));
}

/**
 * A session as part of its event.
 * @param at where it stands among the event's sessions, for what is left out
 */
export function sessionNode(writer: NodeWriter, session: Session, at: string): LinkedNode {
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
    eventStatus: eventStatus(session),
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
