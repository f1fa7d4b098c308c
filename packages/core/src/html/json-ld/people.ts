import type { Contributor, FundingNotice } from '../../event/contributor.js';
import type { Event } from '../../event/event.js';
import type { Session } from '../../event/session.js';
import type { LinkedNode, NodeWriter } from './node-writer.js';
import { oneOrMany, webUrl, withoutGaps } from './node-writer.js';

/** Roles of those who stand in front; the others are named with their role. */
const performing = new Set(['speaker']);

function personNode(writer: NodeWriter, contributor: Contributor): LinkedNode {
  const { id, name, affiliation, function: work, bio, photo, links = [] } = contributor;
  const pages = links.flatMap(({ url }) => webUrl(url) ?? []);
  return withoutGaps({
    '@type': 'Person',
    identifier: id,
    name: writer.text(name),
    jobTitle: writer.text(work),
    affiliation: affiliation === undefined ? undefined : writer.organization(affiliation),
    description: writer.plain(bio),
    image: webUrl(photo?.href),
    url: pages[0],
    sameAs: oneOrMany(pages.slice(1)),
  });
}

/** Those who act in a session: speakers as performers, others as contributors with their role. */
export function peopleOfSession(writer: NodeWriter, { contributors = [] }: Session) {
  const acting = contributors.flatMap(({ contributorId, role = 'speaker' }) => {
    const contributor = writer.source.contributors.get(contributorId);
    return contributor === undefined ? [] : [{ role, node: personNode(writer, contributor) }];
  });
  const [front, others] = [true, false].map((wanted) => acting.filter(({ role }) => performing.has(role) === wanted));
  const roles = (others ?? []).map(({ role, node }) => ({ '@type': 'Role', roleName: role, contributor: node }));
  return { performer: oneOrMany((front ?? []).map(({ node }) => node)), contributor: oneOrMany(roles) };
}

/** Those who invite to a session. */
export function hostsOfSession(writer: NodeWriter, { hosts = [] }: Session): unknown {
  return oneOrMany(hosts.map((host) => writer.organization(host)));
}

/** Organisations behind an event: organisers and funders by their property, others with their role. */
export function organisationsOfEvent(writer: NodeWriter, { involved = [] }: Event) {
  const of = (...wanted: readonly string[]) =>
    involved.filter(({ role }) => wanted.includes(role)).map(({ ref }) => writer.organization(ref));
  const others = involved.filter(({ role }) => !['organiser', 'coOrganiser', 'funder'].includes(role));
  return {
    organizer: oneOrMany(of('organiser', 'coOrganiser')),
    funder: oneOrMany(of('funder')),
    contributor: oneOrMany(
      others.map(({ ref, role }) => ({ '@type': 'Role', roleName: role, contributor: writer.organization(ref) })),
    ),
  };
}

/** Prescribed words about those who pay go wherever the event is told of. */
export function fundingOfEvent(writer: NodeWriter, notices: readonly FundingNotice[]): unknown {
  return oneOrMany(
    notices.map(({ id, wording, funders, link }) =>
      withoutGaps({
        '@type': 'Grant',
        identifier: id,
        description: writer.text(wording),
        funder: oneOrMany(funders.map(({ ref }) => writer.organization(ref))),
        url: webUrl(link),
      }),
    ),
  );
}
