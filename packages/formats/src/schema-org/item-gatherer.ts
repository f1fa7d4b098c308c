import type { JsonObject } from '../records/json-value.js';
import { itemType, itemValue, propertyNames } from './item-attributes.js';
import type { Attributes } from './item-attributes.js';

type Fields = Record<string, unknown[]>;

/** A property whose value is the text of its element. */
interface OpenText {
  readonly names: readonly string[];
  readonly owners: readonly Fields[];
  text: string;
}

interface Frame {
  readonly item?: Fields | undefined;
  readonly reference?: Fields | undefined;
  readonly text?: OpenText | undefined;
}

/** An item with the ids of elements elsewhere in the page that hold more of its properties. */
interface Item {
  readonly fields: Fields;
  readonly references: readonly string[];
  readonly line: number;
}

const longestValue = 200_000;
/** Elements that part words. */
const breaking: ReadonlySet<string> = new Set(['br', 'dd', 'div', 'dt', 'li', 'p', 'td', 'tr']);

/**
 * Gathers items of microdata and RDFa Lite from the tags of a page as they pass, without a tree of it. Elements with an id
 * collect their properties as well, for items that refer to them (`itemref`).
 */
export class ItemGatherer {
  readonly #frames: Frame[] = [];
  readonly #texts: OpenText[] = [];
  readonly #items: Item[] = [];
  readonly #byId = new Map<string, Fields>();
  readonly #outer: Fields[] = [];

  /** Takes in an opening tag. */
  open(tag: string, attributes: Attributes, line: number): void {
    const names = propertyNames(attributes);
    if (breaking.has(tag)) this.words(' ');
    const owners = names.length === 0 ? [] : this.#owners(attributes['id']);
    const type = itemType(attributes);
    const item = type === undefined ? undefined : this.#newItem(type, attributes, line);
    const value = item ?? itemValue(tag, attributes, names);
    const text = names.length > 0 && value === undefined ? { names, owners, text: '' } : undefined;
    if (text === undefined) add(owners, names, value);
    else this.#texts.push(text);
    const isInner = names.length > 0 && this.#frames.some((frame) => frame.item !== undefined);
    if (item !== undefined && !isInner) this.#outer.push(item);
    this.#frames.push({ item, reference: this.#referenceOf(attributes['id']), text });
  }

  /** Takes in the closing of the innermost open tag. */
  close(): void {
    const frame = this.#frames.pop();
    if (frame?.text === undefined) return;
    this.#texts.pop();
    add(frame.text.owners, frame.text.names, frame.text.text.replace(/\s+/g, ' ').trim());
  }

  /** Takes in words of the page. */
  words(text: string): void {
    for (const open of this.#texts) if (open.text.length < longestValue) open.text += text;
  }

  /** The outermost items with what they refer to, and where they stand. */
  finish(): readonly { readonly data: JsonObject; readonly at: string }[] {
    const lines = new Map(this.#items.map(({ fields, line }) => [fields, line]));
    for (const { fields, references } of this.#items) {
      for (const id of references) this.#join(fields, this.#byId.get(id));
    }
    return this.#outer.map((data) => ({ data, at: `line ${lines.get(data) ?? 1}` }));
  }

  get depth(): number {
    return this.#frames.length;
  }

  get size(): number {
    return this.#items.length;
  }

  #newItem(types: readonly string[], attributes: Attributes, line: number): Fields {
    const id = attributes['itemid'] ?? attributes['resource'];
    const fields: Fields = { '@type': [...types] };
    if (id !== undefined && id !== '') fields['url'] = [id];
    const references = (attributes['itemref'] ?? '').split(/\s+/).filter((name) => name !== '');
    this.#items.push({ fields, references, line });
    return fields;
  }

  /** Whom a property belongs to: the nearest item, and elements with an id on the way to it, its own among them. */
  #owners(ownId: string | undefined): readonly Fields[] {
    const owners = [this.#referenceOf(ownId) ?? []].flat();
    for (let at = this.#frames.length - 1; at >= 0; at -= 1) {
      const { item, reference } = this.#frames[at] ?? {};
      if (item !== undefined) return [...owners, item];
      if (reference !== undefined) owners.push(reference);
    }
    return owners;
  }

  #referenceOf(id: string | undefined): Fields | undefined {
    if (id === undefined || id === '') return undefined;
    const known = this.#byId.get(id) ?? {};
    this.#byId.set(id, known);
    return known;
  }

  /** Adds the properties of an element elsewhere; what leads back to the item itself stays out. */
  #join(item: Fields, found: Fields | undefined): void {
    for (const [name, values] of Object.entries(found ?? {})) {
      for (const value of values) if (!leadsTo(value, item)) add([item], [name], value);
    }
  }
}

function leadsTo(value: unknown, item: Fields, seen = new Set<unknown>()): boolean {
  if (value === item) return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((inner) => leadsTo(inner, item, seen));
}

function add(owners: readonly Fields[], names: readonly string[], value: unknown): void {
  if (value === undefined || value === '') return;
  for (const owner of owners) for (const name of names) (owner[name] ??= []).push(value);
}
