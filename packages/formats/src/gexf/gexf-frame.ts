import type { TieDirection } from '@geflecht/core/network';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';
import { plainCopy } from './open-record.js';

const directions: ReadonlyMap<string | undefined, TieDirection> = new Map([
  ['directed', 'directed'],
  ['mutual', 'mutual'],
]);

/** What a GEXF file says of itself and of its graph as a whole. */
export class GexfFrame {
  /** How edges run that do not say so. */
  direction: TieDirection = 'undirected';
  readonly #meta = new Map<string, string>();
  #graph: JsonObject | undefined;
  #isInMeta = false;

  /** The name of the network. */
  get name(): string | undefined {
    return this.#meta.get('title') ?? this.#meta.get('Title');
  }

  /** Takes the attributes of the graph. */
  takeGraph(attributes: RawAttributes): void {
    this.direction = directions.get(attributes['defaultedgetype']) ?? 'undirected';
    const { defaultedgetype: _direction, ...others } = plainCopy(attributes);
    if (Object.keys(others).length > 0) this.#graph = others;
  }

  /** Whether the text of an element belongs to what the file says of itself. */
  open(name: string, { lastmodifieddate }: RawAttributes): boolean {
    if (name !== 'meta') return this.#isInMeta;
    this.#isInMeta = true;
    if (lastmodifieddate !== undefined) this.#meta.set('lastmodifieddate', lastmodifieddate);
    return false;
  }

  /** Takes the text of an element. */
  close(name: string, text: string): void {
    if (name === 'meta') this.#isInMeta = false;
    else if (this.#isInMeta && text !== '') this.#meta.set(name, text);
  }

  /** All that the model has no home for. */
  rest(options: JsonObject): JsonObject | undefined {
    const rest = {
      ...Object.fromEntries(this.#meta),
      ...(this.#graph === undefined ? {} : { graph: this.#graph }),
      ...(Object.keys(options).length === 0 ? {} : { options }),
    };
    return Object.keys(rest).length === 0 ? undefined : rest;
  }
}
