import { attributesOf } from '../network/attributes.js';
import { describedActor } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { asNumber, asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { slug } from '../records/slug.js';

/** A node of a JSON dialect: its id and its columns. */
export interface JsonNode {
  readonly key: string;
  readonly fields: JsonObject;
  /** Columns that are no attributes. */
  readonly own?: readonly string[];
  readonly at: string;
}

/** A link of a JSON dialect: its ends, its columns, and how it runs. */
export interface JsonLink {
  readonly from: string;
  readonly to: string;
  readonly fields: JsonObject;
  readonly direction: 'directed' | 'undirected' | 'mutual';
  readonly id?: string | undefined;
  /** Columns that are no attributes. */
  readonly own?: readonly string[];
  readonly at: string;
}

const weightNames = ['weight', 'gewicht', 'value', 'wert', 'strength'];
const kindNames = ['kind', 'type', 'typ', 'relation', 'beziehung', 'connection type'];

function without(fields: JsonObject, names: readonly string[]): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).filter(([name]) => !names.includes(name));
}

/** Adds a node with what its columns say. */
export function addJsonNode(builder: NetworkBuilder, { key, fields, own = [], at }: JsonNode): void {
  builder.actor({ ...describedActor(without(fields, own)), key, at });
}

/** Adds a link with what its columns say. */
export function addJsonLink(builder: NetworkBuilder, link: JsonLink): void {
  const { from, to, fields, direction, id, own = [], at } = link;
  const columns = without(fields, own);
  const named = (names: readonly string[]) => columns.find(([name]) => names.includes(name.toLowerCase()));
  const [weight, kind] = [named(weightNames), named(kindNames)];
  const amount = asNumber(weight?.[1]);
  // Signs such as ++ name no kind and stay as they are.
  const isWord = slug(asText(kind?.[1]) ?? '') !== '';
  builder.tie({
    from,
    to,
    id,
    direction,
    kind: asText(kind?.[1]),
    weight: amount,
    attributes: attributesOf(
      columns.filter((column) => (column !== kind || !isWord) && (column !== weight || amount === undefined)),
    ),
    at,
  });
}
