import type { Contributor, Event, FundingNotice, Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { linkOf, linksOf } from '../event/links.js';
import { plainText, richText } from '../records/author-text.js';
import { asText, isJsonObject, withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { isOfType } from './linked-data.js';
import type { LinkedData } from './linked-data.js';

type Involved = NonNullable<Event['involved']>[number];
type Host = NonNullable<Session['hosts']>[number];

/** What reading people and organisations needs. */
export interface PeopleContext {
  readonly data: LinkedData;
  readonly builder: EventBuilder;
}

/** A value of a property and the role it is wrapped in, where it is. */
interface Acting {
  readonly who: unknown;
  readonly role: string | undefined;
}

const rolesOfProperties = Object.entries({
  performer: 'speaker',
  performers: 'speaker',
  actor: 'performer',
  director: 'leader',
  contributor: 'contributor',
});
const involvedRoles = [
  'organiser',
  'coOrganiser',
  'commissioner',
  'funder',
  'localHost',
  'partner',
  'exhibitor',
] as const;

function isGroup(node: JsonObject): boolean {
  return isOfType(node, 'Organization', 'EducationalOrganization', 'NGO', 'GovernmentOrganization', 'LocalBusiness');
}

/** Values of a property, unwrapped from `Role` nodes, which repeat the property inside. */
function acting(data: LinkedData, node: JsonObject, property: string): readonly Acting[] {
  return data.values(node, property).flatMap((value) => {
    const isRole = isJsonObject(value) && isOfType(value, 'Role', 'PerformanceRole', 'OrganizationRole');
    if (!isRole) return [{ who: value, role: undefined }];
    return data.values(value, property).map((who) => ({ who, role: data.word(value, 'roleName') }));
  });
}

/** The contributor that a node stands for; the first mention says who that is. */
function addPerson({ data, builder }: PeopleContext, who: unknown, at: string): Contributor['id'] | undefined {
  const { findings } = builder;
  const node = isJsonObject(who) ? who : { name: asText(who) };
  const name = plainText(data.text(node, 'name'), findings, at);
  if (name === undefined) return undefined;
  const originalId = data.word(node, 'identifier') ?? asText(node['@id']) ?? data.word(node, 'name') ?? '';
  const known = builder.knownContributor(originalId);
  if (known !== undefined) return known;
  const link = { findings, at };
  const photo = linkOf(data.address(data.values(node, 'image')[0]), undefined, link);
  const home = data.text(node, 'affiliation') ?? data.text(node, 'worksFor');
  const pages = ['url', 'sameAs'].flatMap((property) => data.values(node, property).map((page) => data.address(page)));
  return builder.contributor(
    {
      name,
      function: plainText(data.text(node, 'jobTitle'), findings, at),
      affiliation: home === undefined ? undefined : { name: home },
      bio: richText(data.text(node, 'description'), findings, at),
      photo: photo === undefined ? undefined : { href: photo.url, alt: '' },
      links: linksOf([...new Set(pages)], link),
    },
    { at, originalId },
  );
}

/** Prescribed words about those who pay. */
export function fundingOf(context: PeopleContext, node: JsonObject, at: string): readonly FundingNotice[] {
  const { data } = context;
  return data.nodes(node, 'funding').flatMap((grant, index) => {
    const wording = plainText(
      data.text(grant, 'description') ?? data.text(grant, 'name'),
      context.builder.findings,
      at,
    );
    if (wording === undefined) return [];
    const funders = data.values(grant, 'funder').flatMap((who) => referenceTo(context, who, at) ?? []);
    const id = (data.word(grant, 'identifier') ?? `funding-${index + 1}`) as FundingNotice['id'];
    return [
      withoutGaps({ id, wording, funders: funders.map((ref) => ({ ref })), link: webAddress(data.page(grant, 'url')) }),
    ];
  });
}

/** The people who act in a session, each once; organisations among `contributor` are partners and stand with the event. */
export function contributorsOf(context: PeopleContext, node: JsonObject, at: string): Session['contributors'] {
  const { data } = context;
  const roles = new Map<Contributor['id'], string>();
  for (const [property, usual] of rolesOfProperties) {
    for (const { who, role } of acting(data, node, property)) {
      if (property === 'contributor' && isJsonObject(who) && isGroup(who)) continue;
      const id = addPerson(context, who, at);
      if (id !== undefined && !roles.has(id)) roles.set(id, role ?? usual);
    }
  }
  return roles.size === 0 ? undefined : [...roles].map(([contributorId, role]) => ({ contributorId, role }));
}

/** An organisation by name and page. */
function referenceTo({ data, builder }: PeopleContext, who: unknown, at: string): Host | undefined {
  const node = isJsonObject(who) ? who : { name: asText(who) };
  const name = plainText(data.text(node, 'name'), builder.findings, at);
  return name === undefined ? undefined : withoutGaps({ name, url: webAddress(data.page(node, 'url')) });
}

/** Those who invite to a session. */
export function hostsOf(context: PeopleContext, node: JsonObject, at: string): Session['hosts'] {
  const hosts = acting(context.data, node, 'organizer').flatMap(({ who }) => referenceTo(context, who, at) ?? []);
  return hosts.length === 0 ? undefined : hosts;
}

function involvedRole(role: string | undefined, usual: Involved['role']): Involved['role'] {
  return involvedRoles.find((known) => known === role) ?? usual;
}

/** Organisations behind an event: those who organise and pay, and contributors that are no persons. */
export function involvedOf(context: PeopleContext, node: JsonObject, at: string): Event['involved'] {
  const { data } = context;
  const of = (property: string, usual: Involved['role']): readonly Involved[] =>
    acting(data, node, property).flatMap(({ who, role }) => {
      if (property === 'contributor' && !(isJsonObject(who) && isGroup(who))) return [];
      const ref = referenceTo(context, who, at);
      return ref === undefined ? [] : [{ ref, role: involvedRole(role, usual) }];
    });
  const involved = [
    ...of('organizer', 'organiser'),
    ...of('funder', 'funder'),
    ...of('sponsor', 'funder'),
    ...of('contributor', 'partner'),
  ];
  return involved.length === 0 ? undefined : involved;
}
