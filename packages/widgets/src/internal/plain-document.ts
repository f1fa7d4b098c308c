import type { GeflechtDocument } from '@geflecht/core/document';
import type { Resource } from './resource.js';

type Json = Readonly<Record<string, unknown>>;

/** Fields of a document that are no collections of records. */
const beside = /^(format|version|defaults|source)$/;

function isCollection(value: unknown): value is readonly Json[] {
  return Array.isArray(value) && value.every((record: Json | null) => typeof record?.['id'] === 'string');
}

/**
 * A document that can be shown as it stands: ours, about one event or network, and all its collections are lists of
 * records. Language and time zone are filled in from its defaults.
 * @returns undefined for anything else, which has to be read with care
 */
export function plainDocument(input: unknown, { kind }: Resource): GeflechtDocument | undefined {
  const { format, version, defaults, ...fields } = Object(input) as Json;
  const { scope, contentLocale, timeZone } = Object(defaults) as Json;
  const collections = Object.entries(fields).filter(([name]) => !beside.test(name));
  const subjects = fields[`${kind}s`] as readonly Json[] | undefined;
  const id: unknown = subjects?.length === 1 ? subjects[0]?.['id'] : undefined;
  const isOwn = scope === undefined || (scope as Json)[`${kind}Id`] === id;
  const isPlain = format === 'geflecht' && version === 1 && typeof id === 'string' && isOwn;
  if (!isPlain || !collections.every(([, list]) => isCollection(list))) return undefined;
  const filled = collections.map(([name, list]) => {
    const inherited = name === 'events' ? { contentLocale, timeZone } : { contentLocale };
    return [name, (list as readonly Json[]).map((record) => ({ ...inherited, ...record }))];
  });
  return { format, version, defaults, ...Object.fromEntries(filled) } as GeflechtDocument;
}
