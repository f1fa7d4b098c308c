import { asObject, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { flatList } from './linked-data.js';

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\/?$/i;
const usualPrefix = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

/** What a context says about names: prefixes that mean schema.org, and other words for `@type` and the like. */
interface Vocabulary {
  readonly prefixes: readonly string[];
  readonly keywords: ReadonlyMap<string, string>;
}

function contextsOf(value: unknown): readonly JsonObject[] {
  const roots = flatList(value).map(asObject);
  return roots.flatMap((root) => flatList(root['@context']).filter(isJsonObject));
}

function vocabularyOf(value: unknown): Vocabulary {
  const terms = contextsOf(value).flatMap((context) => Object.entries(context));
  const words = terms.flatMap(([term, meaning]) => (typeof meaning === 'string' ? [[term, meaning] as const] : []));
  return {
    prefixes: words.flatMap(([term, meaning]) =>
      schemaOrg.test(meaning) && !term.startsWith('@') ? [`${term}:`] : [],
    ),
    keywords: new Map(words.filter(([, meaning]) => /^@(type|id|graph|value|language)$/.test(meaning))),
  };
}

function shortName(name: string, { prefixes, keywords }: Vocabulary): string {
  const keyword = keywords.get(name);
  if (keyword !== undefined) return keyword;
  const prefix = prefixes.find((each) => name.startsWith(each));
  return prefix === undefined ? name.replace(usualPrefix, '') : name.slice(prefix.length);
}

function expandValue(value: unknown, vocabulary: Vocabulary): unknown {
  if (Array.isArray(value)) return value.map((entry) => expandValue(entry, vocabulary));
  if (!isJsonObject(value)) return value;
  const { '@set': set, '@list': list } = value;
  if (set !== undefined || list !== undefined) return expandValue(set ?? list, vocabulary);
  if (Object.hasOwn(value, '@value') && value['@language'] === undefined) return value['@value'];
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const name = shortName(key, vocabulary);
    if (name === '@context') return [];
    if (name !== '@type') return [[name, expandValue(inner, vocabulary)] as const];
    const types = flatList(inner).map((type) => (typeof type === 'string' ? shortName(type, vocabulary) : type));
    return [[name, types] as const];
  });
  return Object.fromEntries(entries);
}

/** Parsed JSON-LD with plain names: no prefixes in types and properties, sets, lists and lone values unwrapped. */
export function expandNames(json: unknown): unknown {
  return expandValue(json, vocabularyOf(json));
}
