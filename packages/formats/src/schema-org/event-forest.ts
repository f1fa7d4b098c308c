import { assertWithin } from '../reading/limits.js';
import type { Limits } from '../reading/limits.js';
import { isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { isEventType } from './data/event-types.js';
import { flatList, typesOf } from './linked-data.js';
import type { LinkedData } from './linked-data.js';

/** One event of a file, and what is said to be part of it. */
export interface EventNode {
  readonly node: JsonObject;
  /** Where it stands: a JSON pointer, or `line 12` of a page. */
  readonly at: string;
  readonly children: readonly EventNode[];
}

/** Linked data of one origin: the file, one script of a page, or its attributes. */
export interface DataPart {
  readonly data: unknown;
  readonly at: string;
  /** Parts of one origin never repeat each other. */
  readonly origin: string;
}

interface Found {
  readonly node: JsonObject;
  readonly at: string;
  readonly origin: string;
}

const partProperties = ['subEvent', 'subEvents', 'hasPart'];
const wholeProperties = ['superEvent', 'isPartOf'];

/** Whether a node is an event of any kind. */
export function isEvent(node: JsonObject): boolean {
  return typesOf(node).some(isEventType);
}

function placeBelow(at: string, key: string | number): string {
  if (at.startsWith('line')) return at;
  return `${at === 'file' ? '' : at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Events that stand in no other, in the order of the file. */
function outerEvents({ data, at, origin }: DataPart): readonly Found[] {
  if (isJsonObject(data) && isEvent(data)) return [{ node: data, at, origin }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) =>
    typeof inner === 'object' ? outerEvents({ data: inner, at: placeBelow(at, key), origin }) : [],
  );
}

/** Gathers the events of all parts into trees along `subEvent` and `superEvent`. */
export class EventForest {
  readonly #data: LinkedData;
  readonly #limits: Limits;
  readonly #seen = new Set<JsonObject>();
  readonly #repeated: Found[] = [];
  readonly roots: readonly EventNode[];

  constructor(data: LinkedData, parts: readonly DataPart[], limits: Limits) {
    this.#data = data;
    this.#limits = limits;
    const found = parts.flatMap(outerEvents);
    const known = new Set(found.map(({ node }) => node));
    const inner = new Set(found.flatMap(({ node }) => partProperties.flatMap((name) => data.nodes(node, name))));
    const outer = found.filter(({ node }) => !inner.has(node));
    const members = Map.groupBy(outer, ({ node }) => this.#wholeOf(node, known));
    this.roots = this.#withoutRepeats(members.get(undefined) ?? []).flatMap((each) => this.#grow(each, members, 1));
  }

  /** Places of events that another part of the page had described already. */
  get repeated(): readonly { readonly at: string }[] {
    return this.#repeated;
  }

  /** The event this one is part of, where it stands in the file as well. */
  #wholeOf(node: JsonObject, known: ReadonlySet<JsonObject>): JsonObject | undefined {
    const wholes = wholeProperties.flatMap((name) => this.#data.nodes(node, name));
    return wholes.find((whole) => whole !== node && known.has(whole));
  }

  /** An event of one script is known again in another by its name and start. */
  #withoutRepeats(found: readonly Found[]): readonly Found[] {
    const origins = new Map<string, string>();
    return found.filter((each) => {
      const key = JSON.stringify([this.#data.word(each.node, 'name'), this.#data.word(each.node, 'startDate')]);
      const first = origins.get(key) ?? each.origin;
      origins.set(key, first);
      if (first !== each.origin) this.#repeated.push(each);
      return first === each.origin;
    });
  }

  #grow(
    { node, at, origin }: Found,
    members: ReadonlyMap<unknown, readonly Found[]>,
    depth: number,
  ): readonly EventNode[] {
    if (this.#seen.has(node)) return [];
    assertWithin(this.#limits, 'depth', depth);
    this.#seen.add(node);
    const stated = partProperties.flatMap((property) =>
      this.#data.values(node, property).flatMap((value, index) => {
        const path = placeBelow(placeBelow(at, property), index);
        return isJsonObject(value) && isEvent(value) ? [{ node: value, at: path, origin }] : [];
      }),
    );
    const children = [...stated, ...(members.get(node) ?? [])].flatMap((each) => this.#grow(each, members, depth + 1));
    return [{ node, at, children }];
  }
}

/** Whether an event says itself which parts it has, even that it has none. */
export function namesItsParts({ node, children }: EventNode): boolean {
  return children.length > 0 || Array.isArray(node['subEvent']);
}

/** The whole that all of several events name, such as the festival of listed concerts. */
export function commonWhole(data: LinkedData, events: readonly EventNode[]): JsonObject | undefined {
  const wholes = events.map(({ node }) => wholeProperties.flatMap((name) => data.nodes(node, name))[0]);
  const [first] = wholes;
  if (first === undefined || data.text(first, 'name') === undefined) return undefined;
  const keyOf = (node: JsonObject | undefined) => node && JSON.stringify([node['@id'], data.text(node, 'name')]);
  return wholes.every((whole) => keyOf(whole) === keyOf(first)) ? first : undefined;
}

const mostLookedAt = 5_000;

/** Whether parsed JSON holds an event of schema.org; looks at no more than the first few thousand values. */
export function holdsEvent(json: unknown): boolean {
  const queue: unknown[] = [json];
  for (let at = 0; at < queue.length && at < mostLookedAt; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value) && namesEventType(value)) return true;
    for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
  }
  return false;
}

function namesEventType(value: JsonObject): boolean {
  const types = flatList(value['@type'] ?? (value['@context'] === undefined ? undefined : value['type']));
  return types.some((type) => typeof type === 'string' && isEventType(type.replace(/^.*[/:#]/, '')));
}
