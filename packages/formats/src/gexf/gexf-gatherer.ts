import type { TieDirection } from '@geflecht/core/network';
import { ActorDescriber } from '../network/described-actor.js';
import { TieDescriber } from '../network/described-tie.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { asNumber, readNumber } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes, XmlScanner } from '../xml/scan-xml.js';
import { GexfColumns } from './gexf-columns.js';
import { GexfFrame } from './gexf-frame.js';
import { hasTime, keptTimes, periodsOf, timesOf } from './gexf-times.js';
import { OpenRecord, plainCopy } from './open-record.js';

const vizElements = new Set(['color', 'position', 'size', 'shape', 'thickness']);
const directions: ReadonlyMap<string | undefined, TieDirection> = new Map([
  ['directed', 'directed'],
  ['undirected', 'undirected'],
  ['mutual', 'mutual'],
  // The words of the first version.
  ['dir', 'directed'],
  ['nor', 'undirected'],
  ['sim', 'mutual'],
]);
const spellElements = new Set(['spell', 'slice']);

/** Turns the elements of a GEXF file into actors and ties, whatever its version; elements count by local name. */
export class GexfGatherer implements XmlScanner {
  readonly frame = new GexfFrame();
  root: string | undefined;
  readonly #builder: NetworkBuilder;
  readonly #columns: GexfColumns;
  readonly #actors: ActorDescriber;
  readonly #ties: TieDescriber;
  readonly #nodes: OpenRecord[] = [];
  readonly #spareNodes: OpenRecord[] = [];
  readonly #spareEdge: OpenRecord;
  #edge: OpenRecord | undefined;
  #graphs = 0;

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
    this.#columns = new GexfColumns(builder);
    const edge = this.#columns.columnsOf('edge');
    this.#spareEdge = new OpenRecord(edge);
    this.#actors = new ActorDescriber(this.#columns.columnsOf('node'));
    this.#ties = new TieDescriber(edge);
  }

  /** What the file says of itself and of its graph. */
  get rest(): JsonObject | undefined {
    return this.frame.rest(this.#columns.options);
  }

  readonly open = (name: string, attributes: RawAttributes, line: number): boolean => {
    if (this.#graphs > 1) return this.#openFurtherGraph(name, line);
    if (name === 'attvalue') this.#takeValue(attributes, line);
    else if (name === 'node') this.#openNode(attributes, line);
    else if (name === 'edge') this.#openEdge(attributes, line);
    else if (vizElements.has(name)) this.#takeViz(name, attributes);
    else if (spellElements.has(name)) this.#takeSpell(attributes);
    else if (name === 'parent') this.#takeParent(attributes);
    else return this.#openOther(name, attributes, line);
    return false;
  };

  readonly close = (name: string, text: string): void => {
    if (this.#graphs > 1) return;
    if (name === 'node') this.#closeNode();
    else if (name === 'edge') this.#closeEdge();
    else if (name === 'attribute') this.#columns.close();
    else if (name === 'default') this.#columns.takeDefault(text.trim());
    else if (name === 'options') this.#columns.takeOptions(text.trim());
    else this.frame.close(name, text.trim());
  };

  #openNode(attributes: RawAttributes, line: number): void {
    const record = this.#spareNodes.pop() ?? new OpenRecord(this.#columns.columnsOf('node'));
    record.reset(attributes, line);
    this.#nodes.push(record);
  }

  #openEdge(attributes: RawAttributes, line: number): void {
    this.#edge = this.#spareEdge;
    this.#edge.reset(attributes, line);
  }

  #openOther(name: string, attributes: RawAttributes, line: number): boolean {
    this.root ??= name;
    if (name === 'graph') this.#openGraph(attributes, line);
    if (name === 'attributes') this.#columns.openBlock(attributes);
    if (name === 'attribute') this.#columns.declare(attributes);
    return name === 'default' || name === 'options' || this.frame.open(name, attributes);
  }

  #openGraph(attributes: RawAttributes, line: number): void {
    this.#graphs += 1;
    if (this.#graphs > 1) this.#builder.findings.drop('graph-dropped', `line ${line}`);
    else this.frame.takeGraph(attributes);
  }

  #openFurtherGraph(name: string, line: number): boolean {
    if (name === 'graph') this.#builder.findings.drop('graph-dropped', `line ${line}`);
    return false;
  }

  #record(): OpenRecord | undefined {
    return this.#edge ?? this.#nodes[this.#nodes.length - 1];
  }

  #takeValue(attributes: RawAttributes, line: number): void {
    const record = this.#record();
    // Files before GEXF 1.1 say `id` in place of `for`.
    const id = attributes['for'] ?? attributes['id'];
    if (record === undefined || id === undefined) return;
    const column = this.#columns.find(this.#edge === undefined ? 'node' : 'edge', id, line);
    const value = column.convert(attributes['value'] ?? '');
    if (value !== '') record.values.set(column.slot, value);
    if (!hasTime(attributes)) return;
    for (const time of timesOf(attributes)) (record.timed ??= []).push({ attribute: column.name, value, ...time });
  }

  #takeViz(name: string, attributes: RawAttributes): void {
    const record = this.#record();
    if (record !== undefined) (record.viz ??= {})[name] = plainCopy(attributes);
  }

  #takeSpell(attributes: RawAttributes): void {
    const record = this.#record();
    const times = timesOf(attributes);
    if (record !== undefined && times.length > 0) (record.spells ??= []).push(...times);
  }

  #takeParent({ for: of }: RawAttributes): void {
    const record = this.#record();
    if (record !== undefined && of !== undefined) (record.parents ??= []).push(of);
  }

  #closeNode(): void {
    const record = this.#nodes.pop();
    if (record === undefined) return;
    this.#spareNodes.push(record);
    const { attributes, values, line } = record;
    this.#builder.countDefaults(values.addFallbacks());
    const { id = '', label, pid } = attributes;
    const described = this.#actors.describe(values, label === '' ? undefined : label);
    const [parent, ...others] = record.parents ?? [];
    if (others.length > 0) this.#builder.findings.report('whole-kept-aside', `line ${line}`, id);
    this.#builder.actor({
      key: id,
      label: described.label,
      kind: described.kind,
      sector: described.sector,
      sectorIds: described.sectorIds,
      partOf: described.partOf ?? pid ?? this.#nodes.at(-1)?.attributes['id'] ?? parent,
      shortName: described.shortName,
      description: described.description,
      attributes: described.attributes,
      position: described.position ?? positionOf(record),
      spot: described.spot,
      further: described.further,
      rest: restOf(record),
      at: line,
    });
  }

  #closeEdge(): void {
    const record = this.#edge;
    this.#edge = undefined;
    if (record === undefined) return;
    const { attributes, values, line } = record;
    this.#builder.countDefaults(values.addFallbacks());
    const described = this.#ties.describe(values);
    const { label } = attributes;
    const attributesOfTie =
      label === undefined || label === '' ? described.attributes : { label, ...described.attributes };
    this.#builder.tie({
      from: attributes['source'] ?? '',
      to: attributes['target'] ?? '',
      id: attributes['id'],
      kind: attributes['kind'] ?? described.kind,
      kindId: described.kindId,
      direction: described.direction ?? directions.get(attributes['type']) ?? this.frame.direction,
      weight: this.#weight(attributes['weight'] ?? attributes['cardinal'], line) ?? described.weight,
      stage: described.stage,
      activity: described.activity,
      strength: described.strength,
      formality: described.formality,
      periods: this.#periods(record, described.periods),
      attributes: attributesOfTie,
      rest: restOf(record),
      at: line,
    });
  }

  #weight(written: string | undefined, line: number): number | undefined {
    if (written === undefined || written.trim() === '') return undefined;
    const weight = readNumber(written);
    if (weight === undefined) this.#builder.findings.drop('number-unreadable', `line ${line}`, written);
    return weight;
  }

  #periods({ attributes, spells, line }: OpenRecord, described: ReturnType<TieDescriber['describe']>['periods']) {
    if (spells === undefined && !hasTime(attributes)) return described;
    const { periods, lost } = periodsOf([...timesOf(attributes), ...(spells ?? [])]);
    if (lost > 0) this.#builder.findings.report('time-kept-aside', `line ${line}`);
    return [...periods, ...(described ?? [])];
  }
}

function positionOf({ viz }: OpenRecord) {
  const position = viz?.['position'];
  if (position === undefined) return undefined;
  const [x, y] = [asNumber(position['x']), asNumber(position['y'])];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Colours, sizes, times and further parents, which the model has no home for. */
function restOf({ attributes, viz, timed, spells, parents = [] }: OpenRecord): JsonObject | undefined {
  const isEmpty = viz === undefined && timed === undefined && spells === undefined && parents.length < 2;
  if (isEmpty && !hasTime(attributes)) return undefined;
  const times = [...timesOf(attributes), ...(spells ?? [])];
  const rest = {
    ...(viz === undefined ? {} : { viz }),
    ...(timed === undefined ? {} : { times: timed }),
    ...(times.length === 0 ? {} : { spells: keptTimes(times) }),
    ...(parents.length < 2 ? {} : { parents }),
  };
  return Object.keys(rest).length === 0 ? undefined : rest;
}
