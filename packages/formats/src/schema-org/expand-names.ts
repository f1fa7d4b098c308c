import { asObject, isJsonObject, setField } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { flatList } from './linked-data.js';

const schemaOrg = /^https?:\/\/(?:www\.)?schema\.org\/?$/i;
const usualPrefix = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

function contextsOf(value: unknown): readonly JsonObject[] {
  const roots = flatList(value).map(asObject);
  return roots.flatMap((root) => flatList(root['@context']).filter(isJsonObject));
}

/** Plain names by what contexts say: prefixes that mean schema.org, and other words for `@type` and the like. */
class Vocabulary {
  readonly #prefixes: readonly string[];
  /** Every name of a file comes over and over. */
  readonly #plain: Map<string, string>;

  constructor(contexts: readonly JsonObject[]) {
    const terms = contexts.flatMap((context) => Object.entries(context));
    const words = terms.flatMap(([term, meaning]) => (typeof meaning === 'string' ? [[term, meaning] as const] : []));
    this.#prefixes = words.flatMap(([term, meaning]) =>
      schemaOrg.test(meaning) && !term.startsWith('@') ? [`${term}:`] : [],
    );
    this.#plain = new Map(words.filter(([, meaning]) => /^@(type|id|graph|value|language)$/.test(meaning)));
  }

  plainName(written: string): string {
    const known = this.#plain.get(written);
    if (known !== undefined) return known;
    const prefix = this.#prefixes.find((each) => written.startsWith(each));
    const name = prefix === undefined ? written.replace(usualPrefix, '') : written.slice(prefix.length);
    this.#plain.set(written, name);
    return name;
  }

  plainTypes(written: unknown): readonly unknown[] {
    return flatList(written).map((type) => (typeof type === 'string' ? this.plainName(type) : type));
  }
}

function expandValue(value: unknown, vocabulary: Vocabulary): unknown {
  if (Array.isArray(value)) return value.map((entry) => expandValue(entry, vocabulary));
  if (!isJsonObject(value)) return value;
  const { '@set': set, '@list': list } = value;
  if (set !== undefined || list !== undefined) return expandValue(set ?? list, vocabulary);
  if (Object.hasOwn(value, '@value') && value['@language'] === undefined) return value['@value'];
  const expanded: Record<string, unknown> = {};
  // A bare loop: this passes every value of a file.
  for (const key in value) {
    const name = vocabulary.plainName(key);
    const inner = value[key];
    if (name === '@context') continue;
    setField(expanded, name, name === '@type' ? vocabulary.plainTypes(inner) : expandValue(inner, vocabulary));
  }
  return expanded;
}

/** Parsed JSON-LD with plain names: no prefixes in types and properties, sets, lists and lone values unwrapped. */
export function expandNames(json: unknown): unknown {
  return expandValue(json, new Vocabulary(contextsOf(json)));
}
