/** A node as graphology serialises it. */
export interface GraphologyNode {
  readonly key: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** An edge as graphology serialises it. */
export interface GraphologyEdge {
  readonly key?: string;
  readonly source: string;
  readonly target: string;
  readonly undirected?: boolean;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A graph as graphology serialises it, as `graph.export()` gives it. */
export interface GraphologyData {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly options?: {
    readonly type?: 'mixed' | 'directed' | 'undirected';
    readonly multi?: boolean;
    readonly allowSelfLoops?: boolean;
  };
  readonly nodes: readonly GraphologyNode[];
  readonly edges: readonly GraphologyEdge[];
}

/** A graph in the form that `Graph.from` takes as it is. */
export interface GraphologyExport extends GraphologyData {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly options: { readonly type: 'mixed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: GraphologyNode[];
  readonly edges: GraphologyEdge[];
}
