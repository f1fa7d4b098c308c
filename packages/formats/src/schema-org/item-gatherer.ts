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

/** An open element and who gets what is stated inside it. */
interface Frame {
  /** The nearest item, its own before that around it. */
  readonly item: Fields | undefined;
  /** Elements with an id on the way to that item, the nearest last. */
  readonly references: readonly Fields[];
  readonly text: OpenText | undefined;
  /** Items around, its own among them. */
  readonly depth: number;
}

/** What a page marks up. */
export interface GatheredItems {
  readonly items: readonly { readonly data: JsonObject; readonly at: string }[];
  /** Where items stand that refer to others which refer on; they lack what those would have told. */
  readonly lost: readonly string[];
}

/** An item with the ids of elements elsewhere in the page that hold more of its properties. */
interface Item {
  readonly fields: Fields;
  readonly references: readonly string[];
  readonly line: number;
}

const longestValue = 200_000;
/** Elements with an id that one property is noted for; pages nest a handful. */
const mostReferences = 32;
const outside: Frame = { item: undefined, references: [], text: undefined, depth: 0 };
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
    const around = this.#frames.at(-1) ?? outside;
    const references = this.#referencesOf(attributes['id'], around);
    const owners = names.length === 0 ? [] : [...references, around.item ?? []].flat();
    const type = itemType(attributes);
    const item = type === undefined ? undefined : this.#newItem(type, attributes, line);
    const value = item ?? itemValue(tag, attributes, names);
    const text = names.length > 0 && value === undefined ? { names, owners, text: '' } : undefined;
    if (text === undefined) add(owners, names, value);
    else this.#texts.push(text);
    if (item !== undefined && (names.length === 0 || around.item === undefined)) this.#outer.push(item);
    this.#frames.push({
      item: item ?? around.item,
      references: item === undefined ? references : [],
      text,
      depth: around.depth + (item === undefined ? 0 : 1),
    });
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
  finish(): GatheredItems {
    const lines = new Map(this.#items.map(({ fields, line }) => [fields, line]));
    const referring = new Set<unknown>(
      this.#items.filter(({ references }) => references.length > 0).map(({ fields }) => fields),
    );
    const lost = this.#items.flatMap(({ fields, references, line }) => {
      const isWhole = references.map((id) => join(fields, this.#byId.get(id) ?? {}, referring)).every(Boolean);
      return isWhole ? [] : [`line ${line}`];
    });
    return { items: this.#outer.map((data) => ({ data, at: `line ${lines.get(data) ?? 1}` })), lost };
  }

  /** How many items, or properties that wait for their words, are open one inside the other. */
  get depth(): number {
    return Math.max(this.#texts.length, this.#frames.at(-1)?.depth ?? 0);
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

  #referencesOf(id: string | undefined, { references }: Frame): readonly Fields[] {
    if (id === undefined || id === '') return references;
    const own = this.#byId.get(id) ?? {};
    this.#byId.set(id, own);
    return [...references.slice(1 - mostReferences), own];
  }
}

function add(owners: readonly Fields[], names: readonly string[], value: unknown): void {
  if (value === undefined || value === '') return;
  for (const owner of owners) for (const name of names) (owner[name] ??= []).push(value);
}

/**
 * Adds the properties of an element elsewhere. An item that refers elsewhere itself is not taken over: such chains could
 * run in circles, or grow beyond all bounds.
 * @returns whether all could be added
 */
function join(item: Fields, found: Fields, referring: ReadonlySet<unknown>): boolean {
  let isWhole = true;
  for (const [name, values] of Object.entries(found)) {
    for (const value of values) {
      if (leadsTo(referring, value)) isWhole = false;
      else add([item], [name], value);
    }
  }
  return isWhole;
}

function leadsTo(wanted: ReadonlySet<unknown>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return wanted.has(value) || Object.values(value).some((inner) => leadsTo(wanted, inner));
}
