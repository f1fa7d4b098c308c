import { attributesOf } from '../network/attributes.js';
import { describedActor } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { typedValue } from '../network/typed-value.js';
import { asNumber } from '../records/json-value.js';
import type { XmlElement } from '../xml/read-xml.js';

interface Key {
  readonly name: string;
  readonly type: string;
  readonly scope: string;
}

interface OpenItem {
  readonly element: XmlElement;
  readonly values: Map<string, unknown>;
}

/** Elements of yEd inside a `data`: the label's text and the place of the node. */
const labelElements = new Set(['NodeLabel', 'EdgeLabel']);
const scopes = ['node', 'edge', 'graph'];

/** Turns the elements of a GraphML file into actors and ties; keys carry what values mean. */
export class GraphmlGatherer {
  readonly graph = new Map<string, unknown>();
  readonly #builder: NetworkBuilder;
  readonly #keys = new Map<string, Key>();
  readonly #fallbacks = new Map<string, Map<string, unknown>>();
  readonly #nodes: OpenItem[] = [];
  #edge: OpenItem | undefined;
  #declared: readonly Key[] = [];
  #data: { readonly id: string; readonly line: number } | undefined;
  #graphDepth = 0;
  #graphs = 0;
  #hyperedges = 0;
  #edgesAreDirected = false;
  root: string | undefined;

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  readonly open = (element: XmlElement): void => {
    const { name, attributes, line } = element;
    this.root ??= name;
    if (name === 'key') this.#openKey(attributes);
    if (name === 'graph') this.#openGraph(element);
    if (this.#isBeyond()) return;
    if (name === 'node') this.#nodes.push({ element, values: new Map() });
    if (name === 'edge') this.#edge = { element, values: new Map() };
    if (name === 'data') this.#data = { id: attributes['key'] ?? '', line };
    if (name === 'port') this.#builder.findings.drop('port-dropped', `line ${line}`, attributes['name']);
    if (name === 'hyperedge') this.#openHyperedge(element);
    if (name === 'Geometry' && this.#data !== undefined) this.#takeGeometry(attributes);
  };

  readonly close = (name: string, text: string): void => {
    if (name === 'default') this.#takeDefault(text);
    if (name === 'key') this.#declared = [];
    if (name === 'graph') this.#graphDepth -= 1;
    if (name === 'hyperedge') this.#hyperedges -= 1;
    if (this.#isBeyond()) return;
    if (name === 'data') this.#closeData(text);
    if (labelElements.has(name) && this.#data !== undefined) this.#target().set('label', text.trim());
    if (name === 'desc') this.#target().set('description', text.trim());
    if (name === 'node') this.#closeNode();
    if (name === 'edge') this.#closeEdge();
  };

  #isBeyond(): boolean {
    return this.#graphs > 1;
  }

  #openKey(attributes: XmlElement['attributes']): void {
    const { id = '', for: scope = 'all' } = attributes;
    const name = attributes['attr.name'] ?? attributes['name'] ?? id;
    const type = attributes['attr.type'] ?? attributes['type'] ?? 'string';
    this.#declared = (scope === 'all' ? scopes : [scope]).map((each) => {
      const key = { name, type, scope: each };
      this.#keys.set(`${each} ${id}`, key);
      return key;
    });
    this.#builder.assertColumns(this.#keys.size / scopes.length);
  }

  #takeDefault(text: string): void {
    for (const { name, type, scope } of this.#declared) {
      const fallbacks = this.#fallbacks.get(scope) ?? new Map<string, unknown>();
      this.#fallbacks.set(scope, fallbacks.set(name, typedValue(text, type)));
    }
  }

  #openGraph({ attributes, line }: XmlElement): void {
    this.#graphDepth += 1;
    if (this.#graphDepth > 1) return;
    this.#graphs += 1;
    if (this.#isBeyond()) this.#builder.findings.drop('graph-dropped', `line ${line}`, attributes['id']);
    else this.#edgesAreDirected = attributes['edgedefault'] === 'directed';
    if (attributes['id'] !== undefined && !this.#isBeyond()) this.graph.set('id', attributes['id']);
  }

  #openHyperedge({ attributes, line }: XmlElement): void {
    this.#hyperedges += 1;
    this.#builder.findings.drop('hyperedge-dropped', `line ${line}`, attributes['id']);
  }

  /** Where values belong that stand here: to the edge, else the innermost node, else the graph. */
  #target(): Map<string, unknown> {
    if (this.#hyperedges > 0) return new Map();
    return (this.#edge ?? this.#nodes.at(-1))?.values ?? this.graph;
  }

  #scope(): string {
    if (this.#edge !== undefined) return 'edge';
    return this.#nodes.length > 0 ? 'node' : 'graph';
  }

  #takeGeometry({ x, y }: XmlElement['attributes']): void {
    this.#target().set('x', asNumber(x)).set('y', asNumber(y));
  }

  #closeData(text: string): void {
    const data = this.#data;
    this.#data = undefined;
    if (data === undefined) return;
    const key = this.#keys.get(`${this.#scope()} ${data.id}`);
    if (key === undefined) this.#builder.findings.report('key-undeclared', `line ${data.line}`, data.id);
    // Data of yEd hold elements in place of text; those were taken on the way.
    if (text.trim() === '') return;
    const { name, type } = key ?? { name: data.id, type: 'string' };
    this.#target().set(name, typedValue(text, type));
  }

  #values({ element, values }: OpenItem): ReadonlyMap<string, unknown> {
    const fallbacks = this.#fallbacks.get(element.name);
    return fallbacks === undefined ? values : new Map([...fallbacks, ...values]);
  }

  #closeNode(): void {
    const item = this.#nodes.pop();
    if (item === undefined) return;
    const { attributes, line } = item.element;
    this.#builder.actor({
      ...describedActor(this.#values(item)),
      key: attributes['id'] ?? '',
      partOf: this.#nodes.at(-1)?.element.attributes['id'],
      at: `line ${line}`,
    });
  }

  #closeEdge(): void {
    const item = this.#edge;
    this.#edge = undefined;
    if (item === undefined) return;
    const { attributes, line } = item.element;
    const { source = '', target = '', directed } = attributes;
    const values = this.#values(item);
    const weight = [...values].find(([name]) => /^(weight|gewicht)$/i.test(name))?.[1];
    const isDirected = directed === undefined ? this.#edgesAreDirected : /^(true|1)$/i.test(directed);
    this.#builder.tie({
      from: source,
      to: target,
      id: attributes['id'],
      direction: isDirected ? 'directed' : 'undirected',
      weight: asNumber(weight),
      attributes: attributesOf([...values].filter(([name]) => !/^(weight|gewicht)$/i.test(name))),
      at: `line ${line}`,
    });
  }
}
