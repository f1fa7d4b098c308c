declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { UndirectedGraph } from 'graphology';

  interface ByteArrays {
    readonly nodes: Float32Array;
    readonly edges: Float32Array;
  }
  const helpers: {
    graphToByteArrays(graph: UndirectedGraph, getEdgeWeight: () => number): ByteArrays;
  };
  export default helpers;
}

declare module 'graphology-layout-forceatlas2/iterate.js' {
  const iterate: (settings: object, nodes: Float32Array, edges: Float32Array) => unknown;
  export default iterate;
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  const defaults: object;
  export default defaults;
}

declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}
