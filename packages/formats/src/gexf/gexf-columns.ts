import { FileColumns } from '../network/column-values.js';
import type { FileColumn } from '../network/column-values.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';

/** What attributes belong to. */
export type GexfClass = 'node' | 'edge';

/** The attributes a GEXF file declares, in as many blocks as it likes: static and dynamic, for nodes and for edges. */
export class GexfColumns {
  /** What a file says of its attributes beside names and types: the values they may have. */
  readonly options: Record<string, JsonObject> = {};
  readonly #builder: NetworkBuilder;
  readonly #columns: Readonly<Record<GexfClass, FileColumns>> = { node: new FileColumns(), edge: new FileColumns() };
  readonly #names: Readonly<Record<GexfClass, Set<string>>> = { node: new Set(), edge: new Set() };
  #class: GexfClass = 'node';
  #open: FileColumn | undefined;

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  /** The columns of nodes or of edges. */
  columnsOf(of: GexfClass): FileColumns {
    return this.#columns[of];
  }

  /** Starts a block of declarations. */
  openBlock({ class: of }: RawAttributes): void {
    this.#class = of === 'edge' ? 'edge' : 'node';
  }

  /** Declares an attribute; a title that is taken gives way to the id. */
  declare({ id = '', title = id, type = 'string' }: RawAttributes): void {
    const names = this.#names[this.#class];
    const columns = this.#columns[this.#class];
    this.#open = columns.declare(id, names.has(title) ? id : title, type);
    names.add(title);
    this.#builder.assertColumns(columns.list.length);
  }

  /** Ends a declaration. */
  close(): void {
    this.#open = undefined;
  }

  /** Sets the value of records that state none. */
  takeDefault(text: string): void {
    if (this.#open !== undefined && text !== '') this.#open.fallback = this.#open.convert(text);
  }

  /** Keeps the values an attribute may have. */
  takeOptions(text: string): void {
    if (this.#open === undefined || text === '') return;
    this.options[this.#class] = { ...this.options[this.#class], [this.#open.name]: text };
  }

  /** The column of a value; one that is not declared becomes a column of texts. */
  find(of: GexfClass, id: string, line: number): FileColumn {
    const columns = this.#columns[of];
    const known = columns.find(id);
    if (known !== undefined) return known;
    this.#builder.findings.report('key-undeclared', `line ${line}`, id);
    this.#builder.assertColumns(columns.list.length + 1);
    return columns.declare(id, id);
  }
}
