import type { Contributor, Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { linkOf, linksOf } from '../event/links.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asText, isJsonObject, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';

const knownFields = new Set(
  'id code guid name public_name full_public_name biography abstract description avatar avatar_url links url email'.split(
    ' ',
  ),
);

type SessionContributor = NonNullable<Session['contributors']>[number];

interface Named {
  readonly originalId: string;
  readonly name: Contributor['name'];
  readonly at: string;
}

function addContributor(builder: EventBuilder, person: JsonObject, { originalId, name, at }: Named): Contributor['id'] {
  const { findings } = builder;
  const link = { findings, at };
  const photo = linkOf(person['avatar'] ?? person['avatar_url'], undefined, link);
  const page = linkOf(person['url'], undefined, link);
  const listed = linksOf(person['links'], link);
  return builder.contributor(
    {
      name,
      bio: richText(person['biography'] ?? person['description'] ?? person['abstract'], findings, at),
      photo: photo === undefined ? undefined : { href: photo.url, alt: '' },
      mail: asText(person['email']),
      links: page === undefined ? listed : [...(listed ?? []), page],
    },
    { at, originalId, uid: asText(person['guid']), rest: leftOver(person, knownFields) },
  );
}

/** The contributor a programme item names; the first mention in the file says who that is. */
function contributorOf(builder: EventBuilder, person: JsonObject, at: string): Contributor['id'] | undefined {
  const id = asText(person['id']) ?? asText(person['guid']) ?? asText(person['code']);
  const known = id === undefined ? undefined : builder.knownContributor(id);
  if (known !== undefined) return known;
  const name = plainText(person['public_name'] ?? person['name'] ?? person['full_public_name'], builder.findings, at);
  const originalId = id ?? (typeof name === 'string' ? name : undefined);
  if (originalId === undefined) return undefined;
  const mentioned = builder.knownContributor(originalId);
  return mentioned ?? addContributor(builder, person, { originalId, name: name ?? originalId, at });
}

/** The people of a programme item, each once, in the order of the file. */
export function sessionContributors(builder: EventBuilder, persons: unknown, at: string): Session['contributors'] {
  const list = asList(persons);
  if (list.length === 0) return undefined;
  const seen = new Set<string>();
  const contributors: SessionContributor[] = [];
  for (const person of list) {
    const contributorId = contributorOf(builder, isJsonObject(person) ? person : { name: person }, at);
    if (contributorId === undefined || seen.has(contributorId)) continue;
    seen.add(contributorId);
    contributors.push({ contributorId, role: 'speaker' });
  }
  return contributors.length === 0 ? undefined : contributors;
}
