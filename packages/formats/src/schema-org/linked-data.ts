import type { Text } from '@geflecht/core/text';
import { asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { decodeEntities } from '../records/decode-entities.js';

const tagShape = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

const nothing: readonly unknown[] = [];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isFlat(list: readonly unknown[]): boolean {
  for (const entry of list) if (isEmpty(entry) || Array.isArray(entry)) return false;
  return true;
}

/** A value as list, with lists inside lists laid flat and empty ones left out. */
export function flatList(value: unknown): readonly unknown[] {
  if (isEmpty(value)) return nothing;
  if (!Array.isArray(value)) return [value];
  // Nearly all lists are flat, and each is asked for by many.
  return isFlat(value) ? value : value.flatMap((entry) => flatList(entry));
}

/** Types of a node without prefixes. */
export function typesOf(node: JsonObject): readonly string[] {
  return flatList(node['@type']).filter((type) => typeof type === 'string');
}

/** Whether a node is of one of the types. */
export function isOfType(node: JsonObject, ...types: readonly string[]): boolean {
  return typesOf(node).some((type) => types.includes(type));
}

/** What is known about where linked data stand. */
export interface Surroundings {
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
  /** Texts may carry HTML entities. Default false. */
  readonly decodesEntities?: boolean;
}

/** Linked data of a file or page after `expandNames`: finds nodes by id, and values whatever way they are written. */
export class LinkedData {
  readonly #byId = new Map<string, JsonObject>();
  readonly #decodes: boolean;
  readonly #base: string | undefined;

  /**
   * @param roots values of the file or page
   * @param surroundings address of the page, and whether texts may carry HTML entities, as they do inside pages
   */
  constructor(roots: readonly unknown[], { base, decodesEntities = false }: Surroundings = {}) {
    this.#decodes = decodesEntities;
    this.#base = base;
    for (const root of roots) this.#index(root);
  }

  /** What a node says under a property, references replaced by what they refer to. */
  values(node: JsonObject, property: string): readonly unknown[] {
    if (!Object.hasOwn(node, property)) return nothing;
    return flatList(node[property]).map((value) => (isJsonObject(value) ? this.resolve(value) : value));
  }

  /** The nodes among the values of a property. */
  nodes(node: JsonObject, property: string): readonly JsonObject[] {
    return this.values(node, property).filter(isJsonObject);
  }

  /** A text in one or several languages; the name of a node that stands in its place. */
  text(node: JsonObject, property: string): Text | undefined {
    const stated = Object.hasOwn(node, property) ? node[property] : undefined;
    // How nearly all texts are written.
    if (typeof stated === 'string') return this.#plain(stated);
    return this.textOf(this.values(node, property));
  }

  /** The first value of a property as text, whatever its language. */
  word(node: JsonObject, property: string): string | undefined {
    const text = this.text(node, property);
    return typeof text === 'string' || text === undefined ? text : Object.values(text)[0];
  }

  /** An address: a text, or the `url`, `contentUrl` or id of a node. */
  address(value: unknown): string | undefined {
    if (!isJsonObject(value)) return this.#complete(asText(value));
    const stated = this.word(value, 'url') ?? this.word(value, 'contentUrl');
    return this.#complete(stated ?? asText(value['@value'] ?? value['@id']));
  }

  /** The first address that a node states under a property, complete where the page's own is known. */
  page(node: JsonObject, property: string): string | undefined {
    return this.address(this.values(node, property)[0]);
  }

  /** The node itself, or the one that it only refers to. */
  resolve(node: JsonObject): JsonObject {
    const id = node['@id'];
    const isReference = typeof id === 'string' && Object.keys(node).length === 1;
    return isReference ? (this.#byId.get(id) ?? node) : node;
  }

  /** Values as one text: all languages of those that name theirs, else the first. */
  textOf(values: readonly unknown[]): Text | undefined {
    if (values.length === 0) return undefined;
    const tagged = values.some(isJsonObject) ? this.#tagged(values) : [];
    if (tagged.length > 0) return Object.fromEntries(tagged);
    const [first] = values;
    if (!isJsonObject(first)) return this.#plain(typeof first === 'boolean' ? String(first) : first);
    return this.#languageMap(first) ?? this.#plain(first['@value']) ?? this.text(first, 'name');
  }

  /** Texts of the values that name their language. */
  #tagged(values: readonly unknown[]): readonly (readonly [language: string, text: string])[] {
    return values.flatMap((value) => {
      const { '@language': language, '@value': text } = isJsonObject(value) ? value : {};
      return typeof language === 'string' && tagShape.test(language)
        ? [[language, this.#plain(text) ?? ''] as const]
        : [];
    });
  }

  /** `{ "de": "…", "en": "…" }`, as contexts with a language container write texts. */
  #languageMap(node: JsonObject): Text | undefined {
    const texts = Object.entries(node).map(([tag, value]) => [tag, this.#plain(flatList(value)[0])] as const);
    // A node of one short property such as `{ "name": "…" }` has the shape of a map too.
    const isMap = texts.length > 0 && texts.every(([tag, text]) => /^[a-z]{2}(-|$)/i.test(tag) && text !== undefined);
    return isMap ? (Object.fromEntries(texts) as Text) : undefined;
  }

  #complete(address: string | undefined): string | undefined {
    if (address === undefined || this.#base === undefined || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
    return URL.canParse(address, this.#base) ? new URL(address, this.#base).href : address;
  }

  #plain(value: unknown): string | undefined {
    const text = asText(value);
    return text === undefined || !this.#decodes ? text : asText(decodeEntities(text));
  }

  #index(value: unknown): void {
    if (Array.isArray(value)) for (const entry of value) this.#index(entry);
    if (!isJsonObject(value)) return;
    const id = value['@id'];
    const isMore = typeof id === 'string' && Object.keys(value).length > 1;
    if (isMore && !this.#byId.has(id)) this.#byId.set(id, value);
    for (const name in value) if (typeof value[name] === 'object') this.#index(value[name]);
  }
}
