import { asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import type { LinkedData } from './linked-data.js';

/** Ids by which an event is known in its file and, shortened, in the document. */
export interface EventIdentity {
  readonly originalId: string;
  readonly key: string;
}

/** The telling end of an address: its fragment, else the last step of its path. */
function lastStep(address: string): string {
  const [path = '', fragment = ''] = address.replace(/\?[^#]*/, '').split('#');
  const step = fragment === '' ? path.replace(/\/+$/, '').replace(/^.*\//, '') : fragment;
  return slug(safelyDecoded(step));
}

function safelyDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What an event is called in the document where nothing else is called so: its identifier, else its id or page, else its name. */
export function wantedKey(data: LinkedData, node: JsonObject): string {
  const address = asText(node['@id']) ?? data.page(node, 'url') ?? '';
  return data.word(node, 'identifier') ?? (lastStep(address) || slug(data.word(node, 'name') ?? '') || 'event');
}

/** Hands out ids of events: their own identifier, else the end of their id or page, else their name. */
export class EventIdentities {
  readonly #data: LinkedData;
  readonly #taken = new Set<string>();
  /** The number to try next for a key that came before. */
  readonly #next = new Map<string, number>();

  constructor(data: LinkedData) {
    this.#data = data;
  }

  /** The ids of one event; a second event of the same address is told by its day. */
  identityOf(node: JsonObject): EventIdentity {
    const data = this.#data;
    const [identifier, id, page] = [data.word(node, 'identifier'), asText(node['@id']), data.page(node, 'url')];
    const name = data.word(node, 'name') ?? '';
    const originalId = identifier ?? id ?? page ?? name;
    const wanted = wantedKey(data, node);
    const dated = `${wanted}-${(data.word(node, 'startDate') ?? '').slice(0, 'YYYY-MM-DD'.length)}`;
    const key = [wanted, dated].find((each) => !this.#taken.has(each)) ?? this.#numbered(dated);
    this.#taken.add(key);
    return { originalId, key };
  }

  #numbered(wanted: string): string {
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(`${wanted}-${number}`)) number += 1;
    this.#next.set(wanted, number + 1);
    return `${wanted}-${number}`;
  }
}
