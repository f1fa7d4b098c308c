import type { TieDirection } from '@geflecht/core/network';
import { attributesOf } from '../network/attributes.js';
import { describedActor } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import { readPeriod } from '../network/read-period.js';
import { typedValue } from '../network/typed-value.js';
import { asNumber, readNumber } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import type { XmlElement } from '../xml/read-xml.js';

type Attributes = XmlElement['attributes'];

interface Declared {
  readonly name: string;
  readonly type: string;
}

interface OpenItem {
  readonly element: XmlElement;
  readonly values: Map<string, unknown>;
  readonly times: JsonObject[];
  readonly viz: [string, Attributes][];
}

const vizElements = new Set(['color', 'position', 'size', 'shape', 'thickness']);
const directions: ReadonlyMap<string, TieDirection> = new Map([
  ['directed', 'directed'],
  ['undirected', 'undirected'],
  ['mutual', 'mutual'],
]);

const startOf = ({ start, startopen, timestamp }: Attributes) => start ?? startopen ?? timestamp;
const endOf = ({ end, endopen, timestamp }: Attributes) => end ?? endopen ?? timestamp;
const hasTime = (attributes: Attributes) => startOf(attributes) !== undefined || endOf(attributes) !== undefined;

/** Turns the elements of a GEXF file into actors and ties, whatever its version; elements count by local name. */
export class GexfGatherer {
  readonly meta = new Map<string, string>();
  readonly #builder: NetworkBuilder;
  readonly #declared = new Map<string, Declared>();
  readonly #names = new Set<string>();
  readonly #fallbacks = new Map<string, Map<string, unknown>>();
  readonly #nodes: OpenItem[] = [];
  #edge: OpenItem | undefined;
  #class = 'node';
  #attribute: Declared | undefined;
  #isInMeta = false;
  #defaultDirection: TieDirection = 'undirected';
  #graphs = 0;
  root: string | undefined;

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  readonly open = (element: XmlElement): void => {
    const { name, attributes } = element;
    this.root ??= name;
    if (name === 'graph') this.#openGraph(element);
    if (name === 'meta') this.#openMeta(attributes);
    if (this.#graphs > 1) return;
    if (name === 'attributes') this.#class = attributes['class'] ?? 'node';
    if (name === 'attribute') this.#declare(attributes);
    if (name === 'node') this.#nodes.push(openItem(element));
    if (name === 'edge') this.#edge = openItem(element);
    if (name === 'attvalue') this.#takeValue(element);
    if (vizElements.has(name)) this.#item()?.viz.push([name, attributes]);
    if (name === 'spell' || name === 'slice') this.#item()?.times.push({ ...attributes });
  };

  readonly close = (name: string, text: string): void => {
    if (name === 'meta') this.#isInMeta = false;
    else if (this.#isInMeta && text.trim() !== '') this.meta.set(name, text.trim());
    if (this.#graphs > 1) return;
    if (name === 'default' && this.#attribute !== undefined) this.#takeDefault(this.#attribute, text);
    if (name === 'attribute') this.#attribute = undefined;
    if (name === 'node') this.#closeNode();
    if (name === 'edge') this.#closeEdge();
  };

  #openGraph({ attributes, line }: XmlElement): void {
    this.#graphs += 1;
    if (this.#graphs > 1) this.#builder.findings.drop('graph-dropped', `line ${line}`);
    const stated = directions.get(attributes['defaultedgetype'] ?? '');
    if (stated !== undefined && this.#graphs === 1) this.#defaultDirection = stated;
  }

  #openMeta(attributes: Attributes): void {
    this.#isInMeta = true;
    const { lastmodifieddate } = attributes;
    if (lastmodifieddate !== undefined) this.meta.set('lastmodifieddate', lastmodifieddate);
  }

  #declare({ id = '', title = id, type = 'string' }: Attributes): void {
    const isTaken = this.#names.has(`${this.#class} ${title}`);
    this.#attribute = { name: isTaken ? id : title, type };
    this.#names.add(`${this.#class} ${title}`);
    this.#declared.set(`${this.#class} ${id}`, this.#attribute);
    this.#builder.assertColumns(this.#declared.size);
  }

  #takeDefault({ name, type }: Declared, text: string): void {
    const fallbacks = this.#fallbacks.get(this.#class) ?? new Map<string, unknown>();
    this.#fallbacks.set(this.#class, fallbacks.set(name, typedValue(text, type)));
  }

  #item(): OpenItem | undefined {
    return this.#edge ?? this.#nodes.at(-1);
  }

  #takeValue({ attributes, line }: XmlElement): void {
    const item = this.#item();
    // Files before GEXF 1.1 say `id` in place of `for`.
    const id = attributes['for'] ?? attributes['id'];
    if (item === undefined || id === undefined) return;
    const declared = this.#declared.get(`${this.#edge === undefined ? 'node' : 'edge'} ${id}`);
    if (declared === undefined) this.#builder.findings.report('key-undeclared', `line ${line}`, id);
    const { name, type } = declared ?? { name: id, type: 'string' };
    const value = typedValue(attributes['value'] ?? '', type);
    item.values.set(name, value);
    if (hasTime(attributes))
      item.times.push({ attribute: name, value, start: startOf(attributes), end: endOf(attributes) });
  }

