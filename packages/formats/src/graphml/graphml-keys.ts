import { FileColumns } from '../network/column-values.js';
import type { FileColumn } from '../network/column-values.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { RawAttributes } from '../xml/scan-xml.js';

const scopes = ['node', 'edge', 'graph', 'graphml'] as const;

/** What a key may belong to. Ports and hyperedges are not read, so nor are their keys. */
export type KeyScope = (typeof scopes)[number];

/** The keys of a GraphML file, which say what its data mean; a key without `for` belongs to everything. */
export class GraphmlKeys {
  readonly #builder: NetworkBuilder;
  readonly #columns: Readonly<Record<KeyScope, FileColumns>> = {
    node: new FileColumns(),
    edge: new FileColumns(),
    graph: new FileColumns(),
    graphml: new FileColumns(),
  };
  #open: readonly FileColumn[] = [];

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  /** The columns of one kind of element. */
  columnsOf(scope: KeyScope): FileColumns {
    return this.#columns[scope];
  }

  /** Declares a key; until the next one it takes the default. */
  declare(attributes: RawAttributes): void {
    const { id = '', for: scope = 'all', type = 'string' } = attributes;
    const name = attributes['attr.name'] ?? attributes['name'] ?? id;
    const valueType = attributes['attr.type'] ?? type;
    const own = scopes.filter((each) => scope === 'all' || scope === each);
    this.#open = own.map((each) => this.#columns[each].declare(id, name, valueType));
    for (const each of own) this.#builder.assertColumns(this.#columns[each].list.length);
  }

  /** Sets the value of elements that state none. */
  takeDefault(text: string): void {
    for (const column of this.#open) if (text !== '') column.fallback = column.convert(text);
  }

  /** The column of data; a key that is not declared becomes one of texts. */
  find(scope: KeyScope, id: string, line: number): FileColumn {
    const columns = this.#columns[scope];
    const known = columns.find(id);
    if (known !== undefined) return known;
    this.#builder.findings.report('key-undeclared', `line ${line}`, id);
    this.#builder.assertColumns(columns.list.length + 1);
    return columns.declare(id, id);
  }
}
