import type { TieDirection } from '@geflecht/core/network';
import type { Attributes } from '../network/attributes.js';
import { ActorDescriber } from '../network/described-actor.js';
import { TieDescriber } from '../network/described-tie.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { RawAttributes, XmlScanner } from '../xml/scan-xml.js';
import { GraphmlKeys } from './graphml-keys.js';
import type { KeyScope } from './graphml-keys.js';
import { listedValue } from './listed-text.js';
import { OpenItems } from './open-items.js';
import type { OpenItem } from './open-item.js';
import { takeDrawing, takesDrawing } from './yed-drawing.js';

/** Codes of what is passed over with everything inside. */
type Passed = 'port-dropped' | 'hyperedge-dropped' | 'element-dropped' | 'graph-dropped';

/** Turns the elements of a GraphML file into actors and ties; keys carry what values mean. */
export class GraphmlGatherer implements XmlScanner {
  /** What the file says of the first graph, and of itself. */
  readonly graph = new Map<string, unknown>();
  root: string | undefined;
  readonly #builder: NetworkBuilder;
  readonly #keys: GraphmlKeys;
  readonly #items: OpenItems;
  readonly #actors: ActorDescriber;
  readonly #ties: TieDescriber;
  /** Default directions of the graphs that are open, innermost last. */
  readonly #directions: TieDirection[] = [];
  /** Key of the data that are open. */
  #dataKey: string | undefined;
  #dataLine = 0;
  #graphs = 0;
  /** Elements that are not read hold others, to be passed over with them. */
  #skipped = 0;

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
    this.#keys = new GraphmlKeys(builder);
    const [node, edge] = [this.#keys.columnsOf('node'), this.#keys.columnsOf('edge')];
    this.#items = new OpenItems({ node, edge });
    this.#actors = new ActorDescriber(node);
    this.#ties = new TieDescriber(edge);
  }

  readonly open = (name: string, attributes: RawAttributes, line: number): boolean => {
    if (this.#skipped > 0) return this.#skip();
    if (name === 'data') {
      this.#dataKey = attributes['key'] ?? '';
      this.#dataLine = line;
      return true;
    }
    if (name === 'node') return this.#openNode(attributes, line);
    if (name === 'edge') return this.#openEdge(attributes, line);
    if (this.#dataKey !== undefined) {
      const item = this.#items.last;
      if (item !== undefined) takeDrawing(item, name, attributes);
      return takesDrawing(name);
    }
    return this.#openOther(name, attributes, line);
  };

  readonly close = (name: string, text: string): void => {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === 'data') this.#closeData(text);
    else if (name === 'node') this.#closeNode();
    else if (name === 'edge') this.#closeEdge();
    else if (name === 'graph') this.#directions.pop();
    else if (name === 'default') this.#keys.takeDefault(text.trim());
    else if (name === 'desc') this.#closeDescription(text.trim());
    else this.#closeLabel(name, text.trim());
  };

  #skip(): boolean {
    this.#skipped += 1;
    return false;
  }

  #openNode(attributes: RawAttributes, line: number): boolean {
    this.#items.open('node', attributes['id'], line);
    return false;
  }

  #openEdge(attributes: RawAttributes, line: number): boolean {
    const item = this.#items.open('edge', attributes['id'], line);
    const { source = '', target = '', directed, sourceport, targetport } = attributes;
    item.source = source;
    item.target = target;
    if (directed !== undefined) item.direction = /^(true|1)$/i.test(directed) ? 'directed' : 'undirected';
    if (sourceport !== undefined || targetport !== undefined) {
      item.rest = { ...(sourceport && { sourceport }), ...(targetport && { targetport }) };
    }
    return false;
  }

  #openOther(name: string, attributes: RawAttributes, line: number): boolean {
    this.root ??= name;
    if (name === 'key') this.#keys.declare(attributes);
    if (name === 'graph') this.#openGraph(attributes, line);
    if (name === 'port') return this.#drop('port-dropped', attributes['name'], line);
    if (name === 'hyperedge') return this.#drop('hyperedge-dropped', attributes['id'], line);
    if (name === 'locator') return this.#drop('element-dropped', name, line);
    return name === 'default' || name === 'desc';
  }

  #drop(code: Passed, value: string | undefined, line: number): boolean {
    this.#builder.findings.drop(code, `line ${line}`, value);
    this.#skipped = 1;
    return false;
  }

  #openGraph(attributes: RawAttributes, line: number): void {
    if (this.#directions.length === 0) {
      this.#graphs += 1;
      if (this.#graphs > 1) {
        this.#drop('graph-dropped', attributes['id'], line);
        return;
      }
      if (attributes['id'] !== undefined) this.graph.set('id', attributes['id']);
    }
    this.#directions.push(attributes['edgedefault'] === 'directed' ? 'directed' : 'undirected');
  }

  #scope(): KeyScope {
    const item = this.#items.last;
    if (item !== undefined) return item.kind;
    return this.#directions.length > 0 ? 'graph' : 'graphml';
  }

  #closeData(text: string): void {
    const key = this.#dataKey;
    this.#dataKey = undefined;
    if (key === undefined) return;
    const scope = this.#scope();
    const column = this.#keys.find(scope, key, this.#dataLine);
    const value = listedValue(column.convert(text));
    // Data of yEd hold elements in place of text; those were taken on the way.
    if (value === '') return;
    const item = this.#items.last;
    if (item === undefined) this.graph.set(column.name, value);
    else item.values.set(column.slot, value);
  }

  #closeDescription(text: string): void {
    const item = this.#items.last;
    if (item === undefined) this.graph.set('description', text);
    else item.description = text;
  }

  #closeLabel(name: string, text: string): void {
    const item = this.#items.last;
    const isLabel = name === 'NodeLabel' || name === 'EdgeLabel';
    // A group of yEd has one label open and another one closed; the first is the one that is shown.
    if (isLabel && item !== undefined && text !== '') item.label ??= text;
  }

  #closeNode(): void {
    const item = this.#items.close();
    if (item === undefined) return;
    this.#builder.countDefaults(item.values.addFallbacks());
    const described = this.#actors.describe(item.values, item.label);
    const { x, y, description = described.description } = item;
    this.#builder.actor({
      key: item.id ?? '',
      label: described.label,
      kind: described.kind,
      sector: described.sector,
      sectorIds: described.sectorIds,
      partOf: described.partOf ?? this.#items.lastNode?.id,
      shortName: described.shortName,
      description,
      attributes: described.attributes,
      position: described.position ?? (x === undefined || y === undefined ? undefined : { x, y }),
      spot: described.spot,
      further: described.further,
      at: item.line,
    });
  }

  #closeEdge(): void {
    const item = this.#items.close();
    if (item === undefined) return;
    this.#builder.countDefaults(item.values.addFallbacks());
    const described = this.#ties.describe(item.values);
    this.#builder.tie({
      from: item.source,
      to: item.target,
      id: item.id,
      direction: described.direction ?? item.direction ?? this.#directions.at(-1) ?? 'undirected',
      kind: described.kind,
      kindId: described.kindId,
      weight: described.weight,
      stage: described.stage,
      activity: described.activity,
      strength: described.strength,
      formality: described.formality,
      periods: described.periods,
      attributes: attributesWith(item, described.attributes),
      rest: item.rest,
      at: item.line,
    });
  }
}

/** Label and description of an edge, which ties keep among their attributes. */
function attributesWith({ label, description }: OpenItem, attributes: Attributes | undefined) {
  if (label === undefined && description === undefined) return attributes;
  return { ...(label && { label }), ...(description && { description }), ...attributes };
}
