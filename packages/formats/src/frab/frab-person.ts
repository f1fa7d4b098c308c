import type { Session } from '@geflecht/core/event';
import type { EventBuilder } from '../event/event-builder.js';
import { linkOf, linksOf } from '../event/links.js';
import { plainText, richText } from '../records/author-text.js';
import { asList, asText, isJsonObject, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';

const known = new Set(
  'id code guid name public_name full_public_name biography abstract description avatar avatar_url links url email'.split(
    ' ',
  ),
);

function addPerson(
  builder: EventBuilder,
  person: JsonObject,
  at: string,
): NonNullable<Session['contributors']>[number] | undefined {
  const { findings } = builder;
  const name = plainText(person['public_name'] ?? person['name'] ?? person['full_public_name'], findings, at);
  const ids = [asText(person['id']), asText(person['guid']), asText(person['code'])];
  const originalId = ids.find((id) => id !== undefined) ?? (typeof name === 'string' ? name : undefined);
  if (originalId === undefined) return undefined;
  const link = { findings, at };
  const photo = linkOf(person['avatar'] ?? person['avatar_url'], undefined, link);
  const page = linkOf(person['url'], undefined, link);
  const links = [...(linksOf(person['links'], link) ?? []), ...(page === undefined ? [] : [page])];
  const contributorId = builder.contributor(
    {
      name: name ?? originalId,
      bio: richText(person['biography'] ?? person['description'] ?? person['abstract'], findings, at),
      photo: photo === undefined ? undefined : { href: photo.url, alt: '' },
      mail: asText(person['email']),
      links: links.length === 0 ? undefined : links,
    },
    { at, originalId, uid: asText(person['guid']), rest: leftOver(person, known) },
  );
  return { contributorId, role: 'speaker' };
}

/** The people of a programme item, each once, in the order of the file. */
export function sessionContributors(builder: EventBuilder, persons: unknown, at: string): Session['contributors'] {
  const seen = new Set<string>();
  const contributors = asList(persons).flatMap((person) => {
    const entry = addPerson(builder, isJsonObject(person) ? person : { name: person }, at);
    if (entry === undefined || seen.has(entry.contributorId)) return [];
    seen.add(entry.contributorId);
    return [entry];
  });
  return contributors.length === 0 ? undefined : contributors;
}
