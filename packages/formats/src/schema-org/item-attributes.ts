/** Attributes of a tag. */
export type Attributes = Readonly<Record<string, string>>;

const schemaOrg = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;
const addresses: Readonly<Record<string, string>> = { a: 'href', area: 'href', link: 'href', object: 'data' };
const sources: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video']);
/** Properties that people put on links though they mean the words and not the address. */
const wordProperties: ReadonlySet<string> = new Set(
  (
    'name alternateName description jobTitle keywords streetAddress postalCode addressLocality addressRegion ' +
    'addressCountry price startDate endDate'
  ).split(' '),
);

function words(list: string | undefined): readonly string[] {
  return (list ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Names of the properties that an element states, in microdata (`itemprop`) or RDFa Lite (`property`). */
export function propertyNames(attributes: Attributes): readonly string[] {
  const stated = words(attributes['itemprop'] ?? attributes['property']);
  // Names of other vocabularies, such as `og:title`, keep their colon; `@` is left to the reader's own words.
  return stated.map((name) => name.replace(schemaOrg, '')).filter((name) => /^[A-Za-z]\w*$/.test(name));
}

/** Types of the item that an element opens, none known for one of another vocabulary; nothing where it opens none. */
export function itemType(attributes: Attributes): readonly string[] | undefined {
  const isItem = attributes['itemscope'] !== undefined;
  const stated = isItem ? attributes['itemtype'] : attributes['typeof'];
  if (!isItem && stated === undefined) return undefined;
  const usesPrefix = isItem;
  return words(stated)
    .filter((type) => schemaOrg.test(type) || (!usesPrefix && !type.includes(':')))
    .map((type) => type.replace(schemaOrg, ''));
}

/** What an element states by its attributes; nothing where its words are the value. */
export function itemValue(tag: string, attributes: Attributes, names: readonly string[]): string | undefined {
  const stated = attributes['content'] ?? attributes['datetime'];
  if (stated !== undefined) return stated.trim();
  if (tag === 'meta') return '';
  if (sources.has(tag)) return attributes['src'];
  if (tag === 'data' || tag === 'meter') return attributes['value'];
  const address = addresses[tag];
  const isWords = names.every((name) => wordProperties.has(name)) && tag !== 'link';
  return address === undefined || isWords ? undefined : attributes[address];
}