  #values({ element, values }: OpenItem): ReadonlyMap<string, unknown> {
    const fallbacks = this.#fallbacks.get(element.name);
    return fallbacks === undefined ? values : new Map([...fallbacks, ...values]);
  }

  #closeNode(): void {
    const item = this.#nodes.pop();
    if (item === undefined) return;
    const { element } = item;
    const { id = '', label, pid } = element.attributes;
    const parent = this.#nodes.at(-1)?.element.attributes['id'];
    this.#builder.actor({
      ...describedActor(this.#values(item)),
      ...(label === undefined || label === '' ? {} : { label }),
      key: id,
      partOf: pid ?? parent,
      position: positionOf(item),
      rest: restOf(item),
      at: `line ${element.line}`,
    });
  }

  #closeEdge(): void {
    const item = this.#edge;
    this.#edge = undefined;
    if (item === undefined) return;
    const { attributes, line } = item.element;
    const at = `line ${line}`;
    const values = this.#values(item);
    const label = attributes['label'];
    this.#builder.tie({
      from: attributes['source'] ?? '',
      to: attributes['target'] ?? '',
      id: attributes['id'],
      kind: attributes['kind'],
      direction: directions.get(attributes['type'] ?? '') ?? this.#defaultDirection,
      weight: this.#weight(attributes['weight'], values, at),
      periods: this.#periods(item, at),
      attributes: attributesOf(label === undefined ? values : [['label', label], ...values]),
      rest: restOf(item),
      at,
    });
  }

  #weight(written: string | undefined, values: ReadonlyMap<string, unknown>, at: string): number | undefined {
    const valued = asNumber(values.get('weight') ?? values.get('Weight'));
    if (written === undefined || written.trim() === '') return valued;
    const weight = readNumber(written);
    if (weight === undefined) this.#builder.findings.drop('number-unreadable', at, written);
    return weight ?? valued;
  }

  #periods({ element, times }: OpenItem, at: string) {
    const spells = [element.attributes, ...(times.filter(({ attribute }) => attribute === undefined) as Attributes[])];
    const timed = spells.filter(hasTime);
    const periods = timed.flatMap((spell) => readPeriod(startOf(spell), endOf(spell)) ?? []);
    if (periods.length < timed.length) this.#builder.findings.report('time-kept-aside', at);
    return periods;
  }
}

function openItem(element: XmlElement): OpenItem {
  return { element, values: new Map(), times: [], viz: [] };
}

function positionOf({ viz }: OpenItem): Position | undefined {
  const position = viz.find(([name]) => name === 'position')?.[1];
  const [x, y] = [asNumber(position?.['x']), asNumber(position?.['y'])];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Colours, sizes and times, which the model has no home for. */
function restOf({ element, viz, times }: OpenItem): JsonObject | undefined {
  const spell = hasTime(element.attributes)
    ? { start: startOf(element.attributes), end: endOf(element.attributes) }
    : undefined;
  const rest = {
    ...(viz.length === 0
      ? {}
      : { viz: Object.fromEntries(viz.map(([name, attributes]) => [name, { ...attributes }])) }),
    ...(times.length === 0 ? {} : { times }),
    ...(spell === undefined ? {} : { spell }),
  };
  return Object.keys(rest).length === 0 ? undefined : rest;
}
